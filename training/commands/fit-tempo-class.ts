/**
 * Fits how much less often music is felt as moderate than scores are marked so, by the validation recordings of real sound, and
 * proves it leave-one-out:
 *   --shared ../shared   --model public/model   --calibration generated/calibration.json (read, and written with the tempo class' bias)
 * People who name a recording's pace call it slow or fast; two fifths of all scores are moderate. One number is fitted, nothing is trained.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { factKinds } from "../../src/description";
import { listenToFrames, type Calibration } from "../../src/listener";
import { Options, sharedFolder } from "../data/options";
import { tuningOf } from "../data/shard";
import { withKinds } from "../evaluate/fit-calibration";
import { publishedEars } from "../evaluate/network-answers";
import { framesOfFile } from "../evaluate/recording-frames";
import { globalFact } from "../evaluate/scoring";
import { truthsOfAudio } from "../evaluate/truth";

const values = factKinds.tempoClass.values;
/** Pull of the bias towards none, as so many recordings' worth of doubt. */
const pull = 4;

interface Case {
  readonly shares: readonly number[];
  readonly truth: number;
}

const leaning = ({ shares }: Case, bias: number): number[] => {
  const powers = shares.map((share, index) => Math.max(0.02, share) * Math.exp(values[index] === "moderate" ? bias : 0));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};
const isRight = (each: Case, bias: number): boolean => {
  const shares = leaning(each, bias);
  return shares.indexOf(Math.max(...shares)) === each.truth;
};

/** The bias of least log loss, with the pull. */
function fit(cases: readonly Case[]): number {
  const loss = (bias: number): number => cases.reduce((sum, each) => sum - Math.log(leaning(each, bias)[each.truth] as number), pull * bias ** 2 * 0.5);
  return Array.from({ length: 41 }, (_, step) => 0.5 - step / 20).reduce((best, bias) => (loss(bias) < loss(best) ? bias : best), 0);
}

const options = new Options();
const shared = sharedFolder(options);
const ears = await publishedEars(options.text("model", path.join("public", "model")));
const file = options.text("calibration", path.join("generated", "calibration.json"));
const table = JSON.parse(readFileSync(file, "utf8")) as Calibration;
const row = table.kinds.tempoClass ?? table.otherwise;
const unbiased = withKinds(table, { tempoClass: { ...row, bias: {} } });
const cases: Case[] = [];
for (const truth of truthsOfAudio(shared)) {
  if (truth.tempoClass === null) continue;
  const { frames } = await framesOfFile(path.join(shared, "audio", truth.name), path.join("generated", "cache", "audio-frames"));
  const fact = globalFact(listenToFrames(frames, ears.answers(frames, tuningOf(frames)), unbiased), "tempoClass");
  if (fact === undefined) continue;
  const named = new Map([[fact.value, fact.confidence], ...(fact.alternatives ?? []).map(({ value, confidence }) => [value, confidence] as const)]);
  cases.push({ shares: values.map((value) => named.get(value) ?? 0), truth: (values as readonly string[]).indexOf(truth.tempoClass) });
}
const right = (biasOf: (index: number) => number): number => cases.filter((each, index) => isRight(each, biasOf(index))).length;
const bias = fit(cases);
const left = cases.map((_, index) => fit(cases.filter((_each, other) => other !== index)));
console.log(`${cases.length} recordings: without bias ${right(() => 0)} right; moderate ${bias.toFixed(2)}: leave-one-out ${right((index) => left[index] as number)} right, in sample ${right(() => bias)}`);
writeFileSync(file, `${JSON.stringify(withKinds(table, { tempoClass: { ...row, bias: { moderate: bias } } }), null, 1)}\n`);
