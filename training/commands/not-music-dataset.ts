/**
 * Makes windows of what is no music (speech, the world's noises, made ones) in generated/dataset/notmusic.
 *   --windows 2500   --seed 1   --shared ../shared   --per-shard 500
 */
import path from "node:path";
import { seededRandom, seedFromText } from "../../src/base";
import { addNotMusicWindows } from "../data/not-music-windows";
import { Options, sharedFolder } from "../data/options";
import { Progress } from "../data/progress";
import { shardExists, writeShard } from "../data/shard";
import { WindowSink } from "../data/window-sink";

const set = "notmusic";
const options = new Options();
const perShard = options.number("per-shard", 500);
const wanted = options.number("windows", 2500);
const seed = options.number("seed", 1);
const shared = sharedFolder(options);
const folder = path.join("generated", "dataset", set);
const progress = new Progress(set, wanted);
for (let shard = 1; shard <= Math.ceil(wanted / perShard); shard++) {
  if (shardExists(folder, shard)) continue;
  const shardSeed = seedFromText(`${set} ${seed} ${shard}`);
  const random = seededRandom(shardSeed);
  const sink = new WindowSink(set, shard);
  while (sink.entries.length < perShard) {
    await addNotMusicWindows(shared, sink, random);
    progress.update((shard - 1) * perShard + sink.entries.length);
  }
  writeShard(folder, shard, sink.entries, sink.records, shardSeed);
}
