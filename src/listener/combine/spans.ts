import type { Span } from "../../description";

const rounded = (seconds: number): number => Math.round(seconds * 100) / 100;

/** Joins spans that touch or overlap, in order of time; weights are averaged by length. Empty spans are left out. */
export function mergedSpans(spans: readonly Span[]): Span[] {
  const ordered = spans.filter((span) => span.end > span.start).sort((left, right) => left.start - right.start || left.end - right.end);
  const joined: { start: number; end: number; weight: number; length: number }[] = [];
  for (const span of ordered) {
    const length = span.end - span.start;
    const weight = (span.weight ?? 1) * length;
    const last = joined.at(-1);
    if (last && span.start <= last.end + 0.05) {
      last.end = Math.max(last.end, span.end);
      last.weight += weight;
      last.length += length;
    } else joined.push({ start: span.start, end: span.end, weight, length });
  }
  return joined.map(({ start, end, weight, length }) => ({ start: rounded(start), end: rounded(end), weight: Math.round((100 * weight) / length) / 100 }));
}

/** The parts of spans that lie in a stretch. */
export function spansWithin(spans: readonly Span[], from: number, to: number): Span[] {
  return spans
    .map((span) => ({ ...span, start: Math.max(from, span.start), end: Math.min(to, span.end) }))
    .filter((span) => span.end > span.start);
}

/** A stretch without its silent parts. */
export function soundingSpans(from: number, to: number, silent: readonly { start: number; end: number }[]): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const gap of silent) {
    if (gap.end <= start || gap.start >= to) continue;
    if (gap.start > start) spans.push({ start: rounded(start), end: rounded(gap.start) });
    start = Math.max(start, gap.end);
  }
  if (start < to) spans.push({ start: rounded(start), end: rounded(to) });
  return spans;
}
