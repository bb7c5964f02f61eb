import { featureSettings as settings } from "../../features";
import { windowLayout as layout } from "./window-layout";

const lagCount = 64;
const shortestSeconds = 0.18;
const longestSeconds = 4;

/** Lags in fast frames, equally spaced in logarithm from 0.18 s to 4 s. */
export const rhythmLags: readonly number[] = Array.from({ length: lagCount }, (_unused, index) =>
  (shortestSeconds * (longestSeconds / shortestSeconds) ** (index / (lagCount - 1)) * settings.sampleRateHertz) / settings.fastHop);

/**
 * How much the onsets of a window repeat after each lag: autocorrelation of the two lower and of the two upper bands'
 * onset strength (432 × 4, any scale), divided by that at lag 0. [128]: 64 lags of the lower curve, 64 of the upper.
 */
export function rhythmOf(onset: ArrayLike<number>): Float32Array {
  const rhythm = new Float32Array(2 * lagCount);
  const frames = layout.fastFrames;
  const curve = new Float64Array(frames);
  for (let half = 0; half < 2; half++) {
    let mean = 0;
    for (let frame = 0; frame < frames; frame++) {
      const place = frame * layout.onsetBands + 2 * half;
      curve[frame] = (onset[place] as number) + (onset[place + 1] as number);
      mean += (curve[frame] as number) / frames;
    }
    for (let frame = 0; frame < frames; frame++) curve[frame] = (curve[frame] as number) - mean;
    const longest = Math.ceil(rhythmLags[lagCount - 1] as number) + 1;
    const products = new Float64Array(longest + 1);
    for (let lag = 0; lag <= longest; lag++) {
      let sum = 0;
      for (let frame = lag; frame < frames; frame++) sum += (curve[frame] as number) * (curve[frame - lag] as number);
      products[lag] = sum / (frames - lag);
    }
    const whole = products[0] as number;
    if (whole <= 1e-9) continue;
    for (let index = 0; index < lagCount; index++) {
      const lag = rhythmLags[index] as number;
      const low = Math.floor(lag);
      const value = (products[low] as number) * (low + 1 - lag) + (products[low + 1] as number) * (lag - low);
      rhythm[half * lagCount + index] = Math.max(-1, Math.min(1, value / whole)) * 2;
    }
  }
  return rhythm;
}
