import type { SeededRandom } from "../../src/base";
import { convolve } from "./convolve";

/** A room to be heard through. */
export interface Room {
  /** Time in which the tail falls by 60 dB, in seconds. */
  readonly decaySeconds: number;
  /** Wet energy against dry energy, in decibels. */
  readonly wetDecibels: number;
}

/**
 * Adds a room: the direct sound, a handful of early reflections and a tail of noise that decays exponentially, its treble
 * quicker than its bass (Moorer 1979: late reverberation is close to decaying white noise).
 */
export function addRoom(samples: Float32Array, rate: number, room: Room, random: SeededRandom): Float32Array {
  const length = Math.ceil(Math.min(4, room.decaySeconds) * rate);
  const response = new Float32Array(length);
  const trebleDecay = random.between(0.3, 0.7);
  const gap = Math.floor(random.between(0.003, 0.03) * rate);
  const bassRate = -6.9 / (room.decaySeconds * rate);
  const trebleRate = bassRate / trebleDecay;
  const smoothing = random.between(0.1, 0.4);
  let bass = 0;
  for (let index = gap; index < length; index++) {
    // The sum of twelve uniforms is not needed: one uniform sounds the same after convolution.
    const white = random.next() * 2 - 1;
    bass += smoothing * (white - bass);
    response[index] = 2 * bass * Math.exp(bassRate * (index - gap)) + (white - bass) * Math.exp(trebleRate * (index - gap));
  }
  for (let reflection = 0; reflection < 6; reflection++) {
    const at = Math.floor(random.between(0.004, 0.06) * rate);
    if (at < length) response[at] = (response[at] ?? 0) + (random.chance(0.5) ? 1 : -1) * random.between(1, 5);
  }
  let energy = 0;
  for (const value of response) energy += value * value;
  const scale = Math.sqrt(10 ** (room.wetDecibels / 10) / Math.max(1e-9, energy));
  for (let index = 0; index < length; index++) response[index] = (response[index] as number) * scale;
  response[0] = (response[0] ?? 0) + 1;
  return convolve(samples, response);
}
