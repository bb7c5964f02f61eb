/**
 * Highest amplitude over the root of their mean square: meyda's spectralCrest to the last bit (a test holds the two together).
 * meyda's own adds up inside a callback, which leaves two number objects a bin behind: gigabytes over a long recording.
 */
export function crestOf(amplitudes: Float32Array): number {
  let [power, peak] = [0, -Infinity];
  for (let bin = 0; bin < amplitudes.length; bin++) {
    const amplitude = amplitudes[bin] as number;
    power += amplitude ** 2;
    peak = amplitude > peak ? amplitude : peak;
  }
  return peak / Math.sqrt(power / amplitudes.length);
}
