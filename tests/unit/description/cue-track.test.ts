import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canRedoCues, canUndoCues, captionCorrections, captionCues, cuesOf, editCues, isEditedTrack, newCueTrack, redoCues, restoreDocument, undoCues, withCaptionEdits, withGenerated, type CaptionCue, type CueEdit, type CueTrack } from "../../../src/description";
import { descriptions } from "../../support/descriptions";

const seconds = 60;
const cue = (id: string, start: number, end: number, text = `sound of ${id}`): CaptionCue => ({ id, start, end, text, change: "section", facts: ["f1"], confidence: 0.9, edited: false });
const three = [cue("start", 0, 2), cue("s2", 20, 23), cue("end", 57, 60)];
const track = newCueTrack(three, seconds);
const ids = (edited: CueTrack): string[] => cuesOf(edited).map(({ id }) => id);
const text = (edited: CueTrack, id: string): string | undefined => cuesOf(edited).find((each) => each.id === id)?.text;

const moment = fc.double({ min: -5, max: 70, noNaN: true });
const place = fc.nat({ max: 6 });
type Draw = (track: CueTrack) => CueEdit;
const named = (track: CueTrack, index: number): string => ids(track)[index % Math.max(1, ids(track).length)] ?? "none";
const anyWords = fc.constantFrom("drums enter", "music", "choir sings softly", " ", "a\nb");
const anyEdit: fc.Arbitrary<Draw> = fc.oneof(
  fc.tuple(place, anyWords).map(([index, words]): Draw => (on) => ({ edit: "words", id: named(on, index), text: words })),
  fc.tuple(place, moment, moment).map(([index, start, end]): Draw => (on) => ({ edit: "retime", id: named(on, index), start, end })),
  fc.tuple(place, fc.double({ min: 0, max: 1, noNaN: true })).map(([index, share]): Draw => (on) => {
    const target = cuesOf(on).find(({ id }) => id === named(on, index));
    return { edit: "split", id: named(on, index), at: target ? target.start + share * (target.end - target.start) : 0 };
  }),
  place.map((index): Draw => (on) => ({ edit: "merge-with-next", id: named(on, index) })),
  place.map((index): Draw => (on) => ({ edit: "delete", id: named(on, index) })),
  fc.tuple(moment, moment, anyWords).map(([start, end, words]): Draw => () => ({ edit: "add", start, end, text: words })),
);
/** Cues as the machine makes them: in order, apart, within the recording. */
const anyGenerated = fc.uniqueArray(fc.nat({ max: 14 }), { maxLength: 8 }).map((slots) => slots.sort((a, b) => a - b).map((slot) => cue(`c${slot}`, slot * 4, slot * 4 + 3)));
const afterAll = (from: CueTrack, draws: readonly Draw[]): CueTrack => draws.reduce((on, draw) => editCues(on, draw(on)), from);

