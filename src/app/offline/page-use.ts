import type { Scope } from "../../base";
import type { AppStore } from "../changes";
import type { AppState } from "../state";

/** Whether a reload would lose something: recordings and their texts live in the page. */
export const hasSomethingToLose = (state: AppState): boolean => state.recordings.length > 0;

export interface PageUse {
  /** Whether no other tab of this page has something to lose; this one's own consent is taken for given. */
  aloneInUse(): Promise<boolean>;
}

/**
 * Holds a lock while there is something to lose in this tab, so that another tab does not put a new version in place
 * under it. Where the browser has no locks, every tab counts as alone.
 */
export function watchUse(store: AppStore, scope: Scope, locks: LockManager | undefined, name: string): PageUse {
  let holding: { readonly release: () => void; readonly released: Promise<unknown> } | null = null;

  const hold = (): void => {
    if (!locks || holding) return;
    let release = (): void => undefined;
    const until = new Promise<void>((resolve) => (release = resolve));
    holding = { release, released: locks.request(name, { mode: "shared" }, () => until).catch(() => undefined) };
  };
  const letGo = async (): Promise<void> => {
    const held = holding;
    holding = null;
    held?.release();
    await held?.released;
  };
  const follow = (state: AppState): void => {
    if (hasSomethingToLose(state)) hold();
    else void letGo();
  };
  follow(store.getState());
  scope.own(store.subscribe(follow));
  scope.own(() => void letGo());

  return {
    aloneInUse: async () => {
      if (!locks) return true;
      await letGo();
      const alone = await locks.request(name, { mode: "exclusive", ifAvailable: true }, (lock) => lock !== null);
      if (!alone) follow(store.getState());
      return alone;
    },
  };
}
