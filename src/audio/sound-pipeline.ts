import type { WarningCode } from "../description";
import { MonoMix } from "./mono-mix";
import { Resampler } from "./resampler";
import { heardSampleRateHertz, type PlanarSound, type SampleBlock, type SoundReport } from "./sample-source";

/** 0.74 s: few messages, soon a first one; eight hops of the slowest feature clock. */
const blockSamples = 16384;
/** Stretch whose level is measured. */
const levelSamples = 8192;
const clippedWarningShare = 0.0002;
const quietDecibels = -45;
/** Files of lower rates hold no brilliance: their upper limit is half of it. */
const lowBandwidthHertz = 16000;

/** Decoded channels in, blocks of mono 22 050 Hz out. The output does not depend on how the input was cut. */
export class SoundPipeline {
  #stage: { readonly mix: MonoMix; readonly resampler: Resampler; readonly channels: number; readonly sampleRateHertz: number } | null = null;
  readonly #held = new Float32Array(blockSamples);
  #heldSamples = 0;
  #givenSamples = 0;
  #peak = 0;
  #levelSum = 0;
  #levelFilled = 0;
  #loudest = 0;
  #checked = 0;
  #odd = 0;
  #clipped = 0;
  #sideShare: number | null = null;
  #lowestHertz = Infinity;

  /** From `oddFrom` on a sample counts as odd (see SampleCheck): less for plain samples than for decoded ones. */
  constructor(private readonly oddFrom?: number) {}

  /** Sound given out and held so far. */
  get seconds(): number {
    return (this.#givenSamples + this.#heldSamples) / heardSampleRateHertz;
  }

  /** Takes any number of frames, gives the blocks they complete. Rate and channel count may change on the way. */
  push({ planes, sampleRateHertz }: PlanarSound): SampleBlock[] {
    const blocks: SampleBlock[] = [];
    if (this.#stage?.channels !== planes.length || this.#stage.sampleRateHertz !== sampleRateHertz) {
      this.#endStage(blocks);
      this.#lowestHertz = Math.min(this.#lowestHertz, sampleRateHertz);
      this.#stage = {
        mix: new MonoMix(planes.length, sampleRateHertz, this.oddFrom),
        resampler: new Resampler(sampleRateHertz, heardSampleRateHertz),
        channels: planes.length,
        sampleRateHertz,
      };
    }
    this.#take(this.#stage.resampler.push(this.#stage.mix.push(planes)), blocks);
    return blocks;
  }

  /** The last blocks (the very last may be shorter) and what was found in them. Nothing may follow. */
  end(): { readonly blocks: SampleBlock[]; readonly report: SoundReport } {
    const blocks: SampleBlock[] = [];
    this.#endStage(blocks);
    if (this.#heldSamples > 0) this.#give(blocks);
    this.#endLevel();
    return { blocks, report: this.#report() };
  }

  #endStage(blocks: SampleBlock[]): void {
    const stage = this.#stage;
    if (stage === null) return;
    this.#take(stage.resampler.push(stage.mix.flush()), blocks);
    this.#take(stage.resampler.flush(), blocks);
    this.#checked += stage.mix.check.samples;
    this.#odd += stage.mix.check.oddSamples;
    this.#clipped += stage.mix.check.clippedSamples;
    this.#sideShare = stage.mix.sideShare ?? this.#sideShare;
    this.#stage = null;
  }

  #take(samples: Float32Array, blocks: SampleBlock[]): void {
    this.#measure(samples);
    for (let taken = 0; taken < samples.length; ) {
      const count = Math.min(blockSamples - this.#heldSamples, samples.length - taken);
      this.#held.set(samples.subarray(taken, taken + count), this.#heldSamples);
      this.#heldSamples += count;
      taken += count;
      if (this.#heldSamples === blockSamples) this.#give(blocks);
    }
  }

  #give(blocks: SampleBlock[]): void {
    blocks.push({ samples: this.#held.slice(0, this.#heldSamples), startSeconds: this.#givenSamples / heardSampleRateHertz });
    this.#givenSamples += this.#heldSamples;
    this.#heldSamples = 0;
  }

  #measure(samples: Float32Array): void {
    for (let index = 0; index < samples.length; index++) {
      const value = samples[index]!;
      this.#peak = Math.max(this.#peak, Math.abs(value));
      this.#levelSum += value * value;
      if (++this.#levelFilled === levelSamples) this.#endLevel();
    }
  }

  #endLevel(): void {
    if (this.#levelFilled > 0) this.#loudest = Math.max(this.#loudest, this.#levelSum / this.#levelFilled);
    this.#levelSum = 0;
    this.#levelFilled = 0;
  }

  #report(): SoundReport {
    const clippedShare = this.#checked > 0 ? this.#clipped / this.#checked : 0;
    const loudestDecibels = 10 * Math.log10(this.#loudest);
    const found: readonly [WarningCode, boolean][] = [
      ["clipped", clippedShare > clippedWarningShare],
      ["very-quiet", loudestDecibels < quietDecibels],
      ["low-bandwidth", this.#lowestHertz < lowBandwidthHertz],
      ["odd-samples", this.#odd > 0],
    ];
    return {
      durationSeconds: this.seconds,
      warnings: found.filter(([, holds]) => holds).map(([code]) => code),
      peak: this.#peak,
      loudestDecibels,
      clippedShare,
      oddSamples: this.#odd,
      sideShare: this.#sideShare,
    };
  }
}
