import { useEffect, useMemo, useRef, type ChangeEvent, type ReactNode } from "react";
import { useStore } from "zustand";
import { addFiles, showsLargeType, type App } from "../app";
import { SurroundingsProvider, useAppState, type Surroundings } from "./context";
import { DropTarget } from "./DropTarget";
import { Footer } from "./Footer";
import { HelpSheet } from "./HelpSheet";
import { KeptSheet } from "./KeptSheet";
import { LargeWords } from "./LargeWords";
import { LiveView } from "./LiveView";
import { Masthead } from "./Masthead";
import { Notice } from "./Notice";
import { Offers } from "./Offers";
import { RecordingsView } from "./RecordingsView";
import { StartPage } from "./StartPage";
import { WaveDrawing } from "./wave-drawing";

function View(): ReactNode {
  const empty = useAppState((state) => state.recordings.length === 0);
  const live = useAppState((state) => state.live.state !== "off");
  if (live) return <LiveView />;
  return empty ? <StartPage /> : <RecordingsView />;
}

/** The whole page. The file input is always there, hidden, for the picker and for programs. */
export function Page({ app, baseUrl }: { app: App; baseUrl: string }): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const strings = useStore(app.store, (state) => state.strings);
  const large = useStore(app.store, showsLargeType);
  const theme = useStore(app.store, (state) => state.theme);
  const surroundings = useMemo<Surroundings>(
    () => ({ app, baseUrl, pickFiles: () => input.current?.click(), wave: new WaveDrawing(app.player.media, app.scope) }),
    [app, baseUrl],
  );
  useEffect(() => surroundings.wave.recolour(), [surroundings, theme]);

  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(currentTarget.files ?? [])];
    // Emptied, so that the same file can be given again.
    currentTarget.value = "";
    if (addFiles.available(app, files)) void addFiles.perform(app, files);
  };

  return (
    <SurroundingsProvider value={surroundings}>
      <div className="page" inert={large}>
        <a className="skip" href="#main">
          {strings.skipToContent}
        </a>
        <Masthead />
        <Offers />
        <main id="main" className="main" tabIndex={-1}>
          <View />
          <input ref={input} className="unseen" type="file" multiple tabIndex={-1} aria-label={strings.chooseRecording} data-testid="file-input" onChange={take} />
        </main>
        <Footer />
      </div>
      <LargeWords />
      <Notice />
      <HelpSheet />
      <KeptSheet />
      <DropTarget />
    </SurroundingsProvider>
  );
}
