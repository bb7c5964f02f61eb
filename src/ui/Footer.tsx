import type { ReactNode } from "react";
import { offlineStatus, showKept, type EngineStatus, type Strings } from "../app";
import { useAppState, useStrings, useSurroundings } from "./context";
import { LanguageChoice } from "./LanguageChoice";
import { OfflineLine } from "./OfflineLine";

function engineLine(strings: Strings, engine: EngineStatus): string {
  if (engine.state === "ready") return strings.footerModel(strings.backends[engine.backend], engine.modelVersion);
  if (engine.state === "failed") return strings.footerFailed;
  return engine.totalBytes > 0 ? strings.footerFetching(engine.fetchedBytes, engine.totalBytes) : strings.footerStarting;
}

/** The promise, and what is at work behind the page. */
export function Footer(): ReactNode {
  const strings = useStrings();
  const { app, baseUrl } = useSurroundings();
  const engine = useAppState((state) => state.engine);
  const shell = useAppState((state) => state.shell);
  const offline = offlineStatus({ shell, engine });
  return (
    <footer className="footer">
      <span>{strings.footerPrivate}</span>
      <span data-testid="engine-status">{engineLine(strings, engine)}</span>
      <button
        type="button"
        className="quiet-button footer-offline"
        aria-haspopup="dialog"
        title={strings.keptTitle}
        data-testid="offline-status"
        data-offline={offline.state}
        data-why={offline.state === "not" ? offline.why : undefined}
        onClick={() => void showKept.perform(app, { baseUrl })}
      >
        <OfflineLine />
      </button>
      <LanguageChoice />
    </footer>
  );
}
