import type { Description } from "../document";
import { holdSeconds, smoothed, type LevelCurve } from "./level-curve";
import { loudLevel, soundingOf, type Stretch } from "./sounding";

/** How a recording ends: at once, by growing softer from a moment on, or not before the file does. */
export interface Ending {
  readonly kind: "fade" | "stop";
  readonly at: number;
}

const fadeDecibels = 15;
const shortestFade = 3;
const stopDecibels = 18;
/** How far before the file's end an ending is looked for, in seconds. */
const endingSeconds = 14;
const longestFade = 16;

/** Where the level before falls by so much that all that follows is its echo or the noise of the recording. */
function stopAt(curve: LevelCurve, span: Stretch): number | null {
  const { levels, step } = curve;
  const recent = Math.round(2 / step);
  const first = Math.max(Math.ceil(span.start / step) + recent, levels.length - Math.round(endingSeconds / step));
  let loudestAfter = -Infinity;
  let stop: number | null = null;
  for (let index = levels.length - 1; index >= first; index--) {
    loudestAfter = Math.max(loudestAfter, levels[index] as number);
    if (curve.mean(index - recent, index) - loudestAfter >= stopDecibels) stop = index;
  }
  return stop;
}

/** Where a level that held begins to go down steadily to the end of the sound. */
function fadeFrom(curve: LevelCurve, span: Stretch): number | null {
  const end = Math.min(curve.levels.length, Math.round(span.end / curve.step));
  const window = Math.min(end - Math.ceil(span.start / curve.step), Math.round((longestFade + 8) / curve.step));
  const from = end - window;
  const hold = Math.round(holdSeconds / curve.step);
  let best = Infinity;
  let knee: number | null = null;
  for (let index = from + hold; index <= end - Math.round(shortestFade / curve.step); index++) {
    const level = curve.mean(Math.max(from, index - 2 * hold), index);
    const count = end - index;
    // The line that leaves the level at the knee and lies nearest to what follows.
    const depth = level - curve.mean(index, end);
    const last = level - 2 * depth;
    if (2 * depth < fadeDecibels) continue;
    const squares = curve.unrest(Math.max(from, index - 2 * hold), index, level) + curve.unrestOfLine(index, end, level, last);
    const unrest = squares / (Math.min(2 * hold, index - from) + count);
    if (unrest < best) {
      best = unrest;
      knee = index;
    }
  }
  return knee !== null && Math.sqrt(best) < 4 ? knee : null;
}

/** How and when a recording ends, from its loudness alone; null where nothing sounds. */
export function endingOf(description: Pick<Description, "loudness" | "source">): Ending | null {
  const loud = loudLevel(description.loudness.decibels);
  const { span } = soundingOf(description);
  if (loud === null || span === null) return null;
  const { step } = description.loudness;
  const quick = smoothed(description, 0, loud - 60);
  const knee = fadeFrom(smoothed(description, 1, loud - 45), span);
  const stop = stopAt(quick, span);
  const end = Math.min(span.end, description.source.duration);
  const stops = stop === null ? end : Math.min(end, stop * step);
  if (knee !== null && stops - knee * step >= shortestFade) return { kind: "fade", at: knee * step };
  return { kind: "stop", at: stops };
}
