import { ngramCounts } from "./ngrams";
import type { Pair } from "./pair";

const orders = [1, 2, 3, 4] as const;
/** Standard deviation of the penalty for another length. */
const sigma = 6;

/** n-grams of one order with their tf·idf weights, and the length of that vector. */
interface Weighted {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/**
 * CIDEr-D of each text (Vedantam et al. 2015), as coco-caption's cider_scorer computes it, × 10: document frequencies from
 * the references of this very set, clipped weights, Gaussian penalty on the difference in length, where length counts the
 * bigrams. The corpus figure is the mean. A zero vector scores 0, where the original divides by zero.
 */
export function ciderD(pairs: readonly Pair[]): number[] {
  const documents = new Map<string, number>();
  for (const { references } of pairs) {
    for (const ngram of new Set(references.flatMap((words) => orders.flatMap((order) => [...ngramCounts(words, order).keys()])))) {
      documents.set(ngram, (documents.get(ngram) ?? 0) + 1);
    }
  }
  const most = Math.log(pairs.length);
  const weighted = (words: readonly string[], order: number): Weighted => {
    const weights = new Map([...ngramCounts(words, order)].map(([ngram, count]) => [ngram, count * (most - Math.log(Math.max(1, documents.get(ngram) ?? 0)))]));
    return { weights, norm: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0)) };
  };
  return pairs.map(({ hypothesis, references }) => {
    const own = orders.map((order) => weighted(hypothesis, order));
    const scores = references.map((reference) => {
      const apart = bigrams(hypothesis) - bigrams(reference);
      const penalty = Math.exp(-(apart ** 2) / (2 * sigma ** 2));
      return orders.reduce((sum, order, index) => sum + likeness(own[index] as Weighted, weighted(reference, order)) * penalty, 0) / orders.length;
    });
    return (10 * scores.reduce((sum, score) => sum + score, 0)) / references.length;
  });
}

function bigrams(words: readonly string[]): number {
  return Math.max(0, words.length - 1);
}

function likeness(hypothesis: Weighted, reference: Weighted): number {
  if (hypothesis.norm === 0 || reference.norm === 0) return 0;
  let product = 0;
  for (const [ngram, weight] of hypothesis.weights) {
    const wanted = reference.weights.get(ngram) ?? 0;
    product += Math.min(weight, wanted) * wanted;
  }
  return product / (hypothesis.norm * reference.norm);
}
