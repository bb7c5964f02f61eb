import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { captionCues, captionDensities, captionProfiles, lintCues, type CaptionCue, type CaptionRule, type Description } from "../../../src/description";
import { descriptions } from "../../support/descriptions";

const { quartet } = descriptions;
const { standard } = captionProfiles;
const [fact] = quartet.facts;
const sure = [fact!.id];

/** Forty seconds that sound throughout, but for the stretch given. */
function sounding(silence: { start: number; end: number } = { start: 0, end: 0 }, change: Partial<Description> = {}): Description {
  const step = 0.5;
  const decibels = Array.from({ length: 80 }, (_, index) => (index * step >= silence.start && index * step < silence.end ? null : -20));
  return { ...quartet, source: { ...quartet.source, duration: 40 }, sections: [], loudness: { step, decibels }, ...change };
}

const cue = (change: Partial<CaptionCue> = {}): CaptionCue => ({ id: "start", start: 0, end: 3, text: "strings play", change: "start", facts: sure, confidence: 0.9, edited: false, ...change });
const end = cue({ id: "end", start: 38, end: 40, text: "music stops", change: "stop", facts: [] });
const rulesOf = (cues: readonly CaptionCue[], description = sounding(), profile = standard): CaptionRule[] => lintCues({ cues, profile, description }).map(({ rule }) => rule);
const saying = (text: string, change: Partial<CaptionCue> = {}): readonly CaptionCue[] => [cue({ text, edited: true, end: 7, ...change }), end];

describe("the linter", () => {
  it("has nothing to say of a good track", () => {
    expect(lintCues({ cues: [cue(), end], profile: standard, description: sounding() })).toEqual([]);
  });

  it.each<[CaptionRule, string, readonly CaptionCue[], Description?]>([
    ["C1", "brackets inside", saying("strings [softly] play")],
    ["C1", "capitals", saying("Strings play")],
    ["C2", "notes", saying("♪ strings play")],
    ["C2", "a hash", saying("# strings play")],
    ["C3", "too many words", saying("slow and quiet and low bowed strings go on to play on")],
    ["C3", "one word", saying("strings")],
    ["C3", "no words", saying(" ")],
    ["C4", "a picture", saying("strings play in a ballroom")],
    ["C4", "the past", saying("strings played")],
    ["C5", "praise", saying("beautiful strings play")],
    ["C5", "a mood on one fact", saying("sad strings play")],
    ["C6", "the sex of a voice", saying("female voice sings")],
    ["C6", "a composer", saying("a piece by bach plays")],
    ["C6", "a language", saying("choir sings in german")],
    ["C6", "a title nobody gave", saying('"moonlight" plays', { edited: false })],
    ["C7", "voices that play", saying("choir plays")],
    ["C7", "sung words", saying('voice sings "hallelujah"')],
    ["C8", "a repeated caption", [cue(), cue({ id: "s2", start: 10, end: 13 }), end]],
    ["C9", "no end", [cue()]],
    ["C9", "a silence untold", [cue(), end], sounding({ start: 20, end: 25 })],
    ["C10", "before the sound", [cue(), end], sounding({ start: 0, end: 2 })],
    ["C10", "outside the recording", [cue(), cue({ ...end, start: 41, end: 43 })]],
    ["C11", "too short to see", [cue({ end: 0.5 }), end]],
    ["C11", "too short to read", [cue({ end: 1, text: "slow, quiet strings and woodwinds play" }), end]],
    ["C11", "too long", [cue({ end: 8 }), end]],
    ["C11", "over another", [cue({ end: 4 }), cue({ id: "s2", start: 3, end: 6, text: "drums enter" }), end]],
    ["C11", "no frame between", [cue(), cue({ id: "s2", start: 3.02, end: 6, text: "drums enter" }), end]],
    ["C11", "a flicker", [cue(), cue({ id: "s2", start: 3.3, end: 6, text: "drums enter" }), end]],
    ["C12", "a long line", saying("slow, quiet, sustained\nstringsandwoodwindsandbrassanddrumsandvoicestogether play")],
    ["C12", "three lines", saying("slow\nstrings\nplay")],
    ["C12", "a broken word", saying("slow wood-\nwinds play")],
    ["C12", "an article at a line's end", saying("strings play over a\ndrone")],
    ["C13", "a cue as long as its section", [cue({ end: 20 }), end], sounding(undefined, { sections: [{ id: "s1", label: "A", start: 0, end: 20, facts: [] }] })],
    ["C14", "a tempo in numbers", saying("strings play at 120 bpm")],
    ["C14", "a key", saying("strings play in d minor")],
    ["C15", "doubt", saying("probably strings play")],
    ["C15", "a guess", saying("strings play", { edited: false, confidence: 0.4, end: 3 })],
    ["C16", "a sentence", saying("strings play softly.")],
    ["C17", "an arrow", saying("strings --> drums")],
    ["C17", "markup", saying("<i>strings</i> play")],
    ["C17", "half a character", saying("strings \ud83d play")],
    ["C17", "one name twice", [cue(), cue({ ...end, id: "start" })]],
    ["C20", "a live flurry", [cue(), cue({ id: "s2", start: 3.6, end: 6, text: "drums enter" }), end], sounding(undefined, { source: { ...quartet.source, duration: 40, kind: "live" } })],
    ["C21", "facts that are not there", [cue({ facts: ["nothing"] }), end]],
    ["C21", "an unmarked hand", [cue({ change: "written" }), end]],
  ])("%s finds %s", (rule, _what, cues, description) => {
    const findings = lintCues({ cues, profile: standard, description: description ?? sounding() });
    expect(findings.map((each) => each.rule)).toContain(rule);
    expect(cues.map(({ id }) => id)).toContain(findings.find((each) => each.rule === rule)?.cueId);
  });

  it.each([
    ['"Clair de lune" by Debussy plays'], ["voice sings over quiet piano"], ["choir sings"], ["silence"], ["drums enter;\nmusic grows louder"], ["music fades"],
  ])("lets a person write %s", (text) => {
    expect(rulesOf(saying(text, { end: 3.5 }))).toEqual([]);
  });

  it("accepts a last caption that the file's end cuts short", () => {
    expect(rulesOf([cue(), cue({ ...end, start: 39.1, end: 40 })])).toEqual([]);
  });

  it("finds nothing in captions that nobody edited", () => {
    for (const description of Object.values(descriptions)) {
      for (const density of captionDensities) {
        for (const profile of Object.values(captionProfiles)) {
          expect(lintCues({ cues: captionCues(description, { density, profile }), profile, description }), description.source.name).toEqual([]);
        }
      }
    }
  });

  it("answers whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.double({ min: -10, max: 60, noNaN: true }), fc.double({ min: 0, max: 20, noNaN: true }), (text, start, length) => {
      const findings = lintCues({ cues: [cue({ text, start, end: start + length, edited: true })], profile: standard, description: sounding() });
      expect(findings.every(({ cueId, why }) => cueId === "start" && why !== "")).toBe(true);
    }));
  });
});
