import type { Engine } from "../engine/protocol";
import type { AppStore } from "./changes";
import { failureOf } from "./failure";

/** Loads the engine once, on first need, and tells the store how its model is coming along. */
export interface EngineStarter {
  /** The engine's code, while its model may still be on its way: it can decode already. */
  load(): Promise<Engine>;
  /** The ready engine. Rejects with the reason when it cannot start; a later call tries again. */
  get(): Promise<Engine>;
  dispose(): void;
}

/** How much of the model must come before its progress is told anew: each telling draws the page, and a reader sees no less. */
const toldBytes = 100_000;

export function createEngineStarter(store: AppStore, loadEngine: () => Promise<Engine>): EngineStarter {
  let loaded: Promise<Engine> | null = null;
  let started: Promise<Engine> | null = null;
  let disposed = false;

  const load = (): Promise<Engine> => {
    // A chunk that failed to load must be asked for again, not remembered as failed.
    loaded ??= loadEngine().catch((thrown: unknown) => {
      loaded = null;
      throw thrown;
    });
    return loaded;
  };

  const start = async (): Promise<Engine> => {
    store.setState({ engine: { state: "starting", fetchedBytes: 0, totalBytes: 0 } });
    try {
      const engine = await load();
      let told = Number.NaN;
      const about = await engine.ready((fetchedBytes, totalBytes) => {
        const shown = Math.round(fetchedBytes / toldBytes);
        if (disposed || shown === told) return;
        told = shown;
        store.setState({ engine: { state: "starting", fetchedBytes, totalBytes } });
      });
      store.setState({ engine: { state: "ready", ...about } });
      return engine;
    } catch (thrown) {
      if (store.getState().engine.state === "starting") store.setState({ engine: { state: "failed", failure: failureOf(thrown) } });
      throw thrown;
    }
  };

  return {
    load,
    get: () => {
      started ??= start().catch((thrown: unknown) => {
        started = null;
        throw thrown;
      });
      return started;
    },
    dispose: () => {
      disposed = true;
      void loaded?.then((engine) => engine.dispose()).catch(() => undefined);
    },
  };
}
