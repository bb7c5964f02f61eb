import { channelWeights } from "./channel-weights";
import { SampleCheck } from "./sample-check";

/** Frames decided on together. Fixed, so that the result does not depend on how the input is cut into blocks. */
const stretchFrames = 2048;
/** How long a stretch is remembered by the running energies. */
const memorySeconds = 4;
/** The mix is left for the louder side when its energy falls below this share of what unrelated channels would give … */
const cancelledShare = 0.1;
const soundAgainShare = 0.25;
/** … or when all other channels together are below this share of the louder one (−30 dB, back at −24 dB). */
const silentShare = 0.001;
const heardAgainShare = 0.004;
/** Another side must be this much louder (3 dB) to be taken instead. */
const louderBy = 2;
/** No clicks: from one mix to another over this many frames. */
const fadeFrames = 1024;

/**
 * Mixes all channels of a stream to one. The mean of the channels, as a rule; but the louder side alone where the
 * channels cancel each other (opposite phase) or where all others are silent. Odd samples (NaN, ∞) become silence.
 */
export class MonoMix {
  readonly check: SampleCheck;
  readonly #channels: number;
  readonly #weights: readonly number[];
  readonly #decay: number;
  readonly #pending: Float32Array[];
  #pendingFrames = 0;
  /** Given out again and again: fresh arrays for each push are much garbage. */
  #output = new Float32Array(stretchFrames);
  readonly #energies: Float64Array;
  #mixEnergy = 0;
  /** The channel taken alone, or −1 for the mean of all. */
  #side = -1;
  readonly #gains: Float64Array;
  #midTotal = 0;
  #sideTotal = 0;

  /** `oddFrom`: see SampleCheck. */
  constructor(channels: number, sampleRateHertz: number, oddFrom?: number) {
    this.#channels = channels;
    this.#weights = channelWeights(channels);
    this.#decay = Math.exp(-stretchFrames / (sampleRateHertz * memorySeconds));
    this.#pending = Array.from({ length: channels }, () => new Float32Array(stretchFrames));
    this.#energies = new Float64Array(channels);
    this.#gains = Float64Array.from(this.#weights);
    this.check = new SampleCheck(channels, oddFrom);
  }

  /** Energy of (left − right)/2 over that of both halves; null unless there are two channels with sound. */
  get sideShare(): number | null {
    const total = this.#midTotal + this.#sideTotal;
    return this.#channels === 2 && total > 0 ? this.#sideTotal / total : null;
  }

  /** Takes one array a channel, all of one length; gives the mono samples that are decided so far. They hold until the next push or flush. */
  push(planes: readonly Float32Array[]): Float32Array<ArrayBuffer> {
    const length = planes[0]?.length ?? 0;
    const stretches = Math.floor((this.#pendingFrames + length) / stretchFrames);
    const output = this.#silence(stretches * stretchFrames);
    let given = 0;
    for (let taken = 0; taken < length; ) {
      const count = Math.min(stretchFrames - this.#pendingFrames, length - taken);
      for (let channel = 0; channel < this.#channels; channel++) {
        const plane = planes[channel]?.subarray(taken, taken + count);
        if (plane !== undefined) this.#pending[channel]?.set(plane, this.#pendingFrames);
      }
      this.#pendingFrames += count;
      taken += count;
      if (this.#pendingFrames === stretchFrames) {
        this.#mix(output.subarray(given, given + stretchFrames));
        given += stretchFrames;
      }
    }
    return output;
  }

  /** The rest; it holds as long. Another stream may follow. */
  flush(): Float32Array<ArrayBuffer> {
    const output = this.#silence(this.#pendingFrames);
    this.#mix(output);
    return output;
  }

  #silence(frames: number): Float32Array<ArrayBuffer> {
    if (this.#output.length < frames) this.#output = new Float32Array(frames);
    return this.#output.subarray(0, frames).fill(0);
  }

  #mix(output: Float32Array): void {
    const frames = output.length;
    const planes = this.#pending.map((plane) => plane.subarray(0, frames));
    this.#pendingFrames = 0;
    planes.forEach((plane, channel) => this.check.clean(plane, channel));
    const only = planes[0];
    if (planes.length === 1 && only !== undefined) {
      output.set(only);
      return;
    }
    this.#measure(planes, frames);
    const from = Float64Array.from(this.#gains);
    this.#side = this.#decide();
    for (let channel = 0; channel < this.#channels; channel++) {
      const target = this.#side < 0 ? (this.#weights[channel] ?? 0) : Number(channel === this.#side);
      this.#gains[channel] = target;
      addFaded(output, planes[channel], from[channel] ?? 0, target);
    }
  }

  #measure(planes: readonly Float32Array[], frames: number): void {
    const energies = new Float64Array(this.#channels);
    let mixEnergy = 0;
    let sideEnergy = 0;
    for (let frame = 0; frame < frames; frame++) {
      let mix = 0;
      for (let channel = 0; channel < energies.length; channel++) {
        const value = planes[channel]![frame]!;
        energies[channel]! += value * value;
        mix += this.#weights[channel]! * value;
      }
      mixEnergy += mix * mix;
      if (energies.length === 2) sideEnergy += ((planes[0]![frame]! - planes[1]![frame]!) / 2) ** 2;
    }
    energies.forEach((energy, channel) => (this.#energies[channel] = (this.#energies[channel] ?? 0) * this.#decay + energy));
    this.#mixEnergy = this.#mixEnergy * this.#decay + mixEnergy;
    this.#midTotal += mixEnergy;
    this.#sideTotal += sideEnergy;
  }

  #decide(): number {
    const energies = this.#energies;
    const total = energies.reduce((sum, energy) => sum + energy, 0);
    if (total <= 0) return this.#side;
    const loudest = energies.indexOf(Math.max(...energies));
    const held = this.#side;
    const side = held >= 0 && (energies[loudest] ?? 0) < louderBy * (energies[held] ?? 0) ? held : loudest;
    const others = (total - (energies[side] ?? 0)) / total;
    const unrelated = energies.reduce((sum, energy, channel) => sum + energy * (this.#weights[channel] ?? 0) ** 2, 0);
    const alone = others < (held < 0 ? silentShare : heardAgainShare);
    const cancelled = this.#mixEnergy < (held < 0 ? cancelledShare : soundAgainShare) * unrelated;
    return alone || cancelled ? side : -1;
  }
}

/** Adds a channel to the output, its gain gliding from `from` to `to` over the first frames. */
function addFaded(output: Float32Array, plane: Float32Array | undefined, from: number, to: number): void {
  if (plane === undefined || (from === 0 && to === 0)) return;
  const glide = from === to ? 0 : Math.min(fadeFrames, output.length);
  for (let frame = 0; frame < glide; frame++) output[frame]! += plane[frame]! * (from + ((to - from) * (frame + 1)) / glide);
  for (let frame = glide; frame < output.length; frame++) output[frame]! += plane[frame]! * to;
}
