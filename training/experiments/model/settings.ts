/** Sizes of the two-stream model of the experiments: small enough to be trained on one core in minutes. */
export interface TwoStreamSettings {
  /** Pieces of the tokenizer. */
  readonly pieces: number;
  /** Numbers the frozen listener gives of a window. */
  readonly windowWidth: number;
  /** Windows taken of a recording. */
  readonly windows: number;
  readonly width: number;
  readonly heads: number;
  /** Inner width of feed-forward blocks. */
  readonly inner: number;
  /** Slots that both streams are pooled to (20 in the paper). */
  readonly slots: number;
  readonly decoderLayers: number;
  /** Longest text in pieces. */
  readonly longest: number;
  /** Width of the unit vectors that the alignment losses compare. */
  readonly vector: number;
}

export const smallModel: Omit<TwoStreamSettings, "pieces" | "windowWidth"> = {
  windows: 6, width: 64, heads: 4, inner: 160, slots: 6, decoderLayers: 2, longest: 100, vector: 64,
};
