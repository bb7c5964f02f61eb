import path from "node:path";
import { seedFromText, type SeededRandom } from "../../src/base";
import { featureSettings } from "../../src/features";
import { colour, realColour } from "../sound/colour";
import { cut, mixIn } from "../sound/cut";
import { decodedOnce } from "../sound/decode-opus";
import { addUnder, rootMeanSquare } from "../sound/noise";
import { syntheticSound } from "../sound/synthetic-noise";
import { featuresOf } from "./features-of";
import { readJsonLines, type Split } from "./score-record";
import { onlyVerdict, type WindowVerdict } from "./window-labels";
import type { WindowSink } from "./window-sink";

const rate = featureSettings.sampleRateHertz;

/** One line of notmusic/labels.jsonl. */
interface Clip {
  readonly file: string;
  readonly label: string;
  readonly kind: "environment" | "speech" | "object" | "animal";
}

let clips: Clip[] | null = null;

function clipsOf(shared: string, split: Split): Clip[] {
  // A clip named heart beat or ring may be heard as rhythm or melody: better not taught as anything.
  clips ??= readJsonLines<Clip>(path.join(shared, "notmusic", "labels.jsonl")).filter((clip) => !["heart beat", "ring"].includes(clip.label));
  return clips.filter((clip) => splitOfClip(clip.file) === split);
}

function splitOfClip(file: string): Split {
  return seedFromText(`notmusic ${file}`) % 100 < 85 ? "train" : "val";
}

const noisy = /rain|sea|wave|wind|storm|thunder|river|water|fire|helicopter|chainsaw|amb|boat|factory|temperate|tropical|snow|applause|night|engine|hits|falling/;

function verdictOf(clip: Clip): WindowVerdict {
  if (clip.kind === "speech") return "speech";
  return noisy.test(clip.label) ? "noise" : "other";
}

/** Clips of a kind set one after another, with gaps, until `length` samples are full. Each is brought to a like level. */
async function stringTogether(chosen: readonly Clip[], shared: string, length: number, gapSeconds: number, random: SeededRandom): Promise<Float32Array> {
  const samples = new Float32Array(length);
  for (let at = -random.below(rate); at < length; ) {
    const clip = await decodedOnce(path.join(shared, "notmusic", random.pick(chosen).file));
    const from = random.below(Math.max(1, clip.length - rate));
    const piece = cut(clip, random.chance(0.5) ? 0 : from, Math.min(clip.length, Math.floor(random.between(1.5, 5) * rate)));
    mixIn(samples, piece, at, (0.1 / Math.max(0.003, rootMeanSquare(piece))) * random.between(0.6, 1.2), 600);
    at += Math.max(rate / 2, piece.length + Math.floor(random.between(-0.1, gapSeconds) * rate));
  }
  return samples;
}

/** Speech of one or two voices of the split, with pauses. */
export async function speechStretch(shared: string, split: Split, length: number, random: SeededRandom): Promise<Float32Array> {
  const speech = clipsOf(shared, split).filter((clip) => clip.kind === "speech");
  const language = random.pick(speech).label;
  const same = speech.filter((clip) => clip.label === language);
  return stringTogether(random.chance(0.7) ? same : speech, shared, length, 0.5, random);
}

/** Adds one stretch of something that is not music: speech, clips of the world, or sound made by arithmetic. */
export async function addNotMusicWindows(shared: string, sink: WindowSink, random: SeededRandom): Promise<void> {
  const split: Split = random.chance(0.85) ? "train" : "val";
  const length = Math.floor(random.between(10.2, 19) * rate);
  const kind = random.next();
  const clipsHere = clipsOf(shared, split);
  let samples: Float32Array;
  let verdict: WindowVerdict;
  let group: string;
  if (kind < 0.32) {
    samples = await speechStretch(shared, split, length, random);
    if (random.chance(0.35)) addUnder(samples, await background(clipsHere, shared, length, random), random.between(3, 25));
    verdict = "speech";
    group = "speech";
  } else if (kind < 0.66) {
    const clip = random.pick(clipsHere.filter((candidate) => candidate.kind !== "speech"));
    const alike = clipsHere.filter((candidate) => candidate.label === clip.label);
    samples = await stringTogether(random.chance(0.5) ? [clip] : alike, shared, length, verdictOf(clip) === "noise" ? 0 : 1.5, random);
    if (random.chance(0.3)) addUnder(samples, await background(clipsHere, shared, length, random), random.between(0, 20));
    verdict = verdictOf(clip);
    group = clip.label;
  } else {
    const made = syntheticSound(length, rate, random);
    samples = made.samples;
    verdict = made.verdict;
    group = `made ${made.name}`;
    if (random.chance(0.2)) addUnder(samples, syntheticSound(length, rate, random).samples, random.between(3, 20));
  }
  const coloured = colour(samples, rate, { ...realColour, room: 0.35 }, random);
  sink.add(featuresOf(coloured.samples), { source: "notmusic", split, group, font: null, labels: onlyVerdict(verdict), colour: coloured.names }, length > 15 * rate ? 2 : 1, random, true);
}

/** Sounds of the world, or made ones, of a split: what may lie under music or speech. */
export async function worldSound(shared: string, split: Split, length: number, random: SeededRandom): Promise<Float32Array> {
  return background(clipsOf(shared, split), shared, length, random);
}

async function background(clipsHere: readonly Clip[], shared: string, length: number, random: SeededRandom): Promise<Float32Array> {
  if (random.chance(0.3)) return syntheticSound(length, rate, random).samples;
  return stringTogether([random.pick(clipsHere.filter((clip) => clip.kind !== "speech"))], shared, length, 0.1, random);
}
