import { describe, expect, it } from "vitest";
import { hasMisplacedWord, makesSense, writeTexts } from "../../../src/writer";
import { sampleInput } from "../../../training/writer/sample-facts";

describe("sense", () => {
  it("is missing where a word is said of what it cannot be said of", () => {
    for (const text of ["The pulse is perhaps gloomy.", "The pace is very likely popular.", "The beats are smoothly bound."]) expect([text, hasMisplacedWord(text)]).toEqual([text, true]);
    for (const text of ["The mood is sad.", "The pace is a slow one.", "The style is that of folk music.", "Its tone is sad."]) expect([text, hasMisplacedWord(text)]).toEqual([text, false]);
  });

  it("is missing where a sentence breaks off", () => {
    for (const text of ["In the middle of the range.", "A web of interlocking figures.", "It may be that a held drone.", "The music has a mischievous, and it swings.", "A pedal note beneath it all in the key of C minor.", "In the key of D major, and strings are heard.", "The whole piece, in triple time.", "The piece is loud; in all likelihood a contrasting second half.", "With the harmony at rest in B♭ major, a gathering of voices, possibly joined by organ.", "The music goes in duple time, and most likely several layers of rhythm.", "A melody framed by accompanying parts, and the beat is steady.", "The rhythm is swung, and one plucked instrument alone, seemingly a harp."]) expect([text, makesSense(text, false)]).toEqual([text, false]);
    for (const text of ["The music sits in the middle of the range.", "A flute plays in C major.", "With a stress on every third beat, a gathering of voices sings, possibly joined by organ.", "It may be that a held drone lies below.", "A piano plays, and the bars swing along.", "A pining, pared-down melody stands out over its accompaniment."]) expect([text, makesSense(text, false)]).toEqual([text, true]);
    expect(makesSense("A web of interlocking figures.", true)).toBe(true);
  });

  it("is in all that the grammar writes of what things are", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { line, sentence, paragraph, sections } = writeTexts(sampleInput(seed + 700));
      for (const { text } of [line, sentence, paragraph, ...sections.values()]) expect([text, hasMisplacedWord(text)]).toEqual([text, false]);
    }
  });
});
