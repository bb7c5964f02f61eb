import type { Split } from "./score-record";

export type WindowVerdict = "music" | "speech" | "noise" | "other";

/** Truth of a ten-second window; null where the source does not say. Values are those of factKinds. */
export interface WindowLabels {
  readonly verdict: WindowVerdict;
  readonly ensemble: string | null;
  /** Share 0 … 1 of the window in which each named family sounds. */
  readonly families: Readonly<Record<string, number>> | null;
  /** Families known to sound somewhere in the recording, where the list may be incomplete: absence says nothing. */
  readonly familiesAtLeast?: readonly string[];
  /** 10 steps × 11 families, steps first, each the share of the step. */
  readonly familySteps: readonly number[] | null;
  readonly instruments: readonly string[] | null;
  /** Pitch class of the tonic, + 12 for minor; as it sounds. */
  readonly key: number | null;
  readonly metre: string | null;
  readonly tempoClass: string | null;
  readonly bpm: number | null;
  readonly texture: string | null;
  readonly register: string | null;
  readonly articulation: string | null;
  readonly density: string | null;
  readonly chromaticism: string | null;
  readonly style: string | null;
}

/** One entry of a shard's JSON. */
export interface WindowEntry {
  readonly id: string;
  readonly source: "rendered" | "real" | "notmusic" | "mixed";
  readonly split: Split;
  /** Work of a score, track of a recording: never split over train and validation. */
  readonly group: string;
  readonly font: string | null;
  readonly labels: WindowLabels;
  /** Measured on the whole excerpt, as the app does: −50 … 50. */
  readonly tuningCents: number;
  /** How it was made, to slice results by: colour names, recipe. */
  readonly colour: readonly string[];
}

/** Labels of a window of which only the verdict is known. */
export function onlyVerdict(verdict: WindowVerdict): WindowLabels {
  return {
    verdict, ensemble: null, families: null, familySteps: null, instruments: null, key: null, metre: null, tempoClass: null,
    bpm: null, texture: null, register: null, articulation: null, density: null, chromaticism: null, style: null,
  };
}
