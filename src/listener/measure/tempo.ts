import { fastFramesPerSecond } from "../../features";
import { indexOfHighest, softmax } from "./softmax";
import { tempoFeatureCount, tempoFeatures, type Pulse } from "./tempo-evidence";
import { atTempo, tempoGrid } from "./tempogram";
import { tempoWeights } from "./tempo-weights";

/** Beats a minute below which a pulse is slow, and above which it is fast (facts.md). */
const slowBelow = 76;
const fastAbove = 120;
/** A tempo counts as the same within 4 %, as in Acc1. */
const sameTempo = 0.04;

/** slow, moderate, fast, in the order of tempoClass' values. */
export function tempoClassIndex(beatsPerMinute: number): number {
  return beatsPerMinute < slowBelow ? 0 : beatsPerMinute <= fastAbove ? 1 : 2;
}

export interface TempoHearing {
  /** Probability of each tempo of tempoGrid, given that there is a pulse. */
  readonly probabilities: Float64Array;
  /** 0–1: how regular the strongest pulse is. */
  readonly clarity: number;
}

export interface TempoGuess {
  readonly beatsPerMinute: number;
  /** Probability that the felt tempo lies within 4 % of it. */
  readonly confidence: number;
}

/** How regular the strongest pulse between 40 and 240 beats a minute is, 0–1. */
export function clarityOf(pulse: Pulse): number {
  let clarity = 0;
  for (const tempo of tempoGrid) {
    if (tempo >= 40 && tempo <= 240) clarity = Math.max(clarity, atTempo(pulse.all.autocorrelation, tempo), atTempo(pulse.pitch.autocorrelation, tempo));
  }
  return clarity;
}

/** How likely each tempo is the felt one, by weights of tempoFeatures' columns. */
export function hearTempo(pulse: Pulse, weights: readonly number[] = tempoWeights): TempoHearing {
  const features = tempoFeatures(pulse);
  const logits = new Float64Array(tempoGrid.length);
  for (let row = 0; row < logits.length; row++) {
    let sum = 0;
    for (let column = 0; column < tempoFeatureCount; column++) sum += (weights[column] as number) * (features[row * tempoFeatureCount + column] as number);
    logits[row] = sum;
  }
  return { probabilities: softmax(logits), clarity: clarityOf(pulse) };
}

/** Probability of slow, moderate and fast. */
export function tempoClasses(hearing: TempoHearing): Float64Array {
  const classes = new Float64Array(3);
  hearing.probabilities.forEach((share, index) => {
    const of = tempoClassIndex(tempoGrid[index] as number);
    classes[of] = (classes[of] as number) + share;
  });
  return classes;
}

/** The same hearing when slow, moderate and fast were given other odds (by the network): it settles the octave. */
export function withClasses(hearing: TempoHearing, classes: ArrayLike<number>): TempoHearing {
  const own = tempoClasses(hearing);
  const shares = hearing.probabilities.map((share, index) => {
    const of = tempoClassIndex(tempoGrid[index] as number);
    return (share * (classes[of] as number)) / Math.max(1e-6, own[of] as number);
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  return { ...hearing, probabilities: sum > 0 ? shares.map((share) => share / sum) : hearing.probabilities };
}

/** The likeliest tempi, likeliest first, each at least 4 % from the others. */
export function tempoGuesses(hearing: TempoHearing, pulse: Pulse, count = 3): TempoGuess[] {
  const left = hearing.probabilities.slice();
  const guesses: TempoGuess[] = [];
  for (let round = 0; round < count; round++) {
    const best = indexOfHighest(left);
    const centre = tempoGrid[best] as number;
    let confidence = 0;
    tempoGrid.forEach((tempo, index) => {
      if (Math.abs(tempo / centre - 1) >= sameTempo) return;
      confidence += left[index] as number;
      left[index] = 0;
    });
    if (confidence <= 0) break;
    guesses.push({ beatsPerMinute: refined(pulse, centre), confidence });
  }
  return guesses;
}

/**
 * A tempo of the grid placed more exactly: the highest autocorrelation within 3 % of four periods (or as many as fit), by a
 * parabola through its neighbours.
 */
function refined(pulse: Pulse, beatsPerMinute: number): number {
  const { autocorrelation } = pulse.all;
  const period = (60 / beatsPerMinute) * fastFramesPerSecond;
  let periods = 4;
  while (periods > 1 && period * periods * 1.04 + 2 >= autocorrelation.length) periods--;
  const from = Math.max(1, Math.round(period * periods * 0.97));
  const to = Math.min(autocorrelation.length - 2, Math.round(period * periods * 1.03));
  let best = -1;
  for (let lag = from; lag <= to; lag++) {
    const here = autocorrelation[lag] as number;
    const isPeak = here >= (autocorrelation[lag - 1] as number) && here >= (autocorrelation[lag + 1] as number);
    if (isPeak && here > 0 && (best < 0 || here > (autocorrelation[best] as number))) best = lag;
  }
  if (best < 0) return beatsPerMinute;
  const before = autocorrelation[best - 1] as number;
  const after = autocorrelation[best + 1] as number;
  const bend = before - 2 * (autocorrelation[best] as number) + after;
  const shift = bend < 0 ? (0.5 * (before - after)) / bend : 0;
  return (60 * fastFramesPerSecond * periods) / (best + shift);
}
