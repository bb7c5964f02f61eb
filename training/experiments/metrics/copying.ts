import { ngramsOf } from "./ngrams";

const longest = 40;

/** Knows every run of words in some texts, up to 40 words long: how much of a new text is taken from them. */
export class CopyFinder {
  readonly #runs: readonly Set<string>[];

  constructor(texts: readonly (readonly string[])[], mostWords = longest) {
    this.#runs = Array.from({ length: mostWords }, (_unused, index) => new Set(texts.flatMap((words) => ngramsOf(words, index + 1))));
  }

  /** Words of the longest run that stands in one of the texts too (40 for 40 and more). */
  longestRun(words: readonly string[]): number {
    let found = 0;
    while (found < this.#runs.length && ngramsOf(words, found + 1).some((run) => this.#runs[found]?.has(run))) found++;
    return found;
  }

  /** Share of the text's four-word runs that stand in none of the texts; 1 for a text too short to have one. */
  novelty(words: readonly string[]): number {
    const runs = ngramsOf(words, 4);
    return runs.length === 0 ? 1 : runs.filter((run) => !this.#runs[3]?.has(run)).length / runs.length;
  }
}
