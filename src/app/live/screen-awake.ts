import { Scope } from "../../base";
import type { AppStore } from "../changes";

/** Keeps the screen awake while listening, where the browser can; it lets go by itself when the page is hidden. */
export function keepScreenAwake(store: AppStore, scope: Scope, page: Document): void {
  const wakeLock = globalThis.navigator.wakeLock as WakeLock | undefined;
  if (!wakeLock) return;
  let listening: Scope | null = null;
  const hold = (during: Scope): void => {
    if (page.visibilityState !== "visible") return;
    wakeLock.request("screen").then(
      (held) => during.own(() => void held.release().catch(() => undefined)),
      // Refused where the battery is low, for instance: the words matter more than the light.
      () => undefined,
    );
  };
  const follow = (): void => {
    const on = store.getState().live.state === "on";
    if (on === (listening !== null)) return;
    listening?.dispose();
    listening = null;
    if (!on) return;
    const during = new Scope();
    listening = during;
    hold(during);
    during.listen(page, "visibilitychange", () => hold(during));
  };
  scope.own(store.subscribe(follow));
  scope.own(() => listening?.dispose());
}
