/**
 * Trains the listener network on shards of windows and keeps the run under generated/training/NAME.
 *   npm run train train-listener -- --name NAME --sets generated/dataset/rendered,generated/dataset/real-taught
 *     [--minutes M] [--resume] [--follow] [--start-from OTHER] [--set adam.weightDecay=0.05 --set batch=16 …]
 * --minutes ends the run (and its learning rate's descent) after that time; --resume goes on from the last checkpoint;
 * --follow takes up shards that are finished meanwhile; --start-from begins with another run's weights, or those of a folder that
 * holds a published model (public/model); --no-ensemble-teacher and --no-family-teacher leave real music out of the head that nobody labelled it for;
 * --keep FOLDER lets the published model of a folder say what nobody labelled in real music, so that it is not forgotten;
 * --only N takes the first N training windows alone: a network that cannot learn those by heart has a fault.
 */
import path from "node:path";
import { tidy } from "@tensorflow/tfjs-core";
import { seededRandom } from "../../src/base";
import { type InputStatistics, listenerModel } from "../../src/listener/network";
import { ParameterStore } from "../../src/neural";
import { Options } from "../data/options";
import { Adam } from "../learning/adam";
import { prepareTraining } from "../learning/backend";
import { learningRate } from "../learning/schedule";
import { drawnExample } from "../listener/batch";
import { EarlierListener } from "../listener/earlier-listener";
import { defaultConfig, type ListenerTrainingConfig, withChanges } from "../listener/config";
import { isTrained, WindowDrawing } from "../listener/drawing";
import { ModelFolder } from "../listener/model-folder";
import { RunFolder } from "../listener/run-folder";
import { ShardReader } from "../listener/shard-reader";
import { measureStatistics } from "../listener/statistics";
import { ensembleTeacher } from "../listener/taught-ensemble";
import { familyTeacher } from "../listener/taught-families";
import { trainingStep } from "../listener/training-step";
import { answerWindows, scoreLine, scores, validationWindows, verdictFaults } from "../listener/validation";

const options = new Options();
const changes = process.argv.flatMap((word, index) => (word === "--set" ? [process.argv[index + 1] ?? ""] : []));
const other = options.text("start-from", "");
const run = new RunFolder(options.text("name", defaultConfig.name));
const resumed = options.has("resume") ? run.weights("checkpoint") : null;
const config: ListenerTrainingConfig = resumed !== null
  ? withChanges(run.config(), changes)
  : withChanges({ ...defaultConfig, name: options.text("name", defaultConfig.name), sets: options.text("sets", "").split(",").filter((set) => set !== "") }, changes);
run.saveConfig(config);

await prepareTraining();
const reader = new ShardReader(config.sets);
const only = options.number("only", 0);
if (only > 0) reader.windows.splice(0, reader.windows.length, ...reader.windows.filter((window) => isTrained(window, config)).slice(0, only));
const ensembles = options.has("no-ensemble-teacher") ? null : ensembleTeacher(reader, config.seed, (line) => run.log(line));
const families = options.has("no-family-teacher") ? null : familyTeacher(reader, path.join(options.text("shared", "../shared"), "teachers"), config.seed, (line) => run.log(line));
run.log(`${reader.teach(ensembles, families)} windows get their ensemble or families from the teacher`);
let drawing = new WindowDrawing(reader.windows, config);
run.log(`${reader.windows.length} windows, ${drawing.count} to train on, of ${config.sets.join(", ")}`);
const published = other.includes("/") ? new ModelFolder(other) : null;
const statistics = (resumed === null ? null : run.statistics()) ?? published?.manifest()?.listener.statistics as InputStatistics | undefined ?? measureStatistics(reader, reader.windows.filter((window) => isTrained(window, config)), config.seed);
run.saveStatistics(statistics);

const begun = resumed !== null || other === "" ? null : published ? published.weights() : new RunFolder(other).weights("weights");
const store = begun === null ? ParameterStore.fresh(config.seed) : ParameterStore.from(begun.arrays, config.seed);
const taught = config.lossWeights.teacherTags > 0 || config.lossWeights.teacherEmbedding > 0;
const model = listenerModel(store, config.network, taught);
const keep = options.text("keep", "");
const earlier = keep === "" ? null : EarlierListener.load(keep);
const adam = new Adam(store, config.adam);
let secondsBefore = 0;
if (resumed !== null) {
  adam.restore(resumed.arrays, Number(resumed.note["step"]));
  secondsBefore = Number(resumed.note["seconds"]);
  run.log(`goes on from step ${adam.steps}`);
}
run.log(`${store.size()} weights${taught ? " with the teacher's heads" : ""}`);

