import type { StoreApi } from "zustand/vanilla";
import type { Scope } from "../../base";
import type { SoundLevel } from "../../engine/protocol";

interface SoundWatch {
  readonly scope: Scope;
  readonly level: StoreApi<SoundLevel | null>;
  /** No sound has come for a while, not even silence: the device slept, or the system holds the microphone. */
  readonly onStall: () => void;
  readonly wake: () => void;
}

const checkMilliseconds = 1000;
/** Levels come ten times a second; a busy machine may let some seconds pass. */
const stallMilliseconds = 4000;

/** Notices that no sound comes any more, and keeps asking it to go on: now, and whenever the page is looked at again. */
export function watchSound({ scope, level, onStall, wake }: SoundWatch): void {
  let lastAt = performance.now();
  scope.own(level.subscribe(() => (lastAt = performance.now())));
  scope.interval(() => {
    if (performance.now() - lastAt < stallMilliseconds) return;
    onStall();
    wake();
  }, checkMilliseconds);
  scope.listen(document, "visibilitychange", () => {
    if (document.visibilityState === "visible") wake();
  });
}
