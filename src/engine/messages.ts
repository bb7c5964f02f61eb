import type { SoundFacts, SoundReport } from "../audio";
import type { BackendName, CaptionChoice, Described, Description } from "../description";
import type { Frames } from "../features";
import type { EngineFailure, LiveStatement, SoundLevel } from "./protocol";

/** Bumped when page and workers can no longer understand one another (a page that outlived an update). */
export const messageVersion = 2;

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
  /** Live sound that comes through a port (CapturedBlock), until `finish`. */
  | ({ readonly type: "listen"; readonly version: number; readonly name: string } & LivePort)
  /** The same session goes on from another port: another microphone, or the same one plugged in again. */
  | ({ readonly type: "attach" } & LivePort)
  | { readonly type: "finish"; readonly id: number }
  | { readonly type: "stop"; readonly id: number };

interface LivePort {
  readonly id: number;
  readonly port: MessagePort;
  readonly sampleRateHertz: number;
}

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
  | ({ readonly type: "level"; readonly id: number } & SoundLevel)
  /** The last seconds of live sound, since the last pause; `silent` when nothing has sounded for a while. */
  | { readonly type: "glimpse"; readonly id: number; readonly startSeconds: number; readonly endSeconds: number; readonly silent: boolean; readonly frames: Frames }
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
  | { readonly type: "describe"; readonly id: number; readonly recording: RecordingToDescribe; readonly captions: CaptionChoice }
  | { readonly type: "glimpse"; readonly id: number; readonly startSeconds: number; readonly endSeconds: number; readonly silent: boolean; readonly frames: Frames }
  | { readonly type: "rewrite"; readonly id: number; readonly description: Description }
  | { readonly type: "stop"; readonly id: number };

export interface RecordingToDescribe {
  readonly frames: Frames;
  readonly kind: "file" | "live";
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
  | { readonly type: "drafted"; readonly id: number; readonly description: Description; readonly tensors: number }
  | { readonly type: "described"; readonly id: number; readonly described: Described; readonly tensors: number }
  | { readonly type: "rewritten"; readonly id: number; readonly description: Description }
  | { readonly type: "statement"; readonly id: number; readonly statement: LiveStatement }
  | { readonly type: "failed"; readonly id: number; readonly failure: EngineFailure };
