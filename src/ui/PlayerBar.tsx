import type { ReactNode } from "react";
import { durationOf, mayBeDescription, playOrPause, sectionAt, sectionTitle, type Recording } from "../app";
import { clockTime } from "../base";
import type { Description } from "../description";
import { CaptionNow } from "./captions/CaptionNow";
import { useApp, usePlayerState, useStrings } from "./context";

function PlayMark({ playing }: { playing: boolean }): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {playing ? <path d="M6 4h3v12H6zM11 4h3v12h-3z" /> : <path d="M6.5 4.2v11.6L15.8 10z" />}
    </svg>
  );
}

/** Play, where it stands, and in which section. */
export function PlayerBar({ recording, description }: { recording: Recording; description: Description | null }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const mine = usePlayerState((state) => state.recordingId === recording.id);
  const playing = usePlayerState((state) => state.playing) && mine;
  const time = usePlayerState((state) => Math.floor(state.time));
  const picture = usePlayerState((state) => state.picture) && mine;
  const playable = usePlayerState((state) => state.playable);
  const duration = durationOf(recording);
  const section = description && description.sections.length > 1 ? sectionAt(description.sections, time) : null;
  if (mine && playable === false) return <p className="cannot-play">{mayBeDescription(recording.file) ? strings.withoutSound : strings.cannotPlay}</p>;
  return (
    <div className="player">
      <button type="button" className="play" aria-label={playing ? strings.pause : strings.play} aria-keyshortcuts="Space" data-testid="play" onClick={() => playOrPause.perform(app)}>
        <PlayMark playing={playing} />
      </button>
      <span className="player-time">
        {clockTime(mine ? time : 0)}
        {duration !== null && duration > 0 && ` / ${clockTime(duration)}`}
      </span>
      {section && <span className="player-section">{sectionTitle(strings, section)}</span>}
      {recording.state === "ready" && !picture && <CaptionNow recording={recording} />}
    </div>
  );
}
