/**
 * Makes the data set of real recordings with the teacher's answers, in generated/dataset/real-taught.
 *   --shards 16   --windows 500   --seed 1   --out FOLDER   --synthesizers generated/synthesizers (of make-synthesizer-music)
 *   --synthesizer-weight .1 (how often music for synthesizers is drawn; all other sound together: 0.9)
 */
import path from "node:path";
import { Options, sharedFolder } from "../data/options";
import { usualWeights } from "../real/drawing";
import { makeTaughtDataset } from "../real/taught-dataset";

const options = new Options();
await makeTaughtDataset({
  shared: sharedFolder(options),
  out: options.text("out", path.join("generated", "dataset", "real-taught")),
  packages: options.text("packages", path.join("generated", "debian-music")),
  synthesizers: options.text("synthesizers", path.join("generated", "synthesizers")),
  weights: { ...usualWeights, synthesizers: options.number("synthesizer-weight", usualWeights.synthesizers) },
  cache: options.text("cache", path.join("generated", "cache", "sound-32khz")),
  shards: options.number("shards", 16),
  windowsPerShard: options.number("windows", 500),
  seed: options.number("seed", 1),
});
