import { type Scalar, type Tensor2D, tensor2d } from "@tensorflow/tfjs-core";
import { distributionLoss } from "../../learning/losses";
import type { Group } from "./group";
import { groupLogits } from "./group-topology-loss";

/**
 * Augmentation-contrastive loss (InfoNCE, van den Oord et al. 2018): among the members of its group the anchor should be
 * nearest to another view of its own recording. `own` is the column of that view; texts play no part.
 */
export function contrastiveLoss(cosines: Tensor2D, group: Group, own: ArrayLike<number>, temperature: number): Scalar {
  const valid = group.valid.slice();
  const wanted = new Float32Array(group.rows * group.columns);
  for (let row = 0; row < group.rows; row++) {
    const place = row * group.columns + (own[row] as number);
    valid[place] = 1;
    wanted[place] = 1;
  }
  return distributionLoss(groupLogits(cosines, { ...group, valid }, temperature), tensor2d(wanted, [group.rows, group.columns]), group.rows);
}
