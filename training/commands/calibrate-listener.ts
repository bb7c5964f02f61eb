/**
 * Fits temperatures and thresholds on whole validation recordings and writes them for publish-model --calibration:
 *   --shared ../shared   --model public/model   --rendered 135   --real generated/dataset/real-taught   --out generated/calibration.json
 * Neither test works nor the recordings of ../shared/audio are looked at.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { listenToFrames, type Calibration, type KindCalibration } from "../../src/listener";
import { Options, sharedFolder } from "../data/options";
import { tuningOf } from "../data/shard";
import { fitFamilies, fitTemperature, fitThreshold, votesOf, withKinds } from "../evaluate/fit-calibration";
import type { Item } from "../evaluate/item";
import { publishedEars } from "../evaluate/network-answers";
import { renderedItems } from "../evaluate/rendered-set";
import type { HeardItem } from "../evaluate/report";
import { calibrationError, scoredKinds } from "../evaluate/scoring";
import { taughtItems } from "../evaluate/taught-items";

const options = new Options();
const ears = await publishedEars(options.text("model", path.join("public", "model")));
const count = options.number("rendered", 135);
const rendered = await renderedItems("validation", count, sharedFolder(options), path.join("generated", "cache", "evaluate"), (done) => {
  if (done % 15 === 0) console.log(`validation: ${done} of ${count} rendered`);
});
/** A threshold with fewer facts above it says little: the kind keeps what its model came with. */
const fewestStated = 15;
const items: readonly Item[] = [...rendered, ...taughtItems(options.text("real", path.join("generated", "dataset", "real-taught")))];
const answers = items.map(({ frames }) => ears.answers(frames, tuningOf(frames)));
const heardWith = (calibration: Calibration): HeardItem[] =>
  items.map(({ truth, frames }, index) => ({ truth, heard: listenToFrames(frames, answers[index] ?? [], calibration) }));

const kinds = [...scoredKinds, "instrumentFamily"] as const;
const plain: KindCalibration = { temperature: 1, threshold: 0 };
const uncalibrated = withKinds(ears.calibration, Object.fromEntries(kinds.map((kind) => [kind, plain])));
const first = heardWith(uncalibrated);
const temperatures = Object.fromEntries(
  kinds.map((kind) => [kind, { ...plain, ...(kind === "instrumentFamily" ? fitFamilies(first) : { temperature: fitTemperature(kind, first) }) }]),
);
const second = heardWith(withKinds(uncalibrated, temperatures));
const fitted = Object.fromEntries(
  kinds.map((kind) => {
    const votes = votesOf(kind, second);
    const threshold = fitThreshold(votes);
    const stated = votes.filter(({ confidence }) => confidence >= threshold);
    const entry = { ...(temperatures[kind] ?? plain), threshold };
    const known = ears.calibration.kinds[kind];
    if (stated.length < fewestStated && known !== undefined) {
      console.log(`${kind.padEnd(17)} as before (temperature ${known.temperature.toFixed(2)}, stated from ${known.threshold.toFixed(3)}): only ${stated.length} of ${votes.length} would be stated`);
      return [kind, known];
    }
    const precision = stated.filter(({ right }) => right).length / Math.max(1, stated.length);
    console.log(`${kind.padEnd(17)} temperature ${entry.temperature.toFixed(2)}  stated from ${threshold.toFixed(3)}: ${stated.length} of ${votes.length}, ${(100 * precision).toFixed(0)} % right  calibration error ${calibrationError(votes).toFixed(3)}`);
    return [kind, entry];
  }),
);
// Single instruments have no truth in whole recordings of real sound, so nothing proves them: none is said.
const table = withKinds(ears.calibration, { ...fitted, instrument: { temperature: 1, threshold: 1 } });
writeFileSync(options.text("out", path.join("generated", "calibration.json")), `${JSON.stringify(table, null, 1)}\n`);
