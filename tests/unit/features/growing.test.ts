import fc from "fast-check";
import { expect, it } from "vitest";
import { Growing } from "../../../src/features/growing";

it("gives back what was put in, however it was put in and from wherever it is copied", () => {
  const counts = fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1.1, noNaN: true }), (sizes, first, last) => {
      const growing = new Growing((length) => new Float32Array(length));
      let next = 0;
      for (const size of sizes) {
        const room = growing.extend(size);
        expect(room.length).toBe(size);
        for (let index = 0; index < size; index++) room[index] = next++;
      }
      expect(growing.length).toBe(next);
      const [from, to] = [Math.floor(first * next), Math.floor(last * next)];
      const copied = growing.copy(from, to);
      expect(copied.length).toBe(Math.max(0, Math.min(to, next) - from));
      expect(copied.every((value, index) => value === from + index)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
