import { likelyFrom, sureFrom } from "../description";

export type ConfidenceWord = "sure" | "likely" | "possible" | "unlikely";

const possibleFrom = 0.3;

/** A calibrated probability as a word; the thresholds are those at which the texts hedge or fall silent. */
export function confidenceInWords(confidence: number): ConfidenceWord {
  if (confidence >= sureFrom) return "sure";
  if (confidence >= likelyFrom) return "likely";
  return confidence >= possibleFrom ? "possible" : "unlikely";
}
