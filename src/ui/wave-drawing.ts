import type WaveSurfer from "wavesurfer.js";
import { columnsOf, type PeakTrack } from "../app";
import { Scope } from "../base";

/** Columns that are handed to the drawing: more than a wide screen shows, so that bars stay steady when it is resized. */
const columns = 1600;
/** A growing waveform is drawn anew at most this often: a long recording's less often, since it grows slowly and each picture leaves garbage. */
const drawEveryMilliseconds = (durationSeconds: number): number => Math.min(1000, 160 + durationSeconds / 3);
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

/**
 * The page's one waveform, drawn by wavesurfer.js, which is fetched on first use and plays the page's own media element.
 * Made once, and moved to the recording that is shown.
 */
export class WaveDrawing {
  readonly #element = document.createElement("div");
  #shown: { readonly track: PeakTrack | null; readonly duration: number } = { track: null, duration: 0 };
  #surfer: WaveSurfer | null = null;
  #drawnAt = -Infinity;
  #next = new Scope();

  constructor(
    private readonly media: HTMLMediaElement | null,
    private readonly scope: Scope,
  ) {
    this.#element.className = "wave-drawing";
    scope.own(() => this.#next.dispose());
  }

  /** Moves the waveform into a place, where it stays until the returned function takes it out. Its next picture comes at once. */
  place(container: HTMLElement): () => void {
    container.append(this.#element);
    this.#drawnAt = -Infinity;
    if (!this.#surfer) void this.#make();
    return () => {
      this.#next.dispose();
      this.#element.remove();
    };
  }

  show(track: PeakTrack | null, duration: number): void {
    this.#shown = { track, duration };
    this.#next.dispose();
    this.#next = new Scope();
    const wait = this.#drawnAt + drawEveryMilliseconds(duration) - performance.now();
    if (wait > 0) this.#next.timeout(() => this.#draw(), wait);
    else this.#draw();
  }

  recolour(): void {
    this.#surfer?.setOptions(waveColours());
  }

  get #peaks(): Float32Array[] {
    return [drawnPeaks(this.#shown.track, this.#shown.duration)];
  }

  /** Longer than nothing, or wavesurfer.js asks the media element, which may not know yet. */
  get #seconds(): number {
    return Math.max(this.#shown.duration, 0.1);
  }

  async #make(): Promise<void> {
    const { default: WaveSurferClass } = await import("wavesurfer.js");
    if (this.#surfer || this.scope.disposed || !this.media) return;
    const made = WaveSurferClass.create({
      container: this.#element,
      media: this.media,
      // Named, because `currentSrc`, which it would take, still names the last file for a moment.
      url: this.media.src,
      height: "auto",
      peaks: this.#peaks,
      duration: this.#seconds,
      barWidth: 2,
      barGap: 2,
      barRadius: 1,
      barMinHeight: 1,
      cursorWidth: 1,
      dragToSeek: true,
      hideScrollbar: true,
      ...waveColours(),
    });
    this.#surfer = made;
    // The player tells the reader when a file cannot be played; here it only must not go unhandled.
    this.scope.own(made.on("error", () => undefined));
    this.scope.own(() => made.destroy());
    this.scope.listen(matchMedia("(prefers-color-scheme: dark)"), "change", () => this.recolour());
    this.scope.listen(matchMedia("(forced-colors: active)"), "change", () => this.recolour());
  }

  #draw(): void {
    const surfer = this.#surfer;
    if (!surfer) return;
    this.#drawnAt = performance.now();
    const formerCanvases = [...surfer.getWrapper().querySelectorAll("canvas")];
    // Only `load` draws new peaks. Handed the source the element already has, it leaves the playing alone; it rejects
    // when a later draw overtakes it.
    surfer
      .load(this.media?.src ?? "", this.#peaks, this.#seconds)
      // Of another file the browser does not say that it stands at its beginning: what was played of the last one would stay marked.
      .then(() => this.media?.dispatchEvent(new Event("timeupdate")), () => undefined)
      .finally(() => letGo(formerCanvases));
  }
}
