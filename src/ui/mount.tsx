import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { fetchWhatIsNeeded, type App } from "../app";
import { CrashGuard } from "./CrashGuard";
import { filePicker } from "./file-picker";
import { keepFocus } from "./keep-focus";
import { Page } from "./Page";
import { WaveDrawing } from "./wave-drawing";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/page.css";
import "./styles/start.css";
import "./styles/recordings.css";
import "./styles/waveform.css";
import "./styles/reading.css";
import "./styles/note.css";
import "./styles/facts.css";
import "./styles/captions.css";
import "./styles/live.css";
import "./styles/print.css";

/** Draws the app, and lets it fetch what it needs once the first picture is on the screen. */
export function mountPage(app: App, baseUrl: string): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no element #root");
  const surroundings = { app, baseUrl, pickFiles: filePicker(app, document), wave: new WaveDrawing(app.player.media, app.scope) };
  createRoot(root).render(
    <StrictMode>
      <CrashGuard app={app}>
        <Page surroundings={surroundings} />
      </CrashGuard>
    </StrictMode>,
  );
  keepFocus(app, document);
  // Two frames: the first is being prepared when this runs, the second comes after it was painted.
  app.scope.animationFrame(() => app.scope.animationFrame(() => fetchWhatIsNeeded(app)));
}
