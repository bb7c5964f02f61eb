import type { WarningCode } from "./codes";
import type { FactKind } from "./fact-kinds";

/** Seconds from the start of the recording. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** 0–1: how much this stretch speaks for the fact. */
  readonly weight?: number;
}

export type FactValue = string | number;

export interface Alternative {
  readonly value: FactValue;
  readonly confidence: number;
}

/** One thing heard: what, how surely (calibrated probability), where. */
export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  /** Of the closed list of its kind; tempo in beats a minute; key as "D minor", "B♭ major". */
  readonly value: FactValue;
  readonly confidence: number;
  readonly alternatives?: readonly Alternative[];
  /** By the network, by signal measurement, by the user. */
  readonly origin: "heard" | "measured" | "corrected";
  readonly scope: Span;
  readonly evidence: readonly Span[];
  /** Above the threshold at which the app may say it. */
  readonly stated?: boolean;
}

/** A stretch of text that claims something; offsets in UTF-16 code units of its text. */
export interface Claim {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly facts: readonly string[];
  readonly evidence?: readonly Span[];
}

export interface Text {
  readonly text: string;
  readonly origin: "network" | "realiser";
  readonly claims: readonly Claim[];
}

export interface Section {
  readonly id: string;
  /** A, B, A′ … */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** Ids of the facts that hold here. */
  readonly facts: readonly string[];
  readonly text?: Text;
}

export const verdicts = ["music", "speech", "noise", "silence", "other", "unsure"] as const;
/** The gate before all facts: is this music at all? */
export type Verdict = (typeof verdicts)[number];

export interface Source {
  readonly kind: "file" | "live";
  readonly name: string;
  /** Bytes. */
  readonly size?: number;
  readonly sha256?: string;
  readonly container?: string;
  readonly codec?: string;
  /** Hertz, as stored in the file. */
  readonly sampleRate?: number;
  readonly channels?: number;
  /** Seconds of sound decoded. */
  readonly duration: number;
  /** Share of the decoded seconds that was listened to, 0–1. */
  readonly covered: number;
  /** What the file says about itself; never used for the text. */
  readonly tags?: Readonly<Record<string, string>>;
}

export type BackendName = "webgpu" | "wasm" | "cpu";

export interface Correction {
  readonly fact: string;
  readonly from: FactValue;
  readonly to: FactValue;
  readonly at: string;
}

/** Everything heard in one recording and every text about it (description.schema.json, version 1). */
export interface Description {
  readonly format: "linernote-description";
  readonly version: 1;
  readonly created: string;
  readonly source: Source;
  readonly engine: {
    readonly app: string;
    readonly backend: BackendName;
    /** Wall time by stage. */
    readonly seconds?: Readonly<Record<string, number>>;
  };
  readonly model: { readonly version: string; readonly features: string };
  readonly verdict: Verdict;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  readonly texts: { readonly line: Text; readonly sentence: Text; readonly paragraph: Text };
  /** dBFS every `step` seconds; null is silence. */
  readonly loudness: { readonly step: number; readonly decibels: readonly (number | null)[] };
  readonly warnings: readonly WarningCode[];
  readonly corrections: readonly Correction[];
}
