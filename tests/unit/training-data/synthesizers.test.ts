import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/base";
import { synthesizerLabels } from "../../../training/real/real-labels";
import { drawnPatch, type Patch } from "../../../training/real/synthesizers/patches";
import { drawnPiece } from "../../../training/real/synthesizers/piece";
import { project, ticksPerBar } from "../../../training/real/synthesizers/project";

const preset: Patch = { name: "Preset", xml: `<instrumenttrack muted="0" fxch="3" vol="59" name="Preset"><sid/></instrumenttrack>` };
const seeds = fc.integer({ min: 0, max: 1e6 });

describe("a made-up piece for synthesizers", () => {
  it("lasts as long as asked, with every note inside it and on the keyboard", () => {
    fc.assert(fc.property(seeds, fc.integer({ min: 10, max: 60 }), (seed, seconds) => {
      const piece = drawnPiece([preset], seconds, seededRandom(seed));
      expect((piece.bars * 240) / piece.beatsPerMinute).toBeGreaterThanOrEqual(seconds);
      for (const { startTick, lengthTicks, midiPitch } of piece.parts.flatMap(({ notes }) => notes)) {
        expect(startTick).toBeLessThan(piece.bars * ticksPerBar);
        expect(lengthTicks).toBeGreaterThan(0);
        expect(midiPitch).toBeGreaterThan(11);
        expect(midiPitch).toBeLessThan(128);
      }
    }), { numRuns: 200 });
  });

  it("keeps to the scale of the key it is labelled with, and has drums where it says so", () => {
    fc.assert(fc.property(seeds, (seed) => {
      const piece = drawnPiece([preset], 20, seededRandom(seed));
      const isDrum = ({ patch }: (typeof piece.parts)[number]): boolean => patch.xml.includes("drums/");
      expect(piece.parts.some(isDrum)).toBe(piece.drums);
      if (piece.key === null) return;
      const scale = piece.key < 12 ? [0, 2, 4, 5, 7, 9, 11] : [0, 2, 3, 5, 7, 8, 10];
      for (const part of piece.parts.filter((each) => !isDrum(each))) {
        expect(part.notes.every(({ midiPitch }) => scale.includes((midiPitch - (piece.key as number) + 240) % 12))).toBe(true);
      }
    }), { numRuns: 100 });
  });
});

describe("an LMMS project", () => {
  it("holds each part's sound at its own loudness, A above middle C as LMMS counts it", () => {
    const note = { startTick: 0, lengthTicks: 48, midiPitch: 69, volume: 90 };
    const text = project([{ patch: preset, volume: 40, pan: -10, notes: [note] }, { patch: drawnPatch("plucked", seededRandom(1)), volume: 50, pan: 0, notes: [note, note] }], 2, 120);
    expect(text).toContain(`<instrumenttrack name="Preset" vol="40" pan="-10" fxch="0"><sid/></instrumenttrack>`);
    expect(text.match(/<note pos="0" len="48" key="57" vol="90" pan="0"\/>/g)).toHaveLength(3);
    expect(text.match(/<instrumenttrack /g)).toHaveLength(2);
  });
});

describe("labels of music for synthesizers", () => {
  it("name all that plays where it was made here, and what surely plays where others made it", () => {
    expect(synthesizerLabels({ families: ["electronic", "drums_percussion"], complete: true, key: 3 })).toMatchObject({ families: { electronic: 1, drums_percussion: 0.8 }, key: 3, ensemble: "popular_electronic" });
    expect(synthesizerLabels({ families: ["electronic"], complete: false, key: null })).toMatchObject({ families: null, familiesAtLeast: ["electronic"] });
  });
});
