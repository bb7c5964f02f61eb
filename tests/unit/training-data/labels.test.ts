import { describe, expect, it } from "vitest";
import { articulationOf } from "../../../training/data/labels/articulation";
import { chromaticismOf } from "../../../training/data/labels/chromaticism";
import { densityOf } from "../../../training/data/labels/density";
import { familyShares, familySteps } from "../../../training/data/labels/families";
import { instrumentsHeard } from "../../../training/data/labels/instruments";
import { keyOf, tonicPitchClass } from "../../../training/data/labels/key";
import { metreClass, metreOf } from "../../../training/data/labels/metre";
import { keyCorrelations, pitchClassSeconds } from "../../../training/data/labels/pitch-classes";
import { registerOf } from "../../../training/data/labels/register";
import { styleOf } from "../../../training/data/labels/style";
import { tempoClassOf, tempoOf } from "../../../training/data/labels/tempo";
import { textureOf } from "../../../training/data/labels/texture";
import type { Part, SoundingNote } from "../../../training/data/score";
import type { ScoreRecord } from "../../../training/data/score-record";

const window = { from: 0, to: 10 };

const note = (start: number, seconds: number, midi: number): SoundingNote => ({ start, end: start + seconds, release: start + seconds, midi, velocity: 80 });
const part = (program: number, notes: SoundingNote[], more: Partial<Part> = {}): Part => ({ program, drums: false, notes, gain: 1, pan: 0, detuneCents: 0, doubles: false, ...more });

/** A scale of C major up and down, two notes a second, each filling `share` of its time. */
const scale = (octave: number, share = 1): SoundingNote[] => [0, 2, 4, 5, 7, 9, 11, 12, 11, 9, 7, 5, 4, 2, 0, 4, 7, 4, 2, 0].map((step, index) => note(index / 2, share / 2, 12 * octave + step));

const record = (more: Partial<ScoreRecord>): ScoreRecord => ({
  id: "one", path: "one.mid", work: "one", ensemble: "solo_keyboard", era: "baroque", form: null, genre: null, instruments: [],
  keys: [{ t: 0, tonic: "C", mode: "major" }], keySource: "annotated", timeSignatures: [{ t: 0, num: 3, den: 4 }],
  tempi: [{ t: 0, beatBpm: 100 }], tempoReliable: true, humanTiming: false, velocity: { p5: 80, p95: 80 }, duration: 60, source: "a/b", split: "train", ...more,
});

describe("families and instruments", () => {
  it("counts the share of each step in which a family sounds", () => {
    const parts = [part(40, [note(0, 4.85, 69)]), part(0, [note(5, 4.8, 60)])];
    const steps = familySteps(parts, window);
    expect(steps).toHaveLength(110);
    const shares = familyShares(steps);
    expect(Object.keys(shares).sort()).toEqual(["bowed", "piano"]);
    expect(shares["bowed"]).toBeCloseTo(0.5, 1);
    expect(shares["piano"]).toBeCloseTo(0.5, 1);
  });

  it("hears drums as percussion whatever their program, and an electric piano as two families", () => {
    const steps = familySteps([part(0, [note(1, 0.1, 38)], { drums: true }), part(4, [note(2, 1, 60)])], window);
    expect(Object.keys(familyShares(steps)).sort()).toEqual(["drums_percussion", "electronic", "piano"]);
  });

  it("names instruments that sound for a twentieth of the window", () => {
    expect(instrumentsHeard([part(73, [note(0, 0.3, 80)]), part(42, [note(0, 2, 40)])], window)).toEqual(["cello"]);
  });
});

describe("key", () => {
  const seconds = pitchClassSeconds([part(0, scale(5))], window);

  it("spells tonics", () => {
    expect(["C", "F#", "Bb", "E♭", "Cb", "H"].map(tonicPitchClass)).toEqual([0, 6, 10, 3, 11, null]);
  });

  it("finds C major in its scale and moves with transposition", () => {
    const correlations = keyCorrelations(seconds);
    expect(correlations.indexOf(Math.max(...correlations))).toBe(0);
    const raised = pitchClassSeconds([part(0, scale(5).map((each) => ({ ...each, midi: each.midi + 3 })))], window);
    expect(keyOf(record({}), window, 3, raised)).toBe(3);
  });

  it("is silent on estimates, on changes inside the window and where another key plainly sounds", () => {
    expect(keyOf(record({ keySource: "estimated" }), window, 0, seconds)).toBeNull();
    const changing = record({ keys: [{ t: 0, tonic: "C", mode: "major" }, { t: 4, tonic: "G", mode: "major" }] });
    expect(keyOf(changing, window, 0, seconds)).toBeNull();
    expect(keyOf(record({ keys: [{ t: 0, tonic: "F#", mode: "major" }], keySource: "signature+mode" }), window, 0, seconds)).toBeNull();
  });
});

