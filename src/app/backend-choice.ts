import type { BackendName } from "../description";

const backends: readonly BackendName[] = ["webgpu", "wasm", "cpu"];

/** The backend forced by `?backend=…`; null when none, or none that exists, is named. */
export function backendFromQuery(query: string): BackendName | null {
  const named = new URLSearchParams(query).get("backend");
  return backends.find((backend) => backend === named) ?? null;
}
