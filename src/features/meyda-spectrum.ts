/** Cosines and sines of e^(−2πi·k/size) for k below half of the size. */
interface Twiddles {
  readonly cosines: Float64Array;
  readonly sines: Float64Array;
}

function twiddlesOf(size: number): Twiddles {
  // In fftjs' order of operations: another rounding would be another spectrum.
  const angles = Float64Array.from({ length: size / 2 }, (_, index) => (-2 * Math.PI * index) / size);
  return { cosines: angles.map(Math.cos), sines: angles.map(Math.sin) };
}

/** Each index with its bits reversed; `size` is a power of two. */
function reversedBits(size: number): Uint32Array {
  const reversed = new Uint32Array(size);
  for (let index = 1; index < size; index++) reversed[index] = ((reversed[index >> 1] as number) >> 1) | (index & 1 ? size >> 1 : 0);
  return reversed;
}

/**
 * The windowed signal and amplitude spectrum that meyda hands to its extractors, bit for bit (a test holds the two together),
 * from buffers that are used again. meyda's own transform (fftjs: radix 2, decimation in time) leaves a quarter of a megabyte
 * of garbage a frame behind, and over a long recording the browser answers that with a young heap four times as large.
 */
export class MeydaSpectrum {
  /** Valid until the next `read`; `window / 2` amplitudes. */
  readonly amplitudes: Float32Array;
  /** The windowed samples, valid until the next `read`. */
  readonly windowed: Float64Array;
  readonly #real: Float64Array;
  readonly #imaginary: Float64Array;
  readonly #reversed: Uint32Array;
  readonly #stages: readonly Twiddles[];

  /** `taper`: the window function's values; their count is a power of two. */
  constructor(private readonly taper: ArrayLike<number>) {
    const size = taper.length;
    this.amplitudes = new Float32Array(size / 2);
    this.windowed = new Float64Array(size);
    this.#real = new Float64Array(size);
    this.#imaginary = new Float64Array(size);
    this.#reversed = reversedBits(size);
    this.#stages = Array.from({ length: Math.log2(size) }, (_, stage) => twiddlesOf(2 ** (stage + 1)));
  }

  /** Transforms samples (as many as the taper has values). */
  read(samples: Float32Array): void {
    const real = this.#real;
    const imaginary = this.#imaginary.fill(0);
    for (let index = 0; index < this.windowed.length; index++) {
      const value = (samples[index] as number) * (this.taper[index] as number);
      this.windowed[index] = value;
      real[this.#reversed[index] as number] = value;
    }
    for (const twiddles of this.#stages) this.#combine(twiddles);
    for (let bin = 0; bin < this.amplitudes.length; bin++) this.amplitudes[bin] = Math.sqrt((real[bin] as number) ** 2 + (imaginary[bin] as number) ** 2);
  }

  /** One stage: pairs of shorter transforms become transforms of twice their length. */
  #combine({ cosines, sines }: Twiddles): void {
    const real = this.#real;
    const imaginary = this.#imaginary;
    const half = cosines.length;
    for (let block = 0; block < real.length; block += 2 * half) {
      for (let index = 0; index < half; index++) {
        const even = block + index;
        const odd = even + half;
        const cosine = cosines[index] as number;
        const sine = sines[index] as number;
        const turnedReal = cosine * (real[odd] as number) - sine * (imaginary[odd] as number);
        const turnedImaginary = cosine * (imaginary[odd] as number) + sine * (real[odd] as number);
        real[odd] = (real[even] as number) - turnedReal;
        imaginary[odd] = (imaginary[even] as number) - turnedImaginary;
        real[even] = turnedReal + (real[even] as number);
        imaginary[even] = turnedImaginary + (imaginary[even] as number);
      }
    }
  }
}
