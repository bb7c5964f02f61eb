/**
 * Fits what the listener measures of tempo and metre on the rendered shards' excerpts of training works, on the training fonts alone, and writes
 * src/listener/measure/tempo-weights.ts and metre-weights.ts. Validation works tell how good it is.
 *   --set generated/dataset/rendered   --seed 1   --dry (only tells)
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { metreNetwork, tempoWeights, type SmallLayer } from "../../src/listener";
import { Options } from "../data/options";
import { Progress } from "../data/progress";
import { prepareTraining } from "../learning/backend";
import { fitMetre, fitTempo, scorePulses, type PulseScores } from "../measures/fit-pulse";
import { labelledPulses, shardCount } from "../measures/labelled-pulses";

const options = new Options();
const seed = options.number("seed", 1);
const folder = options.text("set", path.join("generated", "dataset", "rendered"));
const progress = new Progress("shards", shardCount(folder));
const pulses = labelledPulses(folder, (done) => progress.update(done));
const trained = pulses.filter(({ split }) => split === "train");
const checked = pulses.filter(({ split }) => split === "val");

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const told = ({ accuracy1, accuracy2, tempoClass, metre, counts }: PulseScores): string =>
  `Acc1 ${percent(accuracy1)}, Acc2 ${percent(accuracy2)} of ${counts.tempo}; class ${percent(tempoClass)} of ${counts.tempoClass}; metre ${percent(metre)} of ${counts.metre}`;

console.log(`${trained.length} excerpts to learn from, ${checked.length} of validation works`);
console.log(`before: ${told(scorePulses(checked, tempoWeights, metreNetwork))}`);
await prepareTraining();
const tempo = fitTempo(trained, seed);
const metre = fitMetre(trained, tempo, seed);
const scores = scorePulses(checked, tempo, metre);
console.log(`after:  ${told(scores)}`);

if (!options.has("dry")) {
  const note = `Made by \`npm run train -- fit-pulse --seed ${seed}\` of ${trained.length} rendered excerpts of training works.\n * Excerpts of validation works: ${told(scores)}.\n * No real recording took part.`;
  const short = (value: number): string => String(Number(value.toPrecision(4)));
  const row = (values: readonly number[]): string => `[${values.map(short).join(", ")}]`;
  const layer = ({ weights, constants }: SmallLayer): string => `{\n    weights: [\n${weights.map((values) => `      ${row(values)},\n`).join("")}    ],\n    constants: ${row(constants)},\n  }`;
  writeFileSync(
    path.join("src", "listener", "measure", "tempo-weights.ts"),
    `/**\n * Weights of tempoFeatures' columns.\n * ${note}\n */\nexport const tempoWeights: readonly number[] = ${row(tempo)};\n`,
  );
  writeFileSync(
    path.join("src", "listener", "measure", "metre-weights.ts"),
    `import type { SmallNetwork } from "./small-network";\n\n/**\n * metreFeatures → 2/4-like, 3/4-like, compound.\n * ${note}\n */\nexport const metreNetwork: SmallNetwork = {\n  hidden: ${layer(metre.hidden)},\n  answers: ${layer(metre.answers)},\n};\n`,
  );
}
