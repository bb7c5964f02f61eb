import { type factKinds } from "../../description";
import { featureSettings as settings } from "../../features";
import { absoluteGate, slidingLoudness } from "./loudness";

export type LoudnessShape = (typeof factKinds.loudnessShape.values)[number];

export interface ShapeGuess {
  readonly shape: LoudnessShape;
  readonly confidence: number;
}

const pointsAtMost = 400;
/** Loudness units: what is heard as no change, and what is heard as a clear one. */
const steadyRange = 6;
const clearRise = 6;
const suddenStep = 10;

/** Pearson's correlation of a curve with a reference of the same length. */
function correlation(curve: readonly number[], reference: (place: number) => number): number {
  const count = curve.length;
  let curveMean = 0;
  let referenceMean = 0;
  curve.forEach((value, index) => {
    curveMean += value / count;
    referenceMean += reference(index / (count - 1)) / count;
  });
  let together = 0;
  let curveEnergy = 0;
  let referenceEnergy = 0;
  curve.forEach((value, index) => {
    const first = value - curveMean;
    const second = reference(index / (count - 1)) - referenceMean;
    together += first * second;
    curveEnergy += first * first;
    referenceEnergy += second * second;
  });
  return curveEnergy > 0 && referenceEnergy > 0 ? together / Math.sqrt(curveEnergy * referenceEnergy) : 0;
}

/** Places where the loudness changes by 10 LU within a second and stays changed for 3 s. */
function suddenSteps(momentary: readonly number[], perSecond: number): number {
  const hold = Math.round(3 * perSecond);
  const mean = (from: number, to: number): number => {
    let sum = 0;
    for (let index = from; index < to; index++) sum += momentary[index] as number;
    return sum / (to - from);
  };
  let steps = 0;
  for (let index = hold; index + hold + perSecond <= momentary.length; index++) {
    if (Math.abs(mean(index + perSecond, index + perSecond + hold - perSecond) - mean(index - hold, index)) < suddenStep) continue;
    steps++;
    index += hold;
  }
  return steps;
}

const confidenceOf = (margin: number): number => Math.min(0.95, Math.max(0.4, 0.5 + margin / 2));

/**
 * How the loudness goes over a stretch (steps of 0.1 s): short-term loudness (3 s) against rising, falling and arched lines, and
 * steps that hold. Silence at the ends is left out. Null when there is less than 4 s of sound.
 */
export function loudnessShape(level: ArrayLike<number>, from = 0, to = level.length): ShapeGuess | null {
  const stretch = Array.from({ length: Math.max(0, to - from) }, (_, index) => level[from + index] as number);
  const loudest = Math.max(absoluteGate, ...sampled(stretch, 2000).filter(Number.isFinite));
  const floor = Math.max(absoluteGate, loudest - 45);
  const first = stretch.findIndex((value) => value > floor);
  const last = stretch.findLastIndex((value) => value > floor);
  const sounding = stretch.slice(Math.max(0, first), last + 1).map((value) => Math.max(floor, value));
  if (first < 0 || sounding.length * settings.levelStepSeconds < 4) return null;
  const shortTerm = Array.from(slidingLoudness(sounding, 3));
  const curve = sampled(shortTerm, pointsAtMost);
  const sorted = [...curve].sort((left, right) => left - right);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] as number;
  const range = at(0.95) - at(0.05);
  if (range < steadyRange) return { shape: "steady", confidence: confidenceOf((steadyRange - range) / steadyRange) };

  const rise = correlation(curve, (place) => place);
  const arch = correlation(curve, (place) => 1 - (2 * place - 1) ** 2);
  const third = Math.max(1, Math.floor(curve.length / 5));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const begins = mean(curve.slice(0, third));
  const ends = mean(curve.slice(-third));
  const top = at(0.95);
  const perSecond = Math.round(1 / settings.levelStepSeconds);
  const steps = suddenSteps(Array.from(slidingLoudness(sounding, 1)), perSecond);
  if (rise > 0.75 && ends - begins > clearRise) return { shape: "swelling", confidence: confidenceOf((rise - 0.75) / 0.25) };
  if (rise < -0.75 && begins - ends > clearRise) return { shape: "fading", confidence: confidenceOf((-rise - 0.75) / 0.25) };
  if (arch > 0.75 && top - Math.max(begins, ends) > clearRise) return { shape: "arch", confidence: confidenceOf((arch - 0.75) / 0.25) };
  const perMinute = (steps * 600) / sounding.length;
  if (steps >= 2 && perMinute >= 1) return { shape: steps >= 3 && onTwoLevels(curve) ? "terraced" : "sudden_changes", confidence: Math.min(0.75, confidenceOf((perMinute - 1) / 6)) };
  if (steps === 1) return { shape: "sudden_changes", confidence: 0.55 };
  if (rise > 0.5 && ends - begins > clearRise / 2) return { shape: "swelling", confidence: 0.45 };
  if (rise < -0.5 && begins - ends > clearRise / 2) return { shape: "fading", confidence: 0.45 };
  if (arch > 0.5) return { shape: "arch", confidence: 0.45 };
  return null;
}

/** Most of the time near one of two levels that lie clearly apart. */
function onTwoLevels(curve: readonly number[]): boolean {
  let low = Math.min(...curve);
  let high = Math.max(...curve);
  for (let round = 0; round < 8; round++) {
    const lower = curve.filter((value) => Math.abs(value - low) <= Math.abs(value - high));
    const upper = curve.filter((value) => Math.abs(value - low) > Math.abs(value - high));
    if (lower.length === 0 || upper.length === 0) return false;
    low = lower.reduce((sum, value) => sum + value, 0) / lower.length;
    high = upper.reduce((sum, value) => sum + value, 0) / upper.length;
  }
  const near = curve.filter((value) => Math.min(Math.abs(value - low), Math.abs(value - high)) < (high - low) / 4).length;
  return high - low > suddenStep && near > 0.8 * curve.length;
}

function sampled(values: readonly number[], count: number): number[] {
  if (values.length <= count) return [...values];
  return Array.from({ length: count }, (_, index) => values[Math.floor((index * values.length) / count)] as number);
}
