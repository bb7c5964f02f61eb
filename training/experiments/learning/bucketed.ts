import type { SeededRandom } from "../../../src/base";

/** Everything once, in batches of like length and in a new order: places of `lengths`, `size` a batch. */
export function bucketed(lengths: readonly number[], size: number, random: SeededRandom): number[][] {
  const order = lengths.map((length, place) => ({ place, key: length * random.between(0.85, 1.15) })).sort((one, other) => one.key - other.key);
  const batches: { places: number[]; key: number }[] = [];
  for (let from = 0; from < order.length; from += size) batches.push({ places: order.slice(from, from + size).map(({ place }) => place), key: random.next() });
  return batches.sort((one, other) => one.key - other.key).map(({ places }) => places);
}

/** Batches without end: a new round begins when the last is used up. */
export class EndlessBatches {
  #queue: number[][] = [];

  constructor(private readonly lengths: readonly number[], private readonly size: number, private readonly random: SeededRandom) {}

  next(): number[] {
    if (this.#queue.length === 0) this.#queue = bucketed(this.lengths, this.size, this.random);
    return this.#queue.pop() ?? [];
  }
}
