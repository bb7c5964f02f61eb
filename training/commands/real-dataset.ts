/**
 * Makes windows of real sound in generated/dataset/<set>/.
 *   --set real | notmusic | audio   --windows N   --seed 1   --shared ../shared   --per-shard 500
 * "real": recordings with weak labels, coloured and mixed; "notmusic": speech, the world's noises and made ones; "audio": the
 * validation recordings as they are, in order, never to be trained on.
 */
import path from "node:path";
import { seededRandom, seedFromText } from "../../src/base";
import { addNotMusicWindows } from "../data/not-music-windows";
import { Options, sharedFolder } from "../data/options";
import { Progress } from "../data/progress";
import { readNotes, readRecordings } from "../data/real-recordings";
import { addRealWindows, weightedRecordings, type RealSources } from "../data/real-windows";
import { shardExists, writeShard } from "../data/shard";
import { readValidation, validationWindows } from "../data/validation-windows";
import { WindowSink } from "../data/window-sink";

const options = new Options();
const set = options.text("set", "real");
const perShard = options.number("per-shard", 500);
const wanted = options.number("windows", set === "notmusic" ? 2500 : 6000);
const seed = options.number("seed", 1);
const shared = sharedFolder(options);
const folder = path.join("generated", "dataset", set);

if (set === "audio") await makeValidation();
else if (set === "real" || set === "notmusic") await makeTraining();
else throw new RangeError(`there is no set "${set}"`);

async function makeTraining(): Promise<void> {
  const progress = new Progress(set, wanted);
  const sources: RealSources = { shared, recordings: weightedRecordings(readRecordings(shared)), notes: readNotes(shared) };
  for (let shard = 1; shard <= Math.ceil(wanted / perShard); shard++) {
    if (shardExists(folder, shard)) continue;
    const shardSeed = seedFromText(`${set} ${seed} ${shard}`);
    const random = seededRandom(shardSeed);
    const sink = new WindowSink(set, shard);
    while (sink.entries.length < perShard) {
      if (set === "real") await addRealWindows(sources, sink, random);
      else await addNotMusicWindows(shared, sink, random);
      progress.update((shard - 1) * perShard + sink.entries.length);
    }
    writeShard(folder, shard, sink.entries, sink.records, shardSeed);
  }
}

async function makeValidation(): Promise<void> {
  const files = readValidation(shared).map((recording) => recording.file);
  const progress = new Progress(set, files.length);
  if (shardExists(folder, 1)) return;
  const all = new WindowSink(set, 1);
  for (const [index, file] of files.entries()) {
    const { entries, records } = await validationWindows(shared, file);
    all.entries.push(...entries);
    all.records.push(...records);
    progress.update(index + 1);
  }
  writeShard(folder, 1, all.entries, all.records, 0);
}
