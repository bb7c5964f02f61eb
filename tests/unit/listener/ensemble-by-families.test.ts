import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factKinds } from "../../../src/description";
import { ensembleByFamilies, indexOfHighest, type WindowAnswer } from "../../../src/listener";

const ensembles = factKinds.ensemble.values;
const families = factKinds.instrumentFamily.values;

function answer(ensemble: Partial<Record<(typeof ensembles)[number], number>>, heard: Partial<Record<(typeof families)[number], number>>): WindowAnswer {
  const heads = { ensemble: Float32Array.from(ensembles, (name) => ensemble[name] ?? 0.01), instrumentFamily: Float32Array.from(families, (name) => heard[name] ?? 0.02) };
  return { start: 0, end: 10, heads, familySteps: { steps: 0, values: new Float32Array(0) }, embedding: new Float32Array(0) };
}

const best = ({ heads }: WindowAnswer): string => ensembles[indexOfHighest(heads["ensemble"] ?? [])] as string;

describe("the ensemble beside the families", () => {
  it("leaves an accompanied voice where no voice is heard, for what fits as well", () => {
    const torn = answer({ voice_accompanied: 0.46, solo_keyboard: 0.42 }, { harpsichord: 0.7, piano: 0.3 });
    expect(best(torn)).toBe("voice_accompanied");
    expect(best(ensembleByFamilies(torn))).toBe("solo_keyboard");
    expect(best(ensembleByFamilies(answer({ voice_accompanied: 0.46, solo_keyboard: 0.42 }, { piano: 0.9, voice: 0.9 })))).toBe("voice_accompanied");
  });

  it("does not overrule a clear answer", () => {
    expect(best(ensembleByFamilies(answer({ solo_keyboard: 0.95 }, { piano: 0.6, drums_percussion: 0.6 })))).toBe("solo_keyboard");
  });

  it("gives probabilities for any answer, the same ones at no share, and leaves an answer without families alone", () => {
    const share = fc.float({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(fc.array(share, { minLength: 9, maxLength: 9 }), fc.array(share, { minLength: 11, maxLength: 11 }), (raw, heard) => {
      const total = raw.reduce((sum, value) => sum + value, 0) + 9e-3;
      const given: WindowAnswer = { ...answer({}, {}), heads: { ensemble: Float32Array.from(raw, (value) => (value + 1e-3) / total), instrumentFamily: Float32Array.from(heard) } };
      const shares = [...(ensembleByFamilies(given).heads["ensemble"] ?? [])];
      expect(shares.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 4);
      expect(shares.every((value) => value >= 0 && value <= 1)).toBe(true);
      ensembleByFamilies(given, 0).heads["ensemble"]?.forEach((value, index) => expect(value).toBeCloseTo(given.heads["ensemble"]?.[index] as number, 4));
    }));
    const alone = { ...answer({}, {}), heads: { ensemble: new Float32Array(9).fill(1 / 9) } };
    expect(ensembleByFamilies(alone)).toBe(alone);
  });
});
