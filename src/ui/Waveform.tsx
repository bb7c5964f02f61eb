import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { durationOf, loudnessInWords, sectionAt, sectionTitle, viewOfFocus, type Recording } from "../app";
import type { Description } from "../description";
import { CueTicks } from "./captions/CueTicks";
import { useAppState, usePlayerState, useStrings, useSurroundings } from "./context";
import { EvidenceMarks } from "./EvidenceMarks";
import { SectionBands } from "./SectionBands";

const arrowSeconds = 5;
const pageSeconds = 30;

/** Where a key on the slider leads, in seconds; null for keys it has no use for. */
function soughtTime(key: string, time: number, duration: number): number | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return time - arrowSeconds;
    case "ArrowRight":
    case "ArrowUp":
      return time + arrowSeconds;
    case "PageDown":
      return time - pageSeconds;
    case "PageUp":
      return time + pageSeconds;
    case "Home":
      return 0;
    case "End":
      return duration;
    default:
      return null;
  }
}

/** The recording as a picture: it grows while decoding, plays where it is touched, and lights up what a phrase stands on. */
export function Waveform({ recording, description }: { recording: Recording; description: Description | null }): ReactNode {
  const strings = useStrings();
  const { app, wave } = useSurroundings();
  const { player } = app;
  const canvas = useRef<HTMLDivElement>(null);
  const focus = useAppState((state) => state.focus);
  const time = usePlayerState((state) => Math.floor(state.time));
  const duration = durationOf(recording) ?? 0;
  const section = description && description.sections.length > 1 ? sectionAt(description.sections, time) : null;
  const spans = viewOfFocus(description, focus)?.spans ?? [];
  const course = recording.state === "ready" ? loudnessInWords(strings, recording.loudnessCourse) : "";
  // Before the next picture is painted, so that the waveform of the last recording is never seen here.
  useLayoutEffect(() => (canvas.current ? wave.place(canvas.current) : undefined), [wave]);
  useLayoutEffect(() => wave.show(recording.peaks, duration), [wave, recording.peaks, duration]);
  useEffect(() => player.open(recording.id, recording.file), [player, recording.id, recording.file]);

  const seekByKey = (event: KeyboardEvent): void => {
    const sought = soughtTime(event.key, player.state.getState().time, duration);
    if (sought === null) return;
    event.preventDefault();
    player.seek(sought);
  };
  return (
    <div className="waveform" data-growing={recording.state === "decoding"}>
      <div
        className="wave"
        role="slider"
        tabIndex={0}
        aria-label={strings.position}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, Math.floor(duration))}
        aria-valuenow={Math.min(time, Math.max(1, Math.floor(duration)))}
        aria-valuetext={section ? `${strings.positionValue(time, duration)}, ${sectionTitle(strings, section)}` : strings.positionValue(time, duration)}
        aria-describedby={course === "" ? undefined : "loudness-in-words"}
        data-testid="waveform"
        onKeyDown={seekByKey}
      >
        <EvidenceMarks spans={spans} duration={duration} />
        <div className="wave-canvas" ref={canvas} />
        {recording.state === "ready" && <CueTicks recording={recording} />}
      </div>
      {course !== "" && (
        <p id="loudness-in-words" className="unseen">
          {course}
        </p>
      )}
      {description && description.sections.length > 0 && <SectionBands sections={description.sections} duration={duration} />}
    </div>
  );
}
