import type { Description } from "../description";

/** Loudness beside the loudest of the same recording, in which a waveform is drawn. */
export type LoudnessLevel = "silent" | "soft" | "middle" | "loud";

/** From a moment on it is so loud; how it comes there from the step before. The first is how the recording begins. */
export interface LoudnessStep {
  /** Seconds. */
  readonly at: number;
  readonly level: LoudnessLevel;
  readonly gradual: boolean;
}

const order: readonly LoudnessLevel[] = ["silent", "soft", "middle", "loud"];
/** Under the loud moments of the recording, in dB: softer than this is middle, soft, silent. */
const middleUnder = 5;
const softUnder = 12;
const silentUnder = 45;
const floorDecibels = -90;
/** Shorter than this share of the recording no level is told of, nor shorter than so many seconds. */
const leastShare = 0.06;
const leastSeconds = 2;
/** A change over more than this is a swell or a fade, not a turn. */
const gradualSeconds = 3;
/** More turns than this nobody keeps in mind. */
const mostSteps = 6;

interface Stretch {
  from: number;
  to: number;
  level: LoudnessLevel;
}

/** Mean over the neighbourhood, so that single notes are no change of loudness. */
function smoothed(decibels: readonly number[], reach: number): number[] {
  return decibels.map((_, index) => {
    const near = decibels.slice(Math.max(0, index - reach), index + reach + 1);
    return near.reduce((sum, level) => sum + level, 0) / near.length;
  });
}

function stretchesOf(levels: readonly LoudnessLevel[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, level] of levels.entries()) {
    const last = stretches.at(-1);
    if (last?.level === level) last.to = index + 1;
    else stretches.push({ from: index, to: index + 1, level });
  }
  return stretches;
}

/** Takes the shortest stretch into the neighbour that is nearer in level, until all are long and few enough. */
function merged(stretches: readonly Stretch[], least: number): readonly Stretch[] {
  const shortest = stretches.reduce<Stretch | null>((least, each) => (least === null || each.to - each.from < least.to - least.from ? each : least), null);
  if (!shortest || stretches.length < 2 || (shortest.to - shortest.from >= least && stretches.length <= mostSteps)) return stretches;
  const index = stretches.indexOf(shortest);
  const distance = (other: Stretch | undefined): number => (other ? Math.abs(order.indexOf(other.level) - order.indexOf(shortest.level)) : Infinity);
  const [before, after] = [stretches[index - 1], stretches[index + 1]];
  const into = distance(before) <= distance(after) ? before : after;
  const levels = stretches.flatMap((each) => Array.from<LoudnessLevel>({ length: each.to - each.from }).fill(each === shortest && into ? into.level : each.level));
  return merged(stretchesOf(levels), least);
}

/** Seconds that the curve needs to get through the change at an index: while it goes on in one direction. */
function secondsOfChange(curve: readonly number[], index: number, step: number): number {
  const up = (curve[index] ?? 0) > (curve[index - 1] ?? 0);
  const goesOn = (at: number): boolean => Math.abs((curve[at] ?? 0) - (curve[at - 1] ?? 0)) > 0.15 * step && (curve[at] ?? 0) > (curve[at - 1] ?? 0) === up;
  let first = index;
  while (first > 1 && goesOn(first - 1)) first--;
  let last = index;
  while (last < curve.length - 1 && goesOn(last + 1)) last++;
  return (last - first + 1) * step;
}

/** How loud a recording is when, in a few steps: what its waveform shows, for who does not see it. Empty without a curve. */
export function loudnessCourse({ loudness, source }: Pick<Description, "loudness" | "source">): readonly LoudnessStep[] {
  const { step } = loudness;
  const raw = loudness.decibels.map((level) => Math.max(floorDecibels, level ?? floorDecibels));
  const loudest = [...raw].sort((a, b) => a - b)[Math.floor(0.95 * (raw.length - 1))];
  if (loudest === undefined || step <= 0) return [];
  const curve = smoothed(raw, Math.min(Math.round(1 / step), Math.floor(raw.length / 8)));
  const levelOf = (decibels: number): LoudnessLevel => {
    const under = loudest - decibels;
    if (under > silentUnder || decibels <= floorDecibels) return "silent";
    return under > softUnder ? "soft" : under > middleUnder ? "middle" : "loud";
  };
  const least = Math.max(leastSeconds, leastShare * source.duration) / step;
  return merged(stretchesOf(curve.map(levelOf)), least).map(({ from, level }) => ({
    at: Math.min(from * step, source.duration),
    level,
    gradual: from > 0 && secondsOfChange(curve, from, step) >= gradualSeconds,
  }));
}
