import { useEffect, useRef, useState, type ReactNode } from "react";
import { largestType, moveLargeType, playOrPause, resizeLargeType, toggleLargeType, type Language } from "../app";
import { Scope } from "../base";
import { useApp, useAppState, usePlayerState, useStrings } from "./context";

/** Takes the whole screen while open, where the browser lets it; leaving the full screen closes it too. */
function useFullScreen(onLeave: () => void): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
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
  }, []);
}

/** Words on the large screen; those no longer true are dimmed. */
export interface LargeLine {
  readonly key: string | number;
  readonly lines: readonly string[];
  readonly language: Language | undefined;
  readonly dim: boolean;
}

interface LargeTypeProps {
  readonly words: readonly LargeLine[];
  /** Whether there is something to play. */
  readonly playable: boolean;
}

/** Nothing but the words, in black and white, as large and as high as wanted: for a room, a stage, tired eyes. */
export function LargeType({ words, playable }: LargeTypeProps): ReactNode {
  const app = useApp();
  const strings = useStrings();
  const { size, place } = useAppState((state) => state.largeType);
  const playing = usePlayerState((state) => state.playing);
  const close = useRef<HTMLButtonElement>(null);
  useFullScreen(() => app.store.getState().largeType.open && toggleLargeType.perform(app));
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    close.current?.focus();
    return () => {
      // Once the page behind is no longer inert.
      app.scope.animationFrame(() => before instanceof HTMLElement && before.isConnected && before.focus());
    };
  }, [app, before]);
  return (
    <section className="large" aria-label={strings.liveLarge} data-size={size} data-place={place} data-testid="large-type">
      <div className="large-words">
        {words.map(({ key, lines, language, dim }, index) => (
          <p key={key} className={dim ? "large-former" : "large-now"} lang={language} data-testid={index === words.length - 1 ? "large-now" : undefined}>
            {lines.map((line) => (
              <span key={line}>{line} </span>
            ))}
          </p>
        ))}
      </div>
      <div className="large-acts">
        {playable && (
          <button type="button" aria-keyshortcuts="Space" data-testid="large-play" onClick={() => playOrPause.perform(app)}>
            {playing ? strings.pause : strings.play}
          </button>
        )}
        <button type="button" data-testid="large-move" onClick={() => moveLargeType.perform(app)}>
          {moveLargeType.label(strings)}
        </button>
        <button type="button" disabled={!resizeLargeType.available(app, -1)} aria-label={strings.liveSmaller} data-testid="large-smaller" onClick={() => void resizeLargeType.perform(app, -1)}>
          A−
        </button>
        <button type="button" disabled={size >= largestType} aria-label={strings.liveLarger} data-testid="large-larger" onClick={() => void resizeLargeType.perform(app, 1)}>
          A+
        </button>
        <button ref={close} type="button" aria-keyshortcuts="F" data-testid="large-close" onClick={() => toggleLargeType.perform(app)}>
          {strings.close}
        </button>
      </div>
    </section>
  );
}
