import { createStore, type StoreApi } from "zustand/vanilla";
import { Scope } from "../base";

export interface PlayerState {
  readonly recordingId: string | null;
  readonly playing: boolean;
  /** Seconds from the start. */
  readonly time: number;
  /** Whether the browser can play the file at all; null while it has not told yet. */
  readonly playable: boolean | null;
  /** Whether the file has moving pictures beside its sound. */
  readonly picture: boolean;
}

/** The one media element of the page: for sound, and for the pictures of a video where they are shown. A file plays from an object URL that lives until the next file is opened. */
export interface Player {
  readonly state: StoreApi<PlayerState>;
  readonly media: HTMLVideoElement | null;
  /** Makes a file the one to be played. The same recording again changes nothing. */
  open(recordingId: string, file: Blob): void;
  close(): void;
  toggle(): void;
  play(): void;
  pause(): void;
  seek(seconds: number): void;
  dispose(): void;
}

/** While playing the time is told so often that captions keep in step; the element's own event comes four times a second. */
const tellMilliseconds = 100;

const closed: PlayerState = { recordingId: null, playing: false, time: 0, playable: null, picture: false };

export function createPlayer(): Player {
  const state = createStore<PlayerState>(() => closed);
  const media = typeof Audio === "undefined" ? null : document.createElement("video");
  const scope = new Scope();
  let opened = new Scope();
  // A seek before the file's length is known is lost in some browsers, so it is done again once it is known.
  let wantedTime: number | null = null;

  if (media) {
    media.preload = "metadata";
    media.playsInline = true;
    const tell = (part: Partial<PlayerState>): void => {
      if (state.getState().recordingId !== null) state.setState(part);
    };
    const tellTime = (): void => tell({ time: media.currentTime });
    scope.listen(media, "timeupdate", tellTime);
    scope.listen(media, "seeking", tellTime);
    let stopTelling = (): void => undefined;
    scope.listen(media, "play", () => {
      tell({ playing: true });
      stopTelling();
      stopTelling = scope.interval(tellTime, tellMilliseconds);
    });
    scope.listen(media, "pause", () => {
      stopTelling();
      tell({ playing: false });
    });
    scope.listen(media, "loadedmetadata", () => {
      tell({ playable: true, picture: media.videoWidth > 0 });
      if (wantedTime !== null) media.currentTime = wantedTime;
    });
    scope.listen(media, "seeked", () => {
      if (wantedTime !== null && Math.abs(media.currentTime - wantedTime) < 0.5) wantedTime = null;
    });
    scope.listen(media, "error", () => tell({ playable: false, playing: false }));
  }

  const close = (): void => {
    if (!media || state.getState().recordingId === null) return;
    media.pause();
    wantedTime = null;
    state.setState(closed);
    media.removeAttribute("src");
    opened.dispose();
    opened = new Scope();
  };

  const play = (): void => {
    if (!media || state.getState().recordingId === null) return;
    // A refusal also arrives as the element's error event, which tells the reader.
    media.play().catch(() => undefined);
  };

  return {
    state,
    media,
    open: (recordingId, file) => {
      if (!media || state.getState().recordingId === recordingId) return;
      close();
      state.setState({ ...closed, recordingId });
      media.src = opened.objectUrl(file);
    },
    close,
    play,
    pause: () => media?.pause(),
    toggle: () => {
      if (!media) return;
      if (media.paused) play();
      else media.pause();
    },
    seek: (seconds) => {
      if (!media || state.getState().recordingId === null) return;
      const latest = Number.isFinite(media.duration) ? media.duration : seconds;
      const time = Math.max(0, Math.min(seconds, latest));
      if (media.readyState < HTMLMediaElement.HAVE_METADATA) wantedTime = time;
      media.currentTime = time;
      state.setState({ time });
    },
    dispose: () => {
      close();
      scope.dispose();
    },
  };
}
