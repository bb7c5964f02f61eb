import { existsSync } from "node:fs";
import path from "node:path";
import { readJsonLines } from "../data/score-record";

/** What people wrote about music: programme notes, and captions of short excerpts (MusicCaps, Song Describer). Empty where the corpus is absent. */
export function humanTexts(folder: string): { readonly notes: readonly string[]; readonly captions: readonly string[] } {
  const read = <Key extends string>(name: string, key: Key): string[] => {
    const file = path.join(folder, `${name}.jsonl`);
    return existsSync(file) ? readJsonLines<Readonly<Record<Key, string>>>(file).map((entry) => entry[key]) : [];
  };
  return { notes: read("programme_notes", "text"), captions: [...read("musiccaps", "caption"), ...read("songdescriber", "caption")] };
}
