import type { KeyEvidence } from "./key-evidence";
import { keyWeights } from "./key-weights";

/** Log-probability (up to a constant) of each of the 24 keys, in the order of keyNames. */
export function keyLogits(evidence: KeyEvidence): Float64Array {
  const logits = new Float64Array(24);
  for (let key = 0; key < 24; key++) {
    const tonic = key % 12;
    const minor = key >= 12;
    const weights = minor ? keyWeights.minor : keyWeights.major;
    let sum = keyWeights.temperley * (evidence.temperley[key] as number) + keyWeights.albrecht * (evidence.albrecht[key] as number) + keyWeights.local * (evidence.local[key] as number);
    if (minor) sum += keyWeights.minorBias;
    weights.forEach((row, place) => {
      const chroma = evidence.chromas[place] as Float64Array;
      row.forEach((weight, degree) => {
        sum += weight * ((chroma[(degree + tonic) % 12] as number) - 1);
      });
    });
    logits[key] = sum;
  }
  return logits;
}

/** 0 … 1: how far the pitch classes are from all sounding alike; noise, drums and speech stay low. */
export function tonalStrength(evidence: KeyEvidence): number {
  return Math.max(...evidence.temperley, 0);
}
