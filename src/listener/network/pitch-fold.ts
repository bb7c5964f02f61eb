import { featureSettings as settings } from "../../features";
import { powerOfByte } from "./decibels";
import { inputLayout, windowLayout as layout } from "./window-layout";

const { semitones, pitchBins, pitchFrames } = layout;
const perSemitone = settings.pitchBinsPerSemitone;
/** Quieter than the window's loudest semitone by more than this counts as nothing. */
const rangeDecibels = 60;
/** Contrast is against the mean of so many semitones to either side. */
const neighbourhood = 7;

/**
 * Thirds of a semitone (108 × 216 bytes of dB) read at the recording's own tuning: 108 × 72 dB, row-major. A semitone's
 * power is the mean of its thirds, weighted by a triangle two semitone-thirds and a half wide around where it lies.
 */
export function foldSemitones(pitch: Uint8Array, tuningCents: number, transposeSemitones = 0): Float32Array {
  const folded = new Float32Array(pitchFrames * semitones);
  const shift = (perSemitone - 1) / 2 + (tuningCents / 100) * perSemitone - transposeSemitones * perSemitone;
  const reach = 1.25;
  for (let semitone = 0; semitone < semitones; semitone++) {
    const centre = semitone * perSemitone + shift;
    const from = Math.ceil(centre - reach);
    const until = Math.floor(centre + reach);
    for (let frame = 0; frame < pitchFrames; frame++) {
      let power = 0;
      let weights = 0;
      for (let bin = from; bin <= until; bin++) {
        const weight = reach - Math.abs(bin - centre);
        weights += weight;
        if (bin >= 0 && bin < pitchBins) power += weight * (powerOfByte[pitch[frame * pitchBins + bin] as number] as number);
      }
      folded[frame * semitones + semitone] = 10 * Math.log10(power / weights + 1e-10);
    }
  }
  return folded;
}

/**
 * The pitch branch's input [27 × 72 × 8] from folded semitones: per semitone the level below the window's loudest and
 * the contrast to its neighbours, of four pitch frames side by side. The same scale for all semitones, so that a
 * transposition stays a shift.
 */
export function pitchInput(folded: Float32Array): Float32Array {
  const input = new Float32Array(inputLayout.pitch[0] * semitones * inputLayout.pitch[2]);
  let loudest = -100;
  for (const value of folded) loudest = Math.max(loudest, value);
  const floor = loudest - rangeDecibels;
  const level = new Float32Array(semitones);
  for (let frame = 0; frame < pitchFrames; frame++) {
    for (let semitone = 0; semitone < semitones; semitone++) level[semitone] = Math.max(floor, folded[frame * semitones + semitone] as number);
    for (let semitone = 0; semitone < semitones; semitone++) {
      const from = Math.max(0, semitone - neighbourhood);
      const until = Math.min(semitones - 1, semitone + neighbourhood);
      let sum = 0;
      for (let other = from; other <= until; other++) sum += level[other] as number;
      const place = ((frame >> 2) * semitones + semitone) * 8 + (frame & 3) * 2;
      input[place] = ((level[semitone] as number) - floor - rangeDecibels / 2) / (rangeDecibels / 3);
      input[place + 1] = ((level[semitone] as number) - sum / (until - from + 1)) / 8;
    }
  }
  return input;
}

