/** A second-order filter, direct form I transposed. */
class Biquad {
  #first = 0;
  #second = 0;

  constructor(
    private readonly b0: number,
    private readonly b1: number,
    private readonly b2: number,
    private readonly a1: number,
    private readonly a2: number,
  ) {}

  next(input: number): number {
    const output = this.b0 * input + this.#first;
    this.#first = this.b1 * input - this.a1 * output + this.#second;
    this.#second = this.b2 * input - this.a2 * output;
    return output;
  }
}

/** The head-shaped high shelf of ITU-R BS.1770, by its analogue prototype so that it holds at any sample rate (De Man 2014). */
function shelf(sampleRateHertz: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRateHertz);
  const quality = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / quality + k * k;
  return new Biquad(
    (high + (band * k) / quality + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (band * k) / quality + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / quality + k * k) / a0,
  );
}

function highPass(sampleRateHertz: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRateHertz);
  const quality = 0.5003270373238773;
  const a0 = 1 + k / quality + k * k;
  return new Biquad(1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / quality + k * k) / a0);
}

/** K-weighted mean square of each step of a mono stream, in dB with BS.1770's offset (LUFS of one channel). */
export class LevelMeter {
  readonly #shelf: Biquad;
  readonly #highPass: Biquad;
  #sum = 0;
  #count = 0;

  constructor(
    sampleRateHertz: number,
    private readonly stepSamples: number,
    private readonly emit: (decibels: number) => void,
  ) {
    this.#shelf = shelf(sampleRateHertz);
    this.#highPass = highPass(sampleRateHertz);
  }

  push(samples: Float32Array): void {
    // Not for … of: it makes an object a sample.
    for (let index = 0; index < samples.length; index++) {
      const weighted = this.#highPass.next(this.#shelf.next(samples[index] as number));
      this.#sum += weighted * weighted;
      if (++this.#count === this.stepSamples) this.#flush();
    }
  }

  /** Gives the last, shorter step when it holds at least half of one. */
  finish(): void {
    if (this.#count >= this.stepSamples / 2) this.#flush();
  }

  #flush(): void {
    const meanSquare = this.#sum / this.#count;
    // Below −120 dB is the rounding of silence: a filter's tail, not sound.
    this.emit(meanSquare > 1e-12 ? -0.691 + 10 * Math.log10(meanSquare) : -Infinity);
    this.#sum = 0;
    this.#count = 0;
  }
}
