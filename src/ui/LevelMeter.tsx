import type { CSSProperties, ReactNode } from "react";
import { useStore } from "zustand";
import { useApp, useStrings } from "./context";

/** Quieter than this the meter shows nothing. */
const lowestDecibels = -60;
const shareOf = (decibels: number): number => Math.min(1, Math.max(0, 1 - decibels / lowestDecibels));

/** How loud the sound is that comes in: its mean as a bar, its peak as a mark. */
export function LevelMeter(): ReactNode {
  const strings = useStrings();
  const level = useStore(useApp().live.level);
  const mean = level?.meanDecibels ?? -Infinity;
  const peak = level?.peakDecibels ?? -Infinity;
  return (
    <div
      className="level"
      role="meter"
      aria-label={strings.liveLevel}
      aria-valuemin={lowestDecibels}
      aria-valuemax={0}
      aria-valuenow={Math.round(Math.min(0, Math.max(lowestDecibels, mean)))}
      aria-valuetext={mean > -90 ? strings.liveLevelValue(mean) : strings.liveLevelSilent}
      data-testid="live-level"
      data-seconds={level?.seconds}
      data-lost={level?.lostBlocks}
      data-clipped={level?.clipped}
      style={{ "--mean": shareOf(mean), "--peak": shareOf(peak) } as CSSProperties}
    />
  );
}
