import { metreNetwork } from "./metre-weights";
import { answersOf } from "./small-network";
import { softmax } from "./softmax";
import { clarityOf, type TempoGuess } from "./tempo";
import type { Pulse } from "./tempo-evidence";
import { atTempo } from "./tempogram";

/** Multiples of the beat at which bars and divisions show. */
const ratios = [1 / 2, 1 / 3, 1 / 4, 1 / 6, 1 / 8, 1 / 9, 1 / 12, 2, 3, 4, 6];
const inTwos = [1 / 2, 1 / 4, 1 / 8];
const inThrees = [1 / 3, 1 / 6, 1 / 9];

/**
 * How strongly the sound repeats after two, three, four … beats and divides into two, three …: of onsets, of low onsets and of
 * pitch changes, averaged over the likeliest beats by their confidence. Then how busy and how regular it is, and the octave of
 * the likeliest beat.
 */
export function metreFeatures(pulse: Pulse, guesses: readonly TempoGuess[]): Float64Array {
  const grams = [pulse.all.autocorrelation, pulse.low.autocorrelation, pulse.pitch.autocorrelation];
  const features = new Float64Array(grams.length * (ratios.length + 2));
  const first = guesses[0];
  const context = [pulse.onsetRate, pulse.pitchRate, pulse.flux, clarityOf(pulse), first ? Math.log2(first.beatsPerMinute / 100) : 0];
  let total = 0;
  for (const { beatsPerMinute, confidence } of guesses) {
    const highest = (gram: Float32Array, factors: readonly number[]): number => Math.max(...factors.map((factor) => atTempo(gram, beatsPerMinute * factor)));
    const columns = [
      ...grams.flatMap((gram) => ratios.map((ratio) => atTempo(gram, beatsPerMinute * ratio))),
      ...grams.flatMap((gram) => [highest(gram, inTwos) - highest(gram, inThrees), highest(gram, [2, 4]) - highest(gram, [3, 6])]),
    ];
    columns.forEach((value, column) => {
      features[column] = (features[column] as number) + confidence * value;
    });
    total += confidence;
  }
  return Float64Array.from([...(total > 0 ? features.map((value) => value / total) : features), ...context]);
}

/** Probability of 2/4-like, 3/4-like and compound, given that there is a metre. */
export function hearMetre(pulse: Pulse, guesses: readonly TempoGuess[]): Float64Array {
  return softmax(answersOf(metreNetwork, metreFeatures(pulse, guesses)));
}
