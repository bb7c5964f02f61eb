import { add, fused, matMul, mul, scalar, step, type Tensor1D, type Tensor2D } from "@tensorflow/tfjs-core";
import { columnSums, transposed, withGradient } from "./custom-gradient";
import { type Initialiser, scaledNormal, zeros } from "./initialisers";
import type { ParameterStore } from "./parameter-store";

export interface LinearOptions {
  readonly bias?: boolean;
  readonly activation?: "linear" | "relu";
  readonly initialiser?: Initialiser;
  readonly biasInitialiser?: Initialiser;
  /** The input is data, not made of weights: no gradient towards it is computed. */
  readonly ofData?: boolean;
}

/** [rows, inputs] → [rows, outputs]. */
export type RowMap = (x: Tensor2D) => Tensor2D;

/** x · weight + bias, then the activation. `weight` [inputs, outputs], `bias` [outputs]. */
export function linear(store: ParameterStore, name: string, inputs: number, outputs: number, options: LinearOptions = {}): RowMap {
  const activation = options.activation ?? "linear";
  const initialiser = options.initialiser ?? scaledNormal(activation === "relu" ? 2 : 1);
  const part = store.under(name);
  const weight = part.get("weight", [inputs, outputs], initialiser);
  if (options.bias === false) return (x) => affine(x, weight as Tensor2D, null, activation, options.ofData);
  const bias = part.get("bias", [outputs], options.biasInitialiser ?? zeros);
  return (x) => affine(x, weight as Tensor2D, bias as Tensor1D, activation, options.ofData);
}

/** The same with weights given: x [rows, inputs], weight [inputs, outputs], bias [outputs] or none; `ofData` as in LinearOptions. */
export function affine(x: Tensor2D, weight: Tensor2D, bias: Tensor1D | null, activation: "linear" | "relu" = "linear", ofData = false): Tensor2D {
  const operation = withGradient<Tensor2D>((...inputs) => {
    const [a, b, c] = inputs as [Tensor2D, Tensor2D, Tensor1D | undefined];
    const value = fused.matMul({ a, b, activation, ...(c === undefined ? {} : { bias: c }) }) as Tensor2D;
    return {
      value,
      keep: activation === "relu" ? [a, b, value] : [a, b],
      gradient: (slope, kept) => {
        const [input, weights, output] = kept as [Tensor2D, Tensor2D, Tensor2D | undefined];
        const inner = output === undefined ? slope : (mul(slope, step(output)) as Tensor2D);
        const towardsInput = ofData ? scalar(0) : matMul(inner, transposed(weights));
        const slopes = [towardsInput, matMul(transposed(input), inner)];
        return c === undefined ? slopes : [...slopes, columnSums(inner)];
      },
    };
  });
  return bias === null ? operation(x, weight) : operation(x, weight, bias);
}

/** Adds a row vector to all rows: x [rows, width] + bias [width]. */
export function addRow(x: Tensor2D, bias: Tensor1D): Tensor2D {
  const operation = withGradient<Tensor2D>((a, b) => ({
    value: add(a as Tensor2D, b as Tensor1D) as Tensor2D,
    keep: [],
    gradient: (slope) => [slope, columnSums(slope)],
  }));
  return operation(x, bias);
}

