import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { seedFromText } from "../../../src/base";
import { listenToFrames } from "../../../src/listener";
import { writeTexts } from "../../../src/writer";
import type { Progress } from "../../data/progress";
import type { ScoreRecord } from "../../data/score-record";
import { windowSeconds } from "../../data/shard";
import type { WindowEntry } from "../../data/window-labels";
import { renderedItems } from "../../evaluate/rendered-set";
import { truthOfLabels } from "../../evaluate/truth";
import { plainExample } from "../../listener/batch";
import { type IndexedWindow, ShardReader } from "../../listener/shard-reader";
import { answersOf, type FrozenEars, windowVector } from "./frozen-ears";
import type { HeardItem } from "./heard-item";
import { truthFacts, truthOfAll, writerInputOf } from "./truth-facts";

const seconds = 25;

/** The grammar's sentence about true facts; the name gives the seed. */
function grammarText(facts: readonly string[], name: string): string {
  return writeTexts(writerInputOf(facts, seconds, seedFromText(name))).sentence.text;
}

/** A mark of how the grammar writes at present: other words, another mark, so that nothing kept is mixed with what is new. */
export function grammarMark(): string {
  const facts = ["ensemble=chamber_strings", "key=D minor", "mode=minor", "metre=3/4-like", "tempoClass=slow", "texture=chordal", "instrumentFamily=bowed"];
  return seedFromText(Array.from({ length: 6 }, (_unused, index) => grammarText(facts, `mark ${index}`)).join("\n")).toString(16);
}

/**
 * Training and validation items: the windows that the dataset "rendered" cut from one excerpt, in order, are one item (they
 * follow each other in a shard and share work, font, tuning and colour). Only the first `shards` shards.
 */
export function trainingItems(folder: string, shards: number, ears: FrozenEars, progress: Progress): (HeardItem & { readonly split: string })[] {
  const reader = new ShardReader([folder]);
  const indexed = new Map<string, IndexedWindow>(reader.windows.map((window) => [window.id, window]));
  const lists = readdirSync(folder).filter((name) => /^shard-\d+\.json$/.test(name)).sort().slice(0, shards);
  const excerpts = lists.flatMap((name) => excerptsOf((JSON.parse(readFileSync(path.join(folder, name), "utf8")) as { windows: WindowEntry[] }).windows));
  const items = excerpts.filter(([first]) => first?.split !== "test").map((entries, index) => {
    const inputs = entries.map(({ id }) => plainExample(reader, indexed.get(id) as IndexedWindow, ears.network.statistics).input);
    const facts = truthFacts(truthOfAll(entries.map(({ id, labels }) => truthOfLabels(id, labels))));
    progress.update(index + 1);
    const [first] = entries as [WindowEntry];
    return {
      id: first.id, set: "rendered" as const, work: first.group, text: grammarText(facts, first.id), facts, truth: facts,
      windows: ears.network.answer(inputs).map(windowVector), realised: null, again: null, split: first.split,
    };
  });
  reader.close();
  return items;
}

/** Neighbours of one excerpt, as render-dataset wrote them: at most three. */
function excerptsOf(entries: readonly WindowEntry[]): WindowEntry[][] {
  const groups: WindowEntry[][] = [];
  const mark = ({ group, font, tuningCents, colour }: WindowEntry): string => JSON.stringify([group, font, tuningCents, colour]);
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last !== undefined && last.length < Math.round(30 / windowSeconds) && mark(last[0] as WindowEntry) === mark(entry)) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** The rendered test split: the excerpts that `npm run evaluate` measures the listener on. */
export async function testItems(count: number, shared: string, cache: string, scores: ReadonlyMap<string, ScoreRecord>, ears: FrozenEars, progress: Progress): Promise<HeardItem[]> {
  const excerpts = await renderedItems("rendered test", count, shared, cache, (done) => progress.update(done));
  return excerpts.map(({ truth, frames, seconds: durationSeconds }, index) => {
    const answers = answersOf(ears, frames);
    const heard = listenToFrames(frames, answers, ears.calibration);
    const facts = truthFacts(truth);
    const id = `test-${index}`;
    return {
      id, set: "rendered" as const, work: scores.get(truth.name)?.work ?? truth.name, text: grammarText(facts, id), facts, truth: facts,
      windows: answers.map(windowVector), again: grammarText(facts, `${id} again`),
      realised: writeTexts({ ...heard, facts: heard.facts.filter(({ kind }) => kind !== "tempo"), durationSeconds, seed: seedFromText(id) }).sentence.text,
    };
  });
}

