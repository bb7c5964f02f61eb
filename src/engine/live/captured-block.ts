/** Sound as the audio thread hands it on. */
export interface CapturedBlock {
  /** Blocks before this one, so that a lost one is noticed. */
  readonly count: number;
  /** One array a channel, all of one length. */
  readonly planes: readonly Float32Array<ArrayBuffer>[];
}
