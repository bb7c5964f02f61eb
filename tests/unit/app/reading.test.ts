import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidenceInWords } from "../../../src/app/confidence-words";
import { withCorrection } from "../../../src/app/corrections";
import { globalFacts, sectionFacts } from "../../../src/app/fact-groups";
import { viewOfFocus } from "../../../src/app/focus";
import { columnsOf, withPeaks } from "../../../src/app/peak-track";
import { coversAll, evidenceOfClaim, sectionAt } from "../../../src/app/spans";
import { english } from "../../../src/app/strings/en";
import { sentenceAbout, sentencesOf } from "../../../src/app/text-parts";
import { textToCopy } from "../../../src/app/text-to-copy";
import { verdictLine } from "../../../src/app/verdict-line";
import type { Claim, Text } from "../../../src/description";
import { descriptions } from "../../support/descriptions";

const { quartet, speech, unsure, whale } = descriptions;
const joined = (text: Text): string => sentencesOf(text).map(({ pieces, after }) => pieces.map((piece) => piece.text).join("") + after).join("");

describe("a text cut into sentences and claims", () => {
  it("is the same text again when joined", () => {
    for (const text of Object.values(quartet.texts)) expect(joined(text)).toBe(text.text);
  });

  it("is the same text for any claims, however broken", () => {
    const claim = fc.record({ start: fc.nat(60), end: fc.nat(70) }).map(({ start, end }, ): Claim => ({ id: `${start}-${end}`, start, end, facts: ["key"] }));
    fc.assert(
      fc.property(fc.stringMatching(/^[A-C a-c.!?“”\n]{0,60}$/), fc.array(claim, { maxLength: 6 }), (text, claims) => {
        expect(joined({ text, claims, origin: "realiser" })).toBe(text);
      }),
    );
  });

  it("marks the sentence that speaks of a section, and none for the whole", () => {
    const sentences = sentencesOf(quartet.texts.paragraph);
    const about = (time: number): number | null => {
      const section = sectionAt(quartet.sections, time);
      return section && sentenceAbout(quartet, sentences, section);
    };
    expect(about(150)).toBe(2);
    expect(about(300)).toBe(null);
    const whole = { id: "w", label: "A", start: 0, end: 372, facts: [] };
    expect(sentenceAbout(quartet, sentences, whole)).toBe(null);
  });
});

describe("where something was heard", () => {
  it("takes a claim's own evidence before its facts'", () => {
    const claim = { id: "c", start: 0, end: 3, facts: ["key"] };
    expect(evidenceOfClaim(quartet, claim)).toEqual([{ start: 4, end: 112, weight: 1 }, { start: 250, end: 365, weight: 1 }]);
    expect(evidenceOfClaim(quartet, { ...claim, evidence: [{ start: 1, end: 2 }] })).toEqual([{ start: 1, end: 2 }]);
  });

  it("knows when seconds say nothing", () => {
    expect(coversAll([{ start: 2, end: 370 }], 372)).toBe(true);
    expect(coversAll([{ start: 2, end: 200 }], 372)).toBe(false);
  });

  it("shows nothing for a focus that no longer exists", () => {
    expect(viewOfFocus(quartet, { kind: "claim", textKey: "paragraph", claim: "gone" })).toBe(null);
    expect(viewOfFocus(quartet, { kind: "claim", textKey: "section:s2", claim: "s2c1" })?.facts.map(({ id }) => id)).toEqual(["s2-dynamics"]);
  });
});

describe("facts on the screen", () => {
  it("are stated or folded away, and not said twice", () => {
    const { stated, unsure: less } = globalFacts(quartet);
    expect(stated.map(({ id }) => id)).toEqual(["ensemble", "family-bowed", "instrument-violin", "instrument-cello", "key", "tempo", "metre", "mood-tense", "form", "sound-noisy", "sound-old"]);
    expect(less.map(({ id }) => id)).toEqual(["texture", "style"]);
    expect(sectionFacts(quartet, quartet.sections[1]?.facts ?? []).map(({ id }) => id)).toEqual(["s2-key", "s2-tempoClass", "s2-dynamics"]);
  });

  it("say their confidence in words at the thresholds of the texts", () => {
    expect([0.85, 0.849, 0.6, 0.3, 0.29].map(confidenceInWords)).toEqual(["sure", "likely", "likely", "possible", "unlikely"]);
  });
});

describe("a correction", () => {
  it("changes nothing when the value is the same or the fact unknown", () => {
    expect(withCorrection(quartet, "key", "D minor", "now")).toBe(quartet);
    expect(withCorrection(quartet, "nothing", "D minor", "now")).toBe(quartet);
  });

  it("marks the fact as corrected and notes what it was", () => {
    const corrected = withCorrection(quartet, "metre", "compound", "2026-01-01T00:00:00Z");
    expect(corrected.facts.find(({ id }) => id === "metre")).toMatchObject({ value: "compound", origin: "corrected", confidence: 1, stated: true });
    expect(corrected.corrections).toEqual([{ fact: "metre", from: "2/4-like", to: "compound", at: "2026-01-01T00:00:00Z" }]);
  });
});

describe("what is not music", () => {
  it("is said once: by the text where it says so, else above it", () => {
    expect(verdictLine(english, quartet, quartet.texts.line)).toBe(null);
    expect(verdictLine(english, speech, speech.texts.line)).toBe(null);
    expect(verdictLine(english, whale, { ...whale.texts.line, text: "Long tones." })).toBe("This does not sound like music.");
    expect(verdictLine(english, unsure, unsure.texts.paragraph)).toBe(null);
  });
});

describe("peaks", () => {
  it("grow in any pieces to the same track", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { maxLength: 3000 }), { maxLength: 5 }), (pieces) => {
        let track = withPeaks(null, { from: 0, values: new Float32Array(0), secondsPerPeak: 0.1, duration: null });
        for (const piece of pieces) track = withPeaks(track, { from: track.count, values: Float32Array.from(piece), secondsPerPeak: 0.1, duration: null });
        expect([...track.values.subarray(0, track.count)]).toEqual([...Float32Array.from(pieces.flat())]);
      }),
      { numRuns: 30 },
    );
  });

  it("are drawn with silence where nothing is decoded yet", () => {
    const track = withPeaks(null, { from: 0, values: Float32Array.of(0.5, 1, 0.25, 0.5), secondsPerPeak: 1, duration: 8 });
    expect([...columnsOf(track, 8, 4)]).toEqual([1, 0.5, 0, 0]);
  });
});

describe("copying", () => {
  it("takes the text as it is shown", () => {
    expect(textToCopy(quartet, "line")).toBe(quartet.texts.line.text);
    expect(textToCopy(quartet, "sections").split("\n")[2]).toBe(`A′ (4:06–6:12): ${quartet.sections[2]?.text?.text}`);
    expect(textToCopy(speech, "sections")).toBe(speech.texts.paragraph.text);
  });
});
