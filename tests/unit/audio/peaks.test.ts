import fc from "fast-check";
import { expect, it } from "vitest";
import { PeakMeter } from "../../../src/audio";

it("gives the highest absolute sample of each stretch, whatever the blocks", () => {
  const samples = Float32Array.from({ length: 2000 }, (_, index) => Math.sin(index * index));
  const expected = Array.from({ length: 20 }, (_, stretch) => Math.max(...samples.subarray(stretch * 110, (stretch + 1) * 110).map(Math.abs)));
  fc.assert(
    fc.property(fc.array(fc.nat(2000), { maxLength: 30 }), (cuts) => {
      const meter = new PeakMeter(2200);
      const edges = [0, ...cuts.sort((a, b) => a - b), 2000];
      const peaks = edges.slice(1).flatMap((end, index) => [...meter.push(samples.subarray(edges[index], end))]);
      expect([...peaks, ...meter.flush()].slice(0, 19)).toEqual(expected.slice(0, 19));
      expect(meter.secondsPerPeak).toBe(0.05);
      expect([...meter.flush()]).toEqual([]);
    }),
    { numRuns: 30, seed: 1 },
  );
});
