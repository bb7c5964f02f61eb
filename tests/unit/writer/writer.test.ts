import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factKinds, type Fact, type FactKind } from "../../../src/description";
import { checkClaims, checkEnglish, parseClaims, writeTexts, type WriterInput } from "../../../src/writer";
import { bannedWords } from "../../../src/writer/lexicon/hedges";
import { formsOf } from "../../../src/writer/grammar/words/index";
import { allReadings } from "../../../src/writer/text/pattern";
import { impliedBy } from "../../../src/writer/implied-facts";
import { sampleInput } from "../../../training/writer/sample-facts";

const seeds = fc.integer({ min: 1, max: 2 ** 30 });
const all = (input: WriterInput): { text: string; claims: readonly { start: number; end: number; facts: readonly string[] }[] }[] => {
  const { line, sentence, paragraph, sections } = writeTexts(input);
  return [line, sentence, paragraph, ...sections.values()];
};

describe("every text over random facts", () => {
  it("says nothing without a fact, nothing against one, and no banned word", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const input = sampleInput(seed);
        for (const { text } of all(input)) expect({ text, faults: checkClaims(text, input).faults }).toEqual({ text, faults: [] });
      }),
      { numRuns: 6 },
    );
  });

  it("is English by our own rules", () => {
    for (let seed = 1; seed <= 8; seed++) for (const { text } of all(sampleInput(seed))) expect({ text, slips: checkEnglish(text) }).toEqual({ text, slips: [] });
  });

  it("carries claims with valid places and known facts", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const input = sampleInput(seed);
        const ids = new Set(input.facts.map(({ id }) => id));
        for (const { text, claims } of all(input)) {
          let reached = 0;
          for (const claim of claims) {
            expect(claim.start).toBeGreaterThanOrEqual(reached);
            expect(claim.end).toBeGreaterThan(claim.start);
            expect(claim.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(claim.start, claim.end)).toBe(text.slice(claim.start, claim.end).trim());
            expect(claim.facts.every((id) => ids.has(id))).toBe(true);
            reached = claim.end;
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  it("is the same for the same seed and differs for other facts", () => {
    const first = writeTexts(sampleInput(7));
    expect(writeTexts(sampleInput(7)).paragraph).toEqual(first.paragraph);
    const texts = new Set(Array.from({ length: 12 }, (_, seed) => writeTexts(sampleInput(seed + 500)).paragraph.text));
    expect(texts.size).toBe(12);
  });
});

describe("words", () => {
  it("of every value are read back as that value, in every form", () => {
    const faults: string[] = [];
    for (const [kind, { values }] of Object.entries(factKinds)) {
      for (const value of values ?? [97]) {
        for (const phrases of Object.values(formsOf(kind as FactKind, value)) as readonly (readonly string[])[]) {
          for (const phrase of phrases.flatMap(allReadings)) {
            const words = phrase.replaceAll("{its}", "its").replaceAll(">", "").replace("_ ", "");
            const claims = parseClaims(words).claims;
            const allowed = impliedBy({ id: "f", kind: kind as FactKind, value, confidence: 1, origin: "heard", scope: { start: 0, end: 1 }, evidence: [] });
            const backed = claims.every(({ meaning }) => meaning.some((way) => way.every((each) => allowed.some((fact) => fact.kind === each.kind && String(fact.value) === String(each.value)) || each.kind === "course")));
            if (claims.length === 0 || !backed) faults.push(`${kind}=${value}: ${phrase}`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it("that praise or cannot be heard are banned", () => {
    for (const word of ["beautiful", "masterpiece", "composer", "amazing"]) expect(bannedWords).toContain(word);
  });
});

describe("the check", () => {
  const input: WriterInput = {
    ...sampleInput(1), sections: [], durationSeconds: 60,
    facts: [
      { id: "f1", kind: "key", value: "D minor", confidence: 0.95, origin: "heard", scope: { start: 0, end: 60 }, evidence: [] },
      { id: "f2", kind: "mood", value: "sad", confidence: 0.7, origin: "heard", scope: { start: 0, end: 60 }, evidence: [] },
    ],
  };
  const kinds = (text: string): string[] => checkClaims(text, input).faults.map(({ kind }) => kind);
  it("finds contradictions, unsupported claims, missing hedges and unknown words", () => {
    expect(kinds("The music is in D minor.")).toEqual([]);
    expect(kinds("The music is in E major.")).toEqual(["contradiction"]);
    expect(kinds("The music is not in D minor.")).toEqual(["contradiction"]);
    expect(kinds("A flute plays.")).toEqual(["unsupported"]);
    expect(kinds("The music is sad.")).toEqual(["overclaimed"]);
    expect(kinds("The music is perhaps sad.")).toEqual([]);
    expect(kinds("The music is Viennese.")).toEqual(["unknown-word"]);
    expect(kinds("At 0:31 the music goes on.")).toEqual(["unsupported"]);
  });
});

describe("what is not music", () => {
  it("gets a short honest text", () => {
    for (const verdict of ["speech", "noise", "silence", "other", "unsure"] as const) {
      const { line, paragraph, sections } = writeTexts({ ...sampleInput(3), facts: [], verdict });
      expect(line.text.split(" ").length).toBeLessThanOrEqual(12);
      expect(paragraph.text.split(" ").length).toBeLessThanOrEqual(30);
      expect(sections.size).toBe(0);
      expect(checkEnglish(paragraph.text)).toEqual([]);
    }
  });
});

describe("English", () => {
  it("has one for one and many for many", () => {
    const rulesOf = (text: string): string[] => checkEnglish(text).map(({ rule }) => rule);
    expect(rulesOf("Here are a guitar in D major.")).toEqual(["are for one"]);
    expect(rulesOf("Here is a guitar in D major.")).toEqual([]);
    expect(rulesOf("Here are bowed strings in D major.")).toEqual([]);
    expect(rulesOf("The music locks layers of rhythm.")).toEqual(["a phrase cut short"]);
    expect(rulesOf("The music locks layers of rhythm into one another.")).toEqual([]);
    expect(rulesOf("A few string players, most likely including violin, plays in D major.")).toEqual(["a few, one verb"]);
    expect(rulesOf("A few string players, most likely including violin, play in D major.")).toEqual([]);
    expect(rulesOf("A voice is heard in G major: a moderately paced, nostalgic chords.")).toEqual(["one of many things"]);
    expect(rulesOf("A voice is heard in G major: a row of nostalgic chords, and a few notes.")).toEqual([]);
  });

  it("has one verb in a clause, in the number of all its subjects", () => {
    const rulesOf = (text: string): string[] => checkEnglish(text).map(({ rule }) => rule);
    expect(rulesOf("The ear finds a tune over an accompanying part carries the melody.")).toEqual(["a verb too many in one clause"]);
    expect(rulesOf("The music lays one layer of rhythm fits into the next.")).toEqual(["a verb too many in one clause"]);
    expect(rulesOf("The ear finds a tune that stands on its accompaniment, and the notes are few.")).toEqual([]);
    expect(rulesOf("In the minor, wind instruments and brass is heard.")).toEqual(["several, one verb"]);
    expect(rulesOf("What sounds like strings and brass is heard.")).toEqual([]);
    expect(rulesOf("The music rests a melody on its accompaniment, and a piano, makes itself heard.")).toEqual(["a name cut off"]);
    expect(rulesOf("A piano, perhaps alone, is heard.")).toEqual([]);
    expect(rulesOf("In a jazz style, an accompanied voice with lute, is heard.")).toEqual(["one comma of two"]);
    expect(rulesOf("An accompanied voice, with lute, is heard.")).toEqual([]);
    expect(rulesOf("A lone trombone consists of nothing but one bare line.")).toEqual(["players made of notes"]);
    expect(rulesOf("The piece consists of nothing but one bare line.")).toEqual([]);
  });

  it("has one doubt for one thing, a verb for every subject and no clause where a word belongs", () => {
    const rulesOf = (text: string): string[] => checkEnglish(text).map(({ rule }) => rule);
    expect(rulesOf("It may be that the rhythm is probably swung.")).toEqual(["a hedge under a hedge"]);
    expect(rulesOf("It seems that the mood is sad, and the beat is probably even.")).toEqual([]);
    expect(rulesOf("The texture is most likely few notes are heard.")).toContain("a clause for a predicate");
    expect(rulesOf("The music appears to let a melody over its accompaniment.")).toEqual(["let without a verb"]);
    expect(rulesOf("The music lets a tune ride over its accompaniment.")).toEqual([]);
    expect(rulesOf("The rhythm probably is swung.")).toEqual(["a hedge before a verb that carries it"]);
  });

  it("ends what it begins and builds nothing of itself", () => {
    const rulesOf = (text: string): string[] => checkEnglish(text).map(({ rule }) => rule);
    expect(rulesOf("A large ensemble, among whose instruments are brass and drums included, plays.")).toEqual(["among twice"]);
    expect(rulesOf("A large ensemble, among whose instruments are brass and drums, plays.")).toEqual([]);
    expect(rulesOf("We hear a piano, heard alone, in D major.")).toEqual(["heard twice"]);
    expect(rulesOf("A piano, heard alone, plays in D major.")).toEqual([]);
    expect(rulesOf("This piece keeps to a major key, and it is built on.")).toEqual(["built on nothing"]);
    expect(rulesOf("Contrapuntal strands are what it is built on.")).toEqual([]);
    expect(rulesOf("The figures are made up of running figures.")).toEqual(["made of itself"]);
    expect(rulesOf("The figures are made up of running notes.")).toEqual([]);
    expect(rulesOf("A touch that joins the notes smoothly bound together marks it.")).toEqual(["bound twice"]);
    expect(rulesOf("A touch that joins the notes smoothly marks it.")).toEqual([]);
    expect(rulesOf("One layer of rhythm runs through this piece.")).toEqual(["one layer of none"]);
    expect(rulesOf("One layer of rhythm runs on another.")).toEqual([]);
    expect(rulesOf("A pop-style group, with a voice, plucked strings, performs.")).toEqual(["a list without and"]);
    expect(rulesOf("A pop-style group, with a voice and plucked strings, performs.")).toEqual([]);
    expect(rulesOf("Chamber strings, probably including violin, plays.")).toEqual(["plural subject, singular verb after a comma"]);
    expect(rulesOf("A voice can be heard, and would not swear to more.")).toEqual(["nobody swears"]);
    expect(rulesOf("I hear a voice, and would not swear to more.")).toEqual([]);
  });

  it("knows what a pen writes that avoids worn turns", () => {
    const rulesOf = (text: string): string[] => checkEnglish(text).map(({ rule }) => rule);
    for (const [rule, broken, whole] of [
      ["two sentences by a comma", "The same note sounds over and over, this music sets loud against soft.", "The same note sounds over and over; this music sets loud against soft."],
      ["two sentences by a comma", "The music is free, and the same note sounds over and over, the piece swells.", "By the sound of it, the piece swells."],
      ["a clause without a verb before the music", "With nothing but one bare line the music moves slowly.", "The music moves slowly with nothing but one bare line."],
      ["in a piece without an article", "An electric band performs in slow, mild piece.", "Placid in character, the piece is slow."],
      ["a name and no verb", "This music, in a binary shape.", "This music, in a binary shape, is slow."],
      ["a piece that is an air", "This is a stately, imposing air.", "This is a stately, imposing piece."],
      ["singular players, plural verb after a comma", "A large orchestra, probably with horn, perform.", "A flute and an organ, probably with horn, perform."],
      ["a noun and an adverb", "A piano plays in the major and slowly.", "A piano plays slowly and in the major."],
      ["music of itself", "The strong-toned music seems to share the music among the parts.", "The strong-toned music seems to share its tune among the parts."],
      ["among twice", "A band together with brass among its instruments plays.", "A band with brass among its instruments plays."],
      ["two subjects", "The music, in bars that sway, probably a small ensemble plays.", "The music, in bars that sway, probably has a small range."],
      ["one player of many", "A large ensemble is heard. The player stays near the bottom.", "A piano is heard. The player stays near the bottom."],
      ["here and heard", "Here are bowed strings and an organ can be heard.", "Here is an organ that can be heard."],
      ["kept as a key", "The key is probably heard as D minor.", "The key is probably D minor."],
      ["kept as a key", "Warm music in D♭ major is kept as the home key.", "D♭ major is kept as the home key."],
      ["heard and nothing more", "A piano plays; from 2:00 it is heard.", "A piano plays; from 2:00 it is heard with strings."],
      ["an end with nothing", "As a whole, it ends with the music.", "It ends with the music of its opening."],
    ] as const) {
      expect({ broken, rules: rulesOf(broken) }).toEqual({ broken, rules: expect.arrayContaining([rule]) as unknown });
      expect({ whole, rules: rulesOf(whole) }).toEqual({ whole, rules: [] });
    }
  });

  it("tells a thing apart from another, or two from each other", () => {
    const rulesOf = (text: string): string[] => checkEnglish(text).map(({ rule }) => rule);
    for (const half of ["The ear meets a tune, clearly told apart.", "One hears a melody, plainly told apart in D major.", "The melody is easily told apart.", "It has a tune and, told apart, an accompaniment.", "The music has a tune that stands out from its.", "The tune is picked out from."]) {
      expect({ half, rules: rulesOf(half) }).toEqual({ half, rules: expect.arrayContaining(["told apart from nothing"]) as unknown });
    }
    for (const whole of [
      "The ear meets a tune, clearly told apart from its accompaniment.", "Melody and accompaniment are clearly told apart.", "Perhaps tune and accompaniment are easily told apart, and the beat is steady.",
      "Melody and accompaniment are most likely plainly told apart.", "The tune is easily picked out from its accompaniment.",
    ]) expect({ whole, rules: rulesOf(whole) }).toEqual({ whole, rules: [] });
  });
});

describe("voices alone", () => {
  const scope = { start: 0, end: 30 };
  const fact = (kind: FactKind, value: string, confidence: number): Fact => ({ id: kind, kind, value, confidence, origin: "heard", scope, evidence: [scope], stated: confidence > 0.75 });
  const sung = (texture: Fact): WriterInput => ({ ...sampleInput(1), sections: [], durationSeconds: 30, facts: [fact("ensemble", "choir_or_voices", 0.98), fact("instrumentFamily", "voice", 0.9), texture] });
  const many = /choir|chor|voices|singers|vocal (?:group|ensemble)/i;

  it("are called many where they sing in parts, and never in a single line", () => {
    for (let seed = 1; seed <= 12; seed++) {
      for (const { text } of all({ ...sung(fact("texture", "chordal", 0.9)), seed })) expect(text).toMatch(many);
      for (const single of [0.92, 0.6]) for (const { text } of all({ ...sung(fact("texture", "single_line", single)), seed })) expect(text).not.toMatch(many);
      expect(writeTexts({ ...sung(fact("texture", "single_line", 0.92)), seed }).sentence.text).toMatch(/voice/i);
    }
  });

  it("are called what a person set them right to be", () => {
    const input = sung(fact("texture", "single_line", 0.92));
    const facts = input.facts.map((each) => (each.kind === "ensemble" ? { ...each, origin: "corrected" as const, confidence: 1 } : each));
    expect(writeTexts({ ...input, facts }).sentence.text).toMatch(many);
  });
});
