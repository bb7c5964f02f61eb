import { div, mul, type Scalar, softmax, square, sub, sum, type Tensor2D, tensor2d } from "@tensorflow/tfjs-core";
import type { Group } from "./group";
import { groupLogits } from "./group-topology-loss";

/** Multiplies cosines and likeness alike in the released code; the group has as many members. */
export const releasedTemperature = 32;

/**
 * The group loss as the paper's code was released, faults kept for comparison: the group is the last 32 items in file order
 * with the item itself among them, so that the target softmax(32 · BLEU) is one-hot on the item; the squared error of two
 * distributions, a mean over the group. Its weight is 500 there. `similarity` holds sentence BLEU, 1 for the item itself.
 */
export function releasedGroupLoss(cosines: Tensor2D, group: Group): Scalar {
  const likeness = tensor2d(group.similarity, [group.rows, group.columns]);
  const music = softmax(groupLogits(cosines, group, 1 / releasedTemperature));
  const text = softmax(groupLogits(likeness, group, 1 / releasedTemperature));
  const sizes = Float32Array.from({ length: group.rows }, (_unused, row) => {
    let size = 0;
    for (let column = 0; column < group.columns; column++) size += group.valid[row * group.columns + column] as number;
    return Math.max(1, size);
  });
  const each = div(sum(square(sub(music, text)), 1, true), tensor2d(sizes, [group.rows, 1]));
  return mul(sum(each), 1 / group.rows) as Scalar;
}

/** The released grouping: for each anchor the `size` places of its list that end with itself, in file order. */
export function releasedGroup(lists: readonly (readonly number[])[], columns: number, anchors: readonly number[], similarity: (one: number, other: number) => number, size = releasedTemperature): Group {
  const valid = new Uint8Array(anchors.length * columns);
  const likeness = new Float32Array(anchors.length * columns);
  anchors.forEach((anchor, row) => {
    const list = lists.find((places) => places.includes(anchor)) ?? [anchor];
    const end = list.indexOf(anchor) + 1;
    for (const place of list.slice(Math.max(0, end - size), end)) {
      valid[row * columns + place] = 1;
      likeness[row * columns + place] = place === anchor ? 1 : similarity(anchor, place);
    }
  });
  return { rows: anchors.length, columns, valid, similarity: likeness };
}
