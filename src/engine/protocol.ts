import type { BackendName, Description, ErrorCode } from "../description";

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

/** One engine per page. It owns the workers; one recording is worked on at a time, others wait in its queue. */
export interface Engine {
  /** Fetches and checks the model, starts the backend. Rejects with LinernoteError (model-missing …). */
  ready(onProgress?: (fetchedBytes: number, totalBytes: number) => void): Promise<EngineStart>;
  /** Describes one file. Rejects with LinernoteError, or with the signal's reason when it is aborted. */
  describe(file: File, options: { signal: AbortSignal; onEvent: (event: SessionEvent) => void }): Promise<Description>;
  /** Writes all texts anew after facts were corrected; the recording is not listened to again. */
  rewrite(description: Description): Promise<Description>;
  dispose(): void;
}
