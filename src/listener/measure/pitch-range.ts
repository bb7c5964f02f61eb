import { featureSettings as settings } from "../../features";
import type { NoteGrid } from "./key-evidence";
import { densityWeights, registerWeights } from "./range-weights";
import { semitones } from "./semitone-spectrum";
import { softmax } from "./softmax";

/** Share of a step's strongest note below which a note is more often a wrong harmonic than a note. */
const leastShare = 0.2;

/**
 * Where the notes lie between two seconds: 5 %, 50 % and 95 % of their strength lie below these places (MIDI numbers, made to lie
 * near zero), their spread, and squares; null when none sound.
 */
export function registerFeatures(grid: NoteGrid, fromSeconds: number, toSeconds: number): number[] | null {
  const sums = new Float64Array(semitones);
  const from = Math.max(0, Math.floor(fromSeconds / grid.secondsPerStep));
  const to = Math.min(grid.steps, Math.ceil(toSeconds / grid.secondsPerStep));
  let total = 0;
  for (let step = from; step < to; step++) {
    if (grid.weights[step] === 0) continue;
    const notes = grid.values.subarray(step * semitones, (step + 1) * semitones);
    const highest = notes.reduce((most, value) => Math.max(most, value), 0);
    notes.forEach((value, note) => {
      if (value < leastShare * highest || value <= 0) return;
      sums[note] = (sums[note] as number) + value / highest;
      total += value / highest;
    });
  }
  if (total === 0) return null;
  const quantile = (share: number): number => {
    let passed = 0;
    for (let note = 0; note < semitones; note++) {
      passed += sums[note] as number;
      if (passed >= share * total) return settings.pitchLowMidi + note;
    }
    return settings.pitchLowMidi + semitones - 1;
  };
  const [low, median, high] = [(quantile(0.05) - 48) / 12, (quantile(0.5) - 62) / 12, (quantile(0.95) - 78) / 12];
  const spread = high - low;
  return [low, median, high, spread, low * low, median * median, high * high, spread * spread, 1];
}

const weighed = (features: readonly number[], weights: readonly (readonly number[])[]): Float64Array =>
  softmax(weights.map((row) => row.reduce((sum, weight, column) => sum + weight * (features[column] as number), 0)));

/** Probabilities of low, middle, high, wide from where the notes lie between two seconds; null when none sound. */
export function registerOf(grid: NoteGrid, fromSeconds: number, toSeconds: number): Float64Array | null {
  const features = registerFeatures(grid, fromSeconds, toSeconds);
  return features === null ? null : weighed(features, registerWeights);
}

/** What tells how dense music is: onsets a second, new pitch, rise of the mel bands; logarithms, and a square. */
export function densityFeatures(onsetsPerSecond: number, pitchMean: number, flux: number): number[] {
  const rate = Math.log2(Math.max(0.2, onsetsPerSecond)) - 1.5;
  return [rate, rate * rate, Math.log(pitchMean + 0.01) + 1.5, Math.log(flux + 0.05), 1];
}

/** Probabilities of sparse, moderate, dense. */
export function densityOf(onsetsPerSecond: number, pitchMean: number, flux: number): Float64Array {
  return weighed(densityFeatures(onsetsPerSecond, pitchMean, flux), densityWeights);
}
