import FFT from "fft.js";
import type { SafeTensors } from "./safetensors";

const fftSize = 1024;
const hop = 320;
const binCount = fftSize / 2 + 1;

export const teacherSampleRateHertz = 32000;
export const teacherMelBands = 128;

/** A band of the mel matrix, without the zeros around it. */
interface Band {
  readonly first: number;
  readonly weights: Float32Array;
}

function bandOf(row: Float32Array): Band {
  let first = 0;
  while (first < row.length - 1 && row[first] === 0) first++;
  let end = row.length;
  while (end > first + 1 && row[end - 1] === 0) end--;
  return { first, weights: row.slice(first, end) };
}

/**
 * The spectrogram EfficientAT was trained on (Schmid et al. 2023): pre-emphasis y[n] = x[n+1] − 0.97 x[n], centred frames of
 * 1,024 with hop 320 and reflection at the ends, power, 128 mel bands, (log(· + 1e-5) + 4.5) / 5.
 */
export class TeacherFrontend {
  readonly #fft = new FFT(fftSize);
  readonly #window = new Float32Array(fftSize);
  readonly #bands: readonly Band[];
  readonly #frame = new Array<number>(fftSize).fill(0);
  readonly #spectrum: number[];
  readonly #power = new Float32Array(binCount);

  constructor(weights: SafeTensors) {
    const { values } = weights.tensor("front.window");
    this.#window.set(values, (fftSize - values.length) / 2);
    const mel = weights.tensor("front.mel").values;
    this.#bands = Array.from({ length: teacherMelBands }, (_, band) => bandOf(mel.subarray(band * binCount, (band + 1) * binCount)));
    this.#spectrum = this.#fft.createComplexArray();
  }

  /** Map [128 bands × frames], row-major, of mono samples at 32 kHz (at least 1,025 of them). */
  map(samples: Float32Array): { frames: number; values: Float32Array } {
    if (samples.length <= fftSize) throw new RangeError(`${samples.length} samples are too few for the teacher`);
    const length = samples.length - 1;
    const frames = 1 + Math.floor(length / hop);
    const values = new Float32Array(teacherMelBands * frames);
    const emphasised = new Float32Array(length);
    for (let index = 0; index < length; index++) emphasised[index] = (samples[index + 1] as number) - 0.97 * (samples[index] as number);
    for (let frame = 0; frame < frames; frame++) {
      this.#powerAt(emphasised, frame * hop - fftSize / 2);
      for (let band = 0; band < teacherMelBands; band++) {
        const { first, weights } = this.#bands[band] as Band;
        let sum = 0;
        for (let index = 0; index < weights.length; index++) sum += (weights[index] as number) * (this.#power[first + index] as number);
        values[band * frames + frame] = (Math.log(sum + 1e-5) + 4.5) / 5;
      }
    }
    return { frames, values };
  }

  #powerAt(samples: Float32Array, start: number): void {
    const last = samples.length - 1;
    for (let index = 0; index < fftSize; index++) {
      let from = Math.abs(start + index);
      if (from > last) from = 2 * last - from;
      this.#frame[index] = (samples[from] as number) * (this.#window[index] as number);
    }
    this.#fft.realTransform(this.#spectrum, this.#frame);
    for (let bin = 0; bin < binCount; bin++) {
      const real = this.#spectrum[2 * bin] as number;
      const imaginary = this.#spectrum[2 * bin + 1] as number;
      this.#power[bin] = real * real + imaginary * imaginary;
    }
  }
}
