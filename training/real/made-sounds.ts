import type { SeededRandom } from "../../src/base";
import { hiss, hum } from "../sound/noise";
import type { WindowVerdict } from "../data/window-labels";

/** A sound made by rule: its name, its samples, what it counts as. */
export interface MadeSound {
  readonly name: string;
  readonly verdict: WindowVerdict;
  readonly samples: Float32Array;
}

/** A tone whose pitch moves from one frequency to another, with the given strengths of its harmonics. */
function tone(length: number, rate: number, fromHertz: number, toHertz: number, harmonics: readonly number[]): Float32Array {
  const samples = new Float32Array(length);
  let phase = 0;
  for (let index = 0; index < length; index++) {
    const hertz = fromHertz * (toHertz / fromHertz) ** (index / length);
    phase += (2 * Math.PI * hertz) / rate;
    let sample = 0;
    harmonics.forEach((strength, place) => {
      if (hertz * (place + 1) < rate / 2) sample += strength * Math.sin(phase * (place + 1));
    });
    samples[index] = sample;
  }
  return samples;
}

/** Turns a sound on and off: `onSeconds` of sound, `offSeconds` of silence. */
function interrupted(samples: Float32Array, rate: number, onSeconds: number, offSeconds: number): Float32Array {
  return samples.map((sample, index) => ((index / rate) % (onSeconds + offSeconds) < onSeconds ? sample : 0));
}

/** Noise, tones, sweeps, beeps and hum that must not be taken for music. */
export function madeSound(length: number, rate: number, random: SeededRandom): MadeSound {
  const hertz = Math.exp(random.between(Math.log(60), Math.log(5000)));
  switch (random.pick(["noise", "noise", "noise", "hum", "sine", "sweep", "buzz", "beeps", "dial"] as const)) {
    case "noise":
      return { name: "noise", verdict: "noise", samples: hiss(length, rate, random) };
    case "hum":
      return { name: "hum", verdict: "noise", samples: hum(length, rate, random) };
    case "sine":
      return { name: "sine", verdict: "other", samples: tone(length, rate, hertz, hertz, [0.5]) };
    case "sweep":
      return { name: "sweep", verdict: "other", samples: tone(length, rate, hertz, Math.exp(random.between(Math.log(60), Math.log(9000))), [0.5]) };
    case "buzz":
      return { name: "buzz", verdict: "other", samples: tone(length, rate, hertz, hertz, [0.5, 0.3, 0.25, 0.2, 0.15, 0.1, 0.08].map((strength) => strength * random.next())) };
    case "beeps":
      return { name: "beeps", verdict: "other", samples: interrupted(tone(length, rate, hertz, hertz, [0.5]), rate, random.between(0.05, 1), random.between(0.1, 2)) };
    case "dial": {
      const low = tone(length, rate, 440, 440, [0.3]);
      const high = tone(length, rate, 350, 350, [0.3]);
      return { name: "dial", verdict: "other", samples: interrupted(low.map((sample, index) => sample + (high[index] as number)), rate, random.between(0.4, 3), random.between(0.2, 3)) };
    }
  }
}
