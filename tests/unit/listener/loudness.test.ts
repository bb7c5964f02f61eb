import { describe, expect, it } from "vitest";
import { integratedLoudness, loudnessCurve, loudnessRange, silences, slidingLoudness } from "../../../src/listener/measure/loudness";
import { loudnessShape } from "../../../src/listener/measure/loudness-shape";

const curve = (seconds: number, level: (place: number) => number): Float32Array => Float32Array.from({ length: seconds * 10 }, (_, index) => level(index / (seconds * 10 - 1)));

describe("loudness (BS.1770)", () => {
  it("leaves silence and quiet tails out of the integrated loudness", () => {
    const level = curve(30, (place) => (place < 0.5 ? -23 : place < 0.75 ? -40 : -Infinity));
    expect(integratedLoudness(level)).toBeGreaterThan(-23.2);
    expect(integratedLoudness(level)).toBeLessThan(-22.9);
    expect(integratedLoudness(new Float32Array(20).fill(-Infinity))).toBe(-Infinity);
  });

  it("moves by the gain", () => {
    const level = curve(20, (place) => -30 + 8 * Math.sin(20 * place));
    expect(integratedLoudness(level.map((value) => value + 6)) - integratedLoudness(level)).toBeCloseTo(6, 3);
  });

  it("measures the range, gives a curve with null for silence, and finds silent stretches", () => {
    expect(loudnessRange(slidingLoudness(curve(60, (place) => (place < 0.5 ? -20 : -32)), 3))).toBeGreaterThan(11);
    expect(loudnessCurve(Float32Array.of(-20, -20, -Infinity, -Infinity), 0.2)).toEqual([-20, null]);
    expect(silences(curve(10, (place) => (place > 0.3 && place < 0.6 ? -90 : -20)), -60, 1)).toHaveLength(1);
  });
});

describe("loudnessShape", () => {
  it.each([
    ["steady", (place: number) => -20 + Math.sin(40 * place)],
    ["swelling", (place: number) => -40 + 25 * place],
    ["fading", (place: number) => -15 - 25 * place],
    ["arch", (place: number) => -15 - 25 * (2 * place - 1) ** 2],
    ["terraced", (place: number) => (Math.floor(place * 6) % 2 === 0 ? -18 : -32)],
  ] as const)("hears %s", (shape, level) => {
    expect(loudnessShape(curve(60, level))?.shape).toBe(shape);
    expect(loudnessShape(curve(60, (place) => level(place) - 12))?.shape).toBe(shape);
  });

  it("says nothing of less than 4 s or of silence", () => {
    expect(loudnessShape(curve(2, () => -20))).toBeNull();
    expect(loudnessShape(new Float32Array(100).fill(-Infinity))).toBeNull();
    expect(loudnessShape(new Float32Array(0))).toBeNull();
  });
});
