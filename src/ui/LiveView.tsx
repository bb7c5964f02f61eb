import type { ReactNode } from "react";
import { useStore } from "zustand";
import { dismissLiveFailure, listenOrStop, toggleLargeType, type LiveOn, type LiveState } from "../app";
import { clockTime } from "../base";
import { useApp, useAppState, useStrings } from "./context";
import { FailureText } from "./FailureText";
import { LevelMeter } from "./LevelMeter";
import { LiveLog } from "./LiveLog";
import { LiveNotes } from "./LiveNotes";
import { LiveSource } from "./LiveSource";
import { LiveText } from "./LiveText";

function ListeningBar({ interrupted }: { interrupted: boolean }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const time = useStore(app.live.level, (level) => Math.floor(level?.seconds ?? 0));
  return (
    <header className="live-bar">
      <h1 className="live-state" data-on={!interrupted}>
        {strings.liveListening} <span className="live-time">{clockTime(time)}</span>
      </h1>
      <LevelMeter />
      <div className="live-acts">
        <button type="button" className="quiet-button strong" aria-keyshortcuts="F" data-testid="live-large" onClick={() => toggleLargeType.perform(app)}>
          {toggleLargeType.label(strings)} <kbd aria-hidden="true">{toggleLargeType.shortcut?.shown(strings)}</kbd>
        </button>
        <button type="button" className="button primary" aria-keyshortcuts="L" data-testid="live-stop" onClick={() => listenOrStop.perform(app)}>
          {strings.liveStop} <kbd aria-hidden="true">{listenOrStop.shortcut?.shown(strings)}</kbd>
        </button>
      </div>
    </header>
  );
}

function Listening({ live }: { live: LiveOn }): ReactNode {
  return (
    <div className="live" data-testid="live" data-interruption={live.interruption ?? undefined}>
      <ListeningBar interrupted={live.interruption !== null} />
      <LiveNotes live={live} />
      <LiveText live={live} />
      <LiveLog log={live.log} />
      <LiveSource live={live} />
    </div>
  );
}

function LiveFailure({ live }: { live: Extract<LiveState, { state: "failed" }> }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  return (
    <div className="live">
      <div className="failure" role="alert" data-error={live.failure.code}>
        <h1>{strings.liveFailed}</h1>
        <FailureText failure={live.failure} />
        <div className="waiting-acts">
          <button type="button" className="button" data-testid="live-retry" onClick={() => void app.live.start(live.source)}>
            {strings.retry}
          </button>
          <button type="button" className="quiet-button" data-testid="live-dismiss" onClick={() => dismissLiveFailure.perform(app)}>
            {dismissLiveFailure.label(strings)}
          </button>
        </div>
      </div>
    </div>
  );
}

/** Listening as it happens, from the question for the microphone to the description of what was heard. */
export function LiveView(): ReactNode {
  const strings = useStrings();
  const live = useAppState((state) => state.live);
  switch (live.state) {
    case "on":
      return <Listening live={live} />;
    case "failed":
      return <LiveFailure live={live} />;
    case "opening":
      return <h1 className="first-words live">{live.source.kind === "tab" ? strings.liveOpeningTab : strings.liveOpening}</h1>;
    case "finishing":
      return (
        <div className="live">
          <h1 className="first-words">{strings.liveFinishing}</h1>
          <LiveLog log={live.log} />
        </div>
      );
    case "off":
      return null;
  }
}
