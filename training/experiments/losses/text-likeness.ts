import { stemOf } from "../metrics/meteor-lite";

/** Words and facts of one item's text; facts as "kind=value". */
export interface Wording {
  readonly words: readonly string[];
  readonly facts: ReadonlySet<string>;
}

/**
 * How alike all pairs of texts are, 0 … 1 and symmetric: half the cosine of their tf·idf vectors over stems, half the
 * overlap of the facts they state (Dice). Both are of what is heard, neither needs a trained text encoder.
 * items × items, row-major.
 */
export function textLikeness(items: readonly Wording[]): Float32Array {
  const count = items.length;
  const likeness = new Float32Array(count * count);
  addProducts(likeness, items.map(({ words }) => unitTfIdf(words, documentCounts(items), count)), 0.5);
  for (let one = 0; one < count; one++) {
    for (let other = one; other < count; other++) {
      const dice = 0.5 * overlap((items[one] as Wording).facts, (items[other] as Wording).facts);
      likeness[one * count + other] = Math.min(1, (likeness[one * count + other] as number) + dice);
      likeness[other * count + one] = likeness[one * count + other] as number;
    }
  }
  return likeness;
}

const counted = new WeakMap<readonly Wording[], ReadonlyMap<string, number>>();

function documentCounts(items: readonly Wording[]): ReadonlyMap<string, number> {
  const known = counted.get(items);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { words } of items) for (const stem of new Set(words.map(stemOf))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  counted.set(items, counts);
  return counts;
}

function unitTfIdf(words: readonly string[], documents: ReadonlyMap<string, number>, count: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const stem of words.map(stemOf)) weights.set(stem, (weights.get(stem) ?? 0) + Math.log(count / (documents.get(stem) ?? 1)));
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0));
  return new Map([...weights].map(([stem, weight]) => [stem, length === 0 ? 0 : weight / length]));
}

/** Adds scale × the scalar products of all pairs of sparse vectors, by the lists of who holds which word. */
function addProducts(into: Float32Array, vectors: readonly ReadonlyMap<string, number>[], scale: number): void {
  const holders = new Map<string, { item: number; weight: number }[]>();
  vectors.forEach((vector, item) => {
    for (const [stem, weight] of vector) {
      const list = holders.get(stem) ?? [];
      list.push({ item, weight });
      holders.set(stem, list);
    }
  });
  const count = vectors.length;
  for (const list of holders.values()) {
    for (const one of list) {
      for (const other of list) {
        const place = one.item * count + other.item;
        into[place] = (into[place] as number) + scale * one.weight * other.weight;
      }
    }
  }
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let common = 0;
  for (const fact of one) if (other.has(fact)) common++;
  return (2 * common) / (one.size + other.size);
}
