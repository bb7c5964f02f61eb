import type { BackendName, CaptionChoice, Described, Description, ErrorCode, Fact, HeardSound, Text } from "../description";

export type Stage = "decoding" | "listening" | "writing";

/** What a session tells while it works. Peaks arrive from decoding on; a draft may come before the end. */
export type SessionEvent =
  /** `fraction` is of the whole way from file to text, 0–1. */
  | { readonly type: "progress"; readonly stage: Stage; readonly fraction: number; readonly secondsLeft: number | null }
  | {
      readonly type: "peaks";
      /** Highest absolute sample (0–1) of each stretch, from `from` on. */
      readonly from: number;
      readonly values: Float32Array;
      readonly secondsPerPeak: number;
      /** Seconds, as the container tells it; null when it does not. */
      readonly duration: number | null;
    }
  | { readonly type: "draft"; readonly description: Description }
  | { readonly type: "backend"; readonly backend: BackendName }
  /** Tensors alive in the workers after this recording: the same number after every one, or something leaks. */
  | { readonly type: "tensors"; readonly count: number };

export interface EngineFailure {
  readonly code: ErrorCode;
  readonly message: string;
}

/** What live sound is taken from. */
export type LiveSource = { readonly kind: "microphone"; readonly deviceId: string | null } | { readonly kind: "tab" };

/** Processing for speech that harms music; asked to be off, and true where the browser does it all the same. */
export interface AppliedProcessing {
  readonly echoCancellation: boolean;
  readonly noiseSuppression: boolean;
  readonly autoGainControl: boolean;
}

/** How loud the sound is that comes in, some ten times a second. */
export interface SoundLevel {
  /** Of all sound taken in so far. */
  readonly seconds: number;
  /** dBFS of the last tenth of a second: highest sample and mean power; −∞ in digital silence. */
  readonly peakDecibels: number;
  readonly meanDecibels: number;
  /** Whether samples at full scale came in a row. */
  readonly clipped: boolean;
  /** Blocks that were lost on the way, so far. */
  readonly lostBlocks: number;
}

/** What is said of live sound from a moment on, until the next. */
export interface LiveStatement {
  /** Seconds from the start of listening. */
  readonly at: number;
  readonly sound: HeardSound;
  /** A few words, and a sentence. */
  readonly line: Text;
  readonly sentence: Text;
  readonly facts: readonly Fact[];
}

export type LiveEvent =
  | Extract<SessionEvent, { type: "peaks" }>
  | { readonly type: "level"; readonly level: SoundLevel }
  | { readonly type: "statement"; readonly statement: LiveStatement }
  /** The source is gone: unplugged, or its sharing was stopped. What was heard is kept, and another may be opened. */
  | { readonly type: "ended" }
  | { readonly type: "failed"; readonly failure: EngineFailure };

/** Listening to live sound: one session, through any number of sources. */
export interface LiveSession {
  /** Takes its sound from here from now on. Rejects with LinernoteError; the former source then goes on where it can. */
  open(source: LiveSource): Promise<AppliedProcessing>;
  /** After the device slept: asks the sound to go on. */
  wake(): Promise<void>;
  /** Stops and describes all that was heard; the sound is given where the browser could record it. */
  finish(captions: CaptionChoice): Promise<Described & { readonly sound: Blob | null }>;
  /** Stops and forgets everything. */
  drop(): void;
}

/** Keeps the model's files between visits, in pieces under their digests. What it gives back may be damaged. */
export interface ModelStore {
  /** The beginning that is here, without gaps; no bytes when nothing is. */
  read(sha256: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Keeps a piece that begins at `offset`. Rejects with a QuotaExceededError where there is no room. */
  append(sha256: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  forget(sha256: string): Promise<void>;
  forgetAllBut(sha256s: readonly string[]): Promise<void>;
}

/** Whether the model is kept for the next visit; if not, because the storage is full or because the browser keeps nothing. */
export type ModelKept = "kept" | "full" | "refused";

/** What there is to know of an engine that has started. */
export interface EngineStart {
  readonly backend: BackendName;
  readonly modelVersion: string;
  readonly modelBytes: number;
  readonly modelKept: ModelKept;
}

export interface DescribeOptions {
  readonly captions: CaptionChoice;
  readonly signal: AbortSignal;
  readonly onEvent: (event: SessionEvent) => void;
}

/** One engine per page. It owns the workers; one recording is worked on at a time, others wait in its queue. */
export interface Engine {
  /** Fetches and checks the model, starts the backend. Rejects with LinernoteError (model-missing …). */
  ready(onProgress?: (fetchedBytes: number, totalBytes: number) => void): Promise<EngineStart>;
  /** Describes one file. Rejects with LinernoteError, or with the signal's reason when it is aborted. */
  describe(file: File, options: DescribeOptions): Promise<Described>;
  /** Writes all texts anew after facts were corrected; the recording is not listened to again. */
  rewrite(description: Description): Promise<Description>;
  /** Begins to listen to live sound under this name; it hears once a source is opened. */
  listen(name: string, onEvent: (event: LiveEvent) => void): LiveSession;
  dispose(): void;
}
