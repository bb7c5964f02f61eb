import type { HeardItem } from "../data/heard-item";
import { captionWords } from "../metrics/caption-words";
import { CopyFinder } from "../metrics/copying";
import type { CopyMeter } from "./figures";

/** Runs longer than this are told apart no more. */
const mostWords = 24;

/** `loose`: human texts trained on in all rounds; `trainOf`: items trained on in a round, of the set that is measured. */
export function copyMeter(loose: CopyFinder, rounds: readonly number[], humanOf: (round: number) => readonly HeardItem[], trainOf: (round: number) => readonly HeardItem[]): CopyMeter {
  const finder = (items: readonly HeardItem[], words: number): CopyFinder => new CopyFinder(items.map(({ text }) => captionWords(text)), words);
  const human = new Map(rounds.map((round) => [round, finder(humanOf(round), mostWords)]));
  const own = new Map(rounds.map((round) => [round, finder(trainOf(round), 4)]));
  return {
    longestRun: (words, round) => Math.max(loose.longestRun(words), human.get(round)?.longestRun(words) ?? 0),
    novelty: (words, round) => own.get(round)?.novelty(words) ?? 1,
  };
}

/** Finds runs of the notes without a score. */
export function looseFinder(texts: readonly string[]): CopyFinder {
  return new CopyFinder(texts.map(captionWords), mostWords);
}
