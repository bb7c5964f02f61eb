import { useEffect, useRef, type MouseEvent, type ReactNode } from "react";
import { keyCommands, showHelp, strings } from "../app";
import { useApp, useAppState } from "./context";

/** The keys, from the commands themselves. A native dialog: focus stays inside and returns where it was. */
export function HelpSheet(): ReactNode {
  const app = useApp();
  const open = useAppState((state) => state.helpOpen);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const close = (): void => {
    if (app.store.getState().helpOpen) showHelp.perform(app);
  };
  const closeOnBackdrop = (event: MouseEvent): void => {
    if (event.target === dialog.current) close();
  };
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="help-title" onClose={close} onClick={closeOnBackdrop} data-testid="help">
      <div className="sheet-inside">
        <h2 id="help-title">{strings.helpTitle}</h2>
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
        <button type="button" className="button" onClick={close}>
          {strings.close}
        </button>
      </div>
    </dialog>
  );
}
