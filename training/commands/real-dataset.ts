/** Makes the data set of real recordings with the teacher's answers, in generated/dataset/real-taught (--shards, --seed, --out). */
import path from "node:path";
import { Options, sharedFolder } from "../data/options";
import { makeTaughtDataset } from "../real/taught-dataset";

const options = new Options();
await makeTaughtDataset({
  shared: sharedFolder(options),
  out: options.text("out", path.join("generated", "dataset", "real-taught")),
  packages: options.text("packages", path.join("generated", "debian-music")),
  cache: options.text("cache", path.join("generated", "cache", "sound-32khz")),
  shards: options.number("shards", 16),
  windowsPerShard: options.number("windows", 500),
  seed: options.number("seed", 1),
});
