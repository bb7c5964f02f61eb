import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinedSpans, weighedSpans, type Span } from "../../../src/description";

const span = fc.record({ start: fc.nat(60), length: fc.nat(20), weight: fc.integer({ min: 0, max: 10 }) }).map(({ start, length, weight }): Span => ({ start, end: start + length, weight: weight / 10 }));
const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const inOrder = (spans: readonly Span[]): boolean => spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0));

describe("stretches of a recording", () => {
  it("that touch are joined, and empty ones dropped", () => {
    const spans = [{ start: 5, end: 7 }, { start: 0, end: 2 }, { start: 2.1, end: 4 }, { start: 9, end: 9 }];
    expect(joinedSpans(spans, 0.25)).toEqual([{ start: 0, end: 4 }, { start: 5, end: 7 }]);
    expect(joinedSpans(spans)).toHaveLength(3);
  });

  it("become one course of weight: the mean where several lie over one another, neighbours joined that weigh alike", () => {
    expect(weighedSpans([{ start: 0, end: 10, weight: 0.9 }, { start: 5, end: 15, weight: 0.5 }, { start: 20, end: 30 }])).toEqual([
      { start: 0, end: 5, weight: 0.9 }, { start: 5, end: 10, weight: 0.7 }, { start: 10, end: 15, weight: 0.5 }, { start: 20, end: 30, weight: 1 },
    ]);
    expect(weighedSpans([{ start: 0, end: 10, weight: 0.9 }, { start: 10, end: 20, weight: 0.85 }])).toEqual([{ start: 0, end: 20, weight: 0.88 }]);
  });

  it("cover the same seconds either way, in order, with no weight above the heaviest", () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const [joined, course] = [joinedSpans(spans, 0), weighedSpans(spans)];
      expect(inOrder(joined) && inOrder(course)).toBe(true);
      expect(length(course)).toBeCloseTo(length(joined), 6);
      const weights = spans.map(({ weight = 1 }) => weight);
      for (const { weight = 1 } of course) expect(weight).toBeLessThanOrEqual(Math.max(...weights) + 0.006);
    }));
  });
});
