import type { ReactNode } from "react";
import { strings, type EngineStatus } from "../app";
import { useAppState } from "./context";

function engineLine(engine: EngineStatus): string {
  if (engine.state === "ready") return strings.footerModel(strings.backends[engine.backend], engine.modelVersion);
  if (engine.state === "failed") return strings.footerFailed;
  return engine.totalBytes > 0 ? strings.footerFetching(engine.fetchedBytes, engine.totalBytes) : strings.footerStarting;
}

/** The promise, and what is at work behind the page. */
export function Footer(): ReactNode {
  const engine = useAppState((state) => state.engine);
  return (
    <footer className="footer">
      <span>{strings.footerPrivate}</span>
      <span data-testid="engine-status">{engineLine(engine)}</span>
    </footer>
  );
}
