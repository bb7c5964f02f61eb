import type { Correction, Fact, Section, Text, Verdict, WarningCode } from "../description";

/** All the writer may know: facts and sections, never sound. */
export interface WriterInput {
  readonly verdict: Verdict;
  /** Probability of the verdict, 0–1. */
  readonly verdictConfidence: number;
  readonly facts: readonly Fact[];
  readonly sections: readonly Omit<Section, "text">[];
  readonly durationSeconds: number;
  readonly warnings: readonly WarningCode[];
  /** What the listener's trunk heard, pooled: steps × width, row-major. */
  readonly sequence: { readonly steps: number; readonly width: number; readonly values: Float32Array };
  /** Taken from the recording's digest, so that the same recording gives the same words. */
  readonly seed: number;
  /** What the user corrected; the facts are expected to carry the corrected values already. */
  readonly corrections?: readonly Correction[];
}

/** The four lengths of text about one recording. */
export interface WrittenTexts {
  readonly line: Text;
  readonly sentence: Text;
  readonly paragraph: Text;
  /** By section id. */
  readonly sections: ReadonlyMap<string, Text>;
  /** How many texts the network was asked for, and of how many it found none that passes the check, so that the realiser wrote. */
  readonly asked: number;
  readonly fallbacks: number;
}
