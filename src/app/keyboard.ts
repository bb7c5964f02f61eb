import type { Scope } from "../base";
import type { App } from "./app";
import { keyCommands } from "./commands/page";

/** True where keys belong to what has the focus: fields, and controls that answer to this key themselves. */
function isTakenBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("input:not([type=radio]), textarea, select")) return true;
  if (target.closest("dialog") && key !== "Escape") return true;
  if (key === " ") return target.closest("button, a, [role=button], [role=radio], summary, input") !== null;
  if (key.startsWith("Arrow")) return target.closest("[role=slider], [role=radiogroup], [data-keys=arrows]") !== null;
  return false;
}

/** Listens for the keys of all commands. Other keys with Ctrl, Alt or Meta stay the browser's. */
export function takeKeys(app: App, page: Document, scope: Scope): void {
  scope.listen(page, "keydown", (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const command = keyCommands.find(({ shortcut }) => shortcut?.key === event.key && (shortcut.control === true) === control);
    if (!command || isTakenBy(event.target, event.key) || !command.available(app)) return;
    event.preventDefault();
    command.perform(app);
  });
}
