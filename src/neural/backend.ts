import { env, getBackend, ready, setBackend } from "@tensorflow/tfjs-core";

export type BackendName = "wasm" | "cpu" | "webgpu";

export interface BackendChoice {
  readonly name: BackendName;
  /** Where the three .wasm files lie: a folder with a trailing slash, or their addresses by file name. Needed for wasm. */
  readonly wasmPaths?: string | Readonly<Record<string, string>>;
}

/**
 * Makes a tfjs backend ready and current. WASM threads are switched off: they gave nothing at our sizes, and on a
 * cross-origin-isolated page the minified worker of the package never starts.
 * @throws Error when the backend cannot be set up here
 */
export async function prepareBackend(choice: BackendChoice): Promise<void> {
  if (choice.name === "wasm") {
    const wasm = await import("@tensorflow/tfjs-backend-wasm");
    env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
    if (choice.wasmPaths !== undefined && getBackend() !== "wasm") wasm.setWasmPaths(choice.wasmPaths as string);
  } else if (choice.name === "cpu") {
    await import("@tensorflow/tfjs-backend-cpu");
  } else {
    await import("@tensorflow/tfjs-backend-webgpu");
  }
  if (!(await setBackend(choice.name))) throw new Error(`the ${choice.name} backend cannot start here`);
  await ready();
}
