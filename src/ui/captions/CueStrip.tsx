import { useState, type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { columnsBetween, surroundingsOf, type ReadyRecording } from "../../app";
import type { CaptionCue } from "../../description";
import { usePlayerState, useStrings } from "../context";

type Edge = "start" | "end" | "whole";
type Times = Pick<CaptionCue, "start" | "end">;

const bars = 160;
/** Seconds that an arrow key moves an edge; with Page Up and Page Down more. */
const keySteps: Readonly<Record<string, number>> = { ArrowLeft: -0.1, ArrowDown: -0.1, ArrowRight: 0.1, ArrowUp: 0.1, PageDown: -1, PageUp: 1 };

function moved({ start, end }: Times, edge: Edge, by: number): Times {
  if (edge === "start") return { start: Math.min(start + by, end - 0.1), end };
  if (edge === "end") return { start, end: Math.max(end + by, start + 0.1) };
  return { start: start + by, end: end + by };
}

function Bars({ recording, stretch }: { recording: ReadyRecording; stretch: Times }): ReactNode {
  if (!recording.peaks) return null;
  const peaks = columnsBetween(recording.peaks, stretch.start, stretch.end, bars);
  const highest = peaks.reduce((most, peak) => Math.max(most, peak), 0.12);
  return (
    <svg className="cue-strip-bars" viewBox={`0 0 ${bars} 100`} preserveAspectRatio="none" aria-hidden="true">
      {[...peaks].map((peak, index) => (
        <rect key={index} x={index + 0.2} width={0.6} y={50 - (47 * peak) / highest} height={Math.max(1, (94 * peak) / highest)} />
      ))}
    </svg>
  );
}

interface CueStripProps {
  readonly recording: ReadyRecording;
  readonly cue: CaptionCue;
  readonly onRetime: (start: number, end: number) => void;
}

/** The sound around a caption, near enough to set its edges by hand: dragged, or moved by arrow keys. */
export function CueStrip({ recording, cue, onRetime }: CueStripProps): ReactNode {
  const strings = useStrings();
  const seconds = recording.duration;
  const [drag, setDrag] = useState<{ readonly edge: Edge; readonly from: number; readonly stretch: Times; readonly times: Times } | null>(null);
  // What is dragged must not run away under the pointer, so the stretch stands still meanwhile.
  const stretch = drag?.stretch ?? surroundingsOf(cue, seconds);
  const { start, end } = drag?.times ?? cue;
  const span = Math.max(stretch.end - stretch.start, 0.1);
  const time = usePlayerState((state) => (state.recordingId === recording.id && state.time >= stretch.start && state.time <= stretch.end ? state.time : null));
  const percent = (moment: number): string => `${((100 * (moment - stretch.start)) / span).toFixed(3)}%`;

  const secondsAt = (event: PointerEvent<HTMLElement>): number => {
    const box = event.currentTarget.closest(".cue-strip")?.getBoundingClientRect();
    return box && box.width > 0 ? stretch.start + (span * (event.clientX - box.left)) / box.width : start;
  };
  const grab = (edge: Edge) => (event: PointerEvent<HTMLElement>): void => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ edge, from: secondsAt(event), stretch, times: { start: cue.start, end: cue.end } });
  };
  const pull = (event: PointerEvent<HTMLElement>): void => {
    if (drag) setDrag({ ...drag, times: moved(cue, drag.edge, secondsAt(event) - drag.from) });
  };
  const letGo = (): void => {
    if (drag && (drag.times.start !== cue.start || drag.times.end !== cue.end)) onRetime(drag.times.start, drag.times.end);
    setDrag(null);
  };
  const nudge = (edge: Edge) => (event: KeyboardEvent): void => {
    const by = keySteps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const times = moved(cue, edge, by);
    onRetime(times.start, times.end);
  };
  const handle = (edge: "start" | "end", label: string, moment: number): ReactNode => (
    <div
      className="cue-handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={seconds}
      aria-valuenow={moment}
      aria-valuetext={strings.formats.exactTime(moment)}
      style={{ left: percent(moment) }}
      data-edge={edge}
      data-testid={`cue-handle-${edge}`}
      onPointerDown={grab(edge)}
      onPointerMove={pull}
      onPointerUp={letGo}
      onPointerCancel={() => setDrag(null)}
      onKeyDown={nudge(edge)}
    />
  );
  return (
    <div className="cue-strip" data-testid="cue-strip">
      <Bars recording={recording} stretch={stretch} />
      <div
        className="cue-block"
        style={{ left: percent(start), width: `${((100 * (end - start)) / span).toFixed(3)}%` } as CSSProperties}
        data-testid="cue-block"
        onPointerDown={grab("whole")}
        onPointerMove={pull}
        onPointerUp={letGo}
        onPointerCancel={() => setDrag(null)}
      />
      {handle("start", strings.cueStart, start)}
      {handle("end", strings.cueEnd, end)}
      {time !== null && <div className="cue-strip-time" style={{ left: percent(time) }} />}
    </div>
  );
}
