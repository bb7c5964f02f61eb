import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loudnessInWords } from "../../../src/app/loudness-words";
import { loudnessCourse } from "../../../src/description";
import { english } from "../../../src/app/strings/en";
import { languages, loadStrings } from "../../../src/app/strings/languages";
import { descriptions } from "../../support/descriptions";

const step = 0.5;
const recording = (decibels: readonly (number | null)[]) => ({ loudness: { step, decibels }, source: { ...descriptions.quartet.source, duration: decibels.length * step } });
const level = (decibels: number | null, seconds: number): (number | null)[] => Array.from({ length: seconds / step }, () => decibels);
const ramp = (from: number, to: number, seconds: number): number[] => Array.from({ length: seconds / step }, (_, index) => from + ((to - from) * index * step) / seconds);
const words = (decibels: readonly (number | null)[]): string => loudnessInWords(english, loudnessCourse(recording(decibels)));

describe("the waveform in words", () => {
  it("tells a soft start, a swell with its time, and a soft end", () => {
    expect(words([...level(-40, 60), ...ramp(-40, -20, 12), ...level(-20, 40), ...ramp(-20, -38, 10), ...level(-38, 40)])).toMatch(/^Starts softly, swells to loud at 1:0\d, fades to soft at 1:5\d, ends softly\.$/);
  });

  it("tells a sudden turn from a swell", () => {
    expect(words([...level(-38, 30), ...level(-18, 30)])).toMatch(/^Starts softly, turns loud at 0:(29|30), ends loud\.$/);
    expect(words([...level(-18, 30), ...level(null, 10), ...level(-18, 30)])).toMatch(/^Starts loud, falls silent at 0:\d\d, turns loud at 0:\d\d, ends loud\.$/);
  });

  it("makes little of what changes little", () => {
    expect(words(level(-20, 60))).toBe("About equally loud throughout.");
    expect(words([...level(-20, 30), ...level(-22, 30)])).toBe("About equally loud throughout.");
    expect(words(level(null, 10))).toBe("Silent throughout.");
    expect(words([])).toBe("");
  });

  it("is short for any curve, in order, and begins at the beginning", () => {
    const curve = fc.array(fc.oneof(fc.constant(null), fc.double({ min: -80, max: 0, noNaN: true })), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(curve, (decibels) => {
        const steps = loudnessCourse(recording(decibels));
        expect(steps.length).toBeGreaterThan(0);
        expect(steps.length).toBeLessThanOrEqual(6);
        expect(steps[0]?.at).toBe(0);
        for (const [index, each] of steps.slice(1).entries()) {
          expect(each.at).toBeGreaterThan(steps[index]?.at ?? 0);
          expect(each.level).not.toBe(steps[index]?.level);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("has words in every language", async () => {
    for (const language of languages) {
      const said = loudnessInWords(await loadStrings(language), loudnessCourse(descriptions.quartet));
      expect(said).toMatch(/^\p{Lu}.*\d:\d\d.*\.$/u);
    }
  });
});
