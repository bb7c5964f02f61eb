import { type Tensor2D, tensor2d } from "@tensorflow/tfjs-core";
import type { SeededRandom } from "../../../src/base";
import type { HeardItem } from "../data/heard-item";

type Windows = HeardItem["windows"];

/** Brings window vectors to mean 0 and deviation 1 by the figures of training items. */
export class WindowScale {
  readonly #mean: Float64Array;
  readonly #deviation: Float64Array;

  constructor(items: readonly Pick<HeardItem, "windows">[]) {
    const all = items.flatMap(({ windows }) => windows);
    const width = all[0]?.length ?? 0;
    this.#mean = new Float64Array(width);
    this.#deviation = new Float64Array(width);
    for (const vector of all) vector.forEach((value, index) => { this.#mean[index] = (this.#mean[index] as number) + value / all.length; });
    for (const vector of all) vector.forEach((value, index) => { this.#deviation[index] = (this.#deviation[index] as number) + (value - (this.#mean[index] as number)) ** 2 / all.length; });
    this.#deviation.forEach((square, index) => { this.#deviation[index] = Math.sqrt(square) + 1e-3; });
  }

  get width(): number {
    return this.#mean.length;
  }

  /** One window's vector, scaled. */
  scaled(vector: readonly number[]): number[] {
    return vector.map((value, index) => (value - (this.#mean[index] as number)) / (this.#deviation[index] as number));
  }

  /** `count` windows of each item, evenly over it (or drawn, as an augmentation), in order: [items·count, width]. */
  rows(items: readonly Pick<HeardItem, "windows">[], count: number, random: SeededRandom | null): Tensor2D {
    const values = new Float32Array(items.length * count * this.width);
    items.forEach(({ windows }, item) => {
      places(windows, count, random).forEach((place, step) => values.set(this.scaled(windows[place] as number[]), (item * count + step) * this.width));
    });
    return tensor2d(values, [items.length * count, this.width]);
  }
}

function places(windows: Windows, count: number, random: SeededRandom | null): number[] {
  return Array.from({ length: count }, (_unused, step) => {
    const along = (step + (random === null ? 0.5 : random.next())) / count;
    return Math.min(windows.length - 1, Math.floor(along * windows.length));
  });
}
