import type { CSSProperties, ReactNode } from "react";
import type { Span } from "../description";

const percentOfDuration = (seconds: number, duration: number): string => `${((100 * seconds) / duration).toFixed(3)}%`;

/** Where a stretch of the recording lies on its picture. */
export function placed({ start, end }: Span, duration: number): CSSProperties {
  const from = Math.min(start, duration);
  const to = Math.min(Math.max(end, start), duration);
  return { left: percentOfDuration(from, duration), width: percentOfDuration(to - from, duration) };
}

/** What speaks least is still seen. */
const faintest = 0.4;

/** Strokes of a marker pen over the seconds that speak for what is looked into: the more they do, the fuller. */
export function EvidenceMarks({ spans, duration }: { spans: readonly Span[]; duration: number }): ReactNode {
  if (duration <= 0) return null;
  const heaviest = Math.max(...spans.map(({ weight = 1 }) => weight), 0.01);
  return spans.map((span, index) => (
    <div
      key={`${span.start}-${span.end}`}
      className="evidence"
      data-testid="evidence"
      data-start={span.start}
      data-end={span.end}
      data-weight={span.weight}
      data-begun={spans[index - 1]?.end === span.start}
      data-goes-on={spans[index + 1]?.start === span.end}
      style={{ ...placed(span, duration), "--evidence-strength": `${(100 * (faintest + ((1 - faintest) * (span.weight ?? 1)) / heaviest)).toFixed(0)}%` } as CSSProperties}
    />
  ));
}
