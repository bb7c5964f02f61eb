import { type CaptionChoice, lintedCaptions, type LintedCaptions } from "./caption";
import type { Description } from "./document";
import { loudnessCourse, type LoudnessStep } from "./loudness-course";

/** A recording in words: its document, and what is shown beside it from the start. */
export interface Described {
  readonly description: Description;
  /** As they were asked for. */
  readonly captions: LintedCaptions;
  readonly loudnessCourse: readonly LoudnessStep[];
}

export function described(description: Description, choice: CaptionChoice): Described {
  return { description, captions: lintedCaptions(description, choice), loudnessCourse: loudnessCourse(description) };
}
