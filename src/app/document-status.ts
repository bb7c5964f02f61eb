import type { Scope } from "../base";
import type { AppStore } from "./changes";
import { isWorking, percentOf } from "./recording";
import type { AppState } from "./state";

export type AppPhase = "starting" | "empty" | "busy" | "ready" | "live" | "error";

/** The one word for what the app is doing, as the contract for automated checks names it. */
export function phaseOf(state: AppState): AppPhase {
  const { recordings, engine, live } = state;
  if (live.state === "on") return "live";
  if (live.state === "opening" || live.state === "finishing") return "busy";
  if (live.state === "failed") return "error";
  if (recordings.some((recording) => recording.state === "queued" || isWorking(recording))) return "busy";
  if (recordings.some((recording) => recording.state === "ready")) return "ready";
  if (recordings.some((recording) => recording.state === "failed")) return "error";
  if (engine.state === "failed") return "error";
  return engine.state === "starting" ? "starting" : "empty";
}

/** The page's title: percent and name while at work, else the product. */
export function titleOf(state: AppState): string {
  const { strings } = state;
  if (state.live.state === "on") return strings.titleLive;
  const working = state.recordings.find(isWorking);
  if (working) return strings.titleBusy(percentOf(working), working.name);
  const selected = state.recordings.find((recording) => recording.id === state.selectedId);
  return selected ? strings.titleOf(selected.name) : strings.product;
}

/** Keeps the root element's data attributes, its language and theme, and the title in step with the state. */
export function followState(store: AppStore, scope: Scope, page: Document): void {
  const root = page.documentElement;
  const write = (state: AppState): void => {
    root.dataset["state"] = phaseOf(state);
    root.lang = state.strings.language;
    if (state.engine.state === "ready") {
      root.dataset["backend"] = state.engine.backend;
      if (state.engine.tensors !== undefined) root.dataset["tensors"] = String(state.engine.tensors);
    }
    if (state.theme === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = state.theme;
    const title = titleOf(state);
    if (page.title !== title) page.title = title;
  };
  write(store.getState());
  scope.own(store.subscribe(write));
}
