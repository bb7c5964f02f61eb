import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/base";
import { featureSettings, type Frames } from "../../../src/features";
import { parseMidi } from "../../../training/data/midi-file";
import { likeProgram, programForLine } from "../../../training/data/programs";
import { recipes } from "../../../training/data/orchestrate";
import { familiesOf } from "../../../training/data/gm-families";
import { humanise } from "../../../training/data/humanise";
import type { Part } from "../../../training/data/score";
import { recordBytes, tuningOf, windowFrames, windowRecord, windowStarts } from "../../../training/data/shard";

/** Two quarters C and E at 120 beats a minute, the pedal held from the first to the end of bar one. */
const file = Uint8Array.from([
  0x4d, 0x54, 0x68, 0x64, 0, 0, 0, 6, 0, 1, 0, 1, 0, 96,
  0x4d, 0x54, 0x72, 0x6b, 0, 0, 0, 35,
  0, 0xff, 0x51, 3, 0x07, 0xa1, 0x20,
  0, 0xb0, 64, 127,
  0, 0x90, 60, 80,
  96, 60, 0,
  0, 64, 70,
  96, 64, 0,
  0x81, 0x40, 0xb0, 64, 0,
  0, 0xff, 0x2f, 0,
]);

describe("reading MIDI", () => {
  it("reads notes in seconds, running status and the pedal", () => {
    const [track] = parseMidi(file);
    expect(track?.notes).toEqual([
      { start: 0, end: 0.5, release: 2, midi: 60, velocity: 80 },
      { start: 0.5, end: 1, release: 2, midi: 64, velocity: 70 },
    ]);
  });

  it("refuses what is no MIDI file", () => {
    expect(() => parseMidi(new Uint8Array(20))).toThrow(RangeError);
  });
});

const line = (pitches: number[], program = 0): Part => ({
  program, drums: false, gain: 1, pan: 0, detuneCents: 0, doubles: false,
  notes: pitches.map((midi, index) => ({ start: index / 2, end: index / 2 + 0.45, release: index / 2 + 0.45, midi, velocity: 80 })),
});

describe("orchestration", () => {
  it("chooses instruments whose compass holds the line", () => {
    const random = seededRandom(1);
    for (let count = 0; count < 20; count++) {
      expect([42, 43]).toContain(programForLine(["bowed"], [38, 45, 50], random));
    }
    expect(familiesOf(likeProgram(56, random), false)).toEqual(["brass"]);
  });

  it("keeps the families of each class consistent with its name", () => {
    const random = seededRandom(2);
    const four = [72, 67, 62, 50].map((top) => line(Array.from({ length: 12 }, (_, index) => top + (index % 5))));
    for (const recipe of recipes) {
      for (let count = 0; count < 12; count++) {
        const parts = recipe.play(four, random);
        if (parts === null) continue;
        const heard = new Set(parts.flatMap((part) => familiesOf(part.program, part.drums)));
        if (recipe.to === "choir_or_voices" && recipe.weight !== 0.3) {
          expect(heard).toContain("voice");
          // Strings or an organ may play along.
          expect(["voice", "bowed", "organ"]).toEqual(expect.arrayContaining([...heard]));
        }
        if (recipe.to === "chamber_strings" && recipe.weight === 0.25) expect([...heard]).toEqual(["bowed"]);
        if (recipe.to === "solo_bowed_or_wind") expect(parts).toHaveLength(1);
      }
    }
  });

  it("humanises alike with the same seed, and keeps notes in order", () => {
    const [first] = humanise([line([60, 62, 64, 65])], true, false, seededRandom(5));
    const [again] = humanise([line([60, 62, 64, 65])], true, false, seededRandom(5));
    expect(first).toEqual(again);
    const starts = first?.notes.map((note) => note.start) ?? [];
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe("shards", () => {
  const frames: Frames = {
    frames: 300,
    mel: new Uint8Array(300 * featureSettings.melBands).map((_, index) => Math.floor(index / featureSettings.melBands) % 256),
    onset: new Uint8Array(600 * 4),
    pitch: new Uint8Array(150 * 216),
    tuning: Float32Array.from([0, 1, 0, 1]),
    scalars: new Float32Array(300 * 8).fill(-20),
    level: new Float32Array(0),
  };

  it("writes one window's bytes in order", () => {
    const record = windowRecord(frames, 10);
    expect(record).toHaveLength(recordBytes);
    expect(record[0]).toBe(10);
    expect(record[80 * (windowFrames - 1)]).toBe(10 + windowFrames - 1);
    expect(new DataView(record.buffer).getFloat32(recordBytes - 4, true)).toBe(-20);
    expect(() => windowRecord(frames, 90)).toThrow(RangeError);
  });

  it("starts windows at even frames inside the recording and reads the tuning", () => {
    const random = seededRandom(3);
    for (let count = 0; count < 50; count++) {
      for (const start of windowStarts(300, 3, () => random.next())) {
        expect(start % 2).toBe(0);
        expect(start + windowFrames).toBeLessThanOrEqual(300);
      }
    }
    expect(windowStarts(100, 2, () => 0)).toEqual([]);
    expect(tuningOf(frames)).toBe(25);
  });
});
