import { promptFor, type Prompt, realisedTexts, toPieces } from "../../src/writer";
import { sampleInput } from "./sample-facts";

export type TextLength = "line" | "sentence" | "paragraph";

/** One text to learn from: what was to be said, and how the grammar said it. */
export interface TrainingText {
  readonly length: TextLength;
  readonly prompt: Prompt;
  /** Without capitals at sentence starts; numbers as pieces. */
  readonly words: string;
}

/** Three texts over made-up facts. Seeded. */
export function trainingTexts(seed: number): TrainingText[] {
  return realisedTexts(sampleInput(seed), 8).map(({ length, text, picture, changes, returns }) => {
    const prompt = promptFor(picture, changes, returns);
    return { length, prompt, words: toPieces(text, prompt) };
  });
}
