import type { HeardItem } from "../data/heard-item";
import type { AlignmentGround } from "./alignment";
import type { WindowScale } from "./window-vectors";

export type SetName = HeardItem["set"];

/** A recording with its text as pieces. */
export interface TrainingItem {
  readonly item: HeardItem;
  readonly ids: readonly number[];
}

export interface JointData {
  /** In the order of the alignment's bank. */
  readonly train: readonly TrainingItem[];
  readonly val: readonly TrainingItem[];
  /** Texts for the text stream, by set: those of `train` and loose ones. */
  readonly texts: Readonly<Record<SetName, readonly (readonly number[])[]>>;
  readonly scale: WindowScale;
  readonly ground: AlignmentGround;
}
