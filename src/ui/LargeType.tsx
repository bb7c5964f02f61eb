import { useEffect, useRef, type ReactNode } from "react";
import { largestType, resizeLargeType, toggleLargeType, type LiveOn } from "../app";
import { Scope } from "../base";
import { useApp, useAppState, useStrings } from "./context";

/** How many former lines stay in sight. */
const formerLines = 2;

/** Takes the whole screen while open, where the browser lets it; leaving the full screen closes it too. */
function useFullScreen(open: boolean, onLeave: () => void): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    if (!open) return undefined;
    const scope = new Scope();
    scope.own(() => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    });
    document.documentElement.requestFullscreen?.().then(
      () => scope.listen(document, "fullscreenchange", () => document.fullscreenElement === null && leave.current()),
      // Phones and frames may not; the words fill the page all the same.
      () => undefined,
    );
    return () => scope.dispose();
  }, [open]);
}

/** Nothing but the words, in black and white and as large as wanted: for a room, a stage, tired eyes. */
export function LargeType({ live }: { live: LiveOn }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const { open, size } = useAppState((state) => state.largeType);
  const close = useRef<HTMLButtonElement>(null);
  useFullScreen(open, () => app.store.getState().largeType.open && toggleLargeType.perform(app));
  useEffect(() => {
    if (open) close.current?.focus();
  }, [open]);
  if (!open) return null;
  const [, ...former] = live.log.filter(({ verdict }) => verdict !== null).reverse();
  return (
    <section className="large" aria-label={strings.liveLarge} data-size={size} data-testid="large-type">
      <div className="large-words">
        {former
          .slice(0, formerLines)
          .reverse()
          .map((line) => (
            <p key={line.at} className="large-former" lang={line.language}>
              {line.text}
            </p>
          ))}
        <p className="large-now" lang={live.interruption ? undefined : live.words?.language} data-testid="large-now">
          {live.interruption ? strings.liveInterrupted[live.interruption] : (live.words?.line ?? strings.liveListening)}
        </p>
      </div>
      <div className="large-acts">
        <button type="button" disabled={!resizeLargeType.available(app, -1)} aria-label={strings.liveSmaller} data-testid="large-smaller" onClick={() => void resizeLargeType.perform(app, -1)}>
          A−
        </button>
        <button type="button" disabled={size >= largestType} aria-label={strings.liveLarger} data-testid="large-larger" onClick={() => void resizeLargeType.perform(app, 1)}>
          A+
        </button>
        <button ref={close} type="button" data-testid="large-close" onClick={() => toggleLargeType.perform(app)}>
          {strings.close}
        </button>
      </div>
    </section>
  );
}
