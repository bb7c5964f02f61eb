import { add, mul, type Scalar, scalar, sub, sum, type Tensor2D, tensor2d } from "@tensorflow/tfjs-core";
import { distributionLoss } from "../../learning/losses";
import type { Group } from "./group";
import { textTarget } from "./text-target";

export interface TopologyTemperatures {
  /** τ of the cosines. */
  readonly music: number;
  /** τ of the standardised likeness of texts. */
  readonly text: number;
}

const never = -1e9;

/** Cosines ÷ temperature inside the groups, −10⁹ outside: [rows, columns]. */
export function groupLogits(cosines: Tensor2D, group: Group, temperature: number): Tensor2D {
  const inside = tensor2d(Float32Array.from(group.valid), [group.rows, group.columns]);
  const outside = tensor2d(Float32Array.from(group.valid, (value) => (value === 1 ? 0 : never)), [group.rows, group.columns]);
  return add(mul(mul(cosines, 1 / temperature), inside), outside) as Tensor2D;
}

/**
 * Group topology preservation done right: Kullback–Leibler divergence of the music's neighbourhood P = softmax(cosine / τ)
 * from the texts' Q (see textTarget), mean over the anchors, in nats. `cosines` [rows, columns] are those of the anchors'
 * trained vectors with the bank's slow ones. The anchor itself is not in its group; no group, no loss.
 */
export function groupTopologyLoss(cosines: Tensor2D, group: Group, temperatures: TopologyTemperatures): Scalar {
  const target = textTarget(group, temperatures.text);
  if (target.rows === 0) return mul(sum(cosines), 0) as Scalar;
  const shares = tensor2d(target.shares, [group.rows, group.columns]);
  return sub(distributionLoss(groupLogits(cosines, group, temperatures.music), shares, target.rows), scalar(target.entropy)) as Scalar;
}
