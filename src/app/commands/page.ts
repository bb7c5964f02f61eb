import type { App } from "../app";
import { announce } from "../changes";
import { isWorking } from "../recording";
import { lengths, selectedRecording, themeChoices, type Length } from "../state";
import { nextCue, previousCue, redoCueEdit, undoCueEdit } from "./captions";
import type { Command } from "./command";
import { listenOrStop, toggleLargeType } from "./live";
import { copyText } from "./reading";

const seekSeconds = 5;

const hasSound = ({ player }: App): boolean => {
  const { recordingId, playable } = player.state.getState();
  return recordingId !== null && playable !== false;
};

export const playOrPause: Command = {
  name: "play-pause",
  label: (strings) => strings.playOrPause,
  shortcut: { key: " ", shown: (strings) => strings.keySpace },
  available: hasSound,
  perform: ({ player }) => player.toggle(),
};

const seekBy = (seconds: number) => ({ player }: App): void => player.seek(player.state.getState().time + seconds);

export const seekBack: Command = {
  name: "seek-back",
  label: (strings) => strings.seekBack,
  shortcut: { key: "ArrowLeft", shown: () => "←" },
  available: hasSound,
  perform: seekBy(-seekSeconds),
};

export const seekForward: Command = {
  name: "seek-forward",
  label: (strings) => strings.seekForward,
  shortcut: { key: "ArrowRight", shown: () => "→" },
  available: hasSound,
  perform: seekBy(seekSeconds),
};

const chooseLength = (length: Length, index: number): Command => ({
  name: `length-${length}`,
  label: (strings) => strings.lengths[length],
  shortcut: { key: String(index + 1), shown: () => String(index + 1) },
  available: ({ store }) => store.getState().selectedId !== null,
  perform: ({ store }) => store.setState({ length, focus: null }),
});

/** One command a length, in the order of the switch. */
export const lengthCommands: Readonly<Record<Length, Command>> = {
  line: chooseLength("line", 0),
  sentence: chooseLength("sentence", 1),
  paragraph: chooseLength("paragraph", 2),
  sections: chooseLength("sections", 3),
};

export const showHelp: Command = {
  name: "help",
  label: (strings) => strings.help,
  shortcut: { key: "?", shown: () => "?" },
  available: () => true,
  perform: ({ store }) => store.setState((state) => ({ helpOpen: !state.helpOpen })),
};

export const changeTheme: Command = {
  name: "theme",
  label: (strings) => strings.themeTitle,
  shortcut: null,
  available: () => true,
  perform: ({ store }) => {
    const { theme, strings } = store.getState();
    const next = themeChoices[(themeChoices.indexOf(theme) + 1) % themeChoices.length] ?? "system";
    store.setState({ theme: next });
    announce(store, strings.announceTheme(strings.theme[next]));
  },
};

export const toggleDrawer: Command = {
  name: "drawer",
  label: (strings) => strings.recordingsTitle,
  shortcut: null,
  available: ({ store }) => store.getState().recordings.length > 1,
  perform: ({ store }) => store.setState((state) => ({ drawerOpen: !state.drawerOpen })),
};

/** Closes what is open, the topmost first; with nothing open, cancels the work on the recording shown. */
export const closeOrCancel: Command = {
  name: "close-or-cancel",
  label: (strings) => strings.closeOrCancel,
  shortcut: { key: "Escape", shown: (strings) => strings.keyEscape },
  available: () => true,
  perform: ({ store, queue }) => {
    const state = store.getState();
    if (state.helpOpen) return store.setState({ helpOpen: false });
    if (state.keptOpen) return store.setState({ keptOpen: false });
    if (state.largeType.open) return store.setState({ largeType: { ...state.largeType, open: false } });
    if (state.editedCue) return store.setState({ editedCue: null });
    if (state.drawerOpen) return store.setState({ drawerOpen: false });
    if (state.focus) return store.setState({ focus: null });
    const selected = selectedRecording(state);
    if (selected && isWorking(selected)) queue.cancel(selected.id);
  },
};

/** Every act with a key, in the order of the help sheet. */
export const keyCommands: readonly Command[] = [
  playOrPause, seekBack, seekForward, ...lengths.map((length) => lengthCommands[length]), copyText, nextCue, previousCue, undoCueEdit, redoCueEdit, listenOrStop, toggleLargeType, showHelp, closeOrCancel,
];
