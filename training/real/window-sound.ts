import type { SeededRandom } from "../../src/base";
import type { WindowEntry } from "../data/window-labels";
import { onlyVerdict } from "../data/window-labels";
import { rootMeanSquare } from "../sound/noise";
import type { Drawing } from "./drawing";
import { madeSound } from "./made-sounds";
import { bothLabels, type RealLabels } from "./real-labels";
import type { SoundStore } from "./sound-store";
import type { RealSource } from "./source";

/** Sound for a window, before it is coloured, and what is known of it. */
export interface WindowSound {
  readonly samples: Float32Array;
  readonly source: WindowEntry["source"];
  readonly group: string;
  readonly labels: RealLabels;
  /** How it was put together, for slicing results. */
  readonly recipe: readonly string[];
}

const musicPools: readonly RealSource["pool"][] = ["recordings", "packages", "synthesizers", "notes"];
const otherPools: readonly RealSource["pool"][] = ["clips", "prompts"];
const mixedShare = 1 / 3;
const madeShare = 0.06;
/** Quieter cuts are drawn again: a pause says nothing about who plays. */
const leastLevel = 0.003;
const mostTries = 6;

export class WindowSounds {
  constructor(
    readonly drawing: Drawing,
    readonly store: SoundStore,
    readonly rateHertz: number,
    /** Samples of a window with its margins. */
    readonly length: number,
  ) {}

  /** The next sound: one source, a sound made by rule, or two sources at once. */
  next(random: SeededRandom): WindowSound {
    if (random.chance(mixedShare)) return random.chance(0.6) ? this.#twoOfMusic(random) : this.#musicAndOther(random);
    if (random.chance(madeShare)) {
      const made = madeSound(this.length, this.rateHertz, random);
      return { samples: made.samples, source: "notmusic", group: `made-${made.name}`, labels: onlyVerdict(made.verdict), recipe: [made.name] };
    }
    return this.single(random, [...musicPools, ...otherPools]);
  }

  /** One source of the given pools, cut or strung together; drawn again where it is a pause. */
  single(random: SeededRandom, pools: readonly RealSource["pool"][]): WindowSound {
    for (let tries = 1; ; tries++) {
      const source = this.drawing.source(random, pools);
      if (this.store.length(source.file) === 0) continue;
      const samples = musicPools.includes(source.pool) ? this.#cut(source, random) : this.#strung(source, random);
      if (tries < mostTries && rootMeanSquare(samples) < leastLevel) continue;
      const music = musicPools.includes(source.pool);
      return { samples, source: music ? "real" : "notmusic", group: source.group, labels: source.labels, recipe: [source.pool] };
    }
  }

  #cut(source: RealSource, random: SeededRandom): Float32Array {
    const room = this.store.length(source.file) - this.length;
    if (room < 0) return this.#strung(source, random);
    return this.store.cut(source.file, random.below(room + 1), this.length);
  }

  /** A short clip, again and again with silences of up to a second and a half between, from a random place of it on. */
  #strung(source: RealSource, random: SeededRandom): Float32Array {
    const length = this.store.length(source.file);
    if (length >= this.length) return this.store.cut(source.file, random.below(length - this.length + 1), this.length);
    const samples = new Float32Array(this.length);
    let at = -random.below(Math.max(1, length));
    while (at < this.length) {
      const from = Math.max(0, -at);
      const count = Math.min(length - from, this.length - Math.max(0, at));
      if (count > 0) samples.set(this.store.cut(source.file, from, count), Math.max(0, at));
      at += Math.max(length, 1) + random.below(Math.round(1.5 * this.rateHertz));
    }
    return samples;
  }

  #twoOfMusic(random: SeededRandom): WindowSound {
    const one = this.single(random, musicPools);
    const other = this.single(random, musicPools);
    const decibels = random.between(-3, 12);
    const samples = mixed(one.samples, other.samples, decibels);
    // A voice 8 dB under the rest is no longer surely heard: then nothing is claimed about families but what leads.
    const labels = decibels < 8 ? bothLabels(one.labels, other.labels) : leading(one.labels);
    return { samples, source: "mixed", group: `${one.group}+${other.group}`, labels, recipe: [...one.recipe, ...other.recipe, `${Math.round(decibels)} dB`] };
  }

  /** Music clearly over something else, or something else clearly over music: in between no verdict would be true. */
  #musicAndOther(random: SeededRandom): WindowSound {
    const music = this.single(random, musicPools);
    const other = this.single(random, otherPools);
    // Under barks and ticks music would be heard in the gaps.
    const musicLeads = other.labels.verdict === "other" || random.chance(0.5);
    const [over, under] = musicLeads ? [music, other] : [other, music];
    const decibels = musicLeads ? random.between(4, 22) : random.between(12, 25);
    const recipe = [...over.recipe, ...under.recipe, `${Math.round(decibels)} dB`];
    return { samples: mixed(over.samples, under.samples, decibels), source: "mixed", group: `${over.group}+${under.group}`, labels: over.labels, recipe };
  }
}

/** Labels of the louder of two pieces of music, of which the softer may add families. */
function leading(labels: RealLabels): RealLabels {
  return bothLabels(labels, { ...labels, families: null, instruments: null });
}

/** The first plus the second so many decibels under it, by root mean square. */
function mixed(over: Float32Array, under: Float32Array, decibels: number): Float32Array {
  const gain = (rootMeanSquare(over) / Math.max(rootMeanSquare(under), 1e-4)) * 10 ** (-decibels / 20);
  return over.map((sample, index) => sample + gain * (under[index] as number));
}
