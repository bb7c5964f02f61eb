import { createRequire } from "node:module";
import path from "node:path";
import { prepareBackend } from "../../src/neural";
import { registerTrainingGradients } from "../../src/neural/training-gradients";

/** The WASM backend in Node, with the gradients that training needs. */
export async function prepareTraining(name: "wasm" | "cpu" = "wasm"): Promise<void> {
  const file = createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm");
  await prepareBackend({ name, wasmPaths: `${path.dirname(file)}/` });
  registerTrainingGradients();
}
