import type { AppState } from "../state";

/** How far the page's own files are kept by the service worker. */
export type ShellState = "preparing" | "kept" | "unsupported" | "failed" | "cleared";

/** A newer version of the page: none, waiting for a word, waiting because another tab is in use, or being put in place. */
export type UpdateState = "none" | "waiting" | "elsewhere" | "applying";

export type NotOffline = "unsupported" | "cleared" | "storage-full" | "refused" | "failed" | "model-missing";
export type OfflineStatus = { readonly state: "preparing" } | { readonly state: "ready" } | { readonly state: "not"; readonly why: NotOffline };

/** Whether the page would work without a network from now on, or why not. */
export function offlineStatus({ shell, engine }: Pick<AppState, "shell" | "engine">): OfflineStatus {
  const not = (why: NotOffline): OfflineStatus => ({ state: "not", why });
  if (shell === "unsupported" || shell === "cleared") return not(shell);
  if (engine.state === "failed") return not("model-missing");
  if (engine.state === "ready" && engine.modelKept === "full") return not("storage-full");
  if (engine.state === "ready" && engine.modelKept === "refused") return not("refused");
  if (shell === "failed") return not("failed");
  return shell === "kept" && engine.state === "ready" ? { state: "ready" } : { state: "preparing" };
}
