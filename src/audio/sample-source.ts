import type { WarningCode } from "../description";

/** The rate at which the whole house hears: every stage after the resampler. */
export const heardSampleRateHertz = 22050;

/** A stretch of the recording as the features take it: mono, 22 050 Hz, contiguous with the block before. */
export interface SampleBlock {
  readonly samples: Float32Array<ArrayBuffer>;
  /** Of the first sample, from the start of the recording. */
  readonly startSeconds: number;
}

/** Decoded sound as it comes: one array a channel, all of one length. */
export interface PlanarSound {
  readonly planes: readonly Float32Array[];
  readonly sampleRateHertz: number;
}

/** What the file says about its sound before anything is decoded. */
export interface SoundFacts {
  /** "WAVE", "MP3", "MP4" … */
  readonly container: string;
  /** "mp3", "aac", "pcm-s16" … */
  readonly codec: string;
  readonly sampleRateHertz: number;
  readonly channels: number;
  /** Title, artist and the like, as the file tells them. Never used for the text. */
  readonly tags: Readonly<Record<string, string>>;
  /** As the container tells it, which may be wrong; null when it does not tell. */
  readonly durationSeconds: number | null;
}

/** What was found while decoding. */
export interface SoundReport {
  /** Of the sound really decoded. */
  readonly durationSeconds: number;
  readonly warnings: readonly WarningCode[];
  /** Highest absolute sample of the mono mix; 0 is digital silence. */
  readonly peak: number;
  /** Level of the loudest 0.37 s of the mono mix; −Infinity in digital silence. */
  readonly loudestDecibels: number;
  /** Share of the samples of all channels that lie in clipped runs, 0–1. */
  readonly clippedShare: number;
  /** Samples that were no numbers, infinite, or far out of range. */
  readonly oddSamples: number;
  /** Energy of (left − right)/2 over that of both halves: 0 mono, 0.5 unrelated, 1 opposite. Null: not two channels. */
  readonly sideShare: number | null;
}
