import path from "node:path";
import type { SeededRandom } from "../../src/base";
import { FeatureExtractor, featureSettings, type Frames } from "../../src/features";
import { packageSounds } from "../real/debian-music";
import { Drawing } from "../real/drawing";
import { madeSound } from "../real/made-sounds";
import type { SoundStore } from "../real/sound-store";
import type { RealSource } from "../real/source";
import { WindowSounds } from "../real/window-sound";
import { applauseOfMany } from "../sound/applause";
import { biquad } from "../sound/biquad";
import { colour, realColour } from "../sound/colour";
import { mixIn } from "../sound/cut";
import { addUnder, crackle, hiss, rootMeanSquare } from "../sound/noise";
import { syntheticSound } from "../sound/synthetic-noise";
import { teacherSampleRateHertz as rate } from "../teachers/teacher-frontend";
import { resampled } from "../teachers/teacher-sound";

/** Debian packages of which each holds one recording of applause. */
export const applausePackages = ["foobillardplus-data", "circuslinux-data", "frozen-bubble-data"] as const;

export type Split = "train" | "val";

/** One sound of some eight seconds in frames. */
export interface ApplauseExample {
  readonly isApplause: boolean;
  /** What it was made of; real recordings of applause by the name of their file. */
  readonly group: string;
  readonly split: Split;
  readonly frames: Frames;
}

const seconds = 8;
const length = seconds * rate;
/** The end is as it would be in the middle of a recording. */
const margin = rate / 2;
const validationShare = 0.2;

/** Real recordings of applause: that of the clips, and those of the packages. */
export function applauseFiles(shared: string, packageFolder: string): string[] {
  const clip = path.join(shared, "notmusic", "gcompris_lrapplauses_1_la_cut.opus");
  return [clip, ...packageSounds(packageFolder, applausePackages, 0, []).map(({ file }) => file).filter((file) => path.basename(file).startsWith("applause"))];
}

export const nameOfApplause = (file: string): string => `${path.basename(path.dirname(file))}/${path.parse(file).name}`;

/** A recording of applause from somewhere in it, gone on with by itself, faded over. */
function prolonged(whole: Float32Array, random: SeededRandom): Float32Array {
  const samples = new Float32Array(length + margin);
  // Its first and last moments swell and die down: there they may stay once, but not again and again.
  const fade = Math.min(whole.length / 5, Math.round(0.25 * rate));
  for (let at = -random.below(whole.length >> 1); at < samples.length; at += whole.length - Math.round(1.5 * fade)) mixIn(samples, whole, at, 1, fade);
  return samples;
}

/** Another crowd of the same hands: played a little faster or slower, and a second time beside itself. */
function varied(whole: Float32Array, random: SeededRandom): Float32Array {
  const turned = random.chance(0.6) ? resampled(whole, rate, rate * random.between(0.85, 1.18)) : whole;
  const samples = prolonged(turned, random);
  if (random.chance(0.4)) addUnder(samples, prolonged(turned, random), random.between(0, 8));
  return samples;
}

