import { describe, expect, it } from "vitest";
import { factKinds } from "../../../src/description";
import type { Frames } from "../../../src/features";
import { defaultCalibration, listenToFrames, networkWindow, secondsOfFrame, windowStarts, type Heard, type WindowAnswer } from "../../../src/listener";
import { cadence, cadenceSeconds, framesOf, played } from "./made-sound";

const repeated = (key: number, times: number, from = 0, octave = 0) =>
  Array.from({ length: times }, (_, time) => cadence(key).map((note) => ({ ...note, midi: note.midi + octave, start: from + note.start + time * cadenceSeconds }))).flat();

function noNaN(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (value instanceof Float32Array) return value.every(Number.isFinite);
  if (Array.isArray(value)) return value.every(noNaN);
  return typeof value !== "object" || value === null || Object.values(value).every(noNaN);
}

function sound(heard: Heard, seconds: number): void {
  expect(noNaN(heard)).toBe(true);
  const ids = heard.facts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const fact of heard.facts) {
    expect(fact.confidence).toBeGreaterThanOrEqual(0);
    expect(fact.confidence).toBeLessThanOrEqual(1);
    expect(fact.evidence.length).toBeGreaterThan(0);
    for (const span of fact.evidence) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(seconds + 0.1);
      expect(span.end).toBeGreaterThan(span.start);
    }
    const { values } = factKinds[fact.kind];
    if (values !== null) expect(values).toContain(fact.value);
  }
  for (const section of heard.sections) for (const id of section.facts) expect(ids).toContain(id);
}

const music = framesOf(played(repeated(2, 3), 3 * cadenceSeconds));
const heardMusic = listenToFrames(music, [], defaultCalibration);

function answer(start: number, heads: Record<string, number[]>, family: readonly number[] = []): WindowAnswer {
  const steps = 10;
  const width = factKinds.instrumentFamily.values.length;
  const values = new Float32Array(steps * width);
  for (let step = 0; step < steps; step++) family.forEach((index) => (values[step * width + index] = 0.9));
  return {
    start, end: start + 10,
    heads: Object.fromEntries(Object.entries(heads).map(([head, shares]) => [head, Float32Array.from(shares)])),
    familySteps: { steps, values }, embedding: Float32Array.of(start, 1),
  };
}

describe("listenToFrames", () => {
  it("hears key, mode and tempo without a network", () => {
    sound(heardMusic, 3 * cadenceSeconds);
    expect(heardMusic.verdict).toBe("music");
    expect(heardMusic.facts.find(({ id }) => id === "key")).toMatchObject({ value: "D major", origin: "measured", stated: true });
    expect(heardMusic.facts.find(({ id }) => id === "mode")?.value).toBe("major");
    expect(heardMusic.sections.map(({ label }) => label)).toEqual(["A"]);
    expect(heardMusic.sequence).toMatchObject({ steps: 0, width: 0 });
  });

  it.each([-24, -12])("states the same facts at %i dB", (decibels) => {
    const samples = played(repeated(2, 3), 3 * cadenceSeconds).map((value) => value * 10 ** (decibels / 20));
    const stated = (heard: Heard): string[] => heard.facts.filter((fact) => fact.stated).map((fact) => `${fact.id}=${fact.value}`);
    expect(stated(listenToFrames(framesOf(samples), [], defaultCalibration))).toEqual(stated(heardMusic));
  });

  it("is the same each time", () => {
    expect(listenToFrames(music, [], defaultCalibration)).toEqual(heardMusic);
  });

  it("calls silence silence, and says nothing of it", () => {
    const heard = listenToFrames(framesOf(new Float32Array(3 * 22050)), [], defaultCalibration);
    expect(heard.verdict).toBe("silence");
    expect(heard.facts).toEqual([]);
    expect(heard.loudness.decibels.every((value) => value === null)).toBe(true);
  });

  it("bears half a second, one frame, no frame, and NaN", () => {
    sound(listenToFrames(framesOf(played(cadence(0), 0.5)), [], defaultCalibration), 0.5);
    sound(listenToFrames(framesOf(played(cadence(0), 0.04)), [], defaultCalibration), 0.05);
    const none: Frames = { frames: 0, mel: new Uint8Array(0), onset: new Uint8Array(0), pitch: new Uint8Array(0), tuning: new Float32Array(0), scalars: new Float32Array(0), level: new Float32Array(0) };
    expect(listenToFrames(none, [], defaultCalibration).verdict).toBe("silence");
    const odd: Frames = { ...music, tuning: music.tuning.map(() => NaN), scalars: music.scalars.map(() => NaN), level: music.level.map((value, index) => (index % 3 === 0 ? NaN : value)) };
    sound(listenToFrames(odd, [], defaultCalibration), 3 * cadenceSeconds);
  });

  it("finds A B A where another music stands in the middle", () => {
    const outer = (from: number) => repeated(0, 4, from);
    const length = 4 * cadenceSeconds;
    const samples = played([...outer(0), ...outer(2 * length)], 3 * length);
    const middle = played(repeated(3, 4, length, -12).map((note) => ({ ...note, gain: 0.4 })), 3 * length, 0, 0.9);
    const heard = listenToFrames(framesOf(samples.map((value, index) => value + (middle[index] as number))), [], defaultCalibration);
    sound(heard, 3 * length);
    expect(heard.sections.map(({ label }) => label)).toEqual(["A", "B", "A"]);
    expect(Math.abs((heard.sections[1]?.start ?? 0) - length)).toBeLessThan(2);
    expect(heard.facts.find(({ id }) => id === "form")?.value).toBe("A B A′");
    expect(heard.facts.find(({ id }) => id === "key@s2")?.value).toBe("E♭ major");
  });
});

