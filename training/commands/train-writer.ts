/** Trains the writer's network on texts of make-writer-texts: train-writer [--minutes 25] [--steps 2400] [--resume] [--start-from FOLDER] [--folder generated/writer]. */
import { mkdirSync, readFileSync, renameSync, writeFileSync, existsSync } from "node:fs";
import path from "node:path";
import { dispose, type Scalar, tensor2d, tidy, variableGrads, type Variable } from "@tensorflow/tfjs-core";
import { seededRandom } from "../../src/base";
import { decodeWeights, encodeWeights, ParameterStore, smallTypes } from "../../src/neural";
import { buildDecoder, defaultDecoder, longRunsName, rememberLongRuns, rememberTriples, rememberWornRuns, Tokenizer, triplesName, wornRunsName, type Decoder, type TokenizerTable } from "../../src/writer";
import { Options } from "../data/options";
import { Progress } from "../data/progress";
import { Adam, defaultAdam } from "../learning/adam";
import { prepareTraining } from "../learning/backend";
import { distributionLoss } from "../learning/losses";
import { learningRate } from "../learning/schedule";
import { earlierWeights } from "../writer/earlier-weights";
import { batchesOf, readTexts, readWords, type TextBatch } from "../writer/text-batches";

const options = new Options();
const folder = options.text("folder", "generated/writer");
const steps = options.number("steps", 2400);
const minutes = options.number("minutes", 25);
const seed = options.number("seed", 1);
const checkpoint = path.join(folder, "checkpoint.lnw");

/** Rows of one-hot targets, slightly smoothed; rows of zeros where nothing is to be learnt. */
function targetRows({ targets }: TextBatch, pieces: number): { rows: Float32Array; count: number } {
  const rows = new Float32Array(targets.length * pieces);
  let count = 0;
  targets.forEach((id, row) => {
    if (id < 0) return;
    rows[row * pieces + id] = 1;
    count++;
  });
  return { rows, count };
}

function lossOf(decoder: Decoder, batch: TextBatch, pieces: number): Scalar {
  const { rows, count } = targetRows(batch, pieces);
  const wanted = tensor2d(rows, [batch.targets.length, pieces]);
  return distributionLoss(decoder.scores(batch.inputs, batch.batch, batch.time, batch.prompts), wanted, count);
}

await prepareTraining();
mkdirSync(folder, { recursive: true });
const tokenizer = new Tokenizer(JSON.parse(readFileSync(path.join(folder, "tokenizer.json"), "utf8")) as TokenizerTable);
const settings = { ...defaultDecoder, pieces: tokenizer.size };
const earlier = options.text("start-from", "");
const store = earlier === "" ? ParameterStore.fresh(seed) : ParameterStore.from(earlierWeights(earlier, tokenizer), seed);
const decoder = buildDecoder(store, settings);
const texts = readTexts(path.join(folder, "texts.jsonl"), tokenizer, settings.longest);
const words = ["texts.jsonl", "language.jsonl"].map((name) => path.join(folder, name)).filter((file) => existsSync(file)).flatMap(readWords);
const filters = [{ name: triplesName, values: rememberTriples(words) }, { name: longRunsName, values: rememberLongRuns(words) }, { name: wornRunsName, values: rememberWornRuns(words) }].map(({ name, values }) => ({ name, shape: [1, values.length], values }));
const held = batchesOf(texts.slice(0, 200), 1600, seededRandom(seed));
const learnt = texts.slice(200);
const random = seededRandom(seed + 1);
let queue = batchesOf(learnt, options.number("budget", 1600), random);
// One pass makes every weight, so that Adam knows them all.
tidy(() => { lossOf(decoder, queue[0] as TextBatch, tokenizer.size); });
const adam = new Adam(store, { ...defaultAdam, slowShare: 0.99, weightDecay: 0.01 });
if (options.has("resume") && existsSync(checkpoint)) {
  const saved = decodeWeights(new Uint8Array(readFileSync(checkpoint)));
  adam.restore(saved.arrays, Number(saved.note["steps"]));
}
console.log(`${store.size()} weights, ${texts.length} texts, ${texts.reduce((sum, { ids }) => sum + ids.length, 0)} pieces, ${queue.length} batches a round`);

function heldOutLoss(): number {
  const losses = held.map((batch) => tidy(() => lossOf(decoder, batch, tokenizer.size).dataSync()[0] ?? 0));
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

function save(file: string, arrays: Parameters<typeof encodeWeights>[0], type: "float32" | "float16"): void {
  writeFileSync(`${file}.new`, encodeWeights(arrays, smallTypes(type), { steps: adam.steps, settings }));
  renameSync(`${file}.new`, file);
}

function saveAll(): void {
  save(checkpoint, adam.state(), "float32");
  save(path.join(folder, "writer.lnw"), [...adam.slowArrays(), ...filters], "float16");
  writeFileSync(path.join(folder, "writer.json"), JSON.stringify({ network: settings, tokenizer: tokenizer.table }));
}

const begun = Date.now();
const firstStep = adam.steps;
const progress = new Progress("train-writer", steps, 30);
let mean = 0;
while (adam.steps < steps && Date.now() - begun < minutes * 60_000) {
  if (queue.length === 0) queue = batchesOf(learnt, options.number("budget", 1600), random);
  const batch = queue.pop();
  if (!batch) break;
  // Whichever of steps and minutes ends first, the rate has come down by then.
  const along = Math.max(adam.steps / steps, (Date.now() - begun) / (minutes * 60_000));
  const rate = learningRate(Math.max(adam.steps, along * steps * (adam.steps > 100 ? 1 : 0)), { peak: options.number("peak", 3e-3), warmUpSteps: 100, steps });
  const { value, grads } = tidy(() => variableGrads(() => lossOf(decoder, batch, tokenizer.size), store.variables().map(({ variable }) => variable as Variable)));
  const loss = value.dataSync()[0] ?? 0;
  value.dispose();
  adam.apply(grads, rate);
  dispose(grads);
  mean = mean === 0 ? loss : 0.97 * mean + 0.03 * loss;
  progress.update(adam.steps, `loss ${mean.toFixed(3)} rate ${rate.toExponential(1)}`);
  if (adam.steps % 100 === 0) {
    console.log(`step ${adam.steps}: held-out loss ${heldOutLoss().toFixed(4)}, ${((Date.now() - begun) / 60_000).toFixed(1)} min`);
    saveAll();
  }
}
console.log(`done after ${adam.steps - firstStep} steps: held-out loss ${heldOutLoss().toFixed(4)}`);
saveAll();
