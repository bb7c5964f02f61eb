import { mkdirSync } from "node:fs";
import path from "node:path";
import { seededRandom, seedFromText } from "../../src/base";
import { Progress } from "../data/progress";
import { shardExists, writeShard, writeTeacherAnswers } from "../data/shard";
import { EfficientAt } from "../teachers/efficientat";
import { teacherSampleRateHertz } from "../teachers/teacher-frontend";
import { Drawing, type PoolWeights } from "./drawing";
import { fetchPackages, musicPackages, speechPackages, synthesizerPackages } from "./debian-music";
import { SoundStore } from "./sound-store";
import { splitOf } from "./source";
import { realSources } from "./sources";
import { soundLength, taughtWindow, type TaughtWindow } from "./taught-window";
import { WindowSounds } from "./window-sound";

export interface TaughtDatasetPlan {
  readonly shared: string;
  readonly out: string;
  readonly packages: string;
  /** Where make-synthesizer-music left its music; none is used when it is not there. */
  readonly synthesizers: string;
  readonly cache: string;
  readonly weights: PoolWeights;
  readonly shards: number;
  readonly windowsPerShard: number;
  readonly seed: number;
}

const validationShare = 0.15;

/** How many windows each verdict, source and split has, for the log. */
function tally(windows: readonly TaughtWindow[]): string {
  const counts = new Map<string, number>();
  for (const { entry } of windows) for (const name of [entry.labels.verdict, entry.source, entry.split]) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).join(", ");
}

/**
 * Makes the set of real sound with the teacher's answers: shards of windows, each from its own seed, so that a run that was
 * broken off goes on where it stopped and gives the same windows.
 */
export async function makeTaughtDataset(plan: TaughtDatasetPlan): Promise<void> {
  fetchPackages(plan.packages, [...musicPackages, ...synthesizerPackages, ...speechPackages]);
  const sources = realSources(plan);
  for (const pool of new Set(sources.map((source) => source.pool))) {
    const members = sources.filter((source) => source.pool === pool);
    const groups = new Set(members.map(({ group }) => group));
    console.log(`${pool}: ${members.length} files, ${groups.size} groups, ${[...groups].filter((group) => splitOf(group) === "val").length} of them for validation`);
  }
  mkdirSync(plan.out, { recursive: true });
  const teacher = await EfficientAt.load(path.join(plan.shared, "teachers"));
  const store = new SoundStore(plan.cache);
  const sounds = {
    train: new WindowSounds(new Drawing(sources, "train", plan.weights), store, teacherSampleRateHertz, soundLength),
    val: new WindowSounds(new Drawing(sources, "val", plan.weights), store, teacherSampleRateHertz, soundLength),
  };
  const progress = new Progress(path.basename(plan.out), plan.shards * plan.windowsPerShard);
  for (let shard = 1; shard <= plan.shards; shard++) {
    if (shardExists(plan.out, shard)) continue;
    const random = seededRandom(seedFromText(`${path.basename(plan.out)} ${plan.seed} ${shard}`));
    const windows: TaughtWindow[] = [];
    for (let index = 0; index < plan.windowsPerShard; index++) {
      const split = random.chance(validationShare) ? "val" : "train";
      const id = `${path.basename(plan.out)}-${shard}-${index}`;
      windows.push(taughtWindow(sounds[split].next(random), id, split, teacher, random));
      progress.update((shard - 1) * plan.windowsPerShard + index + 1);
    }
    writeTeacherAnswers(plan.out, shard, windows.map(({ answer }) => answer));
    writeShard(plan.out, shard, windows.map(({ entry }) => entry), windows.map(({ record }) => record), plan.seed);
    console.log(`shard ${shard}: ${tally(windows)}`);
  }
}
