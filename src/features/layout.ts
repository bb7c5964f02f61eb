/**
 * What a frame holds, in numbers. Three clocks run side by side, all from mono samples at 22 050 Hz:
 *   fast   hop  512 (43.07 a second): onset strength in four bands
 *   frame  hop 1024 (21.53 a second): mel bands in dB and scalars
 *   pitch  hop 2048 (10.77 a second): semitone spectrum in thirds of a semitone, and where its peaks are tuned
 * Frame i of a clock is centred on sample i × hop; sound before the start and after the end counts as silence.
 */
export const featureSettings = {
  version: 1,
  sampleRateHertz: 22050,
  timbreWindow: 2048,
  pitchWindow: 8192,
  fastHop: 512,
  frameHop: 1024,
  pitchHop: 2048,
  melBands: 80,
  melLowHertz: 30,
  melHighHertz: 11000,
  onsetBands: 4,
  onsetEdgesHertz: [30, 200, 800, 3200, 11000],
  /** MIDI number of the lowest semitone (C2) and how many semitones follow (to B7 inclusive). */
  pitchLowMidi: 36,
  pitchSemitones: 72,
  pitchBinsPerSemitone: 3,
  scalars: ["rmsDecibels", "peakDecibels", "centroidHertz", "flatness", "rolloffHertz", "crest", "zeroCrossingsPerSecond", "loudness"],
  /** Decibels are kept as bytes: byte = 2 × (dB + 100), so −100 dBFS … +27.5 dBFS in half decibels. */
  byteOffsetDecibels: 100,
  bytesPerDecibel: 2,
  /** Onset strength (mean rise of log1p(1000 |X|) per band over the former frame's maximum of three neighbouring bins: SuperFlux, Böck & Widmer 2013) is kept as byte = 128 × value. */
  onsetScale: 128,
  levelStepSeconds: 0.1,
} as const;

export type FeatureSettings = typeof featureSettings;
export const pitchBins = featureSettings.pitchSemitones * featureSettings.pitchBinsPerSemitone;
export const scalarCount = featureSettings.scalars.length;
export const framesPerSecond = featureSettings.sampleRateHertz / featureSettings.frameHop;
export const fastFramesPerSecond = featureSettings.sampleRateHertz / featureSettings.fastHop;
export const pitchFramesPerSecond = featureSettings.sampleRateHertz / featureSettings.pitchHop;

/** Everything kept of a recording's sound, or of a stretch of it. All arrays row-major, time first. */
export interface Frames {
  /** Frame count on the 1024-hop clock. The others: fast = 2 × frames, pitch = frames / 2 (rounded up). */
  readonly frames: number;
  /** frames × 80, bytes of dB. */
  readonly mel: Uint8Array;
  /** 2·frames × 4, bytes of onset strength. */
  readonly onset: Uint8Array;
  /** ⌈frames/2⌉ × 216, bytes of dB. */
  readonly pitch: Uint8Array;
  /** ⌈frames/2⌉ × 2: Σ weight·cos(2π·cents/100), Σ weight·sin of spectral peaks; their angle is the tuning. */
  readonly tuning: Float32Array;
  /** frames × scalarCount, in the order of featureSettings.scalars. */
  readonly scalars: Float32Array;
  /** K-weighted mean square (ITU-R BS.1770) of each 0.1 s, in dB (LUFS of a mono signal); −Infinity in silence. */
  readonly level: Float32Array;
}

/** What a shard, a weights file and a document name to say which features they belong to. */
export function featureHash(settings: FeatureSettings = featureSettings): string {
  const text = JSON.stringify(settings);
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193) >>> 0;
    high = Math.imul(high ^ text.charCodeAt(text.length - 1 - index), 0x01000193) >>> 0;
  }
  return low.toString(16).padStart(8, "0") + high.toString(16).padStart(8, "0");
}
