import type { Description } from "./document";

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
function smoothed(decibels: Float64Array, reach: number): Float64Array {
  return decibels.map((_, index) => {
    const from = Math.max(0, index - reach);
    const to = Math.min(decibels.length, index + reach + 1);
    let sum = 0;
    for (let near = from; near < to; near++) sum += decibels[near] as number;
    return sum / (to - from);
  });
}

/** Puts a stretch behind others; where the level stays the last one grows. */
function append(stretches: Stretch[], next: Stretch): Stretch[] {
  const last = stretches.at(-1);
  if (last?.level === next.level) last.to = next.to;
  else stretches.push(next);
  return stretches;
}

function stretchesOf(curve: Float64Array, levelOf: (decibels: number) => LoudnessLevel): Stretch[] {
  const stretches: Stretch[] = [];
  curve.forEach((decibels, index) => append(stretches, { from: index, to: index + 1, level: levelOf(decibels) }));
  return stretches;
}

/** Takes the shortest stretch into the neighbour that is nearer in level, until all are long and few enough. */
function merged(given: readonly Stretch[], least: number): readonly Stretch[] {
  let stretches = given;
  for (;;) {
    const shortest = stretches.reduce<Stretch | null>((least, each) => (least === null || each.to - each.from < least.to - least.from ? each : least), null);
    if (!shortest || stretches.length < 2 || (shortest.to - shortest.from >= least && stretches.length <= mostSteps)) return stretches;
    const index = stretches.indexOf(shortest);
    const distance = (other: Stretch | undefined): number => (other ? Math.abs(order.indexOf(other.level) - order.indexOf(shortest.level)) : Infinity);
    const [before, after] = [stretches[index - 1], stretches[index + 1]];
    const into = distance(before) <= distance(after) ? before : after;
    if (into) shortest.level = into.level;
    stretches = stretches.reduce<Stretch[]>(append, []);
  }
}

/** Seconds that the curve needs to get through the change at an index: while it goes on in one direction. */
function secondsOfChange(curve: Float64Array, index: number, step: number): number {
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
  const raw = Float64Array.from(loudness.decibels, (level) => Math.max(floorDecibels, level ?? floorDecibels));
  const loudest = raw.toSorted()[Math.floor(0.95 * (raw.length - 1))];
  if (loudest === undefined || step <= 0) return [];
  const curve = smoothed(raw, Math.min(Math.round(1 / step), Math.floor(raw.length / 8)));
  const levelOf = (decibels: number): LoudnessLevel => {
    const under = loudest - decibels;
    if (under > silentUnder || decibels <= floorDecibels) return "silent";
    return under > softUnder ? "soft" : under > middleUnder ? "middle" : "loud";
  };
  const least = Math.max(leastSeconds, leastShare * source.duration) / step;
  return merged(stretchesOf(curve, levelOf), least).map(({ from, level }) => ({
    at: Math.min(from * step, source.duration),
    level,
    gradual: from > 0 && secondsOfChange(curve, from, step) >= gradualSeconds,
  }));
}
