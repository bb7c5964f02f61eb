/**
 * Makes the families' confidences humbler, by the validation recordings of real sound, and proves it leave-one-out:
 *   --shared ../shared   --model public/model   --calibration generated/calibration.json (read, and written with the new families' row)
 * Rendered validation says nothing of how far off a network is on real sound; two numbers are fitted here, nothing is trained.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listenToFrames, type Calibration } from "../../src/listener";
import { Options, sharedFolder } from "../data/options";
import { tuningOf } from "../data/shard";
import { publishedEars } from "../evaluate/network-answers";
import { framesOfFile } from "../evaluate/recording-frames";
import { familiesHeard } from "../evaluate/scoring";
import { truthsOfAudio } from "../evaluate/truth";

/** Labels of families are often incomplete (an orchestra is "bowed"): what is right is counted as wrong now and then. */
const wantedPrecision = 0.85;
const lowestThreshold = 0.6;
/** So often a family that plays is not in the label: an estimate from reading what seemed wrong. */
const unlabelledShare = 0.12;

interface Vote {
  readonly odds: number;
  readonly right: boolean;
}

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

function fit(votes: readonly Vote[]): { readonly scale: number; readonly threshold: number } {
  const loss = (scale: number): number => votes.reduce((sum, { odds, right }) => sum - Math.log(Math.max(1e-4, right ? chance(odds / scale) : 1 - (1 - unlabelledShare) * chance(odds / scale))), 0);
  const scale = Array.from({ length: 31 }, (_, step) => 1 + step / 10).reduce((best, each) => (loss(each) < loss(best) ? each : best), 1);
  const sorted = votes.map(({ odds, right }) => ({ confidence: chance(odds / scale), right })).sort((one, other) => other.confidence - one.confidence);
  let [right, threshold] = [0, 0.95];
  sorted.forEach(({ confidence, right: hit }, index) => {
    if (hit) right++;
    if (index >= 14 && right / (index + 1) >= wantedPrecision) threshold = confidence;
  });
  return { scale, threshold: Math.max(lowestThreshold, threshold) };
}

const options = new Options();
const shared = sharedFolder(options);
const ears = await publishedEars(options.text("model", path.join("public", "model")));
const recordings: Vote[][] = [];
let known = 0;
for (const truth of truthsOfAudio(shared)) {
  if (!truth.music || truth.families === null) continue;
  const { frames } = await framesOfFile(path.join(shared, "audio", truth.name), path.join("generated", "cache", "audio-frames"));
  const heard = listenToFrames(frames, ears.answers(frames, tuningOf(frames)), ears.calibration);
  known += truth.families.length;
  recordings.push(familiesHeard(heard, 0).map((fact) => {
    const confidence = Math.min(0.999, Math.max(0.001, fact.confidence));
    return { odds: Math.log(confidence / (1 - confidence)), right: truth.families?.includes(String(fact.value)) ?? false };
  }));
}
const stated = recordings.flatMap((votes, left) => {
  const { scale, threshold } = fit(recordings.filter((_, index) => index !== left).flat());
  return votes.filter(({ odds }) => chance(odds / scale) >= threshold);
});
const right = stated.filter((vote) => vote.right).length;
const { scale, threshold } = fit(recordings.flat());
console.log(`scale ${scale}, stated from ${threshold.toFixed(3)}; leave-one-out: ${stated.length} stated of ${known}, ${((100 * right) / stated.length).toFixed(1)} % right`);

const file = options.text("calibration", path.join("generated", "calibration.json"));
const table = JSON.parse(readFileSync(file, "utf8")) as Calibration;
const row = table.kinds.instrumentFamily ?? table.otherwise;
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const bias = Object.fromEntries(Object.entries(row.bias ?? {}).map(([family, value]) => [family, rounded(value / scale)]));
const humbler: Calibration = { ...table, kinds: { ...table.kinds, instrumentFamily: { temperature: rounded(row.temperature * scale), threshold: rounded(threshold), bias } } };
writeFileSync(file, `${JSON.stringify(humbler, null, 1)}\n`);
