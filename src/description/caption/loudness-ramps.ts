import type { Description } from "../document";
import { holdSeconds, smoothed, type LevelCurve } from "./level-curve";
import { loudLevel, soundingOf, type Stretch } from "./sounding";

/** The loudness goes from one level that holds to another that holds. */
export interface LoudnessRamp extends Stretch {
  /** Decibels from the level before to the level after; negative when it grows softer. */
  readonly change: number;
}

/** Decibels of change that everyone hears. */
const clearDecibels = 9;
/** Lengths of ramps that are looked for; the first is a step. */
const rampSeconds = [0.4, 1.2, 2, 3, 4, 5, 6, 7, 8, 10] as const;
/** Levels are taken no lower than this under the loud moments: a rest is not a softer dynamic. */
const depthDecibels = 30;
/** Decibels that a change must stand out of the unrest around it by, as a multiple. */
const clearance = 2.5;
/** Of two ramps that fit alike the quicker is the better one: decibels of unrest that a second more must save. */
const slowPenalty = 0.15;

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly change: number;
  /** Root mean square distance from the model, decibels. */
  readonly unrest: number;
}

/** A flat level, a ramp from `from` to `to`, a flat level: the changes that fit. */
function candidatesOf(curve: LevelCurve, sounding: Stretch): Candidate[] {
  const hold = Math.round(holdSeconds / curve.step);
  const first = Math.ceil(sounding.start / curve.step) + hold;
  const last = Math.floor(sounding.end / curve.step) - hold;
  const candidates: Candidate[] = [];
  for (const seconds of rampSeconds) {
    const width = Math.max(1, Math.round(seconds / curve.step));
    for (let from = first; from + width <= last; from++) {
      const to = from + width;
      const before = curve.mean(from - hold, from);
      const after = curve.mean(to, to + hold);
      const change = after - before;
      if (Math.abs(change) < clearDecibels) continue;
      const squares = curve.unrest(from - hold, from, before) + curve.unrest(to, to + hold, after) + curve.unrestOfLine(from, to, before, after);
      const unrest = Math.sqrt(Math.max(0, squares) / (2 * hold + width));
      if (Math.abs(change) >= clearance * unrest) candidates.push({ from, to, change, unrest });
    }
  }
  return candidates;
}

/** Swells, drops and steps of the loudness between levels that hold, in order of time; none within another or beside a silence. */
export function loudnessRamps(description: Pick<Description, "loudness" | "source">): readonly LoudnessRamp[] {
  const loud = loudLevel(description.loudness.decibels);
  const { span, silences } = soundingOf(description);
  if (loud === null || span === null) return [];
  const curve = smoothed(description, 2, loud - depthDecibels);
  const cost = ({ from, to, change, unrest }: Candidate): number => (unrest + slowPenalty * (to - from) * curve.step) / Math.abs(change);
  const best = candidatesOf(curve, span).sort((a, b) => cost(a) - cost(b) || a.from - b.from);
  const chosen: Candidate[] = [];
  const margin = Math.round(holdSeconds / curve.step);
  for (const candidate of best) {
    const start = candidate.from * curve.step - holdSeconds;
    const end = candidate.to * curve.step + holdSeconds;
    if (silences.some((silence) => silence.start < end && silence.end > start)) continue;
    if (chosen.every(({ from, to }) => candidate.to + margin <= from || candidate.from >= to + margin)) chosen.push(candidate);
  }
  const fine = smoothed(description, 0.4, loud - depthDecibels);
  return chosen.map((candidate) => refined(fine, candidate)).sort((a, b) => a.start - b.start);
}

/** The ramp near a candidate, each end moved by itself, that lies nearest to the curve as it is. */
function refined(curve: LevelCurve, { from, to, change }: Candidate): LoudnessRamp {
  const hold = Math.round(holdSeconds / curve.step);
  const reach = Math.round(2.4 / curve.step);
  const [first, last] = [Math.max(0, from - hold - reach), Math.min(curve.levels.length, to + hold + reach)];
  let best = { start: from, end: to, squares: Infinity };
  for (let start = Math.max(first + 1, from - reach); start <= to + reach && start < last - 1; start++) {
    for (let end = start + 1; end <= Math.min(last - 1, to + reach); end++) {
      const before = curve.mean(first, start);
      const after = curve.mean(end, last);
      const squares = curve.unrest(first, start, before) + curve.unrestOfLine(start, end, before, after) + curve.unrest(end, last, after);
      if (squares < best.squares) best = { start, end, squares };
    }
  }
  return { start: best.start * curve.step, end: best.end * curve.step, change };
}

/** More changes of loudness than this within a minute are the music's character and no longer news, each by itself. */
const newsAMinute = 3;
/** A loudness that lasts less than this between two others is passing. */
const passingSeconds = 12;
/** And less than this is an accent, wherever it stands. */
const accentSeconds = 5;
/** What the level must have moved by, after a passage, to be another one. */
const otherDecibels = 6;

/**
 * The ramps worth telling where loud and soft go in turns: as long as they crowd a minute, the shortest passage that goes up and
 * down again (or the other way) is taken out with both its ramps; of two that do not balance the greater stays. So are accents.
 */
export function lastingRamps(ramps: readonly LoudnessRamp[]): readonly LoudnessRamp[] {
  const minuteFrom = (from: number): readonly LoudnessRamp[] => ramps.filter(({ start }) => start >= from && start < from + 60);
  const crowded = (ramp: LoudnessRamp): boolean => ramps.map(({ start }) => minuteFrom(start)).some((minute) => minute.length > newsAMinute && minute.includes(ramp));
  const [shortest] = ramps
    .slice(1)
    .map((next, index) => ({ ramp: ramps[index] as LoudnessRamp, next }))
    .filter(({ ramp, next }) => ramp.change * next.change < 0 && next.start - ramp.end < (crowded(ramp) && crowded(next) ? passingSeconds : accentSeconds))
    .sort((a, b) => a.next.start - a.ramp.end - (b.next.start - b.ramp.end));
  if (!shortest) return ramps;
  const { ramp, next } = shortest;
  const greater = Math.abs(ramp.change) >= Math.abs(next.change) ? ramp : next;
  const balanced = Math.abs(ramp.change + next.change) < otherDecibels;
  return lastingRamps(ramps.filter((each) => (each !== ramp && each !== next) || (!balanced && each === greater)));
}
