import { cast, gather, matMul, oneHot, type Tensor2D, tensor1d } from "@tensorflow/tfjs-core";
import { transposed, withGradient } from "./custom-gradient";
import { normal } from "./initialisers";
import type { ParameterStore } from "./parameter-store";

export interface Embedding {
  /** Rows of the table for ids: [ids, width]. Its gradient goes by a product with one-hot rows (WASM has none for gather). */
  lookup(ids: Int32Array): Tensor2D;
  /** Scores of all pieces with the same table: x [rows, width] → [rows, count]. */
  scores(x: Tensor2D): Tensor2D;
}

/** A table of `count` vectors. Weight [count, width]. */
export function embedding(store: ParameterStore, name: string, count: number, width: number, deviation = 0.05): Embedding {
  const table = store.under(name).get("weight", [count, width], normal(deviation));
  return {
    lookup: (ids) => {
      const operation = withGradient<Tensor2D>((weights) => ({
        value: gather(weights as Tensor2D, tensor1d(ids, "int32")) as Tensor2D,
        keep: [],
        gradient: (slope) => {
          // Cast by hand: asked for floats, oneHot of WASM writes the integers' bits.
          const chosen = cast(oneHot(tensor1d(ids, "int32"), count), "float32") as Tensor2D;
          return [matMul(transposed(chosen), slope)];
        },
      }));
      return operation(table);
    },
    scores: (x) => {
      const operation = withGradient<Tensor2D>((...inputs) => {
        const [a, weights] = inputs as [Tensor2D, Tensor2D];
        return {
          value: matMul(a, transposed(weights)),
          keep: [a, weights],
          gradient: (slope, kept) => {
            const [input, keptWeights] = kept as [Tensor2D, Tensor2D];
            return [matMul(slope, keptWeights), matMul(transposed(slope), input)];
          },
        };
      });
      return operation(x, table);
    },
  };
}
