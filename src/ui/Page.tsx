import { useEffect, type ReactNode } from "react";
import { useStore } from "zustand";
import { showsLargeType } from "../app";
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

function View(): ReactNode {
  const empty = useAppState((state) => state.recordings.length === 0);
  const live = useAppState((state) => state.live.state !== "off");
  if (live) return <LiveView />;
  return empty ? <StartPage /> : <RecordingsView />;
}

/** The whole page. */
export function Page({ surroundings }: { surroundings: Surroundings }): ReactNode {
  const { app } = surroundings;
  const strings = useStore(app.store, (state) => state.strings);
  const large = useStore(app.store, showsLargeType);
  const theme = useStore(app.store, (state) => state.theme);
  useEffect(() => surroundings.wave.recolour(), [surroundings, theme]);

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
