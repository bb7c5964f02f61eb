import { spawnSync } from "node:child_process";
import path from "node:path";
import { corpusFolder } from "../../data/options";
import { Progress } from "../../data/progress";
import { readJsonLines, type ScoreRecord } from "../../data/score-record";
import { shardExists } from "../../data/shard";
import { unpackCorpus } from "../../data/unpack-corpus";
import type { FrozenEars } from "./frozen-ears";
import type { HeardItem } from "./heard-item";
import { keptItems } from "./item-file";
import { noteItems } from "./note-items";
import { type ProgrammeNote, readNotes } from "./note-record";
import { testItems, trainingItems } from "./rendered-items";

export interface PreparedData {
  /** Notes with a score, all works; cut into folds later. */
  readonly notes: readonly HeardItem[];
  /** Audible sentences of notes whose works have no score here: never tested on, whatever the fold. */
  readonly looseNotes: readonly ProgrammeNote[];
  readonly rendered: { readonly train: readonly HeardItem[]; readonly val: readonly HeardItem[]; readonly test: readonly HeardItem[] };
}

export interface DataSizes {
  /** Shards of 500 windows of the dataset "rendered". */
  readonly shards: number;
  /** Excerpts of the rendered test split. */
  readonly test: number;
}

/** Renders what is missing (frames are kept in `frames`), listens to it and keeps what was heard under `folder`. Everything can be made again. */
export async function preparedData(ears: FrozenEars, shared: string, { folder, frames }: { readonly folder: string; readonly frames: string }, sizes: DataSizes): Promise<PreparedData> {
  const scores = new Map(readJsonLines<ScoreRecord>(path.join(shared, "corpus", "scores.jsonl")).map((record) => [record.id, record]));
  unpackCorpus(path.join(shared, "corpus", "scores.zip"), corpusFolder);
  const all = readNotes(shared);
  const paired = all.filter(({ score }) => score !== null);
  const heard = (name: string): string => path.join(folder, `${name}.jsonl`);
  const notes = await keptItems(heard("notes"), () => noteItems(paired, scores, ears, { corpus: corpusFolder, shared, frames }, new Progress("notes rendered and heard", paired.length)));
  const test = await keptItems(heard(`test-${sizes.test}`), () => testItems(sizes.test, shared, path.join("generated", "cache", "evaluate"), scores, ears, new Progress("test excerpts", sizes.test)));
  const dataset = path.join("generated", "dataset", "rendered");
  renderShards(dataset, sizes.shards, shared);
  const learnt = await keptItems(heard(`rendered-${sizes.shards}`), () => Promise.resolve(trainingItems(dataset, sizes.shards, ears, new Progress("rendered windows heard", sizes.shards * 190))));
  const split = (wanted: string): HeardItem[] => learnt.filter((item) => (item as HeardItem & { split: string }).split === wanted);
  return { notes, looseNotes: looseNotesOf(all, paired), rendered: { train: split("train"), val: split("val"), test } };
}

/** Neither of a work that has a score nor word for word a text that has one. */
export function looseNotesOf(all: readonly ProgrammeNote[], paired: readonly ProgrammeNote[]): ProgrammeNote[] {
  const works = new Set(paired.map(({ workId }) => workId));
  const texts = new Set(paired.map(({ text }) => text));
  return all.filter(({ workId, text, score }) => score === null && !works.has(workId) && !texts.has(text));
}

/** Runs the command that renders them, when some are missing. */
function renderShards(dataset: string, shards: number, shared: string): void {
  if (Array.from({ length: shards }, (_unused, index) => shardExists(dataset, index + 1)).every(Boolean)) return;
  const given = ["training/run.mjs", "render-dataset", "--set", "rendered", "--windows", String(shards * 500), "--shared", shared, "--no-teacher"];
  const { status } = spawnSync(process.execPath, given, { stdio: "inherit" });
  if (status !== 0) throw new Error("rendering the dataset failed");
}
