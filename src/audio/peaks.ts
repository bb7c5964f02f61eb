/** Highest absolute sample of each stretch of a stream, for drawing its waveform. Independent of the block sizes. */
export class PeakMeter {
  /** Of one peak: a whole number of samples. */
  readonly secondsPerPeak: number;
  readonly #stretch: number;
  #highest = 0;
  #filled = 0;

  constructor(sampleRateHertz: number, secondsPerPeak = 0.05) {
    this.#stretch = Math.max(1, Math.round(sampleRateHertz * secondsPerPeak));
    this.secondsPerPeak = this.#stretch / sampleRateHertz;
  }

  /** The peaks (0 and up) of the stretches that this block completes; may be none. */
  push(samples: Float32Array): Float32Array<ArrayBuffer> {
    const peaks = new Float32Array(Math.floor((this.#filled + samples.length) / this.#stretch));
    let count = 0;
    for (let index = 0; index < samples.length; index++) {
      const size = Math.abs(samples[index]!);
      if (size > this.#highest) this.#highest = size;
      if (++this.#filled < this.#stretch) continue;
      peaks[count++] = this.#highest;
      this.#highest = 0;
      this.#filled = 0;
    }
    return peaks;
  }

  /** The peak of a last, incomplete stretch: one value, or none. */
  flush(): Float32Array<ArrayBuffer> {
    const peaks = this.#filled > 0 ? Float32Array.of(this.#highest) : new Float32Array(0);
    this.#highest = 0;
    this.#filled = 0;
    return peaks;
  }
}
