import type { SeededRandom } from "../../src/base";
import { biquad } from "./biquad";
import { cut, mixIn } from "./cut";
import { crackle, hiss, hum } from "./noise";

/** Sounds made by arithmetic that are not music. */
export interface SyntheticSound {
  readonly samples: Float32Array;
  readonly name: string;
  readonly verdict: "noise" | "other";
}

const tau = 2 * Math.PI;

/** One of many kinds of noise, tones, sirens, glides, machines, clicks, applause or near silence. */
export function syntheticSound(length: number, rate: number, random: SeededRandom): SyntheticSound {
  const kind = random.pick(["noise", "noise", "gusts", "tone", "beeps", "sweep", "siren", "glides", "machine", "clicks", "applause", "silence", "hum", "chirps"] as const);
  const samples = makers[kind](length, rate, random);
  const verdict = ["noise", "gusts", "applause", "silence", "hum", "machine", "clicks"].includes(kind) ? "noise" : "other";
  return { samples, name: kind, verdict };
}

type Maker = (length: number, rate: number, random: SeededRandom) => Float32Array;

/** Many hands: claps of coloured noise, as dense as a small or a large hall. */
export function applause(length: number, rate: number, random: SeededRandom): Float32Array {
  const samples = new Float32Array(length);
  const clap = hiss(500, rate, random).map((value, index) => value * Math.exp(-index / 110));
  biquad(clap, rate, "peak", random.between(800, 2200), 1, 10);
  const perSecond = random.between(20, 250);
  for (let at = 0; at < length; at += Math.ceil((-Math.log(1 - random.next()) * rate) / perSecond)) mixIn(samples, clap, at, random.between(0.2, 1), 3);
  return samples;
}

const makers = {
  noise: (length, rate, random) => hiss(length, rate, random),
  gusts: (length, rate, random) => {
    const samples = hiss(length, rate, random);
    biquad(samples, rate, "peak", random.between(150, 1500), random.between(0.5, 4), 15);
    const [slow, phase] = [random.between(0.05, 0.6), random.between(0, tau)];
    for (let index = 0; index < length; index++) samples[index] = (samples[index] as number) * (0.25 + (0.5 + 0.5 * Math.sin((tau * slow * index) / rate + phase)) ** 2);
    return samples;
  },
  tone: (length, rate, random) => tones(length, rate, [Math.exp(random.between(Math.log(80), Math.log(6000)))], random.chance(0.4) ? 3 : 1),
  beeps: (length, rate, random) => {
    const pair = [random.between(350, 2500), random.between(350, 2500)].slice(0, 1 + random.below(2));
    const samples = tones(length, rate, pair, random.chance(0.3) ? 4 : 1);
    const [period, duty] = [random.between(0.15, 2) * rate, random.between(0.2, 0.7)];
    for (let index = 0; index < length; index++) if ((index % period) / period > duty) samples[index] = 0;
    return samples;
  },
  sweep: (length, rate, random) => {
    const [low, high] = [random.between(30, 400), random.between(1500, 10000)];
    const period = random.between(1.5, 12);
    const up = random.chance(0.5);
    return gliding(length, rate, (time) => low * (high / low) ** (up ? (time % period) / period : 1 - (time % period) / period), 1);
  },
  siren: (length, rate, random) => {
    const [centre, depth, speed] = [random.between(500, 1400), random.between(0.15, 0.6), random.between(0.15, 4)];
    const square = random.chance(0.4);
    return gliding(length, rate, (time) => {
      const sway = Math.sin(tau * speed * time);
      return centre * (1 + depth * (square ? Math.sign(sway) : sway));
    }, 4);
  },
  glides: (length, rate, random) => {
    const samples = new Float32Array(length);
    for (let at = random.below(rate); at < length; ) {
      const seconds = random.between(0.4, 3);
      const [from, to, bend] = [Math.exp(random.between(4.4, 7.2)), Math.exp(random.between(4.4, 7.2)), random.between(0.4, 2.5)];
      const wobble = random.between(0, 0.06);
      const piece = gliding(Math.floor(seconds * rate), rate, (time) => from * (to / from) ** ((time / seconds) ** bend) * (1 + wobble * Math.sin(tau * 7 * time)), 1 + random.below(8));
      mixIn(samples, piece, at, random.between(0.2, 1), Math.floor(0.15 * piece.length));
      at += piece.length + Math.floor(random.between(0.05, 2.5) * rate);
    }
    return samples;
  },
  machine: (length, rate, random) => {
    const samples = gliding(length, rate, gentle(random.between(14, 140), random), 20);
    mixIn(samples, hiss(length, rate, random), 0, random.between(0.1, 1));
    biquad(samples, rate, "peak", random.between(150, 3000), random.between(0.7, 5), random.between(3, 15));
    return samples;
  },
  clicks: (length, rate, random) => {
    if (random.chance(0.5)) return crackle(length, rate, random.between(1, 40), random);
    const samples = new Float32Array(length);
    const step = random.between(0.12, 1.2) * rate;
    const click = cut(hiss(600, rate, random), 0, 600).map((value, index) => value * Math.exp(-index / random.between(40, 90)));
    for (let at = 0; at < length; at += step) mixIn(samples, click, Math.floor(at), random.between(0.5, 1), 3);
    return samples;
  },
  applause,
  silence: (length, rate, random) => (random.chance(0.3) ? new Float32Array(length) : hiss(length, rate, random).map((value) => value * 10 ** random.between(-5, -3))),
  hum: (length, rate, random) => hum(length, rate, random),
  chirps: (length, rate, random) => {
    const samples = new Float32Array(length);
    const home = random.between(1500, 6000);
    for (let at = 0; at < length; at += Math.floor(random.between(0.08, 0.9) * rate)) {
      const [from, to] = [home * random.between(0.7, 1.4), home * random.between(0.7, 1.4)];
      const seconds = random.between(0.03, 0.25);
      mixIn(samples, gliding(Math.floor(seconds * rate), rate, (time) => from + ((to - from) * time) / seconds, 2), at, random.between(0.2, 1), 100);
    }
    return samples;
  },
} satisfies Record<string, Maker>;

function gentle(hertz: number, random: SeededRandom): (time: number) => number {
  const [depth, speed] = [random.between(0, 0.25), random.between(0.03, 0.5)];
  return (time) => hertz * (1 + depth * Math.sin(tau * speed * time));
}

function tones(length: number, rate: number, hertz: readonly number[], harmonics: number): Float32Array {
  const samples = new Float32Array(length);
  for (const each of hertz) mixIn(samples, gliding(length, rate, () => each, harmonics), 0, 1);
  return samples;
}

function gliding(length: number, rate: number, hertz: (time: number) => number, harmonics: number): Float32Array {
  const samples = new Float32Array(length);
  let phase = 0;
  for (let index = 0; index < length; index++) {
    const now = hertz(index / rate);
    phase += (tau * now) / rate;
    let sum = 0;
    for (let harmonic = 1; harmonic <= harmonics && harmonic * now < rate / 2.2; harmonic++) sum += Math.sin(harmonic * phase) / harmonic;
    samples[index] = sum;
  }
  return samples;
}
