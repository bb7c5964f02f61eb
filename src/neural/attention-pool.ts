import { concat, matMul, mul, reshape, slice, softmax, sub, sum, type Tensor, type Tensor2D, tensor2d } from "@tensorflow/tfjs-core";
import { transposed, withGradient } from "./custom-gradient";
import { linear } from "./linear";
import { normal } from "./initialisers";
import type { ParameterStore } from "./parameter-store";
import type { SequenceShape } from "./unfold";

/**
 * Sums a sequence in several ways, each with its own learnt weights over time: x [batch·time, width] →
 * [batch, pools·width]. The weights of a pool are a softmax over the steps of a linear score.
 */
export function attentionPool(store: ParameterStore, name: string, width: number, pools: number): (x: Tensor2D, shape: SequenceShape) => Tensor2D {
  const score = linear(store, name, width, pools, { bias: false, initialiser: normal(0.02) });
  return (x, shape) => weightedSums(x, score(x), shape);
}

/** Softmax over the steps of `scores` [batch·time, pools], then sums of x [batch·time, width] with it: [batch, pools·width]. */
export function weightedSums(x: Tensor2D, scores: Tensor2D, shape: SequenceShape): Tensor2D {
  const { batch, time } = shape;
  const item = (from: Tensor2D, index: number): Tensor2D => slice(from, [index * time, 0], [time, from.shape[1]]) as Tensor2D;
  const operation = withGradient<Tensor2D>((...inputs) => {
    const [a, s] = inputs as [Tensor2D, Tensor2D];
    const shares: Tensor2D[] = [];
    const sums: Tensor2D[] = [];
    for (let index = 0; index < batch; index++) {
      const share = softmax(transposed(item(s, index))) as Tensor2D;
      shares.push(share);
      sums.push(reshape(matMul(share, item(a, index)), [1, -1]) as Tensor2D);
    }
    return {
      value: concat(sums, 0) as Tensor2D,
      keep: [a, ...shares] as Tensor[],
      gradient: (slope, kept) => {
        const [input, ...keptShares] = kept as [Tensor2D, ...Tensor2D[]];
        const toInput: Tensor2D[] = [];
        const toScores: Tensor2D[] = [];
        keptShares.forEach((share, index) => {
          const outer = reshape(slice(slope, [index, 0], [1, slope.shape[1]]), [share.shape[0], input.shape[1]]) as Tensor2D;
          toInput.push(matMul(transposed(share), outer));
          const toShare = mul(matMul(outer, transposed(item(input, index))), share) as Tensor2D;
          toScores.push(transposed(sub(toShare, mul(share, sum(toShare, 1, true))) as Tensor2D));
        });
        return [concat(toInput, 0), concat(toScores, 0)];
      },
    };
  });
  return operation(x, scores);
}

/** Plain mean over time: [batch·time, width] → [batch, width]. As one product, since sums over a middle axis are slow on WASM. */
export function timeMean(x: Tensor2D, shape: SequenceShape): Tensor2D {
  const { batch, time } = shape;
  const operation = withGradient<Tensor2D>((a) => ({
    value: matMul(membership(batch, time, false), a as Tensor2D),
    keep: [],
    gradient: (slope) => [matMul(membership(batch, time, true), slope)],
  }));
  return operation(x);
}

/** 1 / time where a row belongs to a sequence: [batch, batch·time], or turned over. */
function membership(batch: number, time: number, turned: boolean): Tensor2D {
  const values = new Float32Array(batch * batch * time);
  for (let item = 0; item < batch; item++) {
    for (let step = 0; step < time; step++) {
      const row = item * time + step;
      values[turned ? row * batch + item : item * batch * time + row] = 1 / time;
    }
  }
  return tensor2d(values, turned ? [batch * time, batch] : [batch, batch * time]);
}
