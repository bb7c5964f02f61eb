import type { Verdict } from "../../description";
import { calibratedDistribution, calibrationOf, sigmoid, type Calibration } from "../calibration";
import { tonalStrength } from "../measure/key";
import type { Measurements } from "../measure/measurements";
import { indexOfHighest } from "../measure/softmax";
import { pooledDistribution, type WeighedAnswer } from "./window-pool";

/** Order of the network's verdict head. */
const verdictOrder = ["music", "speech", "noise", "other"] as const;
/** Quieter than this throughout (LUFS) is silence. */
const silentLoudness = -65;

/** From here on something counts as likely (as in the words: .6). */
const likelyNotMusic = 0.6;

export interface Judged {
  readonly verdict: Verdict;
  readonly confidence: number;
  /** 0–1, for facts that only make sense of music. */
  readonly music: number;
  /** 0–1. */
  readonly speech: number;
}

/** A test tone: one pitch class throughout, and nothing new ever comes. */
function aloneTone({ key, pulse }: Measurements): boolean {
  const whole = [...(key.chromas[0] ?? [])].sort((left, right) => right - left);
  return (whole[0] ?? 0) > 3 * (whole[1] ?? 0) && pulse.pitchMean < 0.01 && pulse.flux < 0.1;
}

/**
 * Probability of music by measurement alone: pitches that agree on one tuning, pitch classes that agree on a key, and sound that
 * is neither one lone tone nor spread evenly. Speech and noise have no common tuning.
 */
export function measuredMusic(measurements: Measurements): number {
  const { tuning, key, notes } = measurements;
  const sounding = notes.weights.reduce((sum, weight) => sum + weight, 0);
  if (sounding < 3) return 0.1;
  if (aloneTone(measurements)) return 0.05;
  return sigmoid(10 * (tuning.clarity - 0.62) + 5 * (tonalStrength(key) - 0.65));
}

/** The gate before all facts. The network decides where it was asked; without it only clear cases are called music. */
export function judge(measurements: Measurements, windows: readonly WeighedAnswer[], calibration: Calibration): Judged {
  if (!(measurements.integrated > silentLoudness)) return { verdict: "silence", confidence: 0.99, music: 0, speech: 0 };
  const row = calibrationOf(calibration, "verdict");
  const measured = measuredMusic(measurements);
  const heard = pooledDistribution(windows, "verdict");
  if (!heard) {
    return measured >= row.threshold ? { verdict: "music", confidence: measured, music: measured, speech: 0 } : { verdict: "unsure", confidence: 1 - measured, music: measured, speech: 0 };
  }
  // The measurement leans a little: it cannot tell what kind of not-music there is.
  const share = 1 - (row.networkShare ?? 0.85);
  const leaning = heard.map((value, index) => value ** (1 - share) * (index === 0 ? measured : 1 - measured) ** share);
  const shares = calibratedDistribution(row, verdictOrder, leaning.map((value) => value / leaning.reduce((sum, other) => sum + other, 0)));
  const best = indexOfHighest(shares);
  const confidence = shares[best] as number;
  const music = shares[0] as number;
  const speech = shares[1] as number;
  if (confidence < row.threshold) {
    // Which kind of sound it is may be open and yet it is likely none of music: then that is said, and nothing of the kind.
    return 1 - music >= likelyNotMusic ? { verdict: "other", confidence: 1 - music, music, speech } : { verdict: "unsure", confidence: 1 - confidence, music, speech };
  }
  return { verdict: verdictOrder[best] as Verdict, confidence, music, speech };
}
