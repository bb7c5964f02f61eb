import type { Fact, Span } from "./document";

/** Where a fact was heard; its scope when nothing nearer is known. */
export function evidenceSpans(fact: Fact): readonly Span[] {
  return fact.evidence.length > 0 ? fact.evidence : [fact.scope];
}

/** Stretches in order, without weights, those that touch or overlap joined; gaps up to `bridge` seconds are closed. */
export function joinedSpans(spans: readonly Span[], bridge = 0.05): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end + bridge) last.end = Math.max(last.end, end);
    else if (end > start) joined.push({ start, end });
  }
  return joined;
}

/** Neighbours whose weights differ by less are told as one. */
const alike = 0.1;
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/**
 * Spans as one course of weight over time, which is how much each second speaks for what they back: where several lie over one another
 * their mean, and neighbours that weigh alike joined.
 */
export function weighedSpans(spans: readonly Span[]): Span[] {
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const course: { start: number; end: number; weight: number }[] = [];
  edges.slice(1).forEach((end, index) => {
    const start = edges[index] as number;
    const over = spans.filter((span) => span.start < end && span.end > start);
    if (over.length === 0) return;
    const weight = over.reduce((sum, span) => sum + (span.weight ?? 1), 0) / over.length;
    const last = course.at(-1);
    if (last && last.end === start && Math.abs(last.weight - weight) < alike) {
      last.weight = (last.weight * (last.end - last.start) + weight * (end - start)) / (end - last.start);
      last.end = end;
    } else course.push({ start, end, weight });
  });
  return course.map(({ start, end, weight }) => ({ start: hundredths(start), end: hundredths(end), weight: hundredths(weight) })).filter(({ start, end }) => end > start);
}
