import type { BackendName } from "../description";
import type { Engine } from "../engine/protocol";

/** The real engine, fetched as a chunk of its own so that the page paints without it. */
export async function loadEngine(backend: BackendName | null, baseUrl: string): Promise<Engine> {
  const { createEngine } = await import("../engine");
  return createEngine({ backend, baseUrl });
}
