import { readFileSync } from "node:fs";
import type { Ensemble } from "../../src/description";

export interface ScoreInstrument {
  /** Track index in the file. */
  readonly track: number;
  readonly name: string;
  /** General MIDI program, 0-based. */
  readonly program: number;
  readonly drums: boolean;
}

export interface ScoreTempo {
  readonly t: number;
  /** Felt beats a minute. */
  readonly beatBpm: number;
}

/** One line of the corpus' scores.jsonl: what is known of a score. Times are seconds of the MIDI file. */
export interface ScoreRecord {
  readonly id: string;
  /** Relative to the folder that holds `scores/`. */
  readonly path: string;
  readonly work: string;
  readonly ensemble: Ensemble;
  readonly era: string | null;
  readonly form: string | null;
  readonly genre: string | null;
  readonly instruments: readonly ScoreInstrument[];
  readonly keys: readonly { readonly t: number; readonly tonic: string; readonly mode: "major" | "minor" }[];
  readonly keySource: "annotated" | "signature+mode" | "title" | "estimated" | "none";
  readonly timeSignatures: readonly { readonly t: number; readonly num: number; readonly den: number }[];
  readonly tempi: readonly ScoreTempo[];
  readonly tempoReliable: boolean;
  readonly humanTiming: boolean;
  readonly velocity: { readonly p5: number; readonly p95: number };
  readonly duration: number;
  /** owner/repository. */
  readonly source: string;
  readonly split: Split;
}

export type Split = "train" | "val" | "test";

/** Reads a file of one JSON object a line. */
export function readJsonLines<Line>(file: string): Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);
}