/** Hiss with bursts: a snare drum's roll, a cymbal, static on the radio, drops of rain, gravel, a crowd's babble would not clap either. */
function nearlyApplause(random: SeededRandom, speech: (random: SeededRandom) => Float32Array): { readonly name: string; readonly samples: Float32Array } {
  const samples = new Float32Array(length + margin);
  const name = random.pick(["roll", "cymbals", "static", "drops", "babble", "babble", "frying", "gravel"] as const);
  switch (name) {
    case "roll":
    case "cymbals": {
      const decay = (name === "roll" ? random.between(0.015, 0.08) : random.between(0.2, 1.5)) * rate;
      const hit = hiss(Math.ceil(Math.min(2 * rate, 5 * decay)), rate, random).map((value, index) => value * Math.exp(-index / decay));
      biquad(hit, rate, "highpass", random.between(150, name === "roll" ? 900 : 4000), 0.7);
      const period = rate / (name === "roll" ? random.between(9, 28) : random.between(1, 8));
      for (let at = 0; at < samples.length; at += period * random.between(0.93, 1.07)) mixIn(samples, hit, Math.round(at), random.between(0.5, 1), 2);
      break;
    }
    case "static":
      samples.set(crackle(samples.length, rate, random.between(5, 400), random));
      addUnder(samples, hiss(samples.length, rate, random), random.between(-3, 20));
      break;
    case "drops":
    case "frying":
    case "gravel": {
      const perSecond = Math.exp(random.between(Math.log(15), Math.log(1500)));
      const decaySeconds = name === "drops" ? random.between(0.0003, 0.004) : name === "frying" ? random.between(0.0002, 0.001) : random.between(0.004, 0.03);
      for (let at = 0; at < samples.length; at += Math.max(1, (-Math.log(1 - random.next()) * rate) / perSecond)) {
        const hertz = Math.exp(random.between(Math.log(600), Math.log(9000)));
        const count = Math.ceil(6 * decaySeconds * rate);
        const gain = random.next() ** 4 + 0.02;
        for (let index = 0; index < count && at + index < samples.length; index++) {
          const tone = name === "drops" ? Math.sin((2 * Math.PI * hertz * index) / rate) : random.normal();
          samples[Math.round(at) + index] = (samples[Math.round(at) + index] ?? 0) + gain * tone * Math.exp(-index / (decaySeconds * rate));
        }
      }
      if (name === "gravel") biquad(samples, rate, "lowpass", random.between(800, 5000), 0.6);
      if (random.chance(0.6)) addUnder(samples, hiss(samples.length, rate, random), random.between(0, 18));
      break;
    }
    case "babble": {
      const voices = 3 + random.below(18);
      for (let voice = 0; voice < voices; voice++) {
        const one = speech(random);
        mixIn(samples, one, 0, random.between(0.3, 1) / rootMeanSquare(one), 200);
      }
      if (random.chance(0.5)) addUnder(samples, hiss(samples.length, rate, random), random.between(10, 25));
    }
  }
  return { name, samples };
}

/** Sounds, coloured and in frames, each from its own seed; `sources` without applause. */
export class ApplauseSounds {
  readonly #windows: Readonly<Record<Split, WindowSounds>>;

  constructor(
    private readonly store: SoundStore,
    sources: readonly RealSource[],
    private readonly applause: readonly string[],
  ) {
    const windows = (split: Split): WindowSounds => new WindowSounds(new Drawing(sources, split), store, rate, length + margin);
    this.#windows = { train: windows("train"), val: windows("val") };
  }

  next(random: SeededRandom): ApplauseExample {
    const split = random.chance(validationShare) ? "val" : "train";
    const { isApplause, group, samples } = this.#drawn(split, random);
    if (rootMeanSquare(samples) < 1e-4) return this.next(random);
    const coloured = colour(samples, rate, { ...realColour, room: isApplause ? 0.15 : 0.2, oldRecord: isApplause ? 0.03 : 0.06 }, random).samples;
    const gain = random.chance(0.5) ? 1 : 10 ** (-random.between(0, 26) / 20);
    const extractor = new FeatureExtractor();
    extractor.push(resampled(coloured.map((value) => value * gain), rate, featureSettings.sampleRateHertz));
    return { isApplause, group, split, frames: extractor.copy(0, Math.floor((seconds * featureSettings.sampleRateHertz) / featureSettings.frameHop / 2) * 2) };
  }

  #drawn(split: Split, random: SeededRandom): { readonly isApplause: boolean; readonly group: string; readonly samples: Float32Array } {
    const kind = random.next();
    if (kind < 0.14) {
      const file = random.pick(this.applause);
      const samples = varied(this.store.cut(file, 0, this.store.length(file)), random);
      if (random.chance(0.25)) addUnder(samples, applauseOfMany(samples.length, rate, random), random.between(3, 15));
      return { isApplause: true, group: nameOfApplause(file), samples };
    }
    if (kind < 0.36) return { isApplause: true, group: "made applause", samples: applauseOfMany(length + margin, rate, random) };
    if (kind < 0.52) {
      const { name, samples } = nearlyApplause(random, (one) => this.#windows.train.single(one, ["prompts"]).samples);
      return { isApplause: false, group: name, samples };
    }
    if (kind < 0.58) {
      const made = random.chance(0.5) ? madeSound(length + margin, rate, random) : syntheticSound(length + margin, rate, random);
      // Its making knows a plain applause too.
      return made.name === "applause" ? this.#drawn(split, random) : { isApplause: false, group: made.name, samples: made.samples };
    }
    if (kind < 0.76) return { isApplause: false, group: "clips", samples: this.#windows[split].single(random, ["clips"]).samples };
    // Of the three speakers none is left to validate with.
    if (kind < 0.8 && split === "train") return { isApplause: false, group: "speech", samples: this.#windows[split].single(random, ["prompts"]).samples };
    const { samples } = this.#windows[split].next(random);
    return { isApplause: false, group: "music and mixtures", samples };
  }
}
