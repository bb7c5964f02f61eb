import { describe, expect, it } from "vitest";
import type { Frames } from "../../../src/features";
import { defaultCalibration, listenToFrames, type Heard, type WindowAnswer } from "../../../src/listener";
import { cadence, cadenceSeconds, framesOf, played } from "./made-sound";

const seconds = 60;
const music = [0.96, 0.02, 0.01, 0.01];
const speech = [0.02, 0.95, 0.01, 0.02];
const both = [0.55, 0.4, 0.02, 0.03];

const window = (start: number, verdict: readonly number[]): WindowAnswer => ({
  start, end: start + 10, heads: { verdict: Float32Array.from(verdict) }, familySteps: { steps: 0, values: new Float32Array(0) }, embedding: new Float32Array(1),
});

/** A minute that sounds otherwise before a moment and from it on. */
function turning(turnSeconds: number): Frames {
  const notes = Array.from({ length: seconds / cadenceSeconds }, (_, time) => cadence(0).map((note) => ({ ...note, start: note.start + time * cadenceSeconds }))).flat();
  const [before, after] = [played(notes.map((note) => ({ ...note, midi: note.midi + 12 })), seconds, 0, 0.2), played(notes, seconds, 0, 0.8)];
  const samples = after.map((value, index) => (index / 22050 < turnSeconds ? (before[index] as number) : value));
  return framesOf(samples);
}
const frames = new Map([0, 22].map((turnSeconds) => [turnSeconds, turning(turnSeconds)]));

/** Such a minute heard in windows every five seconds. */
function heardWith(turnSeconds: 0 | 22, verdictAt: (start: number) => readonly number[]): Heard {
  const windows = Array.from({ length: 11 }, (_, index) => window(5 * index, verdictAt(5 * index)));
  return listenToFrames(frames.get(turnSeconds) as Frames, windows, defaultCalibration);
}

describe("speech in a recording of music", () => {
  it("before the music has a section of its own, ends where the sound turns, and is no evidence for what is said of the music", () => {
    const heard = heardWith(22, (start) => (start + 10 <= 22 ? speech : start < 22 ? both : music));
    expect(heard.verdict).toBe("music");
    expect(heard.sections[0]).toMatchObject({ label: "speech", start: 0, facts: [] });
    expect(Math.abs((heard.sections[0]?.end ?? 0) - 22)).toBeLessThan(1.5);
    expect(heard.sections[1]?.label).toBe("A");
    expect(heard.sections.slice(1).every(({ start }) => start >= (heard.sections[0]?.end ?? 0) - 0.01)).toBe(true);
  });

  it("in between divides the music, and the letters begin with A", () => {
    const heard = heardWith(0, (start) => (start >= 20 && start <= 30 ? speech : music));
    expect(heard.sections.map(({ label }) => label)).toContain("speech");
    expect(heard.sections[0]?.label).toBe("A");
    const ids = heard.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("over music is told where both are heard for several windows, not where they meet", () => {
    expect(heardWith(0, (start) => (start >= 15 && start <= 40 ? both : music)).sections.map(({ label }) => label)).toContain("speech over music");
    expect(heardWith(0, (start) => (start === 25 || start === 30 ? both : music)).stretches).toEqual([]);
  });

  it("makes no speech of a recording that is speech but for a moment, nor sections", () => {
    const heard = heardWith(0, (start) => (start === 50 ? music : speech));
    expect(heard.verdict).toBe("speech");
    expect(heard.sections).toEqual([]);
  });

  it("leaves music alone as it was", () => {
    const heard = heardWith(0, () => music);
    expect(heard.stretches).toEqual([]);
    expect(heard.sections.every(({ label }) => /^[A-Z]′*$/.test(label))).toBe(true);
  });
});
