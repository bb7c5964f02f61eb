import type { Frames } from "../../features";

export interface Tuning {
  /** Above (+) or below (−) A4 = 440 Hz, −50 … 50. */
  readonly cents: number;
  /** 0–1: length of the summed vectors against the sum of their lengths; low when nothing is in tune with anything. */
  readonly clarity: number;
}

/**
 * How far the recording as a whole lies from A4 = 440 Hz: the angle of the summed tuning vectors of all pitch frames
 * (circular mean; Dressler & Streich 2007). Each frame counts with the square root of its length, so that one loud chord
 * does not outvote a quiet page.
 */
export function measureTuning(frames: Pick<Frames, "tuning">): Tuning {
  let x = 0;
  let y = 0;
  let total = 0;
  for (let index = 0; index + 1 < frames.tuning.length; index += 2) {
    const frameX = frames.tuning[index] as number;
    const frameY = frames.tuning[index + 1] as number;
    const length = Math.hypot(frameX, frameY);
    if (!(length > 0) || !Number.isFinite(length)) continue;
    const weight = Math.sqrt(length);
    x += (frameX / length) * weight;
    y += (frameY / length) * weight;
    total += weight;
  }
  if (total === 0) return { cents: 0, clarity: 0 };
  return { cents: (100 * Math.atan2(y, x)) / (2 * Math.PI), clarity: Math.hypot(x, y) / total };
}
