/**
 * Counts how often each family plays in each ensemble, in the labelled windows of training works and tracks, fits how much that
 * weighs beside the network's own answer on validation windows, and writes src/listener/combine/ensemble-weights.ts.
 *   --sets generated/dataset/rendered,generated/dataset/real-taught   --model public/model   --windows 600   --dry (only tells)
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { factKinds } from "../../src/description";
import { ensembleByFamilies, indexOfHighest, ListenerNetwork, softmax, type WindowAnswer } from "../../src/listener";
import { Options } from "../data/options";
import { prepareTraining } from "../learning/backend";
import { plainExample } from "../listener/batch";
import { defaultConfig } from "../listener/config";
import { isTrained } from "../listener/drawing";
import { ModelFolder } from "../listener/model-folder";
import { ShardReader } from "../listener/shard-reader";
import { heardFrom } from "../listener/targets";
import { validationWindows } from "../listener/validation";

const options = new Options();
const reader = new ShardReader(options.text("sets", "generated/dataset/rendered,generated/dataset/real-taught").split(","));
const model = new ModelFolder(options.text("model", path.join("public", "model")));
const manifest = model.manifest();
if (manifest === null) throw new Error(`${model.folder} holds no model`);

const ensembles = factKinds.ensemble.values;
const families = factKinds.instrumentFamily.values;
const [heard, known] = [ensembles.map(() => new Array<number>(families.length).fill(1)), new Array<number>(ensembles.length).fill(4)];
let counted = 0;
for (const { targets, ...window } of reader.windows.filter((each) => isTrained(each, defaultConfig))) {
  const shares = targets.families;
  const row = heard[targets.one.ensemble];
  if (shares === null || row === undefined || window.source === "mixed") continue;
  counted++;
  known[targets.one.ensemble] = (known[targets.one.ensemble] as number) + 1;
  shares.forEach((share, family) => { if (share >= heardFrom) row[family] = (row[family] as number) + 1; });
}
const chances = heard.map((row, ensemble) => row.map((count) => Number((count / (known[ensemble] as number)).toFixed(3))));

await prepareTraining();
const network = ListenerNetwork.load(model.listenerBytes(manifest), manifest.listener);
/** By group of validation windows: the network's answers, and the true ensembles. */
const exams = [...validationWindows(reader.windows, defaultConfig, options.number("windows", 600))].map(([group, windows]) => {
  const labelled = windows.filter(({ targets }) => targets.one.ensemble >= 0);
  const answers = labelled.map((window) => network.answer([plainExample(reader, window, network.statistics).input])[0] as WindowAnswer);
  return { group, answers, truths: labelled.map(({ targets }) => targets.one.ensemble) };
}).filter(({ truths }) => truths.length > 0);
/** Sharper answers are no better ones: each share is judged at the temperature that suits it best. */
const temperatures = Array.from({ length: 16 }, (_unused, index) => 0.7 * 1.1 ** index);
const scored = (share: number): { readonly right: readonly number[]; readonly loss: number } => {
  const groups = exams.map(({ answers, truths }) => {
    const shares = answers.map((answer) => ensembleByFamilies(answer, share, chances).heads.ensemble as Float32Array);
    const logits = shares.map((row) => row.map((each) => Math.log(Math.max(1e-9, each))));
    const losses = temperatures.map((temperature) => logits.reduce((sum, row, index) => sum - Math.log(Math.max(1e-6, softmax(row, temperature)[truths[index] as number] as number)), 0) / truths.length);
    return { right: shares.filter((row, index) => indexOfHighest(row) === truths[index]).length / truths.length, losses };
  });
  const losses = temperatures.map((_unused, index) => groups.reduce((sum, group) => sum + (group.losses[index] as number), 0) / groups.length);
  return { right: groups.map(({ right }) => right), loss: Math.min(...losses) };
};
const tried = Array.from({ length: 11 }, (_unused, step) => ({ share: step / 10, ...scored(step / 10) }));
const told = (right: readonly number[]): string => exams.map(({ group, truths }, index) => `${group} ${(100 * (right[index] as number)).toFixed(1)} % of ${truths.length}`).join(", ");
for (const { share, right, loss } of tried) console.log(`share ${share.toFixed(1)}: ${told(right)}; log loss ${loss.toFixed(3)}`);
const best = tried.reduce((least, each) => (each.loss < least.loss ? each : least));
console.log(`of ${counted} windows counted; best share ${best.share}`);
if (!options.has("dry")) {
  const rows = chances.map((row, ensemble) => `  // ${ensembles[ensemble] as string}\n  [${row.join(", ")}],\n`).join("");
  writeFileSync(
    path.join("src", "listener", "combine", "ensemble-weights.ts"),
    `/**\n * Made by \`npm run train -- fit-ensemble\` of ${counted} labelled windows of training works and tracks; the share of least log loss on windows\n * held out: ${told(best.right)} right (without, ${told(tried[0]?.right ?? [])}).\n */\nexport const familiesShare = ${best.share};\n\n/** By ensemble, how likely each family plays in ten seconds of it: ${families.join(", ")}. */\nexport const familyChances: readonly (readonly number[])[] = [\n${rows}];\n`,
  );
}
network.dispose();
reader.close();
