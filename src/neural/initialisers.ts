import type { SeededRandom } from "../base";

/** Fills a new weight array. The shape's last number is the output width, the product of the others the fan-in. */
export type Initialiser = (random: SeededRandom, shape: readonly number[]) => Float32Array;

export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, side) => product * side, 1);
}

export const zeros: Initialiser = (_random, shape) => new Float32Array(sizeOf(shape));

export const ones: Initialiser = (_random, shape) => new Float32Array(sizeOf(shape)).fill(1);

export function constant(value: number): Initialiser {
  return (_random, shape) => new Float32Array(sizeOf(shape)).fill(value);
}

export function normal(deviation: number): Initialiser {
  return (random, shape) => Float32Array.from({ length: sizeOf(shape) }, () => deviation * random.normal());
}

/** Normal with variance gain / fan-in (He et al. 2015: gain 2 before a ReLU; 1 keeps the variance of a linear map). */
export function scaledNormal(gain = 1): Initialiser {
  return (random, shape) => normal(Math.sqrt(gain / Math.max(1, sizeOf(shape.slice(0, -1)))))(random, shape);
}
