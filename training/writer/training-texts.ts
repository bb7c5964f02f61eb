import { realisedTexts, toPieces, type NetworkLength, type Prompt } from "../../src/writer";
import { sampleInput } from "./sample-facts";

/** One text to learn from: what was to be said, and how the grammar said it. */
export interface TrainingText {
  readonly length: NetworkLength;
  readonly prompt: Prompt;
  /** Without capitals at sentence starts; numbers as pieces. */
  readonly words: string;
}

/** Texts of every length and of some sections over made-up facts, each the best of some tries. Seeded. */
export function trainingTexts(seed: number, tries = 6): TrainingText[] {
  return realisedTexts(sampleInput(seed), tries).map(({ length, text, prompt }) => ({ length, prompt, words: toPieces(text, prompt) }));
}
