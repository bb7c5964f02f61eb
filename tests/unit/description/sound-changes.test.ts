import { describe, expect, it } from "vitest";
import { captionCues, captionProfiles, type CaptionCue, type Description, type Fact } from "../../../src/description";
import { descriptions } from "../../support/descriptions";

const { quartet } = descriptions;
const step = 0.2;
const seconds = 60;

/** A minute of music whose loudness (dBFS) at each moment is given, with further facts. */
function music(level: (at: number) => number | null, facts: readonly Fact[] = []): Description {
  const decibels = Array.from({ length: seconds / step }, (_, index) => level(index * step));
  const forces: Fact = { ...quartet.facts[0]!, id: "ensemble", value: "orchestra_or_band", scope: { start: 0, end: seconds }, evidence: [{ start: 0, end: seconds }] };
  return { ...quartet, source: { ...quartet.source, duration: seconds }, sections: [], facts: [forces, ...facts], loudness: { step, decibels } };
}
/** Music is never quite even. */
const unrest = (at: number): number => 1.5 * Math.sin(at * 5) + Math.sin(at * 2.3);
const between = (at: number, from: number, to: number): boolean => at >= from && at < to;
const cuesOf = (description: Description, density: "few" | "normal" | "many" = "normal"): readonly CaptionCue[] => captionCues(description, { density, profile: captionProfiles.standard });
const told = (description: Description): string[] => cuesOf(description).map(({ text }) => text);
const startOf = (description: Description, change: CaptionCue["change"]): number => cuesOf(description).find((cue) => cue.change === change)?.start ?? Number.NaN;

const family = (value: string, spans: readonly [start: number, end: number, weight: number][], stated = true): Fact => ({
  id: `instrumentFamily:${value}`, kind: "instrumentFamily", value, confidence: 0.9, origin: "heard", stated,
  scope: { start: 0, end: seconds }, evidence: spans.map(([start, end, weight]) => ({ start, end, weight })),
});

