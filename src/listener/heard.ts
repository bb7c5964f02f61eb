import type { Fact, FactValue, Section, Verdict, WarningCode } from "../description";
import type { SoundStretch } from "./combine/sound-stretches";

/** What the listener gives of one recording: plain data, ready for the document and the writer. */
export interface Heard {
  readonly verdict: Verdict;
  /** Probability of the verdict, calibrated. */
  readonly verdictConfidence: number;
  /** How likely music and speech each are, 0–1; they may be there together. */
  readonly likely: { readonly music: number; readonly speech: number };
  /** Applause, speech, and speech over music inside the recording, in order of time. */
  readonly stretches: readonly SoundStretch[];
  readonly facts: readonly Fact[];
  readonly sections: readonly Omit<Section, "text">[];
  readonly loudness: { readonly step: number; readonly decibels: readonly (number | null)[] };
  readonly warnings: readonly WarningCode[];
  /** What the network's trunk heard, pooled: steps × width, row-major; the writer's cross-attention reads it. */
  readonly sequence: { readonly steps: number; readonly width: number; readonly values: Float32Array };
}

/** Probabilities of one window of about 10 s, as the network gives them (uncalibrated). */
export interface WindowAnswer {
  /** Seconds in the recording. */
  readonly start: number;
  readonly end: number;
  /** Per head the probabilities in the order of that head's values. */
  readonly heads: Readonly<Record<string, Float32Array>>;
  /** Instrument families over time: steps × families, row-major. */
  readonly familySteps: { readonly steps: number; readonly values: Float32Array };
  /** The trunk's pooled vector of this window. */
  readonly embedding: Float32Array;
}

export interface Guess {
  readonly value: FactValue;
  readonly confidence: number;
}
