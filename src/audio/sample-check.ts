/** Where a sample counts as clipped, and how many in a row make it more than a high peak. */
const clippedFrom = 0.999;
const clippedRun = 3;
/** Beyond this a sample would drown all others: it is cut to this. */
export const largestSample = 8;

/** Cleans samples in place and counts what was wrong with them. */
export class SampleCheck {
  /** All samples of all channels. */
  samples = 0;
  /** NaN, ±∞, or beyond ±oddFrom. */
  oddSamples = 0;
  /** In runs of three or more at full scale. */
  clippedSamples = 0;
  readonly #runs: Int32Array;

  /** From `oddFrom` on a sample counts as odd, though up to ±8 it is kept: lossy decoders overshoot far. */
  constructor(channels: number, readonly oddFrom: number = largestSample) {
    this.#runs = new Int32Array(channels);
  }

  /** NaN and ±∞ become 0, what lies beyond ±8 becomes ±8. Runs go on from one call to the next of a channel. */
  clean(plane: Float32Array, channel: number): void {
    let run = this.#runs[channel] ?? 0;
    this.samples += plane.length;
    for (let index = 0; index < plane.length; index++) {
      const size = Math.abs(plane[index]!);
      if (size < clippedFrom) {
        run = 0;
        continue;
      }
      if (!(size <= this.oddFrom)) {
        this.oddSamples++;
        if (!Number.isFinite(size)) {
          plane[index] = 0;
          run = 0;
          continue;
        }
        if (size > largestSample) plane[index] = plane[index]! > 0 ? largestSample : -largestSample;
      }
      run++;
      if (run === clippedRun) this.clippedSamples += clippedRun;
      else if (run > clippedRun) this.clippedSamples++;
    }
    this.#runs[channel] = run;
  }
}
