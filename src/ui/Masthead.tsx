import type { ReactNode } from "react";
import { changeTheme, showHelp, strings } from "../app";
import { useApp, useAppState, useSurroundings } from "./context";

/** Name of the product on the left; on the right what can be done from everywhere. */
export function Masthead(): ReactNode {
  const app = useApp();
  const { pickFiles } = useSurroundings();
  const theme = useAppState((state) => state.theme);
  const empty = useAppState((state) => state.recordings.length === 0);
  const helpOpen = useAppState((state) => state.helpOpen);
  return (
    <header className="masthead">
      <p className="brand">
        {strings.product}
        <span aria-hidden="true">.</span>
      </p>
      <nav className="masthead-acts" aria-label={strings.product}>
        {!empty && (
          <button type="button" className="quiet-button strong" onClick={pickFiles}>
            {strings.addShort}
            <span className="roomy">{strings.addRest}</span>
          </button>
        )}
        <button type="button" className="quiet-button" title={changeTheme.label} onClick={() => changeTheme.perform(app)} data-testid="theme">
          <span className="roomy">{strings.themeWord} </span>
          {strings.theme[theme]}
        </button>
        <button type="button" className="quiet-button" aria-haspopup="dialog" aria-expanded={helpOpen} aria-keyshortcuts="?" onClick={() => showHelp.perform(app)}>
          {showHelp.label} <kbd aria-hidden="true">{showHelp.shortcut?.shown}</kbd>
        </button>
      </nav>
    </header>
  );
}