describe("captions of changes", () => {
  it("steady music has a start and an end, however long", () => {
    expect(told(music((at) => -20 + unrest(at)))).toEqual(["large ensemble plays", "music stops"]);
  });

  it("tell a swell from where it begins", () => {
    const swell = music((at) => -34 + unrest(at) + 14 * Math.min(1, Math.max(0, (at - 25) / 5)));
    expect(told(swell)).toContain("music swells");
    expect(Math.abs(startOf(swell, "swell") - 25)).toBeLessThanOrEqual(1);
  });

  it("tell a sudden drop to the half second", () => {
    const drop = music((at) => (at < 30 ? -18 : -32) + unrest(at));
    expect(told(drop)).toContain("music suddenly softens");
    expect(Math.abs(startOf(drop, "drop") - 30)).toBeLessThanOrEqual(0.5);
  });

  it("tell loud and soft in turns by their lasting changes alone, each of them only where many are wanted", () => {
    const turns = music((at) => (between(at, 8, 44) && Math.floor((at - 8) / 6) % 2 === 0 ? -18 : -32) + unrest(at));
    const changes = (density: "normal" | "many"): number => cuesOf(turns, density).filter(({ change }) => change === "louder" || change === "drop").length;
    expect(changes("many")).toBeGreaterThanOrEqual(5);
    expect(changes("normal")).toBeLessThanOrEqual(3);
    expect(told(music((at) => (between(at, 20, 30) ? -18 : -32) + unrest(at)))).toEqual(["large ensemble plays", "music suddenly gets louder", "music suddenly softens", "music stops"]);
  });

  it("tell no other pace inside a silence", () => {
    const tempo = (value: number, start: number, end: number): Fact => ({ ...quartet.facts[0]!, id: `tempo${start}`, kind: "tempo", value, confidence: 0.9, origin: "measured", stated: true, scope: { start, end }, evidence: [{ start, end }] });
    const paced = (at: number): string[] => told(music((moment) => (between(moment, 28, 36) ? null : -20 + unrest(moment)), [tempo(80, 0, at), tempo(140, at, seconds)]));
    expect(paced(45)).toContain("music speeds up");
    expect(paced(32)).toEqual(["large ensemble plays", "silence", "music continues", "music stops"]);
  });

  it("tell a silence of three seconds and that the music goes on, not a rest of two", () => {
    const silence = (length: number): Description => music((at) => (between(at, 28, 28 + length) ? null : -20 + unrest(at)));
    expect(told(silence(4))).toEqual(["large ensemble plays", "silence", "music continues", "music stops"]);
    expect(startOf(silence(4), "silence")).toBeCloseTo(28);
    expect(told(silence(2))).toEqual(["large ensemble plays", "music stops"]);
    expect(cuesOf(silence(4), "few").map(({ change }) => change)).toContain("silence");
  });

  it("tell the silence from the last tone's end, not from its echo's", () => {
    const echo = music((at) => (between(at, 28, 30) ? -45 - 5 * (at - 28) : between(at, 30, 34) ? null : -20 + unrest(at)));
    expect(startOf(echo, "silence")).toBeCloseTo(28, 0);
  });

  it("tell a fade where it begins, and a stop before the silence after it", () => {
    const fade = music((at) => -20 + unrest(at) - 6 * Math.max(0, at - 53));
    expect(told(fade).at(-1)).toBe("music fades");
    expect(Math.abs(startOf(fade, "fade") - 53)).toBeLessThanOrEqual(1);
    const stop = music((at) => (at < 55 ? -20 + unrest(at) : null));
    expect(told(stop).at(-1)).toBe("music stops");
    expect(startOf(stop, "stop")).toBeCloseTo(55, 0);
  });

  it("tell a family that comes and goes, when it does, on its fact", () => {
    const heard = music((at) => -20 + unrest(at), [family("brass", [[0, 60, 0.9]]), family("bowed", [[18.4, 40.7, 0.95]])]);
    expect(told(heard)).toEqual(["orchestra plays", "strings enter", "strings drop out", "music stops"]);
    expect(cuesOf(heard)[1]).toMatchObject({ start: 18.4, facts: ["instrumentFamily:bowed"], confidence: 0.9 });
  });

  it.each([
    ["it is not stated", family("bowed", [[18, 40, 0.95]], false)],
    ["it is half heard", family("bowed", [[18, 40, 0.6]])],
    ["it was heard a little before", family("bowed", [[2, 18, 0.6], [18, 58, 0.95]])],
    ["nobody else is heard on the other side", family("bowed", [[18, 40, 0.95]])],
    ["it only rests", family("bowed", [[0, 28, 0.95], [30, 60, 0.95]])],
  ])("tell no family where %s", (_why, fact) => {
    expect(told(music((at) => -20 + unrest(at), [fact])).filter((text) => /enter|drop/.test(text))).toEqual([]);
  });

  it("say only that there is more where several families come at once", () => {
    const both = music((at) => -20 + unrest(at), [family("bowed", [[0, 60, 0.9]]), family("brass", [[20, 60, 0.95]]), family("drums_percussion", [[20.5, 60, 0.95]])]);
    expect(told(both)).toContain("more instruments enter");
  });

  it("tell the drop and not a family that seems to go with it", () => {
    const soft = music((at) => (at < 30 ? -18 : -32) + unrest(at), [family("plucked", [[0, 30.2, 0.95]])]);
    expect(told(soft).filter((text) => /drop out/.test(text))).toEqual([]);
  });

  const tempo = (suffix: string, value: number, start: number, end: number): Fact => ({
    id: `tempo${suffix}`, kind: "tempo", value, confidence: 0.4, origin: "measured", stated: false, scope: { start, end }, evidence: [{ start, end }],
  });

  it("tell where the tempo changes, and not by how much", () => {
    const faster = music((at) => -20 + unrest(at), [tempo("", 90, 0, 60), tempo("@before", 90, 10, 30.4), tempo("@after", 150, 30.4, 50)]);
    expect(told(faster)).toEqual(["large ensemble plays", "music speeds up", "music stops"]);
    expect(startOf(faster, "faster")).toBe(30.4);
    expect(told(music((at) => -20 + unrest(at), [tempo("@before", 150, 10, 30), tempo("@after", 80, 30, 50)]))).toContain("music slows down");
    expect(told(music((at) => -20 + unrest(at), [tempo("@before", 150, 10, 30), tempo("@after", 155, 30, 50)]))).toEqual(["large ensemble plays", "music stops"]);
  });

  it("are no more than eight in any minute at the usual density", () => {
    const restless = music((at) => (Math.floor(at / 5) % 2 === 0 ? -18 : -34) + unrest(at) / 2);
    expect(cuesOf(restless).length).toBeLessThanOrEqual(8);
    expect(cuesOf(restless).at(-1)?.change).toBe("stop");
  });
});
