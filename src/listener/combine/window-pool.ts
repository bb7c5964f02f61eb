import { weighedSpans, type Span } from "../../description";
import { logOdds, sigmoid } from "../calibration";
import type { WindowAnswer } from "../heard";
import { indexOfHighest, softmax } from "../measure/softmax";
import { spansWithin } from "./spans";

/** A window's answers and how much it counts: its share of sound, 0–1. */
export interface WeighedAnswer {
  readonly answer: WindowAnswer;
  readonly weight: number;
}

/** n windows that agree count as n^0.3 independent ones: neighbours share half their sound and all their colour. */
const agreementPower = 0.3;
const smallest = 1e-4;

/** The windows that lie in a stretch by more than half of themselves or fill half of it. */
export function windowsWithin(windows: readonly WeighedAnswer[], from: number, to: number): WeighedAnswer[] {
  return windows.filter(({ answer }) => {
    const shared = Math.min(to, answer.end) - Math.max(from, answer.start);
    return shared > 0 && (shared >= (answer.end - answer.start) / 2 || shared >= (to - from) / 2);
  });
}

/** One distribution of many: mean log-probability by weight, sharpened by how many agree. Null when no window says anything. */
export function pooledDistribution(windows: readonly WeighedAnswer[], head: string): Float64Array | null {
  let total = 0;
  let squares = 0;
  let logs: Float64Array | null = null;
  for (const { answer, weight } of windows) {
    const shares = answer.heads[head];
    if (!shares || weight <= 0) continue;
    logs ??= new Float64Array(shares.length);
    for (let index = 0; index < shares.length; index++) logs[index] = (logs[index] as number) + weight * Math.log(Math.max(smallest, shares[index] as number));
    total += weight;
    squares += weight * weight;
  }
  if (!logs || total <= 0) return null;
  const windowsInEffect = (total * total) / squares;
  const sharpening = windowsInEffect ** agreementPower;
  return softmax(logs.map((value) => (value * sharpening) / total));
}

/** The plain mean of the windows' distributions: for what changes along the way, such as the key. */
export function meanDistribution(windows: readonly WeighedAnswer[], head: string): Float64Array | null {
  let total = 0;
  let sums: Float64Array | null = null;
  for (const { answer, weight } of windows) {
    const shares = answer.heads[head];
    if (!shares || weight <= 0) continue;
    sums ??= new Float64Array(shares.length);
    for (let index = 0; index < shares.length; index++) sums[index] = (sums[index] as number) + weight * (shares[index] as number);
    total += weight;
  }
  return sums && total > 0 ? sums.map((value) => value / total) : null;
}

/**
 * Probability that something sounds anywhere in these windows: mean log-odds of the quarter of them that is surest. What sounds
 * in a few windows only is not voted down by the others.
 */
export function pooledPresence(windows: readonly WeighedAnswer[], head: string, index: number): number | null {
  const votes = windows
    .filter(({ answer, weight }) => weight > 0.2 && answer.heads[head] !== undefined)
    .map(({ answer }) => logOdds(answer.heads[head]?.[index] ?? 0))
    .sort((left, right) => right - left);
  if (votes.length === 0) return null;
  const surest = votes.slice(0, Math.max(1, Math.ceil(votes.length / 4)));
  return sigmoid(surest.reduce((sum, vote) => sum + vote, 0) / surest.length);
}

/** Where the windows speak for a value, and how much: those whose likeliest answer it is, or that give it half of the likeliest one's share. */
export function windowEvidence(windows: readonly WeighedAnswer[], head: string, index: number, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (const { answer, weight } of windows) {
    const shares = answer.heads[head];
    if (!shares || weight <= 0) continue;
    const share = shares[index] ?? 0;
    const highest = shares[indexOfHighest(shares)] ?? 1;
    if (share >= highest / 2) spans.push({ start: answer.start, end: answer.end, weight: share });
  }
  return weighedSpans(spansWithin(spans, from, to));
}
