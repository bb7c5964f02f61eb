/**
 * Publishes a run's weights: cuts off the teacher's heads, makes them small, fits the calibration, writes public/model.
 *   npm run train publish-model -- --name RUN [--type float16|int8] [--windows 800] [--calibration FILE] [--writer FOLDER] [--to FOLDER]
 * --calibration takes a table fitted on whole recordings instead of the one fitted here on windows; --writer names the
 * folder of train-writer; without it a published writer stays. --sets takes other validation sets.
 */
import { readFileSync } from "node:fs";
import { listenerHeads, ListenerNetwork, listenerModel } from "../../src/listener/network";
import { type CalibrationTable, decodeWeights, encodeWeights, type NamedArray, ParameterStore, smallTypes, type WeightType } from "../../src/neural";
import { Options } from "../data/options";
import { prepareTraining } from "../learning/backend";
import { calibrationTable, fitCalibration } from "../listener/fit-calibration";
import { ModelFolder } from "../listener/model-folder";
import { RunFolder } from "../listener/run-folder";
import { ShardReader } from "../listener/shard-reader";
import { type Answered, answerWindows, scoreLine, scores, validationWindows } from "../listener/validation";

const options = new Options();
const run = new RunFolder(options.text("name", "listener"));
const config = run.config();
const [trained, statistics] = [run.weights("weights"), run.statistics()];
if (trained === null || statistics === null) throw new Error(`the run ${run.folder} has no weights yet`);
const type = options.text("type", "float16") as WeightType;
const arrays = trained.arrays.filter(({ name }) => !name.startsWith("teacher/"));
const bytes = encodeWeights(arrays, smallTypes(type), { run: config.name, step: trained.note["step"] });

await prepareTraining();
const sets = options.text("sets", config.sets.join(",")).split(",");
const reader = new ShardReader(sets);
const groups = validationWindows(reader.windows, config, options.number("windows", 800));

function answers(weights: readonly NamedArray[]): Map<string, Answered> {
  const store = ParameterStore.from(weights);
  const model = listenerModel(store, config.network);
  const answered = new Map([...groups].map(([group, windows]) => [group as string, answerWindows(model, reader, windows, statistics as NonNullable<typeof statistics>)]));
  store.dispose();
  return answered;
}

const [whole, small] = [answers(arrays), answers(decodeWeights(bytes).arrays)];
console.log(`weights: ${arrays.reduce((sum, { values }) => sum + values.length, 0)}, ${bytes.length} bytes as ${type}`);
for (const [group, answered] of whole) {
  console.log(scoreLine(`${group}, float32`, scores(answered)));
  console.log(scoreLine(`${group}, ${type}`, scores(small.get(group) as Answered)));
}

// What is held out tells most about sound that nobody has heard.
const heldOut = ["unseen font", "real", "not music"].flatMap((group) => small.get(group) ?? []);
const judged = heldOut.length > 0 ? heldOut : [...small.values()];
const joined: Answered = {
  targets: judged.flatMap(({ targets }) => targets),
  logits: Object.fromEntries(Object.keys(listenerHeads).map((head) => [head, judged.flatMap(({ logits }) => logits[head as keyof typeof logits])])) as unknown as Answered["logits"],
};
const fitted = fitCalibration(joined);
for (const { head, entry, answers: count, error } of fitted) {
  console.log(`${head.padEnd(16)} temperature ${entry.temperature.toFixed(2)}  stated from ${entry.threshold.toFixed(3)}  calibration error ${error.toFixed(3)}  (${count} answers)`);
}
const given = options.text("calibration", "");
const calibration = given === "" ? calibrationTable(fitted) : (JSON.parse(readFileSync(given, "utf8")) as CalibrationTable);

const folder = new ModelFolder(options.text("to", "public/model"));
const writerFolder = options.text("writer", "");
const writer = writerFolder === "" ? folder.manifest()?.writer : folder.writeWriter(writerFolder);
const entry = {
  ...folder.writeFile("listener.bin", bytes), network: { ...config.network }, heads: listenerHeads, statistics: { ...statistics }, calibration,
};
const manifest = folder.writeManifest(entry, writer);
ListenerNetwork.load(bytes, manifest.listener).dispose();
console.log(`published version ${manifest.version}: listener ${manifest.listener.bytes} bytes${manifest.writer === undefined ? "" : `, writer ${manifest.writer.bytes} bytes`}`);
reader.close();
