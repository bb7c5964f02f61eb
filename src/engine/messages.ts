import type { SoundFacts, SoundReport } from "../audio";
import type { BackendName, Description } from "../description";
import type { Frames } from "../features";
import type { EngineFailure } from "./protocol";

/** Bumped when page and workers can no longer understand one another (a page that outlived an update). */
export const messageVersion = 1;

/** Everything the ear worker (decode, mix, resample, frames) is asked. */
export type EarRequest =
  | { readonly type: "hear"; readonly id: number; readonly version: number; readonly file: File }
  /** Sound the page itself had to decode (decodeAudioData): one array a channel. */
  | {
      readonly type: "hear-decoded";
      readonly id: number;
      readonly version: number;
      readonly file: File;
      readonly channels: readonly Float32Array[];
      readonly sampleRateHertz: number;
      readonly cutShort: boolean;
    }
  | { readonly type: "stop"; readonly id: number };

export type EarAnswer =
  | {
      readonly type: "peaks";
      readonly id: number;
      readonly from: number;
      readonly values: Float32Array;
      readonly secondsPerPeak: number;
      readonly duration: number | null;
      /** 0–1, or null where the container does not tell its length. */
      readonly fraction: number | null;
    }
  /** One network window, in the order of time, for the listener to begin with while the rest is decoded. */
  | { readonly type: "window"; readonly id: number; readonly startFrame: number; readonly tuningCents: number; readonly frames: Frames }
  /** The sound so far, for a first draft of a long recording. */
  | { readonly type: "beginning"; readonly id: number; readonly recording: RecordingToDescribe }
  | { readonly type: "heard"; readonly id: number; readonly recording: RecordingToDescribe }
  | { readonly type: "failed"; readonly id: number; readonly failure: EngineFailure };

/** The model as fetched: the manifest's text and each file it names. */
export interface ModelFiles {
  readonly manifest: unknown;
  readonly files: Readonly<Record<string, ArrayBuffer>>;
}

/** Everything the mind worker (listener and writer) is asked. */
export type MindRequest =
  | {
      readonly type: "start";
      readonly id: number;
      readonly version: number;
      readonly backend: BackendName | null;
      readonly wasmPaths: Readonly<Record<string, string>>;
      readonly model: ModelFiles;
    }
  | { readonly type: "window"; readonly id: number; readonly startFrame: number; readonly tuningCents: number; readonly frames: Frames }
  | { readonly type: "describe"; readonly id: number; readonly recording: RecordingToDescribe }
  | { readonly type: "rewrite"; readonly id: number; readonly description: Description }
  | { readonly type: "stop"; readonly id: number };

export interface RecordingToDescribe {
  readonly frames: Frames;
  readonly name: string;
  readonly size: number;
  readonly sound: SoundFacts;
  readonly report: SoundReport;
  readonly sha256: string;
  /** Wall seconds by stage so far: decoding, features. */
  readonly seconds: Readonly<Record<string, number>>;
  /** A draft of the beginning while the rest is still being decoded. */
  readonly draft: boolean;
}

export type MindAnswer =
  | { readonly type: "started"; readonly id: number; readonly backend: BackendName; readonly modelVersion: string }
  | { readonly type: "progress"; readonly id: number; readonly stage: "listening" | "writing"; readonly fraction: number }
  | { readonly type: "described"; readonly id: number; readonly description: Description; readonly draft: boolean; readonly tensors: number }
  | { readonly type: "failed"; readonly id: number; readonly failure: EngineFailure };
