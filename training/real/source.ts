import { seedFromText } from "../../src/base";
import type { RealLabels } from "./real-labels";

/** A sound that windows are cut from, with what is known of all of it. */
export interface RealSource {
  readonly file: string;
  /** Track, speaker or instrument: all of it lies in one split. */
  readonly group: string;
  /** Sources are drawn by pool first, then by kind within the pool, so that no kind drowns another. */
  readonly pool: "recordings" | "packages" | "synthesizers" | "notes" | "clips" | "prompts";
  readonly kind: string;
  readonly labels: RealLabels;
}

const validationShare = 0.15;

/** The split of a group; the same on every machine. */
export function splitOf(group: string): "train" | "val" {
  return (Math.imul(seedFromText(group), 0x9e3779b1) >>> 0) / 2 ** 32 < validationShare ? "val" : "train";
}
