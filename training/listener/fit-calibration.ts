import { indexOfHighest } from "../../src/listener";
import { type HeadName, headNames, listenerHeads } from "../../src/listener/network";
import type { CalibrationEntry, CalibrationTable } from "../../src/neural";
import type { Answered } from "./validation";
import { heardFrom, type OneHead, type Targets } from "./targets";

/** A confidence and whether the answer was right. */
interface Said {
  readonly confidence: number;
  readonly right: boolean;
}

/** Share of right answers that what is stated must have on validation. */
const statedPrecision = 0.93;

function manyTruth(head: HeadName, target: Targets): Float32Array | null {
  return head === "instrumentFamily" ? target.families : target.instruments;
}

/** @throws Error on an answer that is no number: the weights are damaged */
function finite(logits: Float32Array): Float32Array {
  if (!logits.every(Number.isFinite)) throw new Error("the network answers with something that is no number");
  return logits;
}

/** Mean −log probability of the truth at a temperature; and what is said at it, with its confidence. */
function judge(head: HeadName, answered: Answered, temperature: number): { readonly loss: number; readonly said: readonly Said[] } {
  let [loss, count] = [0, 0];
  const said: Said[] = [];
  answered.targets.forEach((target, row) => {
    const logits = finite(answered.logits[head][row] as Float32Array).map((value) => value / temperature);
    if (listenerHeads[head].kind === "one") {
      const truth = target.one[head as OneHead];
      if (truth < 0) return;
      const highest = Math.max(...logits);
      const sum = logits.reduce((total, value) => total + Math.exp(value - highest), 0);
      loss += Math.log(sum) - ((logits[truth] as number) - highest);
      count++;
      said.push({ confidence: 1 / sum, right: indexOfHighest(logits) === truth });
      return;
    }
    manyTruth(head, target)?.forEach((share, value) => {
      if (share > 0 && share < heardFrom) return;
      const chance = 1 / (1 + Math.exp(-(logits[value] as number)));
      loss -= Math.log(Math.max(1e-7, share >= heardFrom ? chance : 1 - chance));
      count++;
      if (chance >= 0.5) said.push({ confidence: chance, right: share >= heardFrom });
    });
  });
  return { loss: count === 0 ? NaN : loss / count, said };
}

/** The temperature of least loss, by a search over a grid of ratios (Guo et al. 2017). */
function fitTemperature(head: HeadName, answered: Answered): number {
  let [best, least] = [1, Infinity];
  for (let step = -12; step <= 16; step++) {
    const temperature = 2 ** (step / 6);
    const { loss } = judge(head, answered, temperature);
    if (loss < least) [best, least] = [temperature, loss];
  }
  return Math.round(best * 1000) / 1000;
}

/** Lowest confidence from which the answers said so far have the wanted precision; 1 when none has it. */
export function thresholdFor(said: readonly Said[], precision = statedPrecision): number {
  const sorted = [...said].sort((a, b) => b.confidence - a.confidence);
  let [right, threshold] = [0, 1];
  sorted.forEach(({ confidence, right: hit }, index) => {
    if (hit) right++;
    // A handful of lucky answers proves nothing.
    if (index >= 19 && right / (index + 1) >= precision) threshold = confidence;
  });
  return Math.round(threshold * 1000) / 1000;
}

/** Difference of confidence and share right in ten bins, weighted by their answers (ECE). */
export function calibrationError(said: readonly Said[]): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0, count: 0 }));
  for (const { confidence, right } of said) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))] as (typeof bins)[number];
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
    bin.count++;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / Math.max(1, said.length);
}

export interface HeadCalibration {
  readonly head: HeadName;
  readonly entry: CalibrationEntry;
  readonly answers: number;
  readonly error: number;
}

/** Temperature and threshold of every head on validation windows; heads about which fewer than 50 answers are known keep 1. */
export function fitCalibration(answered: Answered): readonly HeadCalibration[] {
  return headNames.map((head) => {
    const enough = judge(head, answered, 1).said.length >= 50;
    const temperature = enough ? fitTemperature(head, answered) : 1;
    const { said } = judge(head, answered, temperature);
    return { head, entry: { temperature, threshold: enough ? thresholdFor(said) : 0.9 }, answers: said.length, error: calibrationError(said) };
  });
}

export function calibrationTable(fitted: readonly HeadCalibration[]): CalibrationTable {
  return { kinds: Object.fromEntries(fitted.map(({ head, entry }) => [head, entry])), otherwise: { temperature: 1, threshold: 0.7 } };
}
