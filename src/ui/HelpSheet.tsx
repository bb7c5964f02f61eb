import type { ReactNode } from "react";
import { keyCommands, showHelp, strings } from "../app";
import { useApp, useAppState } from "./context";
import { Sheet } from "./Sheet";

/** The keys, from the commands themselves. */
export function HelpSheet(): ReactNode {
  const app = useApp();
  const open = useAppState((state) => state.helpOpen);
  return (
    <Sheet open={open} title={strings.helpTitle} testId="help" onClose={() => showHelp.perform(app)}>
      <p>{strings.helpIntro}</p>
      <dl className="keys">
        {keyCommands.map(({ name, label, shortcut }) => (
          <div key={name}>
            <dt>
              <kbd>{shortcut?.shown}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <p>{strings.helpMouse}</p>
    </Sheet>
  );
}
