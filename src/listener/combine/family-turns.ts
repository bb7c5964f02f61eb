import type { Frames } from "../../features";
import { logOdds } from "../calibration";
import { turnStrength, type SpectralTurns } from "../measure/spectral-turns";
import { turningPoint } from "../measure/turning-point";

/** A moment at which a family comes in (1) or goes (−1). */
export interface FamilyTurn {
  readonly at: number;
  readonly direction: 1 | -1;
}

/** Seconds on either side over which the network's log-odds are averaged, and by how much they must differ. */
const sideSeconds = 5;
const clearDifference = 1.8;
/**
 * Where the network's answer crosses the middle, the sound itself is searched: its windows blur in time, so that it hears an
 * entry a little early and the end of a tone a little late.
 */
const searchAround = { 1: [-0.6, 1.9], [-1]: [-2.3, 0.5] } as const;

/** The spectrum must turn by this many times the usual there: an instrument does not come or go unheard. */
const leastStrength = 4;

/**
 * Clear comings and goings of one family, from its probability each second, placed where the spectrum turns. Where the
 * spectrum does not turn, the network has only changed its mind.
 */
export function familyTurns(probabilities: ArrayLike<number>, frames: Pick<Frames, "mel" | "frames">, spectrum: SpectralTurns): FamilyTurn[] {
  const count = probabilities.length;
  const odds = Float64Array.from(probabilities, (probability) => logOdds(Math.min(0.99, Math.max(0.02, probability))));
  const mean = (from: number, to: number): number => odds.subarray(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
  const side = sideSeconds;
  const differences = Float64Array.from({ length: count + 1 }, (_, slot) => (slot < 2 || slot > count - 2 ? 0 : mean(slot, Math.min(count, slot + side)) - mean(Math.max(0, slot - side), slot)));
  const turns: FamilyTurn[] = [];
  for (let slot = 1; slot < count; slot++) {
    const difference = differences[slot] as number;
    if (Math.abs(difference) < clearDifference) continue;
    const near = differences.subarray(Math.max(0, slot - side), Math.min(count + 1, slot + side + 1));
    if (near.some((other) => Math.abs(other) > Math.abs(difference))) continue;
    const direction = difference > 0 ? 1 : -1;
    const middle = (mean(slot, Math.min(count, slot + side)) + mean(Math.max(0, slot - side), slot)) / 2;
    const crossing = crossingNear(odds, slot, middle, direction);
    const [early, late] = searchAround[direction];
    const kind = direction > 0 ? "added" : "gone";
    const at = turningPoint(frames, crossing + early, crossing + late, kind);
    if (turnStrength(spectrum, at, kind) >= leastStrength) turns.push({ at, direction });
  }
  return turns;
}

/** Seconds at which a curve with values in the middle of each second crosses a level in a direction, nearest to the start of a slot. */
function crossingNear(odds: Float64Array, slot: number, level: number, direction: 1 | -1): number {
  let best = slot;
  let distance = Infinity;
  for (let left = Math.max(0, slot - 4); left < Math.min(odds.length - 1, slot + 4); left++) {
    const [a, b] = [odds[left] as number, odds[left + 1] as number];
    if ((a - level) * direction > 0 || (b - level) * direction < 0 || a === b) continue;
    const at = left + 0.5 + (level - a) / (b - a);
    if (Math.abs(at - slot) < distance) {
      distance = Math.abs(at - slot);
      best = at;
    }
  }
  return best;
}
