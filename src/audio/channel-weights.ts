/**
 * How much each channel gives to the mono mix; the weights sum to 1. Orders as WAVE and WebCodecs have them
 * (left, right, centre, low effects, surrounds). Surrounds count 3 dB less, the effects channel not at all
 * (ITU-R BS.775 down-mix).
 */
export function channelWeights(channels: number): readonly number[] {
  const surround = Math.SQRT1_2;
  const layouts: Readonly<Record<number, readonly number[]>> = {
    5: [1, 1, 1, surround, surround],
    6: [1, 1, 1, 0, surround, surround],
    7: [1, 1, 1, 0, surround, surround, surround],
    8: [1, 1, 1, 0, surround, surround, surround, surround],
  };
  const layout = layouts[channels] ?? new Array<number>(channels).fill(1);
  const sum = layout.reduce((total, weight) => total + weight, 0);
  return layout.map((weight) => weight / sum);
}
