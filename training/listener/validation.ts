import { type Tensor, tidy } from "@tensorflow/tfjs-core";
import { seededRandom } from "../../src/base";
import { indexOfHighest } from "../../src/listener";
import { type HeadName, headNames, inputTensors, type InputStatistics, type ListenerModel, listenerHeads } from "../../src/listener/network";
import { plainExample } from "./batch";
import type { ListenerTrainingConfig } from "./config";
import type { IndexedWindow, ShardReader } from "./shard-reader";
import { heardFrom, type OneHead, oneHeads, type Targets } from "./targets";

/** Validation windows by where they come from; the gap between the first two is the gap of the sound fonts. */
export const validationGroups = ["seen fonts", "unseen font", "real", "not music"] as const;
export type ValidationGroup = (typeof validationGroups)[number];

function groupOf(window: IndexedWindow, heldOut: readonly string[]): ValidationGroup | null {
  if (window.split !== "val") return null;
  if (window.source === "notmusic") return "not music";
  if (window.source === "real") return "real";
  if (window.source === "mixed") return null;
  return window.font !== null && heldOut.includes(window.font) ? "unseen font" : "seen fonts";
}

/** At most `most` windows of each group, spread over all, always the same. */
export function validationWindows(windows: readonly IndexedWindow[], config: Pick<ListenerTrainingConfig, "heldOutFonts">, most: number): Map<ValidationGroup, IndexedWindow[]> {
  const groups = new Map<ValidationGroup, IndexedWindow[]>();
  for (const window of windows) {
    const group = groupOf(window, config.heldOutFonts);
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), window]);
  }
  for (const [group, all] of groups) {
    const random = seededRandom(11);
    const order = all.map((window) => ({ window, key: random.next() })).sort((a, b) => a.key - b.key);
    groups.set(group, order.slice(0, most).map(({ window }) => window));
  }
  return groups;
}

/** Logits of windows by head, with their truth. */
export interface Answered {
  readonly targets: readonly Targets[];
  readonly logits: Readonly<Record<HeadName, readonly Float32Array[]>>;
}

export function answerWindows(model: ListenerModel, reader: ShardReader, windows: readonly IndexedWindow[], statistics: InputStatistics, batch = 16): Answered {
  const logits = Object.fromEntries(headNames.map((name) => [name, [] as Float32Array[]])) as Record<HeadName, Float32Array[]>;
  for (let from = 0; from < windows.length; from += batch) {
    const part = windows.slice(from, from + batch);
    tidy(() => {
      const output = model(inputTensors(part.map((window) => plainExample(reader, window, statistics).input)));
      for (const name of headNames) {
        const values = (output.heads[name] as Tensor).dataSync() as Float32Array;
        const width = values.length / part.length;
        for (let row = 0; row < part.length; row++) logits[name].push(values.slice(row * width, (row + 1) * width));
      }
    });
  }
  return { targets: windows.map((window) => window.targets), logits };
}

/** MIREX weights of a key answer: exact 1, fifth .5, relative .3, parallel .2. */
export function keyScore(answer: number, truth: number): number {
  if (answer === truth) return 1;
  const [major, tonic] = [truth < 12, truth % 12];
  const away = (((answer % 12) - tonic) % 12 + 12) % 12;
  if ((answer < 12) === major) return away === 7 || away === 5 ? 0.5 : 0;
  if (away === 0) return 0.2;
  return away === (major ? 9 : 3) ? 0.3 : 0;
}

export interface Score {
  readonly value: number;
  readonly count: number;
}

/** Accuracy of each head, key by MIREX weights, many-valued heads by micro-F1 at one half. */
export function scores(answered: Answered): Readonly<Record<string, Score>> {
  const found: Record<string, Score> = {};
  for (const head of oneHeads) {
    const known = answered.targets.flatMap((target, row) => (target.one[head] < 0 ? [] : [rightness(head, indexOfHighest(answered.logits[head][row] as Float32Array), target.one[head])]));
    if (known.length > 0) found[head] = { value: known.reduce((sum, value) => sum + value, 0) / known.length, count: known.length };
  }
  for (const [head, read] of [["instrumentFamily", (target: Targets) => target.families], ["instrument", (target: Targets) => target.instruments]] as const) {
    const score = microF1(answered.targets.map(read), answered.logits[head]);
    if (score.count > 0) found[head] = score;
  }
  return found;
}

function rightness(head: OneHead, answer: number, truth: number): number {
  return head === "key" ? keyScore(answer, truth) : answer === truth ? 1 : 0;
}

function microF1(truths: readonly (Float32Array | null)[], logits: readonly Float32Array[]): Score {
  let [hits, wrong, missed, count] = [0, 0, 0, 0];
  truths.forEach((truth, row) => {
    if (truth === null) return;
    count++;
    truth.forEach((share, value) => {
      const said = ((logits[row] as Float32Array)[value] as number) > 0;
      if (share >= heardFrom && said) hits++;
      else if (share >= heardFrom) missed++;
      else if (share === 0 && said) wrong++;
    });
  });
  return { value: hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed), count };
}

/** Of the not-music windows the share called music, of the music windows the share called otherwise. */
export function verdictFaults(answered: Answered): { readonly music: number; readonly notMusic: number } {
  const music = listenerHeads.verdict.values.indexOf("music");
  const rows = answered.targets.map((target, row) => ({ truth: target.one.verdict, answer: indexOfHighest(answered.logits.verdict[row] as Float32Array) }));
  const share = (part: typeof rows, fault: (row: (typeof rows)[number]) => boolean): number => (part.length === 0 ? NaN : part.filter(fault).length / part.length);
  return {
    music: share(rows.filter(({ truth }) => truth === music), ({ answer }) => answer !== music),
    notMusic: share(rows.filter(({ truth }) => truth >= 0 && truth !== music), ({ answer }) => answer === music),
  };
}

/** One line a group: every head's score in percent. */
export function scoreLine(group: string, found: Readonly<Record<string, Score>>): string {
  return `${group.padEnd(12)} ${Object.entries(found).map(([head, { value, count }]) => `${head} ${(100 * value).toFixed(1)} (${count})`).join("  ")}`;
}
