import { describe, expect, it } from "vitest";
import { fastFramesPerSecond } from "../../../src/features";
import { tempoChanges } from "../../../src/listener/measure/tempo-change";

/** An onset envelope of a bar's pattern, at a tempo that is multiplied by `factor` at a second; a little unrest throughout. */
function pulse(seconds: number, beatSeconds: number, at = Infinity, factor = 1): Float32Array {
  const envelope = Float32Array.from({ length: Math.round(seconds * fastFramesPerSecond) }, (_, index) => 0.15 + 0.1 * Math.sin(index * 1.7));
  const accents = [2, 0.7, 1.2, 0.7];
  let beat = 0;
  for (let time = 0.1; time < seconds; time += beatSeconds / (time >= at ? factor : 1)) {
    const centre = time * fastFramesPerSecond;
    // An onset is a few frames wide.
    for (let index = Math.max(0, Math.ceil(centre - 5)); index < Math.min(envelope.length, centre + 5); index++) {
      envelope[index] = (envelope[index] as number) + (accents[beat % accents.length] as number) * Math.exp(-(((index - centre) / 2) ** 2));
    }
    beat++;
  }
  return envelope;
}

describe("a change of tempo", () => {
  it.each([["faster", 1.7], ["slower", 0.6]])("that goes %s is found within a second", (_how, factor) => {
    const changes = tempoChanges(pulse(60, 0.45, 30, factor));
    expect(changes).toHaveLength(1);
    expect(Math.abs((changes[0]?.at ?? 0) - 30)).toBeLessThanOrEqual(1);
    expect(changes[0]?.factor).toBeCloseTo(factor, 1);
  });

  it("is none where the tempo goes on, where notes double, and in what is too short", () => {
    expect(tempoChanges(pulse(60, 0.55))).toEqual([]);
    expect(tempoChanges(pulse(60, 0.6, 30, 2))).toEqual([]);
    expect(tempoChanges(pulse(17, 0.55, 8, 1.7))).toEqual([]);
    expect(tempoChanges(new Float32Array(0))).toEqual([]);
  });

  it("is none in silence", () => {
    expect(tempoChanges(new Float32Array(3000))).toEqual([]);
  });
});
