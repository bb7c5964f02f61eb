import { mul, type Tensor, type Tensor2D, tensor } from "@tensorflow/tfjs-core";
import { type SeededRandom } from "../base";

/** Where dropout takes its chance from: given in training, absent in use. */
export interface DropoutSource {
  readonly random: SeededRandom;
  /** Share of numbers set to zero. */
  readonly rate: number;
}

/** Sets a random share of numbers to zero and scales the rest up (Srivastava et al. 2014); without a source, x itself. */
export function dropout<Given extends Tensor>(x: Given, source: DropoutSource | undefined): Given {
  if (source === undefined || source.rate <= 0) return x;
  const keepScale = 1 / (1 - source.rate);
  const mask = new Float32Array(x.size);
  for (let index = 0; index < mask.length; index++) mask[index] = source.random.next() < source.rate ? 0 : keepScale;
  return mul(x, tensor(mask, x.shape)) as Given;
}

/** Drops whole rows' branches alike: one number a row of [rows, width], for stochastic depth (Huang et al. 2016). */
export function dropRows(x: Tensor2D, rowsPerItem: number, source: DropoutSource | undefined): Tensor2D {
  if (source === undefined || source.rate <= 0) return x;
  const keepScale = 1 / (1 - source.rate);
  const mask = new Float32Array(x.shape[0]);
  for (let item = 0; item < mask.length; item += rowsPerItem) {
    mask.fill(source.random.next() < source.rate ? 0 : keepScale, item, item + rowsPerItem);
  }
  return mul(x, tensor(mask, [x.shape[0], 1])) as Tensor2D;
}
