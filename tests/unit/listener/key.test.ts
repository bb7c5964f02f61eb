import { describe, expect, it } from "vitest";
import { keyNames } from "../../../src/description";
import { keyEvidence, noteGrid } from "../../../src/listener/measure/key-evidence";
import { keyLogits } from "../../../src/listener/measure/key";
import { keyDistance, localKeys } from "../../../src/listener/measure/local-keys";
import { indexOfHighest } from "../../../src/listener/measure/softmax";
import { measureTuning } from "../../../src/listener/measure/tuning";
import { cadence, cadenceSeconds, framesOf, played } from "./made-sound";

function keyOf(samples: Float32Array): number {
  const frames = framesOf(samples);
  return indexOfHighest(keyLogits(keyEvidence(noteGrid(frames, measureTuning(frames).cents))));
}

describe("key", () => {
  it("names all 24 keys of a cadence, so that a transposition by k moves the key by k", () => {
    const heard = keyNames.map((_, key) => keyOf(played(cadence(key), cadenceSeconds)));
    expect(heard.map((key) => keyNames[key])).toEqual([...keyNames]);
  });

  it.each([-40, 40])("finds a tuning %i cents off, and the key in spite of it", (cents) => {
    const samples = played(cadence(2), cadenceSeconds, cents);
    const tuning = measureTuning(framesOf(samples));
    expect(Math.abs(tuning.cents - cents)).toBeLessThan(4);
    expect(tuning.clarity).toBeGreaterThan(0.8);
    expect(keyOf(samples)).toBe(2);
  });

  it("follows a change of key", () => {
    const later = 4 * cadenceSeconds;
    const notes = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((time) => cadence(time < 4 ? 0 : 4).map((note) => ({ ...note, start: note.start + time * cadenceSeconds })));
    const frames = framesOf(played(notes, 8 * cadenceSeconds));
    const grid = noteGrid(frames, 0);
    const spans = localKeys(grid, 0, 8 * cadenceSeconds, keyLogits(keyEvidence(grid)));
    expect(spans.map(({ key }) => keyNames[key])).toEqual(["C major", "E major"]);
    expect(Math.abs((spans[1]?.start ?? 0) - later)).toBeLessThan(5);
  });

  it("counts distances on the circle of fifths", () => {
    expect(keyDistance(0, 7)).toBe(1);
    expect(keyDistance(0, 21)).toBe(1);
    expect(keyDistance(0, 12)).toBe(1);
    expect(keyDistance(0, 6)).toBe(6);
  });
});

describe("tuning", () => {
  it("is zero and unclear in silence, and bears NaN", () => {
    expect(measureTuning({ tuning: new Float32Array(20) })).toEqual({ cents: 0, clarity: 0 });
    const odd = measureTuning({ tuning: Float32Array.of(NaN, 1, Infinity, 0, 1, 0) });
    expect(odd.cents).toBeCloseTo(0);
    expect(odd.clarity).toBeCloseTo(1);
  });
});
