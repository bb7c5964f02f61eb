import type { BackendName } from "../description";
import type { Engine } from "../engine/protocol";
import { modelStore } from "../library";

/** The real engine, fetched as a chunk of its own so that the page paints without it. */
export async function loadEngine(backend: BackendName | null, baseUrl: string): Promise<Engine> {
  const { createEngine } = await import("../engine");
  return createEngine({ backend, baseUrl, store: modelStore(baseUrl) });
}
