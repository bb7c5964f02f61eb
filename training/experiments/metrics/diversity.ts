import { bleu } from "./bleu";
import { ngramsOf } from "./ngrams";

/** Distinct n-grams among all of some texts (Li et al. 2016). */
export function distinct(texts: readonly (readonly string[])[], size: number): number {
  const all = texts.flatMap((words) => ngramsOf(words, size));
  return all.length === 0 ? 0 : new Set(all).size / all.length;
}

/** How many word forms the texts use. */
export function vocabularyOf(texts: readonly (readonly string[])[]): number {
  return new Set(texts.flat()).size;
}

/** Share of texts that stand word for word somewhere else in the list too. */
export function duplicateShare(texts: readonly (readonly string[])[]): number {
  const counts = new Map<string, number>();
  for (const words of texts) counts.set(words.join(" "), (counts.get(words.join(" ")) ?? 0) + 1);
  return texts.length === 0 ? 0 : texts.filter((words) => (counts.get(words.join(" ")) ?? 0) > 1).length / texts.length;
}

/** Mean BLEU-4 of each text against all others as references (Zhu et al. 2018): 1 says that all are the same. */
export function selfBleu(texts: readonly (readonly string[])[]): number {
  if (texts.length < 2) return 0;
  const scores = texts.map((hypothesis, index) => bleu([{ hypothesis, references: texts.filter((_unused, other) => other !== index) }])[3]);
  return scores.reduce((sum, score) => sum + score, 0) / texts.length;
}
