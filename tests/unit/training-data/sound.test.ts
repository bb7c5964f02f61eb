import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/base";
import { biquad } from "../../../training/sound/biquad";
import { colour, renderedColour } from "../../../training/sound/colour";
import { convolve } from "../../../training/sound/convolve";
import { toPeak } from "../../../training/sound/dynamics";
import { addUnder, rootMeanSquare } from "../../../training/sound/noise";
import { drawSinger, sing } from "../../../training/sound/singer";
import { singSpeech, spokenFrames } from "../../../training/sound/speech-singer";
import { syntheticSound } from "../../../training/sound/synthetic-noise";
import { wavBytes } from "../../../training/sound/wav";

const rate = 22050;
const sine = (hertz: number, seconds = 1): Float32Array => Float32Array.from({ length: seconds * rate }, (_, index) => Math.sin((2 * Math.PI * hertz * index) / rate));

describe("filters", () => {
  it.each([
    ["lowpass", 500, 4000],
    ["highpass", 2000, 100],
  ] as const)("%s keeps its side and stops the other", (kind, corner, stopped) => {
    const out = sine(stopped);
    biquad(out, rate, kind, corner, 0.7);
    expect(rootMeanSquare(out)).toBeLessThan(0.05);
  });

  it("raises a peak by its decibels and shelves by theirs", () => {
    const gain = (kind: "peak" | "lowshelf" | "highshelf", hertz: number): number => {
      const out = sine(hertz);
      biquad(out, rate, kind, 1000, 0.7, 6);
      return 20 * Math.log10(rootMeanSquare(out) / Math.SQRT1_2);
    };
    expect(gain("peak", 1000)).toBeCloseTo(6, 1);
    expect(gain("lowshelf", 60)).toBeCloseTo(6, 0);
    expect(gain("highshelf", 8000)).toBeCloseTo(6, 0);
    expect(gain("highshelf", 60)).toBeCloseTo(0, 0);
  });
});

describe("convolution", () => {
  it("equals the sum it stands for", () => {
    const signal = new Float32Array(9000);
    signal[3] = 1;
    signal[8000] = 2;
    const out = convolve(signal, Float32Array.from([1, 0, 0.5]));
    expect([out[3], out[5], out[8000], out[8002]].map((value) => Math.round((value ?? 0) * 1000) / 1000)).toEqual([1, 0.5, 2, 1]);
  });
});

describe("colouring", () => {
  it("is repeatable, finite and never clips", () => {
    for (let seed = 1; seed <= 2; seed++) {
      const once = colour(sine(440, 1), rate, renderedColour, seededRandom(seed));
      const twice = colour(sine(440, 1), rate, renderedColour, seededRandom(seed));
      expect(once.samples).toEqual(twice.samples);
      let peak = 0;
      for (const sample of once.samples) peak = Math.max(peak, Math.abs(sample));
      expect(peak).toBeGreaterThan(0.05);
      expect(peak).toBeLessThan(1);
    }
  });

  it("adds under at the given distance", () => {
    const samples = new Float32Array(rate).fill(0);
    samples.set(sine(440));
    const before = samples.slice();
    addUnder(samples, sine(1000), 20);
    const added = samples.map((value, index) => value - (before[index] ?? 0));
    expect(20 * Math.log10(rootMeanSquare(before) / rootMeanSquare(added))).toBeCloseTo(20, 1);
  });

  it("leaves silence alone", () => {
    const silence = new Float32Array(100);
    toPeak(silence, -3);
    expect(silence.every((value) => value === 0)).toBe(true);
  });
});

describe("made sounds", () => {
  it("are finite for every kind", () => {
    const random = seededRandom(8);
    const names = new Set<string>();
    for (let count = 0; count < 40; count++) {
      const { samples, name } = syntheticSound(rate / 4, rate, random);
      names.add(name);
      expect(samples.every(Number.isFinite)).toBe(true);
    }
    expect(names.size).toBeGreaterThan(8);
  });

  /** The period of a stretch in samples, by its highest autocorrelation. */
  function periodOf(stretch: Float32Array, shortest: number, longest: number): number {
    let [best, period] = [0, 0];
    for (let candidate = shortest; candidate < longest; candidate++) {
      let sum = 0;
      for (let index = 0; index + candidate < stretch.length; index++) sum += (stretch[index] as number) * (stretch[index + candidate] as number);
      if (sum > best) [best, period] = [sum, candidate];
    }
    return period;
  }

  const note = { start: 0, end: 1, release: 1, midi: 57, velocity: 90 };

  it("sings the pitch it is given", () => {
    const random = seededRandom(4);
    const style = { ...drawSinger(random), vibratoCents: 0, words: 0, breath: 0.001 };
    const samples = sing([note], "tenor", style, 1, rate, 0, random);
    expect(Math.abs(periodOf(samples.subarray(8000, 16000), 60, 160) - rate / 220)).toBeLessThanOrEqual(1);
  });

  it("sings with another voice's throat: its formants, the melody's pitch", () => {
    const random = seededRandom(5);
    const style = { ...drawSinger(random), vibratoCents: 0, words: 0, breath: 0.001 };
    const speaker = sing([{ ...note, midi: 45 }], "bass", style, 1, rate, 0, random);
    const spoken = spokenFrames(speaker, rate);
    const samples = singSpeech(spoken, 10, [note], style, 1, rate, 0, random);
    expect(Math.abs(periodOf(samples.subarray(8000, 16000), 60, 160) - rate / 220)).toBeLessThanOrEqual(1);
    const middle = (frames: typeof spoken): Float32Array => frames.reflections.subarray(40 * 22, 40 * 22 + 4);
    const sung = middle(spokenFrames(samples, rate));
    middle(spoken).forEach((reflection, index) => expect(sung[index]).toBeCloseTo(reflection, 0));
  });

  it("writes a WAV head that tells channels, rate and length", () => {
    const bytes = wavBytes([new Float32Array(10), new Float32Array(10)], 44100);
    const view = new DataView(bytes.buffer);
    expect([bytes.length, view.getUint16(22, true), view.getUint32(24, true), view.getUint32(40, true)]).toEqual([84, 2, 44100, 40]);
  });
});
