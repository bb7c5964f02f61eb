import FFT from "fft.js";
import { teacherSampleRateHertz } from "../teachers/teacher-frontend";
import type { SoundStore } from "./sound-store";

export const levelsPerSecond = 4;
const bands = 20;
const size = 4096;
const hop = teacherSampleRateHertz / levelsPerSecond;
const fft = new FFT(size);
const window = Float64Array.from({ length: size }, (_unused, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size));
/** Bands are even in pitch from 80 Hz to 8 kHz. */
const edges = Array.from({ length: bands + 1 }, (_unused, index) => Math.round((80 * 100 ** (index / bands) * size) / teacherSampleRateHertz));

/** Levels in dB of 20 bands, four times a second: a recording's contour, coarse enough to outlive any coding of it. */
export function bandLevels(store: SoundStore, file: string): Float32Array[] {
  const samples = store.cut(file, 0, store.length(file));
  const spectrum = fft.createComplexArray() as number[];
  const frame = new Array<number>(size);
  // Two spectra a level, so that a recording cut at another moment still gives nearly the same numbers.
  const powers: Float64Array[] = [];
  for (let start = 0; start + size <= samples.length; start += hop / 2) {
    for (let index = 0; index < size; index++) frame[index] = (samples[start + index] as number) * (window[index] as number);
    fft.realTransform(spectrum, frame);
    powers.push(Float64Array.from({ length: bands }, (_unused, band) => {
      let sum = 0;
      for (let bin = edges[band] as number; bin < (edges[band + 1] as number); bin++) sum += (spectrum[2 * bin] as number) ** 2 + (spectrum[2 * bin + 1] as number) ** 2;
      return sum;
    }));
  }
  const levels: Float32Array[] = [];
  for (let index = 0; index + 1 < powers.length; index += 2) {
    levels.push(Float32Array.from(powers[index] as Float64Array, (power, band) => 10 * Math.log10(power + ((powers[index + 1] as Float64Array)[band] as number) + 1e-3)));
  }
  return levels;
}

/** A stretch of levels made comparable: all in a row, each band less its mean, of length one. */
export type Contour = Float32Array;

/** Every stretch of so many levels. */
export function contours(levels: readonly Float32Array[], length: number): Contour[] {
  return Array.from({ length: Math.max(0, levels.length - length + 1) }, (_unused, start) => contour(levels.slice(start, start + length)));
}

/** The best of Pearson's correlations of a contour with others of its length; 0 where there are none. */
export function bestCorrelation(wanted: Contour, others: readonly Contour[]): number {
  let best = 0;
  for (const other of others) {
    let sum = 0;
    for (let index = 0; index < wanted.length; index++) sum += (wanted[index] as number) * (other[index] as number);
    best = Math.max(best, sum);
  }
  return best;
}

export function contour(levels: readonly Float32Array[]): Contour {
  const row = new Float32Array(levels.length * bands);
  for (let band = 0; band < bands; band++) {
    const mean = levels.reduce((sum, level) => sum + (level[band] as number), 0) / levels.length;
    levels.forEach((level, index) => { row[index * bands + band] = (level[band] as number) - mean; });
  }
  const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
  return row.map((value) => value / length);
}
