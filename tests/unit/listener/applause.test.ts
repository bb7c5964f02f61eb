import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/base";
import { applauseFeatureCount, applauseFeatures, applauseLogits, applauseStretches } from "../../../src/listener";
import { applauseOfMany } from "../../../training/sound/applause";
import { cadence, framesOf, played, rate } from "./made-sound";

const noise = (seconds: number): Float32Array => {
  const random = seededRandom(5);
  return Float32Array.from({ length: seconds * rate }, () => 0.1 * random.normal());
};
const clapped = (seconds: number, seed = 11): Float32Array => {
  const samples = applauseOfMany(seconds * rate, rate, seededRandom(seed));
  const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return samples.map((value) => (0.5 * value) / peak);
};

describe("applause", () => {
  it("of most crowds is heard after music, from about where it begins to the end", { timeout: 300_000 }, () => {
    const music = played(cadence(0), 5);
    const found = [1, 2, 3, 4, 5, 6].flatMap((seed) => {
      const samples = new Float32Array(12 * rate);
      samples.set(music);
      samples.set(clapped(7, seed), 5 * rate);
      const stretches = applauseStretches(framesOf(samples));
      expect(stretches.length).toBeLessThanOrEqual(1);
      return stretches;
    });
    expect(found.length).toBeGreaterThanOrEqual(4);
    for (const { start, end, confidence } of found) {
      expect(Math.abs(start - 5)).toBeLessThan(2.5);
      expect(end).toBeGreaterThan(9);
      expect(confidence).toBeGreaterThan(0.8);
    }
  });

  it("is not noise, music, silence, or what is too short", () => {
    for (const samples of [noise(8), played(cadence(3), 8), new Float32Array(8 * rate), clapped(2)]) expect(applauseStretches(framesOf(samples))).toEqual([]);
    expect(applauseLogits(framesOf(new Float32Array(5 * rate)))).toEqual(new Float64Array(5).fill(-Infinity));
  });

  it("is measured alike however loud", () => {
    const [loud, soft] = [clapped(4), clapped(4).map((value) => value * 0.1)].map((samples) => applauseFeatures(framesOf(samples as Float32Array), 4));
    expect(loud).toHaveLength(applauseFeatureCount);
    expect(loud?.every(Number.isFinite)).toBe(true);
    expect(applauseLogits(framesOf(clapped(6).map((value) => value * 0.1))).every((logit) => logit > 0)).toBe(true);
    expect(soft?.slice(0, 8).every((value, index) => Math.abs(value - (loud?.[index] ?? 0)) < 1.5)).toBe(true);
  });
});
