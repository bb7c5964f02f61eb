import type { HeardSound } from "../../description";
import type { AppliedProcessing, EngineFailure, LiveSource, LiveStatement } from "../../engine/protocol";
import type { Language } from "../strings/languages";
import type { LiveWords } from "./live-words";

/** One line of what was heard when; or, without a sound, of what happened to the listening itself. */
export interface LogLine {
  /** Seconds of sound from the start. */
  readonly at: number;
  readonly text: string;
  readonly language: Language;
  readonly sound: HeardSound | null;
}

/** Why no sound comes at the moment, though the session goes on. */
export type Interruption = "unplugged" | "stalled";
export type LevelHint = "quiet" | "clipped";

export interface Microphone {
  readonly id: string;
  readonly label: string;
}

export interface LiveOn {
  readonly state: "on";
  readonly source: LiveSource;
  readonly processing: AppliedProcessing;
  /** Null until something can be said. */
  readonly statement: LiveStatement | null;
  /** The words of the statement; null with it. */
  readonly words: LiveWords | null;
  readonly log: readonly LogLine[];
  readonly interruption: Interruption | null;
  /** Why another source could not be opened; the former one goes on. */
  readonly refusal: EngineFailure | null;
  readonly hint: LevelHint | null;
  /** Those to choose from; the browser names them once one was allowed. */
  readonly microphones: readonly Microphone[];
}

export type LiveState =
  | { readonly state: "off" }
  | { readonly state: "opening"; readonly source: LiveSource }
  | { readonly state: "failed"; readonly failure: EngineFailure; readonly source: LiveSource }
  | LiveOn
  /** Stopped; what was heard is being described. */
  | { readonly state: "finishing"; readonly log: readonly LogLine[] };

export const defaultMicrophone: LiveSource = { kind: "microphone", deviceId: null };