describe("metre and tempo", () => {
  it("sorts time signatures", () => {
    expect([metreClass(4, 4), metreClass(2, 2), metreClass(3, 8), metreClass(6, 8), metreClass(12, 8), metreClass(5, 4)]).toEqual(["2/4-like", "2/4-like", "3/4-like", "compound", "compound", null]);
  });

  it("has no metre where it changes", () => {
    const signatures = [{ t: 0, num: 3, den: 4 }, { t: 5, num: 2, den: 4 }];
    expect(metreOf(record({ timeSignatures: signatures }), window)).toBeNull();
    expect(metreOf(record({ timeSignatures: signatures }), { from: 6, to: 16 })).toBe("2/4-like");
  });

  it("scales the felt beat by the speed and keeps quiet where the tempo is a guess or changes much", () => {
    expect(tempoOf(record({}), window, 1.1)).toEqual({ bpm: 110, tempoClass: "moderate" });
    expect(tempoOf(record({ tempoReliable: false }), window, 1)).toEqual({ bpm: null, tempoClass: null });
    const changing = record({ tempi: [{ t: 0, beatBpm: 60 }, { t: 5, beatBpm: 140 }] });
    expect(tempoOf(changing, window, 1)).toEqual({ bpm: null, tempoClass: null });
    expect([60, 100, 130].map(tempoClassOf)).toEqual(["slow", "moderate", "fast"]);
  });
});

describe("texture", () => {
  it("knows one line, chords, a drone, drums and a tune over chords", () => {
    expect(textureOf([part(73, scale(6))], window, false)).toBe("single_line");
    const chords = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((beat) => [60, 64, 67].map((midi) => note(beat, 0.9, midi)));
    expect(textureOf([part(19, chords)], window, false)).toBe("chordal");
    expect(textureOf([part(40, scale(6)), part(42, [note(0, 10, 36)])], window, false)).toBe("drone");
    const hits = Array.from({ length: 20 }, (_, index) => note(index / 2, 0.1, 38));
    expect(textureOf([part(0, hits, { drums: true }), part(33, scale(3))], window, false)).toBe("rhythmic_layers");
    const waltz = Array.from({ length: 10 }, (_, beat) => note(beat, 0.95, 48));
    expect(textureOf([part(40, scale(6)), part(0, waltz)], window, false)).toBe("melody_with_accompaniment");
  });

  it("calls three parts that move on their own polyphonic", () => {
    const shifted = (octave: number, shift: number): Part => part(40, scale(octave).map((each) => ({ ...each, start: each.start + shift, end: each.end + shift, release: each.release + shift })));
    expect(textureOf([shifted(6, 0), shifted(5, 0.17), shifted(4, 0.33)], window, false)).toBe("polyphonic");
  });
});

describe("register, articulation, density, chromaticism, style", () => {
  it("places pitches", () => {
    expect(registerOf([part(42, scale(3))], window)).toBe("low");
    expect(registerOf([part(73, scale(7))], window)).toBe("high");
    expect(registerOf([part(0, [...scale(2), ...scale(7)])], window)).toBe("wide");
    expect(registerOf([], window)).toBeNull();
  });

  it("tells bound from detached and struck", () => {
    expect(articulationOf([part(40, scale(5))], window)).toBe("legato");
    expect(articulationOf([part(40, scale(5, 0.4))], window)).toBe("detached");
    expect(articulationOf([part(11, scale(5))], window)).toBe("percussive");
  });

  it("counts onsets a second", () => {
    const every = (step: number): Part => part(0, Array.from({ length: Math.floor(10 / step) }, (_, index) => note(index * step, 0.1, 60)));
    expect([densityOf([every(1)], window), densityOf([every(0.25)], window), densityOf([every(0.1)], window)]).toEqual(["sparse", "moderate", "dense"]);
  });

  it("measures what lies outside the scale", () => {
    const diatonic = pitchClassSeconds([part(0, scale(5))], window);
    expect(chromaticismOf(diatonic, 0)).toBe("diatonic");
    expect(chromaticismOf(new Array<number>(12).fill(1), 0)).toBe("strong");
    expect(chromaticismOf(new Array<number>(12).fill(0), 0)).toBeNull();
  });

  it("takes the manner from era, form and genre", () => {
    expect([styleOf(record({})), styleOf(record({ form: "blues" })), styleOf(record({ era: null }))]).toEqual(["baroque", "jazz", null]);
  });
});
