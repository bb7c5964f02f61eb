import type { CSSProperties, ReactNode } from "react";
import type { Span } from "../description";

const percentOfDuration = (seconds: number, duration: number): string => `${((100 * seconds) / duration).toFixed(3)}%`;

/** Where a stretch of the recording lies on its picture. */
export function placed({ start, end }: Span, duration: number): CSSProperties {
  const from = Math.min(start, duration);
  const to = Math.min(Math.max(end, start), duration);
  return { left: percentOfDuration(from, duration), width: percentOfDuration(to - from, duration) };
}

/** Strokes of a marker pen over the seconds that speak for what is looked into. */
export function EvidenceMarks({ spans, duration }: { spans: readonly Span[]; duration: number }): ReactNode {
  if (duration <= 0) return null;
  return spans.map((span) => (
    <div
      key={`${span.start}-${span.end}`}
      className="evidence"
      data-testid="evidence"
      data-start={span.start}
      data-end={span.end}
      style={placed(span, duration)}
    />
  ));
}
