import type { ReactNode } from "react";

const bars = 56;
const pitch = 4;
const height = 44;

/** A small still waveform. */
export function PeaksPicture({ peaks }: { peaks: readonly number[] }): ReactNode {
  const highest = Math.max(...peaks, 0.01);
  const tall = Array.from({ length: bars }, (_, bar) => {
    const first = Math.floor((bar * peaks.length) / bars);
    const last = Math.max(first + 1, Math.floor(((bar + 1) * peaks.length) / bars));
    return Math.max(2, (Math.max(...peaks.slice(first, last), 0) / highest) * height);
  });
  return (
    <svg className="peaks-picture" viewBox={`0 0 ${bars * pitch} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {tall.map((bar, index) => (
        <rect key={index} x={index * pitch + 1} y={(height - bar) / 2} width={pitch / 2} height={bar} rx={1} />
      ))}
    </svg>
  );
}
