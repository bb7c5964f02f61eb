import type { Scalar, Tensor2D } from "@tensorflow/tfjs-core";
import { tensor2d } from "@tensorflow/tfjs-core";
import { distributionLoss } from "../../learning/losses";
import type { TextRows } from "../model/text-side";

/** Share of the target that is spread over all pieces. */
const smoothing = 0.1;

/** Texts of a step: what the decoder is given, and what follows each piece (−1 beyond the end). */
export interface TextBatch extends TextRows {
  readonly targets: Int32Array;
}

/** Texts [start … end] side by side. */
export function textBatch(texts: readonly (readonly number[])[]): TextBatch {
  const time = Math.max(...texts.map((ids) => ids.length)) - 1;
  const ids = new Int32Array(texts.length * time);
  const targets = new Int32Array(texts.length * time).fill(-1);
  texts.forEach((text, row) => {
    ids.set(text.slice(0, -1), row * time);
    targets.set(text.slice(1), row * time);
  });
  return { ids, targets, batch: texts.length, time, lengths: texts.map((text) => text.length - 1) };
}

/** Cross-entropy a piece, label-smoothed by 0.1 (or not, for measuring); scores [batch·time, pieces]. */
export function pieceLoss(scores: Tensor2D, { targets }: TextBatch, smooth = smoothing): Scalar {
  const pieces = scores.shape[1];
  const rows = new Float32Array(targets.length * pieces);
  let count = 0;
  targets.forEach((id, row) => {
    if (id < 0) return;
    if (smooth > 0) rows.fill(smooth / pieces, row * pieces, (row + 1) * pieces);
    rows[row * pieces + id] = (rows[row * pieces + id] as number) + 1 - smooth;
    count++;
  });
  return distributionLoss(scores, tensor2d(rows, [targets.length, pieces]), Math.max(1, count));
}
