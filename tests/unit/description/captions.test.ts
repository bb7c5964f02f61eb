import { describe, expect, it } from "vitest";
import { bareText, captionCues, captionProfiles, cueLines, readingSeconds, type Description } from "../../../src/description";
import { descriptions } from "../../support/descriptions";

const { quartet, speech, whale, unsure } = descriptions;
const words = (description: Description): string[] => captionCues(description).map((cue) => cueLines(cue, captionProfiles.standard).join(" "));

describe("captions of a recording", () => {
  it("say the start, what changes, and the end", () => {
    expect(words(quartet)).toEqual(["[strings play]", "[slow, quiet strings play]", "[loud strings play]", "[music fades]"]);
  });

  it("say the start and the end alone where few are wanted", () => {
    const cues = captionCues(quartet, { density: "few", profile: captionProfiles.standard });
    expect(cues.map(({ change }) => change)).toEqual(["start", "fade"]);
  });

  it("start at the change (of a second's step here) and end inside the recording", () => {
    const cues = captionCues(quartet);
    expect(cues.slice(0, 3).map(({ start }) => start)).toEqual([0, 115, 245]);
    expect(cues.at(-1)?.end).toBeLessThanOrEqual(quartet.source.duration);
  });

  it("keep apart, and stay between 5/6 s and 7 s", () => {
    const cues = captionCues(quartet);
    for (const [index, { start, end }] of cues.entries()) {
      expect(end - start).toBeGreaterThanOrEqual(5 / 6 - 1e-9);
      expect(end - start).toBeLessThanOrEqual(7);
      const next = cues[index + 1];
      if (next) expect(next.start - end).toBeGreaterThanOrEqual(0.083 - 1e-9);
    }
  });

  it("name no key, tempo in numbers or style, and praise nothing (C5, C6)", () => {
    expect(words(quartet).join(" ")).not.toMatch(/\d|minor|major|classical|beautiful|♪/i);
  });

  it("say what it is when it is not music, and fall back to [music] when unsure", () => {
    expect(words(speech)).toEqual(["[speech, no music]"]);
    expect(words(whale)).toEqual(["[sounds, no music]"]);
    expect(words(unsure)).toEqual(["[music]"]);
  });

  it("do not repeat what has not changed", () => {
    const [first] = quartet.sections;
    const even: Description = {
      ...quartet,
      facts: quartet.facts.filter(({ id }) => !/^s\d-/.test(id)),
      loudness: { step: 1, decibels: Array.from({ length: 372 }, () => -20) },
      sections: [{ ...first!, end: 100 }, { ...first!, id: "s2", label: "B", start: 100, end: 372 }],
    };
    expect(words(even)).toEqual(["[strings play]", "[music stops]"]);
  });

  it("break into two lines of at most 42 characters at a space", () => {
    const lines = cueLines({ text: "slow, moderately loud plucked strings and a voice with accompaniment play" }, captionProfiles.standard);
    expect(lines).toEqual(["[slow, moderately loud plucked strings", "and a voice with accompaniment play]"]);
    expect(cueLines({ text: "music stops" }, captionProfiles.standard)).toEqual(["[music stops]"]);
  });

  it("break after a semicolon, never between an article and its noun", () => {
    expect(cueLines({ text: "drums enter; the music grows louder" }, captionProfiles["line-21"])).toEqual(["[drums enter;", "the music grows louder]"]);
    expect(cueLines({ text: "strings, brass and drums play as a large band" }, captionProfiles.bbc).join("|")).not.toMatch(/ (?:A|AND|AS)\|/);
  });

  it("wear the profile's dress, and give up its brackets again", () => {
    expect(cueLines({ text: "choir sings" }, captionProfiles.bbc)).toEqual(["CHOIR SINGS"]);
    expect(bareText(" [choir  sings] ", captionProfiles.standard)).toBe("choir sings");
    expect(bareText("[choir\nsings]", captionProfiles.standard)).toBe("choir\nsings");
  });

  it("carry the facts they stand on", () => {
    const known = new Set(quartet.facts.map(({ id }) => id));
    const [first] = captionCues(quartet);
    expect(first?.facts.length).toBeGreaterThan(0);
    expect(first?.facts.every((id) => known.has(id))).toBe(true);
  });

  it("are given a second and a third of a second a word to read", () => {
    expect(readingSeconds("[music]")).toBeCloseTo(1.33);
    expect(readingSeconds("[a b c d e f g h i j k l m n o p q r s t u v]")).toBe(7);
  });
});
