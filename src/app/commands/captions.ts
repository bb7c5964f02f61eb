import { canRedoCues, canUndoCues, cuesOf, editCues, hasRoom, redoCues, undoCues, type CaptionCue, type CueEdit, type CueTrack } from "../../description";
import type { App } from "../app";
import { trackAnew, type CaptionSettings } from "../captions/caption-settings";
import { cueStep } from "../captions/cue-places";
import { announce, changeRecording } from "../changes";
import type { ReadyRecording } from "../recording";
import { recordingById, selectedRecording, type EditedCue } from "../state";
import type { Command, CommandOn } from "./command";

const shownRecording = ({ store }: App): ReadyRecording | null => {
  const recording = selectedRecording(store.getState());
  return recording?.state === "ready" ? recording : null;
};

/** A caption that is gone after the change is no longer open for editing. */
function changeTrack(app: App, id: string, change: (track: CueTrack) => CueTrack): void {
  changeRecording(app.store, id, (recording) => (recording.state === "ready" ? { ...recording, captions: change(recording.captions) } : recording));
  const state = app.store.getState();
  const { editedCue } = state;
  const recording = recordingById(state, id);
  if (editedCue?.recording === id && recording?.state === "ready" && !cuesOf(recording.captions).some((cue) => cue.id === editedCue.cue)) app.store.setState({ editedCue: null });
}

/** Other captions for all recordings; what was edited stays. */
export const chooseCaptions: CommandOn<Partial<CaptionSettings>> = {
  name: "choose-captions",
  label: (strings) => strings.captionsDensity,
  available: () => true,
  perform: ({ store }, changed) =>
    store.setState((state) => {
      const captionSettings = { ...state.captionSettings, ...changed };
      const recordings = state.recordings.map((recording) =>
        recording.state === "ready" ? { ...recording, captions: trackAnew(recording.captions, recording.description.open(), captionSettings) } : recording,
      );
      return { captionSettings, recordings };
    }),
};

/** Plays the recording from a caption on. */
export const playCue: CommandOn<CaptionCue> = {
  name: "play-cue",
  label: (strings) => strings.playFromThere,
  available: ({ player }) => player.state.getState().recordingId !== null,
  perform: ({ player }, { start }) => {
    player.seek(start);
    player.play();
  },
};

const stepTo = (step: 1 | -1) => (app: App): CaptionCue | null => {
  const recording = shownRecording(app);
  const { recordingId, time } = app.player.state.getState();
  return recording && recordingId === recording.id ? cueStep(cuesOf(recording.captions), time, step) : null;
};

const stepCommand = (name: string, step: 1 | -1, key: string, label: Command["label"]): Command => ({
  name,
  label,
  shortcut: { key, shown: () => key.toUpperCase() },
  available: (app) => stepTo(step)(app) !== null,
  perform: (app) => {
    const cue = stepTo(step)(app);
    if (cue) app.player.seek(cue.start);
  },
});

export const nextCue = stepCommand("next-cue", 1, "n", (strings) => strings.cueNext);
export const previousCue = stepCommand("previous-cue", -1, "p", (strings) => strings.cuePrevious);

/** Opens a caption's words and times; null closes them. */
export const openCue: CommandOn<EditedCue | null> = {
  name: "open-cue",
  label: (strings) => strings.cueEdit,
  available: () => true,
  perform: ({ store }, editedCue) => store.setState({ editedCue }),
};

/** One change to a recording's captions, told to screen readers. Nothing happens where it cannot be done. */
export const editCue: CommandOn<{ readonly recording: string; readonly edit: CueEdit }> = {
  name: "edit-cue",
  label: (strings) => strings.cueEdit,
  available: (app, { recording, edit }) => {
    const found = recordingById(app.store.getState(), recording);
    return found?.state === "ready" && editCues(found.captions, edit) !== found.captions;
  },
  perform: (app, { recording, edit }) => {
    if (!editCue.available(app, { recording, edit })) return;
    changeTrack(app, recording, (track) => editCues(track, edit));
    announce(app.store, app.store.getState().strings.cueEdits[edit.edit]);
  },
};

/** How long a caption is at first that a person adds. */
const addedSeconds = 3;

/** A new caption where the recording stands, opened to be written. */
export const addCue: Command = {
  name: "add-cue",
  label: (strings) => strings.cueAdd,
  shortcut: null,
  available: (app) => addition(app) !== null,
  perform: (app) => {
    const recording = shownRecording(app);
    const edit = addition(app);
    if (!recording || !edit) return;
    const before = new Set(cuesOf(recording.captions).map(({ id }) => id));
    void editCue.perform(app, { recording: recording.id, edit });
    const added = cuesOf(shownRecording(app)?.captions ?? recording.captions).find(({ id }) => !before.has(id));
    if (added) app.store.setState({ editedCue: { recording: recording.id, cue: added.id } });
  },
};

function addition(app: App): CueEdit | null {
  const recording = shownRecording(app);
  const { recordingId, time } = app.player.state.getState();
  if (!recording || recordingId !== recording.id) return null;
  const end = time + addedSeconds;
  return hasRoom(recording.captions, time, end) ? { edit: "add", start: time, end, text: "music" } : null;
}

const timeTravel = (name: string, key: string, shown: string, label: Command["label"], can: (track: CueTrack) => boolean, travel: (track: CueTrack) => CueTrack): Command => ({
  name,
  label,
  shortcut: { key, control: true, shown: (strings) => `${strings.keyControl} ${shown}` },
  available: (app) => {
    const recording = shownRecording(app);
    return recording !== null && can(recording.captions);
  },
  perform: (app) => {
    const recording = shownRecording(app);
    if (!recording) return;
    changeTrack(app, recording.id, travel);
    announce(app.store, label(app.store.getState().strings));
  },
});

export const undoCueEdit = timeTravel("undo-cue", "z", "Z", (strings) => strings.cuesUndo, canUndoCues, undoCues);
export const redoCueEdit = timeTravel("redo-cue", "Z", "⇧ Z", (strings) => strings.cuesRedo, canRedoCues, redoCues);
