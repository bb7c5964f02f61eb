import { useEffect, useRef, type RefObject } from "react";
import type WaveSurfer from "wavesurfer.js";
import { columnsOf, type PeakTrack } from "../app";
import { Scope } from "../base";
import { useApp, useAppState } from "./context";

/** Columns that are handed to the drawing: more than a wide screen shows, so that bars stay steady when it is resized. */
const columns = 1600;
/** A growing waveform is drawn anew at most this often. */
const drawEveryMilliseconds = 160;
/** Quiet recordings are drawn larger, but noise below this peak is not blown up to look like music. */
const quietestFullScale = 0.12;

function waveColours(): { waveColor: string; progressColor: string; cursorColor: string } {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return { waveColor: colour("--wave"), progressColor: colour("--wave-played"), cursorColor: colour("--accent") };
}

function drawnPeaks(track: PeakTrack | null, duration: number): Float32Array {
  if (!track || track.count === 0) return new Float32Array(2);
  const drawn = columnsOf(track, duration, columns);
  const highest = drawn.reduce((most, peak) => Math.max(most, peak), quietestFullScale);
  return drawn.map((peak) => (0.94 * peak) / highest);
}

/** Canvases that were drawn over keep their pixels (half a megabyte each) until they are swept up; empty ones have none. */
function letGo(canvases: readonly HTMLCanvasElement[]): void {
  for (const canvas of canvases) if (!canvas.isConnected) canvas.width = 0;
}

/** Draws the peaks by wavesurfer.js, which is fetched on first use and plays the page's own audio element. */
export function useWaveSurfer(container: RefObject<HTMLDivElement | null>, track: PeakTrack | null, duration: number): void {
  const { media } = useApp().player;
  const theme = useAppState((state) => state.theme);
  const surfer = useRef<WaveSurfer | null>(null);
  const latest = useRef({ track, duration });
  const drawnAt = useRef(0);
  latest.current = { track, duration };
  const drawLatest = (made: WaveSurfer | null): void => {
    drawnAt.current = performance.now();
    const now = latest.current;
    const formerCanvases = [...(made?.getWrapper().querySelectorAll("canvas") ?? [])];
    // Only `load` draws new peaks. Handed the source the element already has, it leaves the playing alone; it rejects
    // when a later draw overtakes it.
    made
      ?.load(media?.src ?? "", [drawnPeaks(now.track, now.duration)], Math.max(now.duration, 0.1))
      .catch(() => undefined)
      .finally(() => letGo(formerCanvases));
  };

  useEffect(() => {
    const element = container.current;
    if (!element || !media) return undefined;
    const scope = new Scope();
    void import("wavesurfer.js").then(({ default: WaveSurferClass }) => {
      if (scope.disposed) return;
      const made = WaveSurferClass.create({
        container: element,
        media,
        // Named, because `currentSrc`, which it would take, still names the last file for a moment.
        url: media.src,
        height: "auto",
        peaks: [drawnPeaks(latest.current.track, latest.current.duration)],
        duration: Math.max(latest.current.duration, 0.1),
        barWidth: 2,
        barGap: 2,
        barRadius: 1,
        barMinHeight: 1,
        cursorWidth: 1,
        dragToSeek: true,
        hideScrollbar: true,
        ...waveColours(),
      });
      // The player tells the reader when a file cannot be played; here it only must not go unhandled.
      scope.own(made.on("error", () => undefined));
      scope.own(() => made.destroy());
      scope.own(() => (surfer.current = null));
      const recolour = (): void => made.setOptions(waveColours());
      scope.listen(matchMedia("(prefers-color-scheme: dark)"), "change", recolour);
      scope.listen(matchMedia("(forced-colors: active)"), "change", recolour);
      surfer.current = made;
    });
    return () => scope.dispose();
  }, [container, media]);

  useEffect(() => {
    const scope = new Scope();
    scope.timeout(() => drawLatest(surfer.current), Math.max(0, drawnAt.current + drawEveryMilliseconds - performance.now()));
    return () => scope.dispose();
  }, [track, duration]);

  useEffect(() => {
    surfer.current?.setOptions(waveColours());
  }, [theme]);
}
