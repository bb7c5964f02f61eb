import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factKinds, type Fact, type FactKind, type Verdict } from "../../../src/description";
import { leastSecondsBetweenChanges, SteadyHearing, type Calibration, type Heard, type SteadyHeard } from "../../../src/listener";

const threshold = 0.7;
const calibration: Calibration = { kinds: {}, otherwise: { temperature: 1, threshold } };
const stepSeconds = 1.5;

const fact = (kind: FactKind, value: string | number, confidence: number): Fact => ({
  id: factKinds[kind].many ? `${kind}:${value}` : kind, kind, value, confidence, origin: "heard", scope: { start: 0, end: 10 }, evidence: [], stated: confidence >= threshold,
});
const heard = (verdict: Verdict, facts: readonly Fact[] = [], verdictConfidence = 0.95): Heard => ({
  verdict, verdictConfidence, facts, likely: { music: verdict === "music" ? verdictConfidence : 0, speech: verdict === "speech" ? verdictConfidence : 0 }, stretches: [], sections: [], warnings: [], loudness: { step: 1, decibels: [] }, sequence: { steps: 0, width: 0, values: new Float32Array(0) },
});

/** All that is said while these are heard, one every step. */
function said(hearings: readonly Heard[]): SteadyHeard[] {
  const steady = new SteadyHearing(calibration);
  return hearings.flatMap((hearing, index) => steady.take(hearing, (index + 1) * stepSeconds) ?? []);
}
const valueOf = (statement: SteadyHeard | undefined, kind: FactKind): Fact["value"] | undefined => statement?.facts.find((each) => each.kind === kind)?.value;
const repeated = (count: number, hearing: Heard): Heard[] => new Array<Heard>(count).fill(hearing);

const anyHeard: fc.Arbitrary<Heard> = fc
  .record({
    verdict: fc.constantFrom<Verdict>("music", "speech", "noise", "silence", "other", "unsure"),
    sure: fc.double({ min: 0.4, max: 1, noNaN: true }),
    facts: fc.array(
      fc.oneof(
        fc.tuple(fc.constant<FactKind>("key"), fc.constantFrom("C major", "D minor", "A minor"), fc.double({ min: 0, max: 1, noNaN: true })),
        fc.tuple(fc.constant<FactKind>("texture"), fc.constantFrom("drone", "chordal"), fc.double({ min: 0, max: 1, noNaN: true })),
        fc.tuple(fc.constant<FactKind>("instrumentFamily"), fc.constantFrom("piano", "bowed", "voice"), fc.double({ min: 0, max: 1, noNaN: true })),
      ),
      { maxLength: 5 },
    ),
  })
  .map(({ verdict, sure, facts }) => heard(verdict, facts.map(([kind, value, confidence]) => fact(kind, value, confidence)), sure));

describe("whatever is heard", () => {
  test("what is said changes at most once in four seconds, and only to something else", () => {
    fc.assert(
      fc.property(fc.array(anyHeard, { maxLength: 60 }), (hearings) => {
        const statements = said(hearings);
        const words = statements.map(({ sound, facts }) => [sound, ...facts.map(({ kind, value }) => `${kind} ${value}`).sort()].join());
        for (let index = 1; index < statements.length; index++) {
          expect((statements[index]?.at ?? 0) - (statements[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(leastSecondsBetweenChanges);
          expect(words[index]).not.toBe(words[index - 1]);
        }
      }),
    );
  });

  test("nothing is said that was not heard above its threshold before, and no music where there is none", () => {
    fc.assert(
      fc.property(fc.array(anyHeard, { maxLength: 60 }), (hearings) => {
        for (const { at, sound, facts } of said(hearings)) {
          const before = hearings.slice(0, Math.round(at / stepSeconds));
          for (const { kind, value } of facts) {
            expect(sound).toBe("music");
            expect(before.some((hearing) => hearing.verdict === "music" && hearing.facts.some((each) => each.kind === kind && each.value === value && each.confidence >= threshold))).toBe(true);
          }
          expect(before.some((hearing) => hearing.verdict === sound) || sound === "unsure").toBe(true);
        }
      }),
    );
  });
});

test("what stays the same is said once", () => {
  expect(said(repeated(40, heard("music", [fact("key", "C major", 0.9), fact("instrumentFamily", "piano", 0.95)])))).toHaveLength(1);
});

test("values that take turns do not make the words flicker", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 0.95, noNaN: true }), (confidence) => {
      const turns = Array.from({ length: 40 }, (_, index) => heard("music", [fact("key", index % 2 === 0 ? "C major" : "A minor", confidence)]));
      expect(said(turns).length).toBeLessThanOrEqual(2);
    }),
  );
});

