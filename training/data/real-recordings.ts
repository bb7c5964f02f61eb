import { existsSync } from "node:fs";
import path from "node:path";
import { seedFromText } from "../../src/base";
import { tonicPitchClass } from "./labels/key";
import { readJsonLines, type Split } from "./score-record";

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
