import { featureSettings as settings, pitchBins, scalarCount } from "../../features";
import { networkWindow } from "../window-plan";

/** Sizes of what the network hears at a time: 216 frames of the 1024-hop clock, 10.03 s. */
export const windowLayout = {
  frames: networkWindow.frames,
  melBands: settings.melBands,
  fastFrames: 2 * networkWindow.frames,
  onsetBands: settings.onsetBands,
  pitchFrames: networkWindow.frames / 2,
  pitchBins,
  semitones: settings.pitchSemitones,
  scalars: scalarCount,
  seconds: (networkWindow.frames * settings.frameHop) / settings.sampleRateHertz,
  /** One-second steps of instrument families. */
  familySteps: 10,
} as const;

/** Sizes of the network's input arrays, made of a window by `windowInput`. */
export const inputLayout = {
  mel: [windowLayout.frames, windowLayout.melBands],
  /** Two fast frames lie side by side. */
  onset: [windowLayout.frames, 2 * windowLayout.onsetBands],
  /** Steps of four pitch frames; per semitone level and contrast of each. */
  pitch: [windowLayout.pitchFrames / 4, windowLayout.semitones, 8],
  /** Two onset curves' autocorrelation at 64 lags. */
  rhythm: [128],
  /** Level and means and deviations of scalars, see scalar-summary.ts. */
  scalars: [14],
} as const;

/** A window as the features give it. All arrays row-major, time first. */
export interface RawWindow {
  /** 216 × 80, bytes of dB. */
  readonly mel: Uint8Array;
  /** 432 × 4, bytes of onset strength. */
  readonly onset: Uint8Array;
  /** 108 × 216, bytes of dB. */
  readonly pitch: Uint8Array;
  /** 216 × 8. */
  readonly scalars: Float32Array;
}

/** A window as the network takes it: standardised numbers, shapes as in inputLayout. */
export interface WindowInput {
  /** Seconds in the recording. */
  readonly start: number;
  readonly end: number;
  readonly mel: Float32Array;
  readonly onset: Float32Array;
  readonly pitch: Float32Array;
  readonly rhythm: Float32Array;
  readonly scalars: Float32Array;
}
