import { createRequire } from "node:module";
import path from "node:path";
import { setBackend, ready } from "@tensorflow/tfjs-core";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";

let started: Promise<void> | null = null;

/** Makes tfjs' WASM backend the one in use (its convolutions run forward in XNNPACK); resolves when it is ready. */
export function startWasmBackend(): Promise<void> {
  started ??= (async () => {
    const entry = createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm");
    setWasmPaths(`${path.dirname(entry)}${path.sep}`);
    await setBackend("wasm");
    await ready();
  })();
  return started;
}
