import { add, type Tensor2D } from "@tensorflow/tfjs-core";
import { embedding, multiQueryAttention, type ParameterStore, rootMeanSquareNorm } from "../../../src/neural";

/** Sequences of a batch: rows in the order batch, step. */
export interface Sequences {
  readonly batch: number;
  readonly time: number;
  /** Hides what lies beyond each sequence's end (see lengthMask); none where all are full. */
  readonly mask?: Tensor2D;
}

/**
 * Pools sequences [batch·time, width] to a fixed number of slots [batch·slots, width]: learnt questions, each answered by
 * attention over the steps.
 */
export function slotPool(store: ParameterStore, name: string, width: number, heads: number, slots: number): (x: Tensor2D, shape: Sequences) => Tensor2D {
  const part = store.under(name);
  const questions = embedding(part, "questions", slots, width, 0.5);
  const attention = multiQueryAttention(part, "attention", { width, heads });
  const norm = rootMeanSquareNorm(part, "norm", width);
  return (x, { batch, time, mask }) => {
    const asked = questions.lookup(Int32Array.from({ length: batch * slots }, (_unused, index) => index % slots));
    return norm(add(asked, attention.attendTo(asked, { batch, time: slots }, attention.remember(x), time, mask)) as Tensor2D);
  };
}
