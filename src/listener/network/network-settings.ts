/** Sizes of the listener network; kept in the manifest with the weights. */
export interface NetworkSettings {
  /** Channels of the timbre map: fine (54 × 20 places), then coarse (27 × 10). */
  readonly timbreChannels: readonly [number, number];
  readonly timbreBlocks: readonly [number, number];
  /** Inner width of a timbre block over its channels. */
  readonly timbreExpansion: number;
  readonly pitchChannels: number;
  readonly tonalWidth: number;
  readonly onsetChannels: number;
  readonly rhythmWidth: number;
  /** Width of the trunk, 27 steps a window. */
  readonly width: number;
  readonly trunkBlocks: number;
  readonly trunkKernel: number;
  readonly attentionHeads: number;
  /** Trunk blocks after which the steps attend to each other. */
  readonly attentionAfter: readonly number[];
}

export const defaultNetwork: NetworkSettings = {
  timbreChannels: [48, 96],
  timbreBlocks: [2, 3],
  timbreExpansion: 2,
  pitchChannels: 24,
  tonalWidth: 64,
  onsetChannels: 48,
  rhythmWidth: 64,
  width: 160,
  trunkBlocks: 3,
  trunkKernel: 5,
  attentionHeads: 4,
  attentionAfter: [1],
};

/** @throws Error when a size is missing or no number */
export function parseNetworkSettings(given: Readonly<Record<string, unknown>>): NetworkSettings {
  for (const [name, example] of Object.entries(defaultNetwork) as [string, number | readonly number[]][]) {
    const value = given[name];
    const fits = typeof example === "number" ? typeof value === "number" : Array.isArray(value) && value.every((part) => typeof part === "number");
    if (!fits) throw new Error(`the network's setting ${name} is missing`);
  }
  return given as unknown as NetworkSettings;
}
