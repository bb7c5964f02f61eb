import { featureSettings as settings } from "../../features";

/** Below it (absolute gate of ITU-R BS.1770-4) a stretch counts as silence. */
export const absoluteGate = -70;
const relativeGate = -10;

const power = (decibels: number): number => (Number.isFinite(decibels) ? 10 ** (decibels / 10) : 0);
const decibelsOf = (value: number): number => (value > 0 ? 10 * Math.log10(value) : -Infinity);

/** K-weighted mean power over `seconds` around each 0.1 s step, in LUFS (EBU Tech 3341: momentary 0.4 s, short-term 3 s). */
export function slidingLoudness(level: ArrayLike<number>, seconds: number): Float32Array {
  const radius = Math.max(0, Math.round(seconds / settings.levelStepSeconds / 2));
  const prefix = new Float64Array(level.length + 1);
  for (let index = 0; index < level.length; index++) prefix[index + 1] = (prefix[index] as number) + power(level[index] as number);
  return Float32Array.from({ length: level.length }, (_, index) => {
    const from = Math.max(0, index - radius);
    const to = Math.min(level.length, index + radius + 1);
    return decibelsOf(((prefix[to] as number) - (prefix[from] as number)) / (to - from));
  });
}

/** Integrated loudness of steps from … to: mean of 0.4 s blocks above −70 LUFS and above 10 LU under their mean (BS.1770-4). */
export function integratedLoudness(level: ArrayLike<number>, from = 0, to = level.length): number {
  const block = Math.round(0.4 / settings.levelStepSeconds);
  const blocks: number[] = [];
  for (let start = from; start === from || start + block <= to; start++) {
    let sum = 0;
    let count = 0;
    for (let index = start; index < Math.min(to, start + block); index++, count++) sum += power(level[index] as number);
    if (count > 0) blocks.push(sum / count);
  }
  const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);
  const loud = blocks.filter((value) => decibelsOf(value) > absoluteGate);
  const gate = decibelsOf(mean(loud)) + relativeGate;
  return decibelsOf(mean(loud.filter((value) => decibelsOf(value) > gate)));
}

/** Difference of the 95th and 10th percentile of the gated short-term loudness, in LU (EBU Tech 3342). */
export function loudnessRange(shortTerm: Float32Array): number {
  const audible = shortTerm.filter((value) => value > absoluteGate);
  if (audible.length < 10) return 0;
  const gate = decibelsOf(audible.reduce((sum, value) => sum + power(value), 0) / audible.length) - 20;
  const sorted = audible.filter((value) => value > gate).sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return at(0.95) - at(0.1);
}

/** Stretches of at least `minimumSeconds` below a loudness, in seconds. */
export function silences(level: ArrayLike<number>, belowDecibels: number, minimumSeconds: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let from = -1;
  for (let index = 0; index <= level.length; index++) {
    const quiet = index < level.length && !((level[index] as number) > belowDecibels);
    if (quiet && from < 0) from = index;
    if (!quiet && from >= 0) {
      if ((index - from) * settings.levelStepSeconds >= minimumSeconds) spans.push({ start: from * settings.levelStepSeconds, end: index * settings.levelStepSeconds });
      from = -1;
    }
  }
  return spans;
}

/** One value of a curve every `step` seconds: the loudest momentary loudness of the step; null below the absolute gate. */
export function loudnessCurve(level: ArrayLike<number>, stepSeconds: number): (number | null)[] {
  const perStep = Math.max(1, Math.round(stepSeconds / settings.levelStepSeconds));
  const curve: (number | null)[] = [];
  for (let start = 0; start < level.length; start += perStep) {
    let sum = 0;
    let count = 0;
    for (let index = start; index < Math.min(level.length, start + perStep); index++, count++) sum += power(level[index] as number);
    const value = decibelsOf(sum / count);
    curve.push(value > absoluteGate ? Math.round(value * 10) / 10 : null);
  }
  return curve;
}
