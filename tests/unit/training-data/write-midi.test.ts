import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factKinds } from "../../../src/description";
import { parseMidi } from "../../../training/data/midi-file";
import { tinyCorpus } from "../../../training/data/tiny-corpus";
import { midiBytes } from "../../../training/data/write-midi";

const note = fc.record({ beat: fc.integer({ min: 0, max: 400 }), midi: fc.integer({ min: 21, max: 108 }), velocity: fc.integer({ min: 1, max: 127 }) });
/** No two of them at once, so that every note-off has one note it can mean. */
const line = fc.uniqueArray(note, { selector: ({ beat }) => beat, maxLength: 40 }).map((notes) => [...notes].sort((a, b) => a.beat - b.beat).map((each) => ({ ...each, beats: 0.75 })));

describe("written MIDI", () => {
  it("is read back as it was meant", () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 40, max: 240 }), (notes, beatsPerMinute) => {
        const track = parseMidi(midiBytes([{ program: 40, drums: false, notes }], beatsPerMinute))[1];
        expect(track?.notes.map(({ midi, velocity }) => ({ midi, velocity }))).toEqual(notes.map(({ midi, velocity }) => ({ midi, velocity })));
        track?.notes.forEach(({ start, end }, index) => {
          const beat = notes[index]?.beat ?? NaN;
          expect(start).toBeCloseTo((beat * 60) / beatsPerMinute, 2);
          expect(end).toBeCloseTo(((beat + 0.75) * 60) / beatsPerMinute, 2);
        });
      }),
    );
  });
});

describe("the tiny corpus", () => {
  it("has every ensemble in every split, each with sound on every track it names", () => {
    const scores = tinyCorpus();
    for (const split of ["train", "val", "test"]) {
      expect(new Set(scores.filter(({ record }) => record.split === split).map(({ record }) => record.ensemble))).toEqual(new Set(factKinds.ensemble.values));
    }
    for (const { record, midi } of scores) {
      const tracks = parseMidi(midi);
      for (const { track } of record.instruments) expect(tracks[track]?.notes.length, record.id).toBeGreaterThan(8);
    }
  });
});
