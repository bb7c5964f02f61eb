import type { BackendName } from "../../description";
import { prepareBackend } from "../../neural";

/** Whether a real graphics card stands behind WebGPU: software adapters are hundreds of times slower than WASM. */
async function hasGraphicsCard(): Promise<boolean> {
  const adapter = await navigator.gpu?.requestAdapter().catch(() => null);
  if (!adapter) return false;
  return !adapter.info.isFallbackAdapter && adapter.info.architecture !== "swiftshader";
}

/**
 * Starts the backend that was asked for; without a wish, WebGPU on a real card, else WASM, else plain CPU. One that
 * does not start here gives way to the next, and the name of the one that runs is returned.
 */
export async function startBackend(wish: BackendName | null, wasmPaths: Readonly<Record<string, string>>): Promise<BackendName> {
  const first = wish ?? ((await hasGraphicsCard()) ? "webgpu" : "wasm");
  const order: readonly BackendName[] = [first, ...(["wasm", "cpu"] as const).filter((name) => name !== first)];
  for (const name of order) {
    const started = await prepareBackend({ name, wasmPaths }).then(
      () => true,
      () => false,
    );
    if (started) return name;
  }
  throw new Error("no backend starts on this device");
}
