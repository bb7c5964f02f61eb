import type { Pair } from "./pair";

/** Recall counts 1.2² times as much as precision, as in coco-caption. */
const beta = 1.2;

/** ROUGE-L of one text (Lin 2004), best precision and best recall over the references as coco-caption takes them. 0 … 1. */
export function rougeL({ hypothesis, references }: Pair): number {
  if (hypothesis.length === 0) return 0;
  const common = references.map((reference) => longestCommon(hypothesis, reference));
  const precision = Math.max(...common.map((length) => length / hypothesis.length));
  const recall = Math.max(...common.map((length, index) => length / Math.max(1, (references[index] as readonly string[]).length)));
  return precision === 0 || recall === 0 ? 0 : ((1 + beta ** 2) * precision * recall) / (recall + beta ** 2 * precision);
}

/** Length of the longest common subsequence. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let before = new Uint16Array(other.length + 1);
  for (const word of one) {
    const row = new Uint16Array(other.length + 1);
    for (let index = 1; index <= other.length; index++) {
      row[index] = word === other[index - 1] ? (before[index - 1] as number) + 1 : Math.max(before[index] as number, row[index - 1] as number);
    }
    before = row;
  }
  return before[other.length] as number;
}
