import { add, mul, sigmoid, type Tensor2D } from "@tensorflow/tfjs-core";
import { depthwise } from "./depthwise";
import { dropout, type DropoutSource } from "./dropout";
import { constant } from "./initialisers";
import { rootMeanSquareNorm } from "./layer-norm";
import { linear } from "./linear";
import type { ParameterStore } from "./parameter-store";
import type { SequenceShape } from "./unfold";

/** A part of a network that keeps its input's shape; `noise` is given in training only. */
export type SequenceBlock = (x: Tensor2D, shape: SequenceShape, noise?: DropoutSource) => Tensor2D;

/**
 * x + project(depthwise(value · sigmoid(gate))): the convolution module of the Conformer (Gulati et al. 2020) with the
 * norm first and no batch norm. Looks at `kernel` steps.
 */
export function gatedConvolution(store: ParameterStore, name: string, width: number, kernel: number): SequenceBlock {
  const part = store.under(name);
  const norm = rootMeanSquareNorm(part, "norm", width);
  const value = linear(part, "value", width, width);
  const gate = linear(part, "gate", width, width, { biasInitialiser: constant(1) });
  const along = depthwise(part, "along", [kernel, 1], width);
  const project = linear(part, "project", width, width);
  return (x, shape, noise) => {
    const normal = norm(x);
    const gated = mul(value(normal), sigmoid(gate(normal))) as Tensor2D;
    return add(x, dropout(project(along(gated, { ...shape, frequency: 1 })), noise)) as Tensor2D;
  };
}

/** x + two maps with a ReLU between: [rows, width] → [rows, inner] → [rows, width]. */
export function feedForward(store: ParameterStore, name: string, width: number, inner: number): (x: Tensor2D, noise?: DropoutSource) => Tensor2D {
  const part = store.under(name);
  const norm = rootMeanSquareNorm(part, "norm", width);
  const widen = linear(part, "widen", width, inner, { activation: "relu" });
  const narrow = linear(part, "narrow", inner, width);
  return (x, noise) => add(x, dropout(narrow(widen(norm(x))), noise)) as Tensor2D;
}
