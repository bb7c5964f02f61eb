import type { SeededRandom } from "../../src/base";
import { biquad } from "./biquad";
import { compress, saturate, toPeak } from "./dynamics";
import { addUnder, crackle, hiss, hum } from "./noise";
import { addRoom } from "./room";
import { addWow } from "./wow";

/** Coloured samples, and the names of what was done to them. */
export interface Coloured {
  readonly samples: Float32Array;
  readonly names: readonly string[];
}

/** How strongly and how often sound is coloured. */
export interface ColourSettings {
  /** Chance that nothing but a gain is applied. */
  readonly clean: number;
  readonly room: number;
  readonly equaliser: number;
  readonly oldRecord: number;
  readonly noise: number;
  readonly compressor: number;
}

export const renderedColour: ColourSettings = { clean: 0.22, room: 0.65, equaliser: 0.6, oldRecord: 0.1, noise: 0.3, compressor: 0.3 };
/** Real recordings already have a room and a microphone. */
export const realColour: ColourSettings = { clean: 0.35, room: 0.2, equaliser: 0.6, oldRecord: 0.06, noise: 0.25, compressor: 0.2 };

/** Puts sound through a random chain of room, microphone, old carrier, noise, dynamics and gain. */
export function colour(given: Float32Array, rate: number, settings: ColourSettings, random: SeededRandom): Coloured {
  const names: string[] = [];
  let samples = given;
  toPeak(samples, -3);
  if (!random.chance(settings.clean)) {
    if (random.chance(settings.room)) {
      names.push("room");
      samples = addRoom(samples, rate, { decaySeconds: Math.exp(random.between(Math.log(0.15), Math.log(4))), wetDecibels: random.between(-16, 3) }, random);
    }
    if (random.chance(settings.equaliser)) {
      names.push("equaliser");
      equalise(samples, rate, random);
    }
    if (random.chance(settings.oldRecord)) {
      names.push("oldRecord");
      samples = oldRecord(samples, rate, random);
    } else if (random.chance(settings.noise)) {
      names.push("noise");
      addUnder(samples, random.chance(0.8) ? hiss(samples.length, rate, random) : hum(samples.length, rate, random), random.between(22, 55));
    }
    if (random.chance(settings.compressor)) {
      names.push("compressor");
      compress(samples, rate, random.between(-30, -8), random.between(1.5, 8));
      if (random.chance(0.3)) saturate(samples, random.between(-3, 8));
    }
    if (random.chance(0.12)) {
      names.push("dull");
      biquad(samples, rate, "lowpass", random.between(2500, 9000), 0.7);
    }
  }
  toPeak(samples, -random.between(0.3, 18));
  return { samples, names };
}

function equalise(samples: Float32Array, rate: number, random: SeededRandom): void {
  if (random.chance(0.6)) biquad(samples, rate, "lowshelf", random.between(80, 400), 0.7, random.between(-12, 9));
  if (random.chance(0.6)) biquad(samples, rate, "highshelf", random.between(1500, 7000), 0.7, random.between(-12, 10));
  const peaks = random.below(4);
  for (let count = 0; count < peaks; count++) {
    const hertz = Math.exp(random.between(Math.log(120), Math.log(8000)));
    biquad(samples, rate, "peak", hertz, random.between(0.5, 3), random.between(-12, 9));
  }
}

function oldRecord(samples: Float32Array, rate: number, random: SeededRandom): Float32Array {
  const low = random.between(120, 300);
  const high = Math.exp(random.between(Math.log(2800), Math.log(7000)));
  saturate(samples, random.between(-4, 6));
  const wandered = addWow(samples, rate, random.between(1, 14), random);
  addUnder(wandered, hiss(wandered.length, rate, random), random.between(14, 36));
  for (const quality of [0.54, 1.3]) {
    biquad(wandered, rate, "highpass", low, quality);
    biquad(wandered, rate, "lowpass", high, quality);
  }
  // A horn's resonance.
  biquad(wandered, rate, "peak", random.between(500, 2500), random.between(1, 4), random.between(0, 9));
  if (random.chance(0.8)) addUnder(wandered, crackle(wandered.length, rate, random.between(2, 60), random), random.between(12, 36));
  return wandered;
}
