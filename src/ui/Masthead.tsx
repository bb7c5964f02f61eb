import type { ReactNode } from "react";
import { changeTheme, listenOrStop, showHelp } from "../app";
import { useApp, useAppState, useStrings, useSurroundings } from "./context";

/** Name of the product on the left; on the right what can be done from everywhere. */
export function Masthead(): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const { pickFiles } = useSurroundings();
  const theme = useAppState((state) => state.theme);
  const empty = useAppState((state) => state.recordings.length === 0);
  const live = useAppState((state) => state.live.state !== "off");
  const helpOpen = useAppState((state) => state.helpOpen);
  return (
    <header className="masthead">
      <p className="brand">
        {strings.product}
        <span aria-hidden="true">.</span>
      </p>
      <nav className="masthead-acts" aria-label={strings.product}>
        {!empty && !live && (
          <button type="button" className="quiet-button strong" aria-keyshortcuts="L" data-testid="live-start" onClick={() => listenOrStop.perform(app)}>
            {strings.liveShort}
          </button>
        )}
        {!empty && !live && (
          <button type="button" className="quiet-button strong" onClick={pickFiles}>
            {strings.addShort}
            <span className="roomy">{strings.addRest}</span>
          </button>
        )}
        <button type="button" className="quiet-button" title={changeTheme.label(strings)} onClick={() => changeTheme.perform(app)} data-testid="theme">
          <span className="roomy">{strings.themeWord} </span>
          {strings.theme[theme]}
        </button>
        <button type="button" className="quiet-button" aria-haspopup="dialog" aria-expanded={helpOpen} aria-keyshortcuts="?" onClick={() => showHelp.perform(app)}>
          {showHelp.label(strings)} <kbd aria-hidden="true">{showHelp.shortcut?.shown(strings)}</kbd>
        </button>
      </nav>
    </header>
  );
}
