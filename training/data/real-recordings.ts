import { existsSync } from "node:fs";
import path from "node:path";
import { seedFromText } from "../../src/base";
import { tonicPitchClass } from "./labels/key";
import { readJsonLines, type Split } from "./score-record";
import type { WindowLabels } from "./window-labels";
import { onlyVerdict } from "./window-labels";

/** One line of realtrain/labels.jsonl. */
export interface RealRecording {
  readonly file: string;
  readonly track: string;
  readonly ensemble: string | null;
  readonly families: readonly string[] | null;
  readonly familiesComplete: boolean;
  readonly key: { readonly tonic: string; readonly mode: string } | null;
  readonly era: string | null;
  readonly confidence: string;
}

/** One line of realtrain/notes.jsonl: single notes of one instrument in a row. */
export interface NoteRecording {
  readonly file: string;
  readonly instrument: string;
  readonly family: string;
  /** Onsets and pitches; null where the source does not state them. */
  readonly notes: readonly { readonly t: number; readonly midi: number | null }[] | null;
  readonly duration: number;
}

/** Training or validation by the hash of a track's name: 85 to 15. */
export function splitOfTrack(track: string): Split {
  return seedFromText(`real ${track}`) % 100 < 85 ? "train" : "val";
}

export function readRecordings(shared: string): RealRecording[] {
  return readJsonLines<RealRecording>(path.join(shared, "realtrain", "labels.jsonl"));
}

export function readNotes(shared: string): NoteRecording[] {
  const list = path.join(shared, "realtrain", "notes.jsonl");
  return existsSync(list) ? readJsonLines<NoteRecording>(list) : [];
}

/** Key number 0–23, or null. */
export function keyNumber(key: { readonly tonic: string; readonly mode: string } | null): number | null {
  if (key === null) return null;
  const tonic = tonicPitchClass(key.tonic);
  if (tonic === null || (key.mode !== "major" && key.mode !== "minor")) return null;
  return tonic + (key.mode === "minor" ? 12 : 0);
}

/** Style as facts.md names it: recent popular music is popular whatever its "modern" era; other modern music is left open. */
export function styleOfEra(era: string | null, ensemble: string | null): string | null {
  if (ensemble === "popular_electronic") return "popular";
  const known: Readonly<Record<string, string>> = { renaissance: "renaissance", baroque: "baroque", classical: "classical", romantic: "romantic", ragtime: "jazz", traditional: "folk" };
  return known[era ?? ""] ?? null;
}

/**
 * Labels of a window cut from a recording. Families only where the list is complete; with several of them none need sound
 * all the time, so their shares are less than one.
 */
export function labelsOfRecording(recording: RealRecording, semitones: number): WindowLabels {
  const key = keyNumber(recording.key);
  const sounding = key === null ? null : ((((key % 12) + semitones) % 12) + 12) % 12 + (key >= 12 ? 12 : 0);
  const families = recording.familiesComplete ? recording.families : null;
  const share = families === null || families.length <= 1 ? 1 : families.length === 2 ? 0.8 : 0.6;
  return {
    ...onlyVerdict("music"),
    ensemble: recording.ensemble,
    families: families === null ? null : Object.fromEntries(families.map((family) => [family, share])),
    familiesHeard: recording.families,
    key: sounding,
    style: styleOfEra(recording.era, recording.ensemble),
  };
}