describe("editing captions", () => {
  it("changes words and times, and marks the cue", () => {
    const edited = editCues(editCues(track, { edit: "words", id: "s2", text: "drums enter" }), { edit: "retime", id: "s2", start: 19.5, end: 22 });
    expect(cuesOf(edited)[1]).toEqual({ ...three[1], text: "drums enter", start: 19.5, end: 22, edited: true });
    expect(cuesOf(track)).toEqual(three);
  });

  it("keeps a cue between its neighbours", () => {
    const [, moved] = cuesOf(editCues(track, { edit: "retime", id: "s2", start: 0, end: 100 }));
    expect(moved?.start).toBeCloseTo(2.084);
    expect(moved?.end).toBeCloseTo(56.916);
  });

  it("splits, merges, deletes and adds", () => {
    const split = editCues(track, { edit: "split", id: "s2", at: 21, words: 2 });
    expect(cuesOf(split).map((each) => each.text)).toEqual(["sound of start", "sound of", "s2", "sound of end"]);
    const merged = editCues(track, { edit: "merge-with-next", id: "s2" });
    expect(text(merged, "s2")).toBe("sound of s2; sound of end");
    expect(ids(editCues(track, { edit: "delete", id: "s2" }))).toEqual(["start", "end"]);
    const added = editCues(track, { edit: "add", start: 30, end: 32, text: "applause" });
    expect(ids(added)).toEqual(["start", "s2", "own-1", "end"]);
    expect(isEditedTrack(added) && canUndoCues(added) && !canRedoCues(added)).toBe(true);
  });

  it("gives the same track back for what cannot be done", () => {
    for (const edit of [
      { edit: "words", id: "nobody", text: "x" },
      { edit: "words", id: "s2", text: "  " },
      { edit: "merge-with-next", id: "end" },
      { edit: "split", id: "s2", at: 40 },
      { edit: "add", start: 20, end: 22, text: "over another" },
      { edit: "retime", id: "s2", start: Number.NaN, end: 4 },
    ] as const) expect(editCues(track, edit)).toBe(track);
  });

  it("undo inverts every edit, redo makes it again", () => {
    fc.assert(fc.property(anyGenerated, fc.array(anyEdit, { maxLength: 8 }), anyEdit, (generated, before, draw) => {
      const from = afterAll(newCueTrack(generated, seconds), before);
      const to = editCues(from, draw(from));
      if (to === from) return;
      expect(cuesOf(undoCues(to))).toEqual(cuesOf(from));
      expect(cuesOf(redoCues(undoCues(to)))).toEqual(cuesOf(to));
    }));
  });

  it("keeps cues in order, apart, inside the recording and with ids of their own, whatever is done and heard anew", () => {
    fc.assert(fc.property(anyGenerated, anyGenerated, fc.array(anyEdit, { maxLength: 8 }), fc.array(anyEdit, { maxLength: 4 }), (generated, anew, before, after) => {
      const cues = cuesOf(afterAll(withGenerated(afterAll(newCueTrack(generated, seconds), before), anew), after));
      expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length);
      for (const [index, each] of cues.entries()) {
        const next = cues[index + 1];
        expect(each.start).toBeGreaterThanOrEqual(0);
        expect(each.end).toBeLessThanOrEqual(seconds);
        expect(each.end - each.start).toBeGreaterThan(0.09);
        if (next) expect(next.start - each.end).toBeGreaterThan(0.08);
      }
    }));
  });

  it("never rewrites an edited cue, nor brings back a deleted one, when cues are made anew", () => {
    fc.assert(fc.property(anyGenerated, anyGenerated, fc.array(anyEdit, { maxLength: 8 }), (generated, anew, draws) => {
      const from = afterAll(newCueTrack(generated, seconds), draws);
      const to = withGenerated(from, anew);
      expect(cuesOf(to).filter(({ edited }) => edited)).toEqual(cuesOf(from).filter(({ edited }) => edited));
      const gone = generated.filter(({ id }) => !ids(from).includes(id) && from.overlay.taken.includes(id));
      expect(ids(to).filter((id) => gone.some((each) => each.id === id))).toEqual([]);
    }));
  });

  it("comes back from a saved document as it was, also when cues are made anew or edited on", () => {
    const { quartet } = descriptions;
    const saved = (edited: CueTrack): string => JSON.stringify({ ...quartet, corrections: captionCorrections(edited, quartet.created) });
    fc.assert(fc.property(anyGenerated, anyGenerated, fc.array(anyEdit, { maxLength: 8 }), anyEdit, (generated, anew, draws, last) => {
      const from = afterAll(newCueTrack(generated, seconds), draws);
      const to = withCaptionEdits(newCueTrack(generated, seconds), restoreDocument(saved(from))?.captionEdits ?? []);
      expect(cuesOf(to)).toEqual(cuesOf(from));
      expect(cuesOf(withGenerated(to, anew))).toEqual(cuesOf(withGenerated(from, anew)));
      const on = cuesOf(editCues(to, last(to)));
      expect(new Set(on.map(({ id }) => id)).size).toBe(on.length);
    }));
  });

  it("rewrites the untouched cues when a fact is corrected", () => {
    const { quartet } = descriptions;
    const corrected = { ...quartet, facts: quartet.facts.map((fact) => (fact.kind === "ensemble" ? { ...fact, value: "choir_or_voices" } : fact)) };
    const edited = editCues(newCueTrack(captionCues(quartet), quartet.source.duration), { edit: "words", id: "s2", text: "a hush" });
    const anew = withGenerated(edited, captionCues(corrected));
    expect(text(edited, "s1")).toBe("strings play");
    expect(text(anew, "s1")).toBe("voices sing");
    expect(text(anew, "s2")).toBe("a hush");
  });
});
