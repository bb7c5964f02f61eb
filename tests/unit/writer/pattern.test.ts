import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/base";
import { numberOfNoun } from "../../../src/writer/grammar/inflect";
import { formsOf } from "../../../src/writer/grammar/words/index";
import { allReadings, oneReading } from "../../../src/writer/text/pattern";

describe("a pattern", () => {
  it("gives every reading, with choices inside choices", () => {
    expect(allReadings("a (slow|very (slow|calm)) tune")).toEqual(["a slow tune", "a very slow tune", "a slow tune", "a very calm tune"]);
    expect(allReadings("in (long)? phrases")).toEqual(["in long phrases", "in phrases"]);
    expect(allReadings("plain")).toEqual(["plain"]);
  });

  it("is drawn as one of its readings", () => {
    const word = fc.constantFrom("slow", "calm", "line", "of");
    const pattern = fc.array(fc.oneof(word, fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `(${words.join("|")})`), word.map((each) => `(${each})?`)), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
    fc.assert(fc.property(pattern, fc.integer(), (each, seed) => {
      expect(allReadings(each)).toContain(oneReading(each, seededRandom(seed)));
    }), { numRuns: 60 });
  });
});

describe("a noun phrase", () => {
  it("is one or many by its article or its head", () => {
    for (const many of ["running notes", "crisp, detached notes", "chords moving as one", "patterns of repeated notes", "smooth phrasing and dotted rhythms"]) expect([many, numberOfNoun(many)]).toEqual([many, "plural"]);
    for (const one of ["a stream of running notes", "legato phrasing", "space between the notes", "one line", "full volume", "no regular beat"]) expect([one, numberOfNoun(one)]).toEqual([one, "singular"]);
  });
});

describe("an adjective", () => {
  it("stands before a noun only where it is one word or has its adverb", () => {
    const { adjective = [], predicate = [] } = formsOf("mood", "calm");
    expect(predicate).toContain("at ease");
    expect(adjective).toContain("calm");
    expect(adjective).not.toContain("at ease");
    expect(formsOf("texture", "polyphonic").adjective).toContain("closely woven");
  });
});
