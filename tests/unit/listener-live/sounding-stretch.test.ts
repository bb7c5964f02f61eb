import fc from "fast-check";
import { expect, test } from "vitest";
import { hasFallenSilent, soundingStretch } from "../../../src/listener/live/sounding-stretch";

/** Levels of so many tenths of a second each: sound at −20 LUFS, silence at −∞. */
const levels = (...tenths: readonly (readonly [number, "sound" | "silence"])[]): Float32Array =>
  Float32Array.from(tenths.flatMap(([count, what]) => new Array<number>(count).fill(what === "sound" ? -20 : -Infinity)));

test("what was before a pause does not count; a breath does not end the music", () => {
  expect(soundingStretch(levels([100, "sound"])).firstFrame).toBe(0);
  expect(soundingStretch(levels([50, "sound"], [8, "silence"], [42, "sound"])).firstFrame).toBe(0);
  const { firstFrame } = soundingStretch(levels([50, "sound"], [15, "silence"], [35, "sound"]));
  expect(firstFrame / 21.53).toBeGreaterThan(6.3);
  expect(firstFrame / 21.53).toBeLessThanOrEqual(6.5);
});

test("silence at the end is told by its length", () => {
  expect(hasFallenSilent(soundingStretch(levels([90, "sound"], [10, "silence"])))).toBe(false);
  expect(hasFallenSilent(soundingStretch(levels([80, "sound"], [20, "silence"])))).toBe(true);
  expect(hasFallenSilent(soundingStretch(levels([100, "silence"])))).toBe(true);
  expect(hasFallenSilent(soundingStretch(new Float32Array(0)))).toBe(false);
});

test("the stretch always begins on an even frame inside what was looked at", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(-Infinity, -70, -59, -20), { maxLength: 120 }), (level) => {
      const { firstFrame, silentSeconds } = soundingStretch(Float32Array.from(level));
      expect(firstFrame % 2).toBe(0);
      expect(firstFrame).toBeGreaterThanOrEqual(0);
      expect(firstFrame / 21.53 - 0.1).toBeLessThanOrEqual(level.length / 10);
      expect(silentSeconds).toBeLessThanOrEqual(level.length / 10 + 1e-9);
    }),
  );
});
