import { assert } from "../base";
import { polyphaseKernel, type PolyphaseKernel } from "./polyphase-kernel";

/**
 * Resamples a mono stream, block by block: polyphase windowed sinc, delay compensated.
 *
 * Output sample k lies at input time k × from / to, so the first output is at the first input, and n input samples
 * give round(n × to / from) in all, the last of them by `flush`. The output does not depend on how the input was cut
 * into blocks, bit for bit. Sound before the start and after the end counts as silence. Equal rates pass through.
 */
export class Resampler {
  readonly #kernel: PolyphaseKernel | null;
  readonly #ratio: number;
  /** Input not yet done with: the first `#heldSamples` of `#input`, which is made larger when it must be; fresh arrays for each block are much garbage. */
  #input: Float32Array<ArrayBuffer>;
  #heldSamples: number;
  /** The first held sample is input sample `#heldFrom` (negative: silence before the start). */
  #heldFrom: number;
  #received = 0;
  #given = 0;
  /** Where the next output lies in the input: `#wholeSample` + `#phase` / kernel.outputsPerCycle. */
  #wholeSample = 0;
  #phase = 0;
  #ended = false;

  /** Throws RangeError unless both rates are positive, finite numbers of hertz. */
  constructor(fromHertz: number, toHertz = 22050) {
    for (const hertz of [fromHertz, toHertz]) {
      if (!(hertz > 0 && Number.isFinite(hertz))) throw new RangeError(`a sample rate of ${hertz} Hz`);
    }
    this.#kernel = fromHertz === toHertz ? null : polyphaseKernel(fromHertz, toHertz);
    this.#ratio = toHertz / fromHertz;
    const before = this.#kernel === null ? 0 : this.#kernel.taps / 2 - 1;
    this.#input = new Float32Array(before);
    this.#heldSamples = before;
    this.#heldFrom = -before;
  }

  /** The output that the input so far decides; may be empty. Never a view of `mono`. */
  push(mono: Float32Array): Float32Array<ArrayBuffer> {
    assert(!this.#ended, "push after flush");
    this.#received += mono.length;
    if (this.#kernel === null) {
      this.#given += mono.length;
      return new Float32Array(mono);
    }
    return this.#advance(this.#kernel, mono, Infinity);
  }

  /** The rest of the output. The stream has ended: nothing may be pushed after it. */
  flush(): Float32Array<ArrayBuffer> {
    assert(!this.#ended, "flush twice");
    this.#ended = true;
    const remaining = Math.round(this.#received * this.#ratio) - this.#given;
    if (this.#kernel === null || remaining <= 0) return new Float32Array(0);
    return this.#advance(this.#kernel, new Float32Array(this.#kernel.taps + 2), remaining);
  }

  #advance(kernel: PolyphaseKernel, block: Float32Array, atMost: number): Float32Array<ArrayBuffer> {
    const { taps, outputsPerCycle, inputsPerCycle } = kernel;
    const input = this.#heldAnd(block);

    // The first tap of an output at whole sample w is input sample w − taps/2 + 1.
    const offset = 1 - taps / 2 - this.#heldFrom;
    const lastStart = input.length - taps;
    const room = ((lastStart - offset - this.#wholeSample + 1) * outputsPerCycle - this.#phase) / inputsPerCycle;
    const count = Math.max(0, Math.min(atMost, Math.ceil(room)));
    const output = new Float32Array(count);
    const wholeStep = Math.floor(inputsPerCycle / outputsPerCycle);
    const phaseStep = inputsPerCycle - wholeStep * outputsPerCycle;
    let whole = this.#wholeSample;
    let phase = this.#phase;
    for (let index = 0; index < count; index++) {
      output[index] = kernel.apply(input, whole + offset, phase);
      whole += wholeStep;
      phase += phaseStep;
      if (phase >= outputsPerCycle) {
        phase -= outputsPerCycle;
        whole++;
      }
    }
    this.#wholeSample = whole;
    this.#phase = phase;
    this.#given += count;

    const done = Math.min(whole + offset, input.length);
    input.copyWithin(0, done);
    this.#heldSamples = input.length - done;
    this.#heldFrom += done;
    return output;
  }

  /** What is held, and the block behind it. */
  #heldAnd(block: Float32Array): Float32Array<ArrayBuffer> {
    const length = this.#heldSamples + block.length;
    if (this.#input.length < length) {
      const larger = new Float32Array(length);
      larger.set(this.#input.subarray(0, this.#heldSamples));
      this.#input = larger;
    }
    this.#input.set(block, this.#heldSamples);
    return this.#input.subarray(0, length);
  }
}
