import type { SeededRandom } from "../../src/base";
import { biquad } from "./biquad";

/** Root mean square of samples, at least 1e-9. */
export function rootMeanSquare(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.max(1e-9, Math.sqrt(sum / Math.max(1, samples.length)));
}

/** Adds `other` (from a random place of it, repeated) so that it lies `decibels` under the samples' own level. In place. */
export function addUnder(samples: Float32Array, other: Float32Array, decibels: number): void {
  const gain = (rootMeanSquare(samples) / rootMeanSquare(other)) * 10 ** (-decibels / 20);
  for (let index = 0; index < samples.length; index++) samples[index] = (samples[index] as number) + gain * (other[index % other.length] as number);
}

/** Broadband hiss, coloured at random. */
export function hiss(length: number, rate: number, random: SeededRandom): Float32Array {
  const samples = new Float32Array(length);
  const brown = random.next();
  let slow = 0;
  for (let index = 0; index < length; index++) {
    const white = random.next() * 2 - 1;
    slow = 0.98 * slow + white * 0.2;
    samples[index] = white * (1 - brown) + slow * brown;
  }
  if (random.chance(0.6)) biquad(samples, rate, random.pick(["highshelf", "lowshelf", "peak"] as const), random.between(300, 5000), 0.7, random.between(-12, 12));
  return samples;
}

/** Clicks of a worn record: short, loud, irregular. */
export function crackle(length: number, rate: number, perSecond: number, random: SeededRandom): Float32Array {
  const samples = new Float32Array(length);
  for (let at = 0; ; ) {
    at += Math.ceil((-Math.log(1 - random.next()) * rate) / perSecond);
    if (at >= length) break;
    const size = random.next() ** 3 * (random.chance(0.5) ? 1 : -1);
    const width = 2 + random.below(14);
    for (let index = 0; index < width && at + index < length; index++) {
      samples[at + index] = (samples[at + index] as number) + size * Math.exp((-3 * index) / width) * (random.next() * 2 - 0.4);
    }
  }
  return samples;
}

/** Mains hum with harmonics. */
export function hum(length: number, rate: number, random: SeededRandom): Float32Array {
  const samples = new Float32Array(length);
  const mains = random.pick([50, 60]) * random.between(0.995, 1.005);
  for (let harmonic = 1; harmonic <= 6; harmonic++) {
    const gain = random.next() / harmonic;
    const phase = random.between(0, 6);
    for (let index = 0; index < length; index++) samples[index] = (samples[index] as number) + gain * Math.sin((2 * Math.PI * mains * harmonic * index) / rate + phase);
  }
  return samples;
}
