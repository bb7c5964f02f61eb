import { splitWords } from "../../src/writer";

/** How alike the texts of many recordings are. */
export interface VarietyFigures {
  readonly texts: number;
  /** Share of texts that another text equals. */
  readonly duplicates: number;
  /** Different pairs of neighbouring words, of all such pairs. */
  readonly distinct2: number;
  /** Mean BLEU-4 of each text against all others (Zhu et al. 2018, Texygen): 1 where all is said elsewhere in the same words. */
  readonly selfBleu4: number;
  readonly vocabulary: number;
  readonly wordsEach: number;
}

const wordsOf = (text: string): string[] => splitWords(text).map(({ word }) => word);

function grams(words: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= words.length; at++) {
    const gram = words.slice(at, at + size).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** The largest count of a run of words in one text, the second largest in another, and whose the largest is. */
interface Most {
  readonly owner: number;
  readonly first: number;
  readonly second: number;
}

function mostOf(counted: readonly ReadonlyMap<string, number>[]): Map<string, Most> {
  const most = new Map<string, Most>();
  counted.forEach((counts, owner) => {
    for (const [gram, count] of counts) {
      const before = most.get(gram);
      if (!before) most.set(gram, { owner, first: count, second: 0 });
      else if (count > before.first) most.set(gram, { owner, first: count, second: before.first });
      else if (count > before.second) most.set(gram, { ...before, second: count });
    }
  });
  return most;
}

/** BLEU-4 of each text with all others as references; the smallest precision counts as half a hit. */
function selfBleu4(texts: readonly (readonly string[])[]): number {
  const lengths = new Map<number, number>();
  for (const { length } of texts) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  const logs = texts.map(() => 0);
  for (let size = 1; size <= 4; size++) {
    const counted = texts.map((words) => grams(words, size));
    const most = mostOf(counted);
    counted.forEach((counts, index) => {
      let hits = 0;
      let all = 0;
      for (const [gram, count] of counts) {
        const found = most.get(gram);
        hits += Math.min(count, found === undefined ? 0 : found.owner === index ? found.second : found.first);
        all += count;
      }
      logs[index] = (logs[index] ?? 0) + Math.log(Math.max(hits, 0.5) / Math.max(all, 1)) / 4;
    });
  }
  const brevity = ({ length }: readonly string[]): number => {
    if ((lengths.get(length) ?? 0) > 1) return 1;
    const nearest = [...lengths.keys()].filter((each) => each !== length).sort((one, other) => Math.abs(one - length) - Math.abs(other - length) || one - other)[0] ?? length;
    return nearest <= length ? 1 : Math.exp(1 - nearest / Math.max(1, length));
  };
  return texts.reduce((sum, words, index) => sum + brevity(words) * Math.exp(logs[index] ?? 0), 0) / Math.max(1, texts.length);
}

export function varietyOf(texts: readonly string[]): VarietyFigures {
  const worded = texts.map(wordsOf);
  const pairs = worded.map((words) => grams(words, 2));
  const all = pairs.reduce((sum, counts) => sum + [...counts.values()].reduce((one, other) => one + other, 0), 0);
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return {
    texts: texts.length,
    duplicates: [...times.values()].reduce((sum, count) => sum + count - 1, 0) / Math.max(1, texts.length),
    distinct2: new Set(pairs.flatMap((counts) => [...counts.keys()])).size / Math.max(1, all),
    selfBleu4: selfBleu4(worded),
    vocabulary: new Set(worded.flat()).size,
    wordsEach: worded.reduce((sum, words) => sum + words.length, 0) / Math.max(1, texts.length),
  };
}
