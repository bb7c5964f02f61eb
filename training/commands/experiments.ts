/**
 * Compares ways to train the writer's two streams, beside baselines; writes training/RESULTS.md.
 *   --shared ../shared   --rounds 3 (seeds; of the headline systems)   --other-rounds 3 (of the others)   --minutes 60 (start no training after)
 *   --joint-steps N   --text-steps N   --shards 7   --test 108   --report (train nothing)   --data (prepare the data only)
 * Kept under generated/experiments, each training when it is done: the command goes on where it stopped.
 */
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Options, sharedFolder } from "../data/options";
import { frozenEars } from "../experiments/data/frozen-ears";
import { preparedData } from "../experiments/data/prepared-data";
import { grammarMark } from "../experiments/data/rendered-items";
import { TextCoder } from "../experiments/learning/text-coder";
import { smallModel } from "../experiments/model/settings";
import { readingOf } from "../experiments/report/reading";
import { resultsFile } from "../experiments/report/results-file";
import { plainPace, Round, type RunResult } from "../experiments/rounds";
import { trainingOrder } from "../experiments/systems";
import { prepareTraining } from "../learning/backend";

const options = new Options();
const shared = sharedFolder(options);
const kept = path.join("generated", "experiments");
const roundCount = options.number("rounds", 3);
const otherRounds = options.number("other-rounds", 3);
const sizes = { textSteps: options.number("text-steps", 600), jointSteps: options.number("joint-steps", 160) };
if (!existsSync(path.join(shared, "corpus", "scores.zip"))) throw new Error(`the experiments need scores and notes: there is no ${path.join(shared, "corpus")}`);

await prepareTraining();
const ears = frozenEars(path.join("public", "model"));
// What was heard and trained belongs to one listener and one grammar.
const folder = path.join(kept, `${ears.version}-${grammarMark()}`);
const data = await preparedData(ears, shared, { folder, frames: path.join(kept, "frames") }, { shards: options.number("shards", 7), test: options.number("test", 108) });
console.log(`${data.notes.length} notes with sound, ${data.looseNotes.length} without; rendered: ${data.rendered.train.length} to train on, ${data.rendered.val.length} to select by, ${data.rendered.test.length} to test on`);

if (!options.has("data")) {
  const untested = [...data.looseNotes, ...data.rendered.train].map(({ text }) => text);
  const coder = TextCoder.kept(path.join(folder, "tokenizer.json"), untested, 900, smallModel.longest);
  const settings = { ...smallModel, pieces: coder.size, windowWidth: data.notes[0]?.windows[0]?.length ?? 0 };
  const rounds = Array.from({ length: roundCount }, (_unused, index) => new Round(index + 1, data, coder, folder, settings, sizes));
  const results = new Map<string, RunResult[]>();
  const until = Date.now() + options.number("minutes", 60) * 60_000;
  for (const { system, round } of trainingOrder(roundCount, Math.min(roundCount, otherRounds))) {
    const place = rounds[round - 1] as Round;
    if (!place.isDone(system) && (options.has("report") || Date.now() > until)) continue;
    const result = await place.run(system);
    results.set(system, [...(results.get(system) ?? []), result]);
  }
  const setting = [
    `Frozen front end: listener ${ears.version}. Its heads' log-odds and pooled vector of ${settings.windows} windows a recording; it was trained on sound of the corpus' training works, never on a word.`,
    `Model: width ${settings.width}, ${settings.decoderLayers} decoder layers, ${settings.slots} slots, ${settings.pieces} pieces; text stream learnt once, ${sizes.textSteps} steps of 16 texts that are never tested on, the same start for all rounds; then ${sizes.jointSteps} joint steps (${plainPace} times as many for the plain encoder–decoder; two of three with 16 rendered recordings, one with 8 notes); greedy writing without repeated threes; a text may not end before it is as long as the shortest 0, 25, 50 or 75 % of training texts, whichever gives the highest CIDEr-D on the works to select by.`,
    `Notes: ${data.notes.length} with a score (audible sentences only; three rendered excerpts stand for a movement), cut by work in three folds, a fifth of the works left to select by; ${data.looseNotes.length} notes of other works for the text stream. Rendered: ${data.rendered.train.length} recordings to train on, ${data.rendered.val.length} to select by.`,
  ];
  const reading = path.join("training", "experiments", "reading.md");
  writeFileSync(path.join("training", "RESULTS.md"), readingOf(resultsFile({ data, rounds, results, setting }), reading));
  console.log("written: training/RESULTS.md");
}
