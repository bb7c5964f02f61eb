/** A text and what people (or the grammar) wrote of the same recording, as words (see captionWords). */
export interface Pair {
  readonly hypothesis: readonly string[];
  readonly references: readonly (readonly string[])[];
}
