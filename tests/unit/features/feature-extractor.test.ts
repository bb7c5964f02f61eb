import fc from "fast-check";
import Meyda from "meyda";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/base";
import { FeatureExtractor, featureHash, featureSettings, pitchBins, scalarCount, type Frames } from "../../../src/features";
import { AmplitudeSpectrum } from "../../../src/features/amplitude-spectrum";
import { meydaFor } from "../../../src/features/meyda-instances";
import { crestOf } from "../../../src/features/spectral-crest";

const rate = featureSettings.sampleRateHertz;

function sine(hertz: number, seconds: number, amplitude = 0.5): Float32Array {
  return Float32Array.from({ length: Math.round(seconds * rate) }, (_, index) => amplitude * Math.sin((2 * Math.PI * hertz * index) / rate));
}

function noise(samples: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  return Float32Array.from({ length: samples }, () => random.between(-0.3, 0.3));
}

function framesOf(samples: Float32Array, block = samples.length): Frames {
  const extractor = new FeatureExtractor();
  for (let from = 0; from < samples.length; from += block) extractor.push(samples.subarray(from, from + block));
  return extractor.finish();
}

describe("FeatureExtractor", () => {
  it("gives the same frames however the samples are cut into blocks", () => {
    const samples = noise(20000, 7);
    const whole = framesOf(samples);
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9000 }), (block) => {
        expect(framesOf(samples, block)).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });

  it("keeps its promise of shapes for every length", () => {
    for (const length of [1, 1023, 1024, 1025, 5000, 22050]) {
      const frames = framesOf(noise(length, length));
      expect(frames.frames).toBe(Math.ceil(length / featureSettings.frameHop));
      const pitchFrames = Math.ceil(frames.frames / 2);
      expect(frames.mel.length).toBe(frames.frames * featureSettings.melBands);
      expect(frames.onset.length).toBe(frames.frames * 2 * featureSettings.onsetBands);
      expect(frames.pitch.length).toBe(pitchFrames * pitchBins);
      expect(frames.tuning.length).toBe(pitchFrames * 2);
      expect(frames.scalars.length).toBe(frames.frames * scalarCount);
    }
  });

  it("puts a tone on its semitone, and its tuning where it lies", () => {
    for (const cents of [-40, 0, 30]) {
      const frames = framesOf(sine(440 * 2 ** (cents / 1200), 2));
      const row = frames.pitch.subarray(10 * pitchBins, 11 * pitchBins);
      const loudest = row.indexOf(Math.max(...row));
      expect(Math.floor(loudest / featureSettings.pitchBinsPerSemitone) + featureSettings.pitchLowMidi).toBe(69);
      let x = 0;
      let y = 0;
      for (let frame = 4; frame < 16; frame++) {
        x += frames.tuning[2 * frame] as number;
        y += frames.tuning[2 * frame + 1] as number;
      }
      expect((Math.atan2(y, x) / (2 * Math.PI)) * 100).toBeCloseTo(cents, 0);
    }
  });

  it("measures level as BS.1770 asks: a full-scale 997 Hz sine in one channel is −3.01 LUFS", () => {
    const { level } = framesOf(sine(997, 3, 1));
    expect(level[20]).toBeCloseTo(-3.01, 1);
  });

  it("stays finite in silence", () => {
    const frames = framesOf(new Float32Array(rate));
    expect([...frames.scalars].every(Number.isFinite)).toBe(true);
    expect([...frames.level].every((decibels) => decibels === -Infinity)).toBe(true);
    expect(Math.max(...frames.onset)).toBe(0);
  });

  it("hears the onset of a tone, and little while it lasts", () => {
    const samples = new Float32Array(2 * rate);
    samples.set(sine(330, 1), rate);
    const { onset } = framesOf(samples);
    const sums = Array.from({ length: onset.length / 4 }, (_, frame) => [0, 1, 2, 3].reduce((sum, band) => sum + (onset[4 * frame + band] as number), 0));
    const loudest = sums.indexOf(Math.max(...sums));
    expect(Math.abs((loudest * featureSettings.fastHop) / rate - 1)).toBeLessThan(0.06);
    expect(Math.max(...sums.slice(60, 80))).toBeLessThan(Math.max(...sums) / 10);
  });

  it("copies a stretch of its frames", () => {
    const extractor = new FeatureExtractor();
    extractor.push(noise(40000, 3));
    const whole = extractor.finish();
    const part = extractor.copy(4, 20);
    expect(part.mel).toEqual(whole.mel.slice(4 * 80, 20 * 80));
    expect(part.pitch).toEqual(whole.pitch.slice(2 * pitchBins, 10 * pitchBins));
  });
});

describe("AmplitudeSpectrum", () => {
  it("gives meyda's own amplitudes", () => {
    const samples = noise(2048, 11);
    const theirs = meydaFor(2048, rate).extract(["amplitudeSpectrum"], samples)["amplitudeSpectrum"] as Float32Array;
    const ours = new AmplitudeSpectrum(2048).of(samples);
    for (let bin = 1; bin < 1024; bin += 7) expect(ours[bin]).toBeCloseTo(((theirs[bin] as number) * 4) / 2048, 6);
  });
});

describe("meydaFor", () => {
  it("gives what meyda's own extract gives, bit for bit, in music and in silence", () => {
    const names = ["amplitudeSpectrum", "spectralCentroid", "spectralFlatness", "spectralRolloff", "zcr", "loudness"] as const;
    const ours = meydaFor(2048, rate);
    for (const samples of [noise(2048, 12), sine(440, 2048 / rate), new Float32Array(2048), noise(2048, 13)]) {
      Object.assign(Meyda, { bufferSize: 2048, sampleRate: rate, windowingFunction: "hanning" });
      const theirs = Meyda.extract([...names, "spectralCrest"], samples) as unknown as { readonly amplitudeSpectrum: Float32Array; readonly spectralCrest: number };
      const { spectralCrest, ...others } = theirs;
      expect(ours.extract(names, samples)).toEqual(others);
      expect(crestOf(theirs.amplitudeSpectrum)).toBe(spectralCrest);
    }
  });
});

describe("featureHash", () => {
  it("changes with any setting", () => {
    expect(featureHash()).toMatch(/^[0-9a-f]{16}$/);
    expect(featureHash({ ...featureSettings, melBands: 81 } as unknown as typeof featureSettings)).not.toBe(featureHash());
  });
});
