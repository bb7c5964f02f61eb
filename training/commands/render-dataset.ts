/**
 * Renders windows out of the score corpus into generated/dataset/<set>/.
 *   --set rendered | sampled | unseen-font   --windows 12000   --seed 1   --shared ../shared   --per-shard 500
 * The set "rendered" takes works of all splits on the training fonts; "sampled" takes training works with at least half of
 * the notes on recorded notes of real instruments (fetched by npm); "unseen-font" takes validation and test works on the held-out font. The teacher is asked about every window (not with --no-teacher). A finished shard is never made again; more
 * windows only add shards.
 */
import path from "node:path";
import { seededRandom, seedFromText, type SeededRandom } from "../../src/base";
import { factKinds, type Ensemble } from "../../src/description";
import { featureSettings } from "../../src/features";
import { ScoreChooser } from "../data/choose-score";
import { heldOutFont, trainingFontsIn } from "../data/fonts";
import { labelsOf } from "../data/labels/window-labels";
import { corpusFolder, Options, sharedFolder } from "../data/options";
import { Progress } from "../data/progress";
import { renderExcerpt, type RenderedExcerpt } from "../data/render-excerpt";
import { readJsonLines, type ScoreRecord, type Split } from "../data/score-record";
import { shardExists, tuningOf, windowFrames, windowRecord, windowSeconds, windowStarts, writeShard, writeTeacherAnswers } from "../data/shard";
import { unpackCorpus } from "../data/unpack-corpus";
import type { WindowEntry } from "../data/window-labels";
import { answerBytes, EfficientAt } from "../teachers/efficientat";
import { teacherSampleRateHertz } from "../teachers/teacher-frontend";
import { resampled } from "../teachers/teacher-sound";
import { sampledInstruments } from "../data/sampled-instruments";

const hop = featureSettings.frameHop;
const options = new Options();
const set = options.text("set", "rendered");
const wanted = options.number("windows", set === "unseen-font" ? 1200 : 12000);
const perShard = options.number("per-shard", 500);
const seed = options.number("seed", 1);
const shared = sharedFolder(options);
const folder = path.join("generated", "dataset", set);

unpackCorpus(path.join(shared, "corpus", "scores.zip"), corpusFolder);
const records = readJsonLines<ScoreRecord>(path.join(shared, "corpus", "scores.jsonl"));
const chooser = new ScoreChooser(records);
const sampled = set === "sampled" ? sampledInstruments(path.join("generated", "instruments"), path.join("generated", "cache", "sound-32khz")) : [];
if (set === "sampled" && sampled.length === 0) throw new Error("no sampled instrument could be fetched");
/** Classes that the sampled instruments can play. */
const ensembles = set === "sampled" ? factKinds.ensemble.values.filter((ensemble) => ensemble !== "popular_electronic") : factKinds.ensemble.values;
const shards = Math.ceil(wanted / perShard);
const fonts = trainingFontsIn(shared);
const teacher = options.has("no-teacher") ? null : await EfficientAt.load(path.join(shared, "teachers"));
const progress = new Progress(set, wanted);
let seconds = 0;

for (let shard = 1; shard <= shards; shard++) {
  if (shardExists(folder, shard)) continue;
  const shardSeed = seedFromText(`${set} ${seed} ${shard}`);
  const random = seededRandom(shardSeed);
  const entries: WindowEntry[] = [];
  const windows: Uint8Array[] = [];
  const answers: Uint8Array[] = [];
  while (entries.length < perShard) {
    const split = drawSplit(random);
    const choice = chooser.draw(split, rarestEnsemble(entries, random), random);
    if (choice === null) continue;
    const font = set === "unseen-font" ? heldOutFont : random.pick(fonts);
    const excerpt = await renderExcerpt(choice, font, { corpus: corpusFolder, shared }, random, sampled);
    if (excerpt === null) continue;
    seconds += excerpt.played.timing.seconds;
    addWindows(excerpt, font, shard, { entries, windows, answers }, random);
    progress.update((shard - 1) * perShard + entries.length, `(${Math.round(seconds)} s rendered)`);
  }
  if (teacher !== null) writeTeacherAnswers(folder, shard, answers);
  writeShard(folder, shard, entries, windows, shardSeed);
}

/** The class with the fewest windows so far, so that every shard holds all of them equally often. */
function rarestEnsemble(entries: readonly WindowEntry[], random: SeededRandom): Ensemble {
  const counts = ensembles.map((ensemble) => entries.filter((entry) => entry.labels.ensemble === ensemble).length);
  const fewest = Math.min(...counts);
  return random.pick(ensembles.filter((_, index) => counts[index] === fewest));
}

function drawSplit(random: SeededRandom): Split {
  if (set === "unseen-font") return random.pick(["val", "test"] as const);
  if (set === "sampled") return "train";
  const position = random.next();
  return position < 0.88 ? "train" : position < 0.94 ? "val" : "test";
}

interface ShardParts {
  readonly entries: WindowEntry[];
  readonly windows: Uint8Array[];
  readonly answers: Uint8Array[];
}

function addWindows(excerpt: RenderedExcerpt, font: string, shard: number, { entries, windows, answers }: ShardParts, random: SeededRandom): void {
  const { frames, played, samples } = excerpt;
  const count = played.timing.seconds > 26 ? 3 : played.timing.seconds > 16 ? 2 : 1;
  for (const start of windowStarts(frames.frames, count, () => random.next())) {
    const from = (start * windowSeconds) / 216;
    const labels = labelsOf(played, { from, to: from + windowSeconds });
    // Windows that are mostly rest say nothing of what they are labelled with.
    if (Math.max(0, ...Object.values(labels.families ?? {})) < 0.25) continue;
    entries.push({
      id: `${set}-${shard}-${entries.length}`,
      source: "rendered",
      split: played.record.split,
      group: played.record.work,
      font,
      labels,
      tuningCents: tuningOf(frames),
      colour: excerpt.colour,
    });
    windows.push(windowRecord(frames, start));
    if (teacher === null) continue;
    const heard = samples.subarray(start * hop, (start + windowFrames) * hop);
    answers.push(answerBytes(teacher.answer(resampled(heard, featureSettings.sampleRateHertz, teacherSampleRateHertz))));
  }
}
