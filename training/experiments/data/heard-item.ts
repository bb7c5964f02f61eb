/** One recording of an experiment: what the frozen listener heard, and what is written about it. */
export interface HeardItem {
  readonly id: string;
  /** "notes": programme notes by people; "rendered": grammar texts over score facts. */
  readonly set: "notes" | "rendered";
  /** Nothing of one work is ever both trained on and tested on. */
  readonly work: string;
  /** What is learnt from or measured against. */
  readonly text: string;
  /** What the text or the score says, for the likeness of texts: "kind=value". */
  readonly facts: readonly string[];
  /** What the score says is true; null for notes, whose recordings nobody labelled. */
  readonly truth: readonly string[] | null;
  /** One vector a window, in order of time (see windowVector). */
  readonly windows: readonly (readonly number[])[];
  /** The realiser's text on the facts that the listener predicts; null where it was not asked. */
  readonly realised: string | null;
  /** The grammar on the true facts once more, with another seed: what a reference scores against a reference. Null for notes. */
  readonly again: string | null;
}
