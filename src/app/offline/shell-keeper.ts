import type { Scope } from "../../base";
import type { AppStore } from "../changes";
import { hasSomethingToLose, type PageUse } from "./page-use";

/** Has the page's files kept by its service worker, and tells when a newer version waits. */
export interface ShellKeeper {
  /** Puts the waiting version in place and loads the page anew, unless another tab would lose something. */
  update(): Promise<void>;
  /** The page's files are no longer kept. */
  leave(): Promise<void>;
}

/** Asks the worker to fetch what is missing of the kept page; false when it could not. */
function mended(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }): void => resolve(data === true);
    worker.postMessage({ type: "MEND" }, [port2]);
  });
}

export function createShellKeeper(store: AppStore, scope: Scope, use: PageUse, workerUrl: string): ShellKeeper {
  const container = globalThis.navigator.serviceWorker as ServiceWorkerContainer | undefined;
  let registration: ServiceWorkerRegistration | null = null;

  const follow = (worker: ServiceWorker | null): void => {
    if (!worker) return;
    scope.listen(worker, "statechange", () => {
      if (worker.state === "installed" && registration?.active) store.setState({ update: "waiting" });
      // Not even the first version could be kept: no room, or a file is missing on the host.
      if (worker.state === "redundant" && !registration?.active) store.setState({ shell: "failed" });
    });
  };

  const start = async (worker: ServiceWorkerContainer): Promise<void> => {
    let controlled = worker.controller !== null;
    scope.listen(worker, "controllerchange", () => {
      const first = !controlled;
      controlled = true;
      if (first) return;
      const state = store.getState();
      // Another tab put a new version in place: this one keeps what it has until the reader says so.
      if (state.update !== "applying" && hasSomethingToLose(state)) store.setState({ update: "waiting" });
      else location.reload();
    });
    registration = await worker.register(workerUrl);
    follow(registration.installing);
    const found = registration;
    scope.listen(found, "updatefound", () => follow(found.installing));
    if (found.waiting && found.active) store.setState({ update: "waiting" });
    const { active } = await worker.ready;
    const whole = active !== null && (await mended(active));
    store.setState({ shell: whole ? "kept" : "failed" });
  };

  if (container) start(container).catch(() => store.setState({ shell: "failed" }));
  else store.setState({ shell: "unsupported" });

  return {
    update: async () => {
      if (!(await use.aloneInUse())) {
        store.setState({ update: "elsewhere" });
        return;
      }
      store.setState({ update: "applying" });
      if (registration?.waiting) registration.waiting.postMessage({ type: "SKIP_WAITING" });
      else location.reload();
    },
    leave: async () => {
      await registration?.unregister();
      registration = null;
      store.setState({ shell: "cleared" });
    },
  };
}