const minutes = options.number("minutes", 0);
const started = performance.now();
const elapsed = (): number => secondsBefore + (performance.now() - started) / 1000;
/** How much of the run is done, by steps or by time, whichever is further. */
const done = (): number => Math.max(adam.steps / config.steps, minutes === 0 ? 0 : elapsed() / 60 / minutes);

function save(): void {
  const note = { step: adam.steps, seconds: elapsed(), config };
  run.saveWeights("checkpoint", adam.state(), note);
  run.saveWeights("weights", adam.slowArrays(), note);
}

function validate(): void {
  const slow = ParameterStore.from(adam.slowArrays());
  const slowModel = listenerModel(slow, config.network);
  for (const [group, windows] of validationWindows(reader.windows, config, config.validationWindows)) {
    const answered = answerWindows(slowModel, reader, windows, statistics);
    const faults = verdictFaults(answered);
    run.log(`  ${scoreLine(group, scores(answered))}  called wrongly: music ${(100 * faults.music).toFixed(1)} %, not music ${(100 * faults.notMusic).toFixed(1)} %`);
  }
  slow.dispose();
}

const sums = new Map<string, { sum: number; count: number }>();
let [lastLog, lastSave, windowsSince, stop] = [performance.now(), performance.now(), 0, false];
process.on("SIGINT", () => { stop = true; });
process.on("SIGTERM", () => { stop = true; });

while (done() < 1 && !stop) {
  const step = adam.steps;
  const random = seededRandom(config.seed * 1_000_003 + step);
  const examples = Array.from({ length: config.batch }, () => drawnExample(reader, drawing, statistics, config, random, earlier));
  const result = trainingStep(model, store, examples, config, random);
  const along = done();
  const rate = learningRate(along * config.steps > step ? Math.max(step, along * config.steps) : step, { peak: config.peakRate, warmUpSteps: config.warmUpSteps, steps: config.steps })
    * Math.min(1, (step + 1) / config.warmUpSteps);
  const length = tidy(() => adam.apply(result.gradients, rate));
  if (!Number.isFinite(length)) throw new Error(`the gradient of step ${step} is no number`);
  for (const [name, value] of [...Object.entries(result.parts), ["total", result.loss] as const, ["slope", length] as const]) {
    const kept = sums.get(name) ?? { sum: 0, count: 0 };
    sums.set(name, { sum: kept.sum + value, count: kept.count + 1 });
  }
  windowsSince += examples.length;

  if (adam.steps % config.logEvery === 0) {
    const speed = windowsSince / ((performance.now() - lastLog) / 1000);
    const left = (elapsed() / Math.max(1e-6, done()) - elapsed()) / 60;
    run.log(`step ${adam.steps}  ${(100 * done()).toFixed(1)} %  ${speed.toFixed(1)} windows a second  ${left.toFixed(0)} min left  rate ${rate.toExponential(1)}  ${[...sums].map(([name, { sum, count }]) => `${name} ${(sum / count).toFixed(3)}`).join("  ")}`);
    sums.clear();
    [lastLog, windowsSince] = [performance.now(), 0];
  }
  if (adam.steps % config.validateEvery === 0) {
    if (options.has("follow") && reader.refresh() > 0) {
      drawing = new WindowDrawing(reader.windows, config);
      run.log(`${reader.windows.length} windows by now, ${drawing.count} to train on`);
    }
    validate();
  }
  if (performance.now() - lastSave > config.checkpointMinutes * 60_000) {
    save();
    lastSave = performance.now();
  }
  // The event loop gets its turn, so that signals are heard.
  await new Promise((resolve) => setImmediate(resolve));
}
save();
run.log(stop ? `stopped at step ${adam.steps}; --resume goes on` : `done at step ${adam.steps} after ${(elapsed() / 60).toFixed(1)} min`);
validate();
earlier?.dispose();
reader.close();
