import type { HeardItem } from "../data/heard-item";
import { textLikeness } from "../losses/text-likeness";
import { captionWords } from "../metrics/caption-words";

/**
 * Whether recordings whose texts are alike lie near each other: Spearman's rank correlation of the music vectors' cosines
 * and the texts' likeness, over all pairs of tested items of different works. `vectors` items × width, unit rows.
 */
export function layoutAgreement(items: readonly HeardItem[], vectors: Float32Array): number {
  const width = vectors.length / Math.max(1, items.length);
  const likeness = textLikeness(items.map(({ text, facts }) => ({ words: captionWords(text), facts: new Set(facts) })));
  const music: number[] = [];
  const texts: number[] = [];
  for (let one = 0; one < items.length; one++) {
    for (let other = one + 1; other < items.length; other++) {
      if (items[one]?.work === items[other]?.work) continue;
      let cosine = 0;
      for (let index = 0; index < width; index++) cosine += (vectors[one * width + index] as number) * (vectors[other * width + index] as number);
      music.push(cosine);
      texts.push(likeness[one * items.length + other] as number);
    }
  }
  return correlation(ranks(music), ranks(texts));
}

/** Ranks with ties in the middle. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((value, place) => ({ value, place })).sort((one, other) => one.value - other.value);
  const found = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to++;
    for (let index = from; index <= to; index++) found[order[index]?.place as number] = (from + to) / 2;
    from = to + 1;
  }
  return found;
}

export function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let [product, squareOne, squareOther] = [0, 0, 0];
  one.forEach((value, index) => {
    const [x, y] = [value - meanOne, (other[index] as number) - meanOther];
    product += x * y;
    squareOne += x * x;
    squareOther += y * y;
  });
  return squareOne === 0 || squareOther === 0 ? 0 : product / Math.sqrt(squareOne * squareOther);
}
