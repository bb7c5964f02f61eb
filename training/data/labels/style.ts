import { factKinds } from "../../../src/description";
import type { ScoreRecord } from "../score-record";

const jazzWords = /jazz|blues|swing|\brag(time)?\b|bebop|dixie|bossa/i;

/** Manner of a score: its era, or jazz where form or genre says so. */
export function styleOf(record: ScoreRecord): string | null {
  if (jazzWords.test(`${record.form ?? ""} ${record.genre ?? ""}`)) return "jazz";
  return factKinds.style.values.find((style) => style === record.era) ?? null;
}
