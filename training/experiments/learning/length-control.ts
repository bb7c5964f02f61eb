import { captionWords } from "../metrics/caption-words";
import { ciderD } from "../metrics/cider-d";

/** Which share of the training texts may be shorter than what is written: none of them is asked for, a quarter, half, three quarters. */
const shares = [0, 0.25, 0.5, 0.75] as const;

export interface LengthControl {
  /** Fewest pieces of a text. */
  readonly least: number;
}

/** Fewest pieces by the lengths of training texts in pieces, from no limit upwards. */
export function lengthControls(lengths: readonly number[]): LengthControl[] {
  const sorted = [...lengths].sort((one, other) => one - other);
  return shares.map((share) => ({ least: share === 0 ? 0 : (sorted[Math.floor(share * sorted.length)] ?? 0) }));
}

/**
 * The control whose texts have the highest CIDEr-D against the references (selection works, never tested on): greedy search
 * ends too early where all ways to go on are about as likely, and CIDEr-D punishes another length hard. The first of equals.
 */
export function bestControl(controls: readonly LengthControl[], write: (control: LengthControl) => readonly string[], references: readonly string[]): LengthControl {
  const mean = (texts: readonly string[]): number => {
    const scores = ciderD(texts.map((text, index) => ({ hypothesis: captionWords(text), references: [captionWords(references[index] ?? "")] })));
    return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  };
  const scored = controls.map((control) => ({ control, score: mean(write(control)) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).control;
}
