/** The part of Web Audio's AudioBuffer that the package reads. */
interface SoundBuffer {
  readonly sampleRate: number;
  readonly length: number;
  readonly duration: number;
  readonly numberOfChannels: number;
  getChannelData(): Float32Array;
}

/**
 * Just so much of Web Audio's OfflineAudioContext that realtime-bpm-analyzer runs in Node: a buffer source through one low-pass
 * biquad (coefficients as the Web Audio standard gives them, Q in decibels) to the output.
 */
class OneFilterContext {
  readonly destination = {};
  readonly #filter = { type: "lowpass", frequency: { value: 350 }, Q: { value: 1 }, connect: () => undefined };
  #source: SoundBuffer | null = null;

  constructor(
    readonly numberOfChannels: number,
    readonly length: number,
    readonly sampleRate: number,
  ) {}

  createBufferSource(): unknown {
    const take = (buffer: SoundBuffer): void => {
      this.#source = buffer;
    };
    return {
      set buffer(buffer: SoundBuffer) {
        take(buffer);
      },
      connect: () => undefined,
      start: () => undefined,
    };
  }

  createBiquadFilter(): unknown {
    return this.#filter;
  }

  startRendering(): Promise<unknown> {
    const samples = this.#source?.getChannelData() ?? new Float32Array(this.length);
    return Promise.resolve(bufferOf(lowPassed(samples, this.sampleRate, this.#filter.frequency.value, this.#filter.Q.value), this.sampleRate));
  }
}

function lowPassed(samples: Float32Array, sampleRateHertz: number, cutHertz: number, resonanceDecibels: number): Float32Array {
  const angle = (2 * Math.PI * cutHertz) / sampleRateHertz;
  const alpha = Math.sin(angle) / (2 * 10 ** (resonanceDecibels / 20));
  const scale = 1 + alpha;
  const outer = (1 - Math.cos(angle)) / 2 / scale;
  const feedback = (-2 * Math.cos(angle)) / scale;
  const feedbackBefore = (1 - alpha) / scale;
  const out = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let index = 0; index < samples.length; index++) {
    const x = samples[index] as number;
    const y = outer * (x + 2 * x1 + x2) - feedback * y1 - feedbackBefore * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[index] = y;
  }
  return out;
}

function bufferOf(samples: Float32Array, sampleRate: number): SoundBuffer {
  return { sampleRate, length: samples.length, duration: samples.length / sampleRate, numberOfChannels: 1, getChannelData: () => samples };
}

/** Runs `analyse` on mono samples with the stand-in for OfflineAudioContext in place. */
export async function lowPassedBuffer<Answer>(samples: Float32Array, sampleRateHertz: number, analyse: (buffer: SoundBuffer) => Promise<Answer>): Promise<Answer> {
  const globals = globalThis as { OfflineAudioContext?: unknown };
  const before = globals.OfflineAudioContext;
  globals.OfflineAudioContext = OneFilterContext;
  try {
    return await analyse(bufferOf(samples, sampleRateHertz));
  } finally {
    globals.OfflineAudioContext = before;
  }
}
