/**
 * Averages the weights of one run's end with a published model of its own way there (Izmailov et al. 2018): a run that begins to
 * learn its windows by heart is calmer half way.
 *   npm run train average-runs -- --name RUN --with FOLDER (a published model) [--share .5] --to NEW-RUN
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { featureHash } from "../../src/features";
import { decodeWeights, parseManifest } from "../../src/neural";
import { Options } from "../data/options";
import { RunFolder } from "../listener/run-folder";

const options = new Options();
const [run, target] = [new RunFolder(options.text("name", "")), new RunFolder(options.text("to", "averaged"))];
const share = options.number("share", 0.5);
const folder = options.text("with", path.join("public", "model"));
const manifest = parseManifest(JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")), featureHash());
const others = new Map(decodeWeights(readFileSync(path.join(folder, manifest.listener.file))).arrays.map((array) => [array.name, array]));
const [trained, statistics] = [run.weights("weights"), run.statistics()];
if (trained === null || statistics === null) throw new Error(`the run ${run.folder} has no weights`);
if (JSON.stringify(manifest.listener.statistics) !== JSON.stringify(statistics)) throw new Error("the two were trained on inputs of other statistics");
const averaged = trained.arrays.flatMap((array) => {
  const other = others.get(array.name);
  return other === undefined ? [] : [{ ...array, values: array.values.map((value, index) => (1 - share) * value + share * (other.values[index] as number)) }];
});
target.saveConfig({ ...run.config(), name: options.text("to", "averaged") });
target.saveStatistics(statistics);
target.saveWeights("weights", averaged, { ...trained.note, averagedWith: manifest.version, share });
console.log(`${averaged.length} arrays averaged into ${target.folder}`);
