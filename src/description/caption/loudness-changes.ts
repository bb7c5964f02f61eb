import type { Description } from "../document";
import { loudLevel, soundingOf, type Stretch } from "./sounding";

/** The loudness goes from one level that holds to another that holds. */
export interface LoudnessRamp extends Stretch {
  /** Decibels from the level before to the level after; negative when it grows softer. */
  readonly change: number;
}

/** How a recording ends: at once, by growing softer from a moment on, or not before the file does. */
export interface Ending {
  readonly kind: "fade" | "stop";
  readonly at: number;
}

/** Decibels of change that everyone hears, and seconds for which the levels before and after must hold. */
const clearDecibels = 9;
const holdSeconds = 4;
/** Lengths of ramps that are looked for; the first is a step. */
const rampSeconds = [0.4, 1.2, 2, 3, 4, 5, 6, 7, 8, 10] as const;
/** Levels are taken no lower than this under the loud moments: a rest is not a softer dynamic. */
const depthDecibels = 30;
/** Decibels that a change must stand out of the unrest around it by, as a multiple. */
const clearance = 2.5;
/** Of two ramps that fit alike the quicker is the better one: decibels of unrest that a second more must save. */
const slowPenalty = 0.15;

/** A curve in decibels with sums for means and squares of any stretch. */
class LevelCurve {
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;
  readonly #moments: Float64Array;

  constructor(
    readonly levels: Float64Array,
    readonly step: number,
  ) {
    const { length } = levels;
    this.#sums = new Float64Array(length + 1);
    this.#squares = new Float64Array(length + 1);
    this.#moments = new Float64Array(length + 1);
    for (let index = 0; index < length; index++) {
      const level = levels[index] as number;
      this.#sums[index + 1] = (this.#sums[index] as number) + level;
      this.#squares[index + 1] = (this.#squares[index] as number) + level * level;
      this.#moments[index + 1] = (this.#moments[index] as number) + level * index;
    }
  }

  sum(from: number, to: number): number {
    return (this.#sums[to] as number) - (this.#sums[from] as number);
  }

  mean(from: number, to: number): number {
    return this.sum(from, to) / Math.max(1, to - from);
  }

  /** Sum of squared distances from a level. */
  unrest(from: number, to: number, level: number): number {
    return (this.#squares[to] as number) - (this.#squares[from] as number) - 2 * level * this.sum(from, to) + level * level * (to - from);
  }

  /** Sum of squared distances from a line that goes from `first` at `from` to `last` at `to`. */
  unrestOfLine(from: number, to: number, first: number, last: number): number {
    const count = to - from;
    if (count <= 0) return 0;
    const slope = (last - first) / count;
    const squares = (this.#squares[to] as number) - (this.#squares[from] as number);
    const sum = this.sum(from, to);
    const moment = (this.#moments[to] as number) - (this.#moments[from] as number) - from * sum;
    const indexSum = (count * (count - 1)) / 2;
    const indexSquares = ((count - 1) * count * (2 * count - 1)) / 6;
    return squares - 2 * first * sum - 2 * slope * moment + count * first * first + 2 * first * slope * indexSum + slope * slope * indexSquares;
  }
}

/** The loudness of each step with its neighbours' (by power), in decibels, not lower than the floor. */
function smoothed({ loudness }: Pick<Description, "loudness">, seconds: number, floor: number): LevelCurve {
  const radius = Math.max(0, Math.round(seconds / loudness.step / 2));
  const powers = loudness.decibels.map((level) => (level === null ? 0 : 10 ** (level / 10)));
  const levels = new Float64Array(powers.length);
  for (let index = 0; index < powers.length; index++) {
    const [from, to] = [Math.max(0, index - radius), Math.min(powers.length, index + radius + 1)];
    let sum = 0;
    for (let near = from; near < to; near++) sum += powers[near] as number;
    levels[index] = Math.max(floor, sum > 0 ? 10 * Math.log10(sum / (to - from)) : floor);
  }
  return new LevelCurve(levels, loudness.step);
}

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

/** Echoes and tones that die away before a silence: how long they may, and how far they must fall at once. */
const echoSeconds = 3;
const echoDecibels = 15;

/** The silences of 3 s and more (C9), each from when the last tone ends, not from when its echo has died away. */
export function silencesHeard(description: Pick<Description, "loudness" | "source">): readonly Stretch[] {
  const { silences } = soundingOf(description);
  const loud = loudLevel(description.loudness.decibels);
  if (loud === null) return [];
  const curve = smoothed(description, 0, loud - 60);
  const { levels, step } = curve;
  return silences.map(({ start, end }) => {
    const silent = Math.round(start / step);
    let loudestAfter = -Infinity;
    let from = silent;
    for (let index = silent - 1; index >= Math.max(Math.round(2 / step), silent - Math.round(echoSeconds / step)); index--) {
      loudestAfter = Math.max(loudestAfter, levels[index] as number);
      if (curve.mean(index - Math.round(2 / step), index) - loudestAfter >= echoDecibels) from = index;
    }
    return { start: from * step, end };
  });
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
