/**
 * Gradients for training; never imported by the app, which needs none. tfjs' own gradient of a matrix product uses
 * transpose flags, for which WASM has no quick path: explicit transposes make training thirteen times faster.
 */
import "@tensorflow/tfjs-core/dist/register_all_gradients";
import { BatchMatMul, type BatchMatMulAttrs, matMul, registerGradient, type Tensor, transpose, unregisterGradient } from "@tensorflow/tfjs-core";

let registered = false;

/** Registers all gradients and replaces that of BatchMatMul. May be called again. */
export function registerTrainingGradients(): void {
  if (registered) return;
  registered = true;
  unregisterGradient(BatchMatMul);
  registerGradient({
    kernelName: BatchMatMul,
    inputsToSave: ["a", "b"],
    gradFunc: (slope, saved, attributes) => {
      const [a, b] = saved as [Tensor, Tensor];
      const { transposeA, transposeB } = attributes as unknown as BatchMatMulAttrs;
      const given = Array.isArray(slope) ? (slope[0] as Tensor) : slope;
      const left = transposeA ? swap(a) : a;
      const right = transposeB ? swap(b) : b;
      return {
        a: () => (transposeA ? matMul(right, swap(given)) : matMul(given, swap(right))),
        b: () => (transposeB ? matMul(swap(given), left) : matMul(swap(left), given)),
      };
    },
  });
}

/** The last two axes exchanged. */
function swap(x: Tensor): Tensor {
  const axes = Array.from({ length: x.rank }, (_unused, axis) => axis);
  [axes[x.rank - 2], axes[x.rank - 1]] = [x.rank - 1, x.rank - 2];
  return transpose(x, axes);
}
