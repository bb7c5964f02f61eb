import FFT from "fft.js";

/** The parts of fft.js that its callers in src don't need. Complex numbers interleaved. */
interface InvertibleFft {
  createComplexArray(): number[];
  realTransform(output: number[], input: ArrayLike<number>): void;
  completeSpectrum(spectrum: number[]): void;
  inverseTransform(output: number[], input: number[]): void;
}

/** Convolution by overlap-add; the result is as long as the signal (the tail beyond is cut). */
export function convolve(signal: Float32Array, response: Float32Array): Float32Array {
  let size = 4096;
  while (size < 2 * response.length) size *= 2;
  const fft = new FFT(size) as unknown as InvertibleFft;
  const padded = new Float64Array(size);
  padded.set(response);
  const responseSpectrum = fft.createComplexArray();
  fft.realTransform(responseSpectrum, padded);
  const output = new Float32Array(signal.length);
  const block = size - response.length + 1;
  const spectrum = fft.createComplexArray();
  const time = fft.createComplexArray();
  for (let offset = 0; offset < signal.length; offset += block) {
    padded.fill(0);
    padded.set(signal.subarray(offset, offset + block));
    fft.realTransform(spectrum, padded);
    for (let bin = 0; bin <= size; bin += 2) {
      const re = spectrum[bin] as number;
      const im = spectrum[bin + 1] as number;
      const responseRe = responseSpectrum[bin] as number;
      const responseIm = responseSpectrum[bin + 1] as number;
      spectrum[bin] = re * responseRe - im * responseIm;
      spectrum[bin + 1] = re * responseIm + im * responseRe;
    }
    fft.completeSpectrum(spectrum);
    fft.inverseTransform(time, spectrum);
    const count = Math.min(size, signal.length - offset);
    for (let index = 0; index < count; index++) output[offset + index] = (output[offset + index] as number) + (time[2 * index] as number);
  }
  return output;
}
