import type { ReactNode } from "react";
import { keyCommands, showHelp } from "../app";
import { useApp, useAppState, useStrings } from "./context";
import { Sheet } from "./Sheet";

/** The keys, from the commands themselves. */
export function HelpSheet(): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const open = useAppState((state) => state.helpOpen);
  return (
    <Sheet open={open} title={strings.helpTitle} testId="help" onClose={() => showHelp.perform(app)}>
      <p>{strings.helpIntro}</p>
      <dl className="keys">
        {keyCommands.map(({ name, label, shortcut }) => (
          <div key={name}>
            <dt>
              <kbd>{shortcut?.shown(strings)}</kbd>
            </dt>
            <dd>{label(strings)}</dd>
          </div>
        ))}
      </dl>
      <p>{strings.helpMouse}</p>
    </Sheet>
  );
}
