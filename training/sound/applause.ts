import type { SeededRandom } from "../../src/base";
import { biquad } from "./biquad";
import { mixIn } from "./cut";
import { addRoom } from "./room";

/** Hands of one person: how they sound, how often and how evenly they clap. */
interface Clapper {
  readonly clap: Float32Array;
  readonly gain: number;
  readonly perSecond: number;
  readonly unevenness: number;
}

/** One clap: a burst of noise of some milliseconds through one or two resonances of the hollow between the hands (Repp 1987; Peltola et al. 2007). */
function drawClapper(rate: number, random: SeededRandom, far: number): Clapper {
  const decaySeconds = random.between(0.0015, 0.009);
  const clap = Float32Array.from({ length: Math.ceil(8 * decaySeconds * rate) }, (_unused, index) => {
    const seconds = index / rate;
    return random.normal() * Math.min(1, seconds / 0.0006) * Math.exp(-seconds / decaySeconds);
  });
  biquad(clap, rate, "peak", Math.exp(random.between(Math.log(450), Math.log(2900))), random.between(0.8, 4), random.between(6, 18));
  if (random.chance(0.5)) biquad(clap, rate, "peak", random.between(1800, 6000), random.between(0.7, 3), random.between(0, 9));
  biquad(clap, rate, "highpass", random.between(150, 700), 0.7);
  if (random.chance(far)) biquad(clap, rate, "lowpass", random.between(2500, 9000), 0.6);
  return { clap, gain: 10 ** (-random.between(0, 6 + 22 * far) / 20), perSecond: random.between(2.2, 5.6), unevenness: random.between(0.03, 0.3) };
}

/** How loud the applause is in its course: steady, swelling, dying down, or in waves. 0–1. */
function course(length: number, random: SeededRandom): (index: number) => number {
  const [begin, end] = [random.chance(0.3) ? random.between(0.05, 0.6) : 1, random.chance(0.35) ? random.between(0.05, 0.6) : 1];
  const [depth, waves, phase] = [random.between(0, 0.35), random.between(0.5, 3), random.between(0, 6.28)];
  return (index) => {
    const at = index / length;
    const edge = at < 0.5 ? begin + (1 - begin) * Math.min(1, 2.5 * at) : end + (1 - end) * Math.min(1, 2.5 * (1 - at));
    return edge * (1 - depth * (0.5 + 0.5 * Math.sin(6.28 * waves * at + phase)));
  };
}

/** Voices of a pleased crowd: shouts that rise and fall, and now and then a whistle. */
function cheers(length: number, rate: number, random: SeededRandom): Float32Array {
  const samples = new Float32Array(length);
  const count = 1 + random.below(Math.ceil((7 * length) / rate));
  for (let shout = 0; shout < count; shout++) {
    const whistle = random.chance(0.2);
    const hertz = whistle ? random.between(1500, 3200) : random.between(140, 620);
    const seconds = random.between(0.2, 1.3);
    const voice = new Float32Array(Math.ceil(seconds * rate));
    const rise = random.between(0.8, 1.5);
    let phase = 0;
    for (let index = 0; index < voice.length; index++) {
      const at = index / voice.length;
      phase += (2 * Math.PI * hertz * (1 + (rise - 1) * Math.sin(Math.PI * at))) / rate;
      const harmonics = whistle ? Math.sin(phase) : Math.sin(phase) + 0.6 * Math.sin(2 * phase) + 0.4 * Math.sin(3 * phase) + 0.3 * Math.sin(5 * phase) + 0.3 * random.normal();
      voice[index] = harmonics * Math.sin(Math.PI * at);
    }
    if (!whistle) biquad(voice, rate, "peak", random.between(500, 1500), 2, 12);
    mixIn(samples, voice, random.below(length), 10 ** (-random.between(0, 18) / 20));
  }
  return samples;
}

const energyOf = (samples: Float32Array): number => Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length) + 1e-9;

/**
 * Applause of four people to a hall of hundreds: each with hands, distance and pace of their own, in a room, swelling or dying
 * down, at times with cheers over it and the rest of the crowd far behind. Mono.
 */
export function applauseOfMany(length: number, rate: number, random: SeededRandom): Float32Array {
  const people = Math.round(Math.exp(random.between(Math.log(5), Math.log(500))));
  const far = Math.min(1, people / 150);
  let samples = new Float32Array(length);
  const loudness = course(length, random);
  for (let person = 0; person < people; person++) {
    const { clap, gain, perSecond, unevenness } = drawClapper(rate, random, far);
    const period = rate / perSecond;
    for (let at = random.between(0, period); at < length; at += period * Math.max(0.4, 1 + unevenness * random.normal())) {
      const share = loudness(at);
      // When applause dies down people stop, and those who go on clap softer.
      if (random.chance(share)) mixIn(samples, clap, Math.round(at), gain * (0.4 + 0.6 * share) * random.between(0.6, 1.2), 1);
    }
  }
  if (random.chance(0.85)) samples = addRoom(samples, rate, { decaySeconds: Math.exp(random.between(Math.log(0.25), Math.log(3))), wetDecibels: random.between(-12, 8) }, random) as Float32Array<ArrayBuffer>;
  samples = samples.slice(0, length);
  if (random.chance(0.35)) {
    const shouts = cheers(length, rate, random);
    const gain = (energyOf(samples) / energyOf(shouts)) * 10 ** (-random.between(3, 20) / 20);
    for (let index = 0; index < length; index++) samples[index] = (samples[index] as number) + gain * (shouts[index] as number);
  }
  return samples;
}
