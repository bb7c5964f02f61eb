import { execFileSync } from "node:child_process";
import { Resampler } from "../../src/audio";
import { keyNames, type Fact } from "../../src/description";
import { FeatureExtractor, featureSettings } from "../../src/features";
import { listenToFrames, type Heard } from "../../src/listener";
import { tuningOf } from "../data/shard";
import { resampled } from "../teachers/teacher-sound";
import { wavBytes } from "../sound/wav";
import type { Ears } from "./network-answers";

/** A change of a recording whose effect on the facts is known without any label. */
export interface Change {
  readonly name: string;
  apply(samples: Float32Array): Float32Array;
  /** Semitones by which the key moves; the tempo is multiplied by 2^(semitones / 12). 0: nothing may change. */
  readonly semitones: number;
}

const rate = featureSettings.sampleRateHertz;

/** As a record played too fast or too slow: pitch and tempo move together. */
function respeeded(samples: Float32Array, semitones: number): Float32Array {
  const resampler = new Resampler(Math.round(rate * 2 ** (semitones / 12)), rate);
  const [head, tail] = [resampler.push(samples), resampler.flush()];
  const joined = new Float32Array(head.length + tail.length);
  joined.set(head);
  joined.set(tail, head.length);
  return joined;
}

/** There and back through MP3 at 96 kbit/s; needs ffmpeg. */
function throughMp3(samples: Float32Array): Float32Array {
  const quiet = ["-v", "error", "-threads", "1"];
  const loud = { maxBuffer: 1 << 28 };
  const mp3 = execFileSync("ffmpeg", [...quiet, "-f", "wav", "-i", "pipe:0", "-ar", "44100", "-b:a", "96k", "-f", "mp3", "pipe:1"], { ...loud, input: wavBytes([samples], rate) });
  const pcm = execFileSync("ffmpeg", [...quiet, "-f", "mp3", "-i", "pipe:0", "-ac", "1", "-ar", "44100", "-f", "s16le", "pipe:1"], { ...loud, input: mp3 });
  const whole = new Int16Array(new Uint8Array(pcm).buffer);
  return resampled(Float32Array.from(whole, (value) => value / 32768), 44100, rate);
}

const scaled = (decibels: number) => (samples: Float32Array): Float32Array => samples.map((sample) => sample * 10 ** (decibels / 20));

export const changes: readonly Change[] = [
  { name: "12 dB softer", semitones: 0, apply: scaled(-12) },
  { name: "12 dB louder", semitones: 0, apply: scaled(12) },
  { name: "30 ms later", semitones: 0, apply: (samples) => samples.subarray(Math.round(0.03 * rate)) },
  { name: "MP3 at 96 kbit/s", semitones: 0, apply: throughMp3 },
  { name: "2 semitones higher", semitones: 2, apply: (samples) => respeeded(samples, 2) },
  { name: "3 semitones lower", semitones: -3, apply: (samples) => respeeded(samples, -3) },
];

export function heardIn(samples: Float32Array, ears: Ears): Heard {
  const extractor = new FeatureExtractor();
  extractor.push(samples);
  const frames = extractor.finish();
  return listenToFrames(frames, ears.answers(frames, tuningOf(frames)), ears.calibration);
}

/** Facts about the whole recording, not about one of its sections. */
function wholeOf({ facts }: Heard): Fact[] {
  const longest = Math.max(0, ...facts.map(({ scope }) => scope.end - scope.start));
  return facts.filter(({ scope }) => scope.end - scope.start > 0.95 * longest);
}
const statedOf = (heard: Heard): Fact[] => wholeOf(heard).filter(({ stated }) => stated === true);
const keyIndex = (fact: Fact): number => (keyNames as readonly string[]).indexOf(String(fact.value));

/** How many of the facts stated before a change still hold after it, of how many. A fact that is no longer stated must still be the likeliest. */
export interface Kept {
  readonly kept: number;
  readonly of: number;
}

/** Stated facts of any kind; tempo counts as the same within 4 %, also by a factor of two. */
export function sameFacts(before: Heard, after: Heard): Kept {
  const stated = statedOf(before).filter((fact) => fact.kind !== "loudnessShape" && fact.kind !== "soundQuality");
  const kept = stated.filter((fact) => wholeOf(after).some((other) => other.kind === fact.kind && sameValue(fact, other)));
  return { kept: kept.length, of: stated.length };
}

function sameValue(one: Fact, other: Fact): boolean {
  return one.kind === "tempo" ? Math.abs(Number(other.value) / Number(one.value) - 1) <= 0.04 : other.value === one.value;
}

/** Stated keys that moved by the semitones. */
export function movedKeys(before: Heard, after: Heard, semitones: number): Kept {
  const key = statedOf(before).find(({ kind }) => kind === "key");
  if (key === undefined) return { kept: 0, of: 0 };
  const other = wholeOf(after).find(({ kind }) => kind === "key");
  const wanted = Math.floor(keyIndex(key) / 12) * 12 + ((((keyIndex(key) % 12) + semitones) % 12) + 12) % 12;
  return { kept: other !== undefined && keyIndex(other) === wanted ? 1 : 0, of: 1 };
}

/** Tempi told with a confidence of a half or more that moved by the factor, octaves aside. */
export function movedTempi(before: Heard, after: Heard, factor: number): Kept {
  const find = (heard: Heard): Fact | undefined => wholeOf(heard).find(({ kind }) => kind === "tempo");
  const [one, other] = [find(before), find(after)];
  if (one === undefined || one.confidence < 0.5) return { kept: 0, of: 0 };
  const ratio = other === undefined ? 0 : Number(other.value) / (Number(one.value) * factor);
  return { kept: [0.5, 1, 2].some((octave) => Math.abs(ratio / octave - 1) <= 0.04) ? 1 : 0, of: 1 };
}
