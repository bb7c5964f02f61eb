/** fft.js (Fedor Indutny, MIT) ships no types. */
declare module "fft.js" {
  export default class FFT {
    constructor(size: number);
    createComplexArray(): number[];
    /** Spectrum of real input; only the first half of `output` is filled. */
    realTransform(output: number[], input: ArrayLike<number>): void;
  }
}
