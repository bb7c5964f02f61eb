import type { LiveSource } from "../../engine/protocol";
import type { App } from "../app";
import { defaultMicrophone } from "../live/live-state";
import { largePlaces, largestType } from "../live/large-type";
import { selectedRecording } from "../state";
import type { Command, CommandOn } from "./command";

const stateOf = ({ store }: App): string => store.getState().live.state;

/** The one key of listening: starts on the microphone last used by the browser, stops what is on. */
export const listenOrStop: Command = {
  name: "listen",
  label: (strings) => strings.liveKey,
  shortcut: { key: "l", shown: () => "L" },
  available: (app) => ["off", "failed", "on"].includes(stateOf(app)),
  perform: (app) => void (stateOf(app) === "on" ? app.live.stop() : app.live.start(defaultMicrophone)),
};

export const listenToTab: Command = {
  name: "listen-to-tab",
  label: (strings) => strings.liveTab,
  shortcut: null,
  available: (app) => "getDisplayMedia" in ((globalThis.navigator?.mediaDevices as MediaDevices | undefined) ?? {}) && ["off", "failed", "on"].includes(stateOf(app)),
  perform: (app) => void (stateOf(app) === "on" ? app.live.switchTo({ kind: "tab" }) : app.live.start({ kind: "tab" })),
};

/** Another microphone, or the same one anew, in the middle of listening. */
export const switchSource: CommandOn<LiveSource> = {
  name: "switch-source",
  label: (strings) => strings.liveMicrophone,
  available: (app) => stateOf(app) === "on",
  perform: (app, source) => app.live.switchTo(source),
};

export const dismissLiveFailure: Command = {
  name: "dismiss-live-failure",
  label: (strings) => strings.close,
  shortcut: null,
  available: (app) => stateOf(app) === "failed",
  perform: ({ live }) => live.dismiss(),
};

/** Large type for a room or a stage: nothing but the words, as large as wanted. */
export const toggleLargeType: Command = {
  name: "large-type",
  label: (strings) => strings.liveLarge,
  shortcut: { key: "f", shown: () => "F" },
  available: (app) => stateOf(app) === "on" || (stateOf(app) === "off" && selectedRecording(app.store.getState())?.state === "ready"),
  perform: ({ store }) => store.setState((state) => ({ largeType: { ...state.largeType, open: !state.largeType.open } })),
};

/** Makes the large type larger (+1) or smaller (−1). */
export const resizeLargeType: CommandOn<1 | -1> = {
  name: "resize-large-type",
  label: (strings) => strings.liveLarger,
  available: ({ store }, by) => {
    const size = store.getState().largeType.size + by;
    return size >= 0 && size <= largestType;
  },
  perform: ({ store }, by) => store.setState(({ largeType }) => ({ largeType: { ...largeType, size: Math.max(0, Math.min(largestType, largeType.size + by)) } })),
};

/** Moves the words of the large type: to the bottom, the middle, the top. */
export const moveLargeType: Command = {
  name: "move-large-type",
  label: (strings) => strings.largeMove,
  shortcut: null,
  available: ({ store }) => store.getState().largeType.open,
  perform: ({ store }) =>
    store.setState(({ largeType }) => ({ largeType: { ...largeType, place: largePlaces[(largePlaces.indexOf(largeType.place) + 1) % largePlaces.length] ?? "bottom" } })),
};

/** Whether screen readers are told each change by themselves. */
export const toggleSpoken: Command = {
  name: "spoken",
  label: (strings) => strings.liveSpoken,
  shortcut: null,
  available: (app) => stateOf(app) === "on",
  perform: ({ store }) => store.setState(({ liveSpoken }) => ({ liveSpoken: !liveSpoken })),
};