describe("with a network's answers", () => {
  const verdict = [0.97, 0.01, 0.01, 0.01];
  const ensemble = (index: number): number[] => factKinds.ensemble.values.map((_, place) => (place === index ? 0.8 : 0.025));
  const families = (index: number): number[] => factKinds.instrumentFamily.values.map((_, place) => (place === index ? 0.9 : 0.02));

  it("combines windows, keeps their seconds as evidence, and tells the runner-up", () => {
    const answers = [0, 1, 2].map((start) => answer(start, { verdict, ensemble: ensemble(start === 2 ? 4 : 3), instrumentFamily: families(4) }, [4]));
    const heard = listenToFrames(music, answers, defaultCalibration);
    sound(heard, 3 * cadenceSeconds);
    const fact = heard.facts.find(({ id }) => id === "ensemble");
    expect(fact).toMatchObject({ value: "chamber_strings", origin: "heard", evidence: [{ start: 0, end: 11 }] });
    expect(fact?.alternatives?.[0]?.value).toBe("chamber_mixed");
    expect(heard.facts.find(({ id }) => id === "instrumentFamily:bowed")).toMatchObject({ value: "bowed", stated: true });
    expect(heard.facts.some(({ id }) => id === "instrumentFamily:piano")).toBe(false);
    expect(heard.sequence).toEqual({ steps: 3, width: 2, values: Float32Array.of(0, 1, 1, 1, 2, 1) });
  });

  it("tells nothing musical of speech", () => {
    const heard = listenToFrames(music, [answer(0, { verdict: [0.001, 0.997, 0.001, 0.001] })], defaultCalibration);
    expect(heard.verdict).toBe("speech");
    expect(heard.facts.every((fact) => fact.kind === "loudnessShape" || fact.kind === "soundQuality")).toBe(true);
    expect(heard.sections).toEqual([]);
  });

  it("says that it is no music where only the kind of sound is open, and that it cannot tell where music itself is", () => {
    const doubtful = { ...defaultCalibration, kinds: { ...defaultCalibration.kinds, verdict: { temperature: 1, threshold: 0.6, networkShare: 1 } } };
    expect(listenToFrames(music, [answer(0, { verdict: [0.1, 0.25, 0.35, 0.3] })], doubtful).verdict).toBe("other");
    expect(listenToFrames(music, [answer(0, { verdict: [0.48, 0.02, 0.27, 0.23] })], doubtful).verdict).toBe("unsure");
  });

  it("does not let silent windows vote", () => {
    const whole = new Float32Array(24 * 22050);
    whole.set(played(repeated(2, 2), 2 * cadenceSeconds));
    const heard = listenToFrames(framesOf(whole), [answer(0, { verdict, ensemble: ensemble(0) }), answer(13, { verdict: [0.01, 0.01, 0.97, 0.01], ensemble: ensemble(5) })], defaultCalibration);
    expect(heard.verdict).toBe("music");
    expect(heard.facts.find(({ id }) => id === "ensemble")?.value).toBe("solo_keyboard");
  });

  it("states from the calibration's threshold on", () => {
    const calibration = { ...defaultCalibration, kinds: { key: { temperature: 1, threshold: 1.01 } } };
    expect(listenToFrames(music, [], calibration).facts.find(({ id }) => id === "key")?.stated).toBe(false);
  });
});

describe("windowStarts", () => {
  it("covers every frame, on even frames, the last window ending with the sound", () => {
    expect(windowStarts(1)).toEqual([0]);
    expect(windowStarts(networkWindow.frames)).toEqual([0]);
    for (const count of [217, 300, 433, 1001]) {
      const starts = windowStarts(count);
      expect(starts.every((start) => start % 2 === 0)).toBe(true);
      expect(count - (starts.at(-1) as number) - networkWindow.frames).toBeLessThanOrEqual(1);
      starts.forEach((start, index) => expect(start - (starts[index - 1] ?? 0)).toBeLessThanOrEqual(networkWindow.hop));
    }
    expect(secondsOfFrame(networkWindow.frames)).toBeCloseTo(10.03, 2);
  });
});
