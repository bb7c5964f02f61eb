import { featureSettings as settings } from "../../features";
import type { BandStatistics } from "../../neural";
import { decibelsOfByte, powerOfByte } from "./decibels";
import { foldSemitones, pitchInput } from "./pitch-fold";
import { rhythmOf } from "./rhythm-lags";
import { scalarSummary } from "./scalar-summary";
import { inputLayout, type RawWindow, windowLayout as layout, type WindowInput } from "./window-layout";

/** Means and deviations of the training set, kept in the manifest. */
export interface InputStatistics {
  /** 80 bands of mel, in dB below the window's level. */
  readonly mel: BandStatistics;
  /** 4 bands of onset strength. */
  readonly onset: BandStatistics;
  /** 14: the level, then the scalar summary. */
  readonly scalars: BandStatistics;
}

/** Quieter than the window's level by more than this counts as nothing. */
export const melRangeDecibels = 80;

/** Level of a window: mean power of the frames' mel bands, in dB; −100 in silence. */
export function melLevel(mel: Uint8Array): number {
  let power = 0;
  for (let index = 0; index < mel.length; index++) power += powerOfByte[mel[index] as number] as number;
  return 10 * Math.log10((power / mel.length) * layout.melBands + 1e-10);
}

/** A window's numbers before standardisation: mel in dB below its level, onsets, level and scalar summary. */
export interface PlainInput {
  /** 216 × 80. */
  readonly mel: Float32Array;
  /** 432 × 4. */
  readonly onset: Float32Array;
  /** 14. */
  readonly scalars: Float32Array;
}

export function plainInput(raw: RawWindow): PlainInput {
  const level = melLevel(raw.mel);
  const mel = new Float32Array(raw.mel.length);
  for (let index = 0; index < mel.length; index++) mel[index] = Math.max(-melRangeDecibels, (decibelsOfByte[raw.mel[index] as number] as number) - level);
  const scalars = new Float32Array(inputLayout.scalars[0]);
  scalars[0] = level;
  scalars.set(scalarSummary(raw.scalars), 1);
  // Strong onsets are rare: the root brings them nearer to the others.
  return { mel, onset: Float32Array.from(raw.onset, (byte) => Math.sqrt(byte / settings.onsetScale)), scalars };
}

/** Standardises in place: (value − mean) / deviation per column, held to ±4. */
function standardise(values: Float32Array, statistics: BandStatistics): Float32Array {
  const width = statistics.mean.length;
  for (let column = 0; column < width; column++) {
    const mean = statistics.mean[column] as number;
    const scale = 1 / Math.max(1e-3, statistics.deviation[column] as number);
    for (let index = column; index < values.length; index += width) {
      const value = ((values[index] as number) - mean) * scale;
      values[index] = value < -4 ? -4 : value > 4 ? 4 : value;
    }
  }
  return values;
}

export interface WindowPlace {
  /** Seconds in the recording. */
  readonly start: number;
  readonly end: number;
  /** The recording's tuning, −50 … 50 cents from A = 440 Hz. */
  readonly tuningCents: number;
  /** Training only: semitones up by which pitches are read. */
  readonly transposeSemitones?: number;
}

/** What the network takes, of what the features give. The same in training and in use. */
export function windowInput(raw: RawWindow, place: WindowPlace, statistics: InputStatistics): WindowInput {
  const plain = plainInput(raw);
  return {
    start: place.start,
    end: place.end,
    mel: standardise(plain.mel, statistics.mel),
    onset: standardise(plain.onset, statistics.onset),
    pitch: pitchInput(foldSemitones(raw.pitch, place.tuningCents, place.transposeSemitones ?? 0)),
    rhythm: rhythmOf(raw.onset),
    scalars: standardise(plain.scalars, statistics.scalars),
  };
}
