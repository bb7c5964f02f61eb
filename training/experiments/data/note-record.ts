import path from "node:path";
import { readJsonLines } from "../../data/score-record";

/** One line of corpus/text/programme_notes.jsonl, as far as it is used. */
interface NoteLine {
  readonly id: string;
  readonly workId: string;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly heard: readonly { readonly audible: boolean; readonly facts: Readonly<Record<string, readonly string[] | string | null>> }[];
}

/** A programme note with what in it can be heard. For study and measurement: the words are other people's. */
export interface ProgrammeNote {
  readonly id: string;
  readonly workId: string;
  /** Its audible sentences; the rest (history, names, opinions) is left out. */
  readonly text: string;
  /** What these sentences name: "moods=joyful". */
  readonly facts: ReadonlySet<string>;
  /** The score it is about, and that score's work; null where no score is known. */
  readonly score: { readonly id: string } | null;
}

/** All notes with at least one audible sentence, in the file's order; the first of a note's pairs counts. */
export function readNotes(shared: string): ProgrammeNote[] {
  const folder = path.join(shared, "corpus", "text");
  const scores = new Map<string, string>();
  for (const pair of readJsonLines<{ noteId: string; scoreId: string }>(path.join(folder, "pairs.jsonl"))) {
    if (!scores.has(pair.noteId)) scores.set(pair.noteId, pair.scoreId);
  }
  return readJsonLines<NoteLine>(path.join(folder, "programme_notes.jsonl")).flatMap((line) => {
    const audible = line.heard.map(({ audible: heard }) => heard);
    if (!audible.includes(true)) return [];
    const facts = new Set(line.heard.flatMap((sentence, index) => (audible[index] === true ? factsOf(sentence.facts) : [])));
    const scoreId = scores.get(line.id);
    return [{
      id: line.id, workId: line.workId, facts,
      text: line.sentences.filter((_unused, index) => audible[index] === true).join(" "),
      score: scoreId === undefined ? null : { id: scoreId },
    }];
  });
}

function factsOf(named: NoteLine["heard"][number]["facts"]): string[] {
  return Object.entries(named).flatMap(([kind, values]) => (values === null ? [] : Array.isArray(values) ? values : [String(values)]).map((value: string) => `${kind}=${value}`));
}
