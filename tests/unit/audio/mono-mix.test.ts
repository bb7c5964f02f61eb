import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/base";
import { MonoMix } from "../../../src/audio/mono-mix";
import { arpeggio } from "../../support/sound-files";

function mixed(planes: readonly Float32Array[], cuts: readonly number[] = [], mix = new MonoMix(planes.length, 44100)): Float32Array {
  const length = planes[0]?.length ?? 0;
  const edges = [0, ...[...cuts].sort((a, b) => a - b), length];
  const parts = edges.slice(1).map((end, index) => mix.push(planes.map((plane) => plane.subarray(edges[index], end))).slice());
  return Float32Array.from([...parts, mix.flush()].flatMap((part) => [...part]));
}

function energy(samples: Float32Array): number {
  return samples.reduce((sum, value) => sum + value * value, 0);
}

function noise(length: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  return Float32Array.from({ length }, () => random.between(-0.5, 0.5));
}

const tune = arpeggio(2);
const silent = new Float32Array(tune.length);

describe("MonoMix", () => {
  it("gives the mean of two channels", () => {
    const other = noise(tune.length, 1);
    const output = mixed([tune, other]);
    expect(output.length).toBe(tune.length);
    expect(output.every((value, index) => Math.abs(value - ((tune[index] ?? 0) + (other[index] ?? 0)) / 2) < 1e-6)).toBe(true);
  });

  it("takes the side with sound when the other is silent or in opposite phase", () => {
    const opposite = tune.map((value) => -0.98 * value);
    for (const planes of [[tune, silent], [silent, tune], [tune, opposite]]) {
      const output = mixed(planes);
      expect(energy(output.subarray(4096)) / energy(tune.subarray(4096))).toBeCloseTo(1, 3);
    }
  });

  it("hears one speaking channel of six in full, and not the effects channel beside music", () => {
    expect(energy(mixed([silent, silent, tune, silent, silent, silent])) / energy(tune)).toBeGreaterThan(0.9);
    const rumble = noise(tune.length, 3);
    expect(mixed([tune, tune, tune, rumble, tune, tune]).subarray(4096)).toEqual(mixed([tune, tune, tune, silent, tune, tune]).subarray(4096));
  });

  it("does not depend on the blocks", () => {
    const planes = [Float32Array.of(...tune.subarray(0, 9000), ...silent.subarray(0, 9000)), noise(18000, 2)];
    const whole = mixed(planes);
    fc.assert(
      fc.property(fc.array(fc.nat(18000), { maxLength: 20 }), (cuts) => {
        expect(mixed(planes, cuts)).toEqual(whole);
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  it("changes sides without a click", () => {
    const seconds = 8;
    const tone = Float32Array.from({ length: 44100 * seconds }, (_, i) => 0.5 * Math.sin((2 * Math.PI * 200 * i) / 44100));
    const middle = tone.length / 2;
    const left = tone.map((value, index) => (index < middle ? value : 0));
    const right = tone.map((value, index) => (index < middle ? -value : value));
    const output = mixed([left, right]);
    const steps = output.map((value, index) => (index > 0 && Math.abs(index - middle) > 2 ? Math.abs(value - (output[index - 1] ?? 0)) : 0));
    expect(Math.max(...steps.subarray(1))).toBeLessThan(0.03);
  });

  it("makes odd samples harmless and counts them and clipped runs", () => {
    const odd = tune.slice();
    odd.set([NaN, Infinity, -Infinity, 1e9, -9], 1000);
    odd.fill(1, 5000, 5100);
    const mix = new MonoMix(2, 44100);
    const output = mixed([odd, tune], [], mix);
    expect(output.every(Number.isFinite)).toBe(true);
    expect(Math.max(...output.map(Math.abs))).toBeLessThan(4.5);
    expect(mix.check.oddSamples).toBe(5);
    expect(mix.check.clippedSamples).toBe(100);
  });

  it("measures the width", () => {
    const share = (left: Float32Array, right: Float32Array): number => {
      const mix = new MonoMix(2, 44100);
      mixed([left, right], [], mix);
      return mix.sideShare ?? NaN;
    };
    expect(share(tune, tune)).toBe(0);
    expect(share(tune, tune.map((value) => -value))).toBe(1);
    expect(share(noise(20000, 1), noise(20000, 2))).toBeCloseTo(0.5, 1);
    expect(new MonoMix(1, 44100).sideShare).toBeNull();
  });
});
