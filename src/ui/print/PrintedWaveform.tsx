import type { ReactNode } from "react";
import { columnsOf, type PeakTrack } from "../../app";
import type { Section } from "../../description";

const columns = 220;
const pitch = 3;
const height = 72;
const letterHeight = 16;

/** The recording's waveform for paper: still, in one ink, with the sections' letters and borders over it. */
export function PrintedWaveform({ peaks, sections, seconds }: { peaks: PeakTrack; sections: readonly Section[]; seconds: number }): ReactNode {
  const levels = columnsOf(peaks, seconds, columns);
  const highest = Math.max(0.01, ...levels);
  const width = columns * pitch;
  const at = (moment: number): number => (seconds > 0 ? (moment / seconds) * width : 0);
  return (
    <svg className="printed-waveform" viewBox={`0 0 ${width} ${height + letterHeight}`} aria-hidden="true">
      {Array.from(levels, (level, index) => {
        const tall = Math.max(1, (level / highest) * height);
        return <rect key={index} x={index * pitch} y={letterHeight + (height - tall) / 2} width={pitch * 0.6} height={tall} />;
      })}
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
