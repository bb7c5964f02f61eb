import { featureSettings as settings } from "../../features";
import { inputLayout, windowLayout as layout } from "./window-layout";

const column = Object.fromEntries(settings.scalars.map((name, index) => [name, index])) as Record<(typeof settings.scalars)[number], number>;

/** Scalars whose mean and deviation are kept, each on a scale on which it spreads evenly. */
const summarised: readonly (readonly [number, (value: number) => number])[] = [
  [column.centroidHertz, (value) => Math.log(Math.max(0, value) + 50)],
  [column.flatness, (value) => Math.log10(Math.max(0, value) + 1e-4)],
  [column.rolloffHertz, (value) => Math.log(Math.max(0, value) + 50)],
  [column.crest, (value) => Math.log(Math.max(0, value) + 1)],
  [column.zeroCrossingsPerSecond, (value) => Math.log(Math.max(0, value) + 20)],
];

/** Frames quieter than this say nothing about timbre. */
const silentDecibels = -70;

/**
 * A window's scalars (216 × 8) in 13 numbers: deviation of the level, mean distance of peak and level, share of silent
 * frames, then mean and deviation of centroid, flatness, roll-off, crest and zero crossings over the frames that sound.
 */
export function scalarSummary(scalars: Float32Array): Float32Array {
  const summary = new Float32Array((inputLayout.scalars[0] as number) - 1);
  const sounding: number[] = [];
  for (let frame = 0; frame < layout.frames; frame++) {
    const level = scalars[frame * layout.scalars + column.rmsDecibels] as number;
    if (Number.isFinite(level) && level > silentDecibels) sounding.push(frame);
  }
  summary[2] = 1 - sounding.length / layout.frames;
  if (sounding.length === 0) return summary;
  const spread = (read: (offset: number) => number): readonly [number, number] => {
    let sum = 0;
    let squares = 0;
    for (const frame of sounding) {
      const value = read(frame * layout.scalars);
      const safe = Number.isFinite(value) ? value : 0;
      sum += safe;
      squares += safe * safe;
    }
    const mean = sum / sounding.length;
    return [mean, Math.sqrt(Math.max(0, squares / sounding.length - mean * mean))];
  };
  const at = (offset: number, index: number): number => scalars[offset + index] as number;
  summary[0] = spread((offset) => at(offset, column.rmsDecibels))[1];
  summary[1] = spread((offset) => at(offset, column.peakDecibels) - at(offset, column.rmsDecibels))[0];
  summarised.forEach(([index, scale], place) => {
    const [mean, deviation] = spread((offset) => scale(at(offset, index)));
    summary[3 + 2 * place] = mean;
    summary[4 + 2 * place] = deviation;
  });
  return summary;
}
