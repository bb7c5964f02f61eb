import { ngramCounts } from "./ngrams";
import type { Pair } from "./pair";

const orders = [1, 2, 3, 4] as const;
// As in coco-caption: so that no guesses at all give 0.
const tiny = 1e-15;
const small = 1e-9;

/**
 * Corpus BLEU-1 … BLEU-4 as coco-caption's bleu_scorer defines them (Papineni et al. 2002): counts clipped by the largest
 * count in one reference and summed over the corpus, brevity penalty against the closest reference lengths.
 */
export function bleu(pairs: readonly Pair[]): [number, number, number, number] {
  const right = [0, 0, 0, 0];
  const guessed = [0, 0, 0, 0];
  let length = 0;
  let wanted = 0;
  for (const { hypothesis, references } of pairs) {
    length += hypothesis.length;
    wanted += closestLength(hypothesis.length, references.map((reference) => reference.length));
    for (const order of orders) {
      guessed[order - 1] = (guessed[order - 1] as number) + Math.max(0, hypothesis.length - order + 1);
      const allowed = references.map((reference) => ngramCounts(reference, order));
      for (const [ngram, count] of ngramCounts(hypothesis, order)) {
        const most = Math.max(0, ...allowed.map((counts) => counts.get(ngram) ?? 0));
        right[order - 1] = (right[order - 1] as number) + Math.min(count, most);
      }
    }
  }
  const ratio = (length + tiny) / (wanted + small);
  const penalty = ratio < 1 ? Math.exp(1 - 1 / ratio) : 1;
  let product = 1;
  return orders.map((order) => {
    product *= ((right[order - 1] as number) + tiny) / ((guessed[order - 1] as number) + small);
    return product ** (1 / order) * penalty;
  }) as [number, number, number, number];
}

/** The shorter one where two are equally close. */
function closestLength(length: number, lengths: readonly number[]): number {
  return lengths.reduce((best, each) => {
    const nearer = Math.abs(each - length) - Math.abs(best - length);
    return nearer < 0 || (nearer === 0 && each < best) ? each : best;
  });
}

/**
 * BLEU-4 of one sentence against another, n-grams without a hit smoothed by halving (NIST's method, as sacrebleu's "exp"):
 * what the paper's code takes for the likeness of two texts. Not symmetric. 0 … 1.
 */
export function sentenceBleu(hypothesis: readonly string[], reference: readonly string[]): number {
  if (hypothesis.length === 0 || reference.length === 0) return 0;
  let sum = 0;
  let smoothing = 1;
  let used = 0;
  for (const order of orders) {
    const guessed = hypothesis.length - order + 1;
    if (guessed <= 0) break;
    const allowed = ngramCounts(reference, order);
    let right = 0;
    for (const [ngram, count] of ngramCounts(hypothesis, order)) right += Math.min(count, allowed.get(ngram) ?? 0);
    if (right === 0) smoothing *= 2;
    sum += Math.log(right === 0 ? 1 / (smoothing * guessed) : right / guessed);
    used++;
  }
  // Without one word in common no smoothing makes a likeness.
  if (![...ngramCounts(hypothesis, 1).keys()].some((word) => reference.includes(word))) return 0;
  const penalty = hypothesis.length < reference.length ? Math.exp(1 - reference.length / hypothesis.length) : 1;
  return Math.exp(sum / used) * penalty;
}
