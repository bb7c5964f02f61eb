import type { ReactNode } from "react";
import { columnsOf, type PeakTrack } from "../../app";
import type { Section } from "../../description";

const columns = 220;
const pitch = 3;
const barWidth = 1.8;
const height = 72;
const letterHeight = 16;

/** One bar of the waveform, as a piece of a path: one path is a hundred times lighter than its bars. */
function bar(index: number, tall: number): string {
  return `M${(index * pitch).toFixed(1)} ${(letterHeight + (height - tall) / 2).toFixed(1)}h${barWidth}v${tall.toFixed(1)}h${-barWidth}z`;
}

/** The recording's waveform for paper: still, in one ink, with the sections' letters and borders over it. */
export function PrintedWaveform({ peaks, sections, seconds }: { peaks: PeakTrack; sections: readonly Section[]; seconds: number }): ReactNode {
  const levels = columnsOf(peaks, seconds, columns);
  const highest = Math.max(0.01, ...levels);
  const width = columns * pitch;
  const at = (moment: number): number => (seconds > 0 ? (moment / seconds) * width : 0);
  return (
    <svg className="printed-waveform" viewBox={`0 0 ${width} ${height + letterHeight}`} aria-hidden="true">
      <path d={Array.from(levels, (level, index) => bar(index, Math.max(1, (level / highest) * height))).join("")} />
      {sections.length > 1 &&
        sections.map(({ id, label, start }) => (
          <g key={id}>
            <line x1={at(start)} x2={at(start)} y1={0} y2={height + letterHeight} />
            <text x={at(start) + 4} y={letterHeight - 4}>
              {label}
            </text>
          </g>
        ))}
    </svg>
  );
}