test("one odd hearing among many changes nothing", () => {
  const steady = heard("music", [fact("key", "C major", 0.9)]);
  const statements = said([...repeated(10, steady), heard("music", [fact("key", "A minor", 0.95)]), ...repeated(10, steady), heard("speech"), ...repeated(10, steady)]);
  expect(statements.map((statement) => [statement.sound, valueOf(statement, "key")])).toEqual([["music", "C major"]]);
});

test("music that changes is told within eight seconds, and never goes back to the old", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.8, max: 1, noNaN: true }), fc.double({ min: 0.8, max: 1, noNaN: true }), fc.integer({ min: 4, max: 20 }), (old, fresh, steps) => {
      const statements = said([...repeated(steps, heard("music", [fact("key", "C major", old)])), ...repeated(8, heard("music", [fact("key", "D minor", fresh)]))]);
      // Between the two there may be a while in which neither is sure enough.
      expect(statements.map((statement) => valueOf(statement, "key")).filter((value) => value !== undefined)).toEqual(["C major", "D minor"]);
      expect((statements.at(-1)?.at ?? Infinity) - steps * stepSeconds).toBeLessThanOrEqual(8);
    }),
  );
});

test("music that ends takes its facts with it, and what comes after a pause begins afresh", () => {
  const statements = said([...repeated(6, heard("music", [fact("key", "C major", 0.9)])), ...repeated(5, heard("silence", [], 0.99)), ...repeated(6, heard("music", [fact("texture", "drone", 0.9)]))]);
  expect(statements.map(({ sound }) => sound)).toEqual(["music", "silence", "music"]);
  expect(statements[1]?.facts).toEqual([]);
  expect(valueOf(statements[2], "key")).toBeUndefined();
});

test("a tempo that trembles by a hair stays the number it was", () => {
  const statements = said(Array.from({ length: 20 }, (_, index) => heard("music", [fact("tempo", 120 + (index % 3), 0.9)])));
  expect(statements.map((statement) => valueOf(statement, "tempo"))).toEqual([120]);
});

const tenSeconds = { step: 1, decibels: new Array<number>(10).fill(-20) };
const withApplause = (start: number, end: number): Heard => ({ ...heard("music"), loudness: tenSeconds, stretches: [{ sound: "applause", start, end, confidence: 0.97 }] });
const speaking = (music: number, speech: number): Heard => ({ ...heard("music", [fact("key", "C major", 0.9)], 0.6), likely: { music, speech } });

test("applause at the end of what is heard is told, applause that is over is not", () => {
  const statements = said([...repeated(6, heard("music", [fact("key", "C major", 0.9)])), ...repeated(5, withApplause(4, 10)), ...repeated(6, withApplause(1, 6))]);
  expect(statements.map(({ sound }) => sound)).toEqual(["music", "applause", "music"]);
  expect(statements[1]?.facts).toEqual([]);
});

test("speech that lasts over music is told as both; between speech and music, where both are heard for a moment, it is not", () => {
  const both = speaking(0.5, 0.4);
  expect(said([...repeated(5, heard("speech")), ...repeated(4, both), ...repeated(6, speaking(0.95, 0.02))]).map(({ sound }) => sound)).not.toContain("speech over music");
  const lasting = said(repeated(14, both)).at(-1);
  expect(lasting?.sound).toBe("speech over music");
  expect(lasting?.facts).toEqual([]);
});
