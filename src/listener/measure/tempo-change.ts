import { fastFramesPerSecond } from "../../features";

/** The pulse goes on at another tempo. */
export interface TempoChange {
  readonly at: number;
  /** Tempo after by tempo before. */
  readonly factor: number;
}

/** Seconds on either side whose periodicities are compared. */
const sideSeconds = 9;
const sideFrames = Math.round(sideSeconds * fastFramesPerSecond);
const coarseStep = 1;
const fineStep = 0.25;
/** Periods that are looked at, in seconds, on a logarithmic scale: another tempo is the same pattern, shifted. */
const shortestPeriod = 0.14;
const longestPeriod = 2.6;
const stepsPerOctave = 48;
const periods = Math.floor(Math.log2(longestPeriod / shortestPeriod) * stepsPerOctave);
/** Shifts that count as the same tempo, and the least and the largest that count as another, in steps. */
const sameTempo = 4;
const leastShift = 9;
const largestShift = 44;
/** How alike the periodicities must be when shifted, how little as they are, and by how much more. */
const alikeFrom = 0.84;
const unlikeUpTo = 0.25;
const clearBy = 0.7;
/** From this on a place between the coarse ones may be clear. */
const nearlyBy = 0.55;
/** Twice as many notes, or three for two, are another rhythm rather than another tempo. */
const rhythmFactors = [3 / 2, 2 / 3, 2, 1 / 2, 4 / 3, 3 / 4];
const rhythmTolerance = 0.04;

/** Autocorrelation of a stretch of an envelope at each period. */
function periodicity(envelope: Float32Array, from: number, to: number): Float64Array {
  const length = to - from;
  const stretch = Float64Array.from(envelope.subarray(from, to));
  const mean = stretch.reduce((sum, value) => sum + value, 0) / length;
  let energy = 1e-9;
  for (let index = 0; index < length; index++) {
    stretch[index] = (stretch[index] as number) - mean;
    energy += (stretch[index] as number) ** 2;
  }
  const lags = Math.ceil(longestPeriod * fastFramesPerSecond) + 2;
  const correlations = Float64Array.from({ length: lags + 1 }, (_, lag) => {
    let sum = 0;
    for (let index = 0; index + lag < length; index++) sum += (stretch[index] as number) * (stretch[index + lag] as number);
    return ((sum / energy) * length) / (length - lag);
  });
  return Float64Array.from({ length: periods }, (_, step) => {
    const lag = shortestPeriod * 2 ** (step / stepsPerOctave) * fastFramesPerSecond;
    const below = Math.floor(lag);
    const [left, right] = [correlations[below] as number, correlations[below + 1] as number];
    return left + (lag - below) * (right - left);
  });
}

/** Pearson's correlation of one curve with another that is moved by so many steps. */
function likeness(one: Float64Array, other: Float64Array, shift: number): number {
  const from = Math.max(0, shift);
  const to = Math.min(periods, periods + shift);
  let [oneMean, otherMean] = [0, 0];
  for (let step = from; step < to; step++) {
    oneMean += (one[step] as number) / (to - from);
    otherMean += (other[step - shift] as number) / (to - from);
  }
  let [together, oneEnergy, otherEnergy] = [0, 1e-12, 1e-12];
  for (let step = from; step < to; step++) {
    const [first, second] = [(one[step] as number) - oneMean, (other[step - shift] as number) - otherMean];
    together += first * second;
    oneEnergy += first * first;
    otherEnergy += second * second;
  }
  return together / Math.sqrt(oneEnergy * otherEnergy);
}

interface Comparison {
  readonly at: number;
  readonly score: number;
  readonly factor: number;
  readonly clear: boolean;
}

/** Compares what comes before and after moments of an envelope; stretches that were looked at are kept. */
class Comparer {
  readonly #known = new Map<number, Float64Array>();

  constructor(readonly envelope: Float32Array) {}

  /** The periodicities of the nine seconds from a moment on. */
  #from(at: number): Float64Array {
    const start = Math.round(at * fastFramesPerSecond);
    const known = this.#known.get(start);
    if (known) return known;
    const made = periodicity(this.envelope, start, start + sideFrames);
    this.#known.set(start, made);
    return made;
  }

  at(at: number): Comparison {
    const before = this.#from(at - sideSeconds);
    const after = this.#from(at);
    let same = -1;
    for (let shift = -sameTempo; shift <= sameTempo; shift++) same = Math.max(same, likeness(before, after, shift));
    // Nothing can be so much more alike than this.
    if (same > 1 - nearlyBy) return { at, score: 0, factor: 1, clear: false };
    let other = -1;
    let best = leastShift;
    for (let shift = -largestShift; shift <= largestShift; shift++) {
      if (Math.abs(shift) < leastShift) continue;
      const here = likeness(before, after, shift);
      if (here > other) [other, best] = [here, shift];
    }
    const factor = 2 ** (best / stepsPerOctave);
    const isRhythm = rhythmFactors.some((ratio) => Math.abs(factor / ratio - 1) < rhythmTolerance);
    return { at, score: other - same, factor, clear: other >= alikeFrom && same <= unlikeUpTo && other - same >= clearBy && !isRhythm };
  }
}

/**
 * Where the pulse changes its tempo clearly and for at least nine seconds: the periodicities before and after are the same
 * pattern at another scale. From the onset envelope at the fast clock. Rhythms of twice or one and a half times as many notes
 * are not told from a change of tempo by such a factor, so these are left out.
 */
export function tempoChanges(envelope: Float32Array): TempoChange[] {
  const seconds = envelope.length / fastFramesPerSecond;
  const comparer = new Comparer(envelope);
  const coarse: Comparison[] = [];
  for (let at = sideSeconds; at + sideSeconds <= seconds - 0.1; at += coarseStep) coarse.push(comparer.at(at));
  const peaks = coarse.filter(({ at, score }) => score >= nearlyBy && coarse.every((other) => Math.abs(other.at - at) > sideSeconds || other.score < score || (other.score === score && other.at >= at)));
  return peaks.flatMap((peak) => {
    const fine: Comparison[] = [];
    for (let at = Math.max(sideSeconds, peak.at - 2.5); at <= Math.min(seconds - sideSeconds - 0.1, peak.at + 2.5); at += fineStep) fine.push(comparer.at(at));
    const best = fine.reduce((highest, each) => (each.score > highest.score ? each : highest), peak);
    if (!best.clear) return [];
    // The score is flat around its top: its middle is the likeliest place.
    const top = fine.filter(({ score }) => score >= best.score - 0.1);
    return [{ at: top.reduce((sum, { at }) => sum + at, 0) / Math.max(1, top.length), factor: best.factor }];
  });
}
