import { announce, moveRecording } from "../changes";
import { fetchExampleFile } from "../intake/examples";
import { isWorking, type GivenRecording, type Recording } from "../recording";
import { recordingById, type Example } from "../state";
import type { CommandOn } from "./command";

const newRecording = (file: File): Recording => ({ id: crypto.randomUUID(), file, name: file.name, peaks: null, state: "queued" });

/** Takes files in, in the order given, shows the first of them, and starts working. */
export const addFiles: CommandOn<readonly File[]> = {
  name: "add-files",
  label: (strings) => strings.addRecordings,
  available: (_app, files) => files.length > 0,
  perform: (app, files) => {
    const added = files.map(newRecording);
    const first = added[0];
    if (!first) return;
    app.store.setState((state) => ({ recordings: [...state.recordings, ...added], selectedId: first.id, focus: null, drawerOpen: false }));
    app.player.open(first.id, first.file);
    app.queue.advance();
  },
};

export const openExample: CommandOn<{ readonly example: Example; readonly baseUrl: string }> = {
  name: "open-example",
  label: (strings) => strings.examplesTitle,
  available: () => true,
  perform: async (app, { example, baseUrl }) => {
    try {
      void addFiles.perform(app, [await fetchExampleFile(baseUrl, example)]);
    } catch {
      announce(app.store, app.store.getState().strings.exampleFailed(example.title));
    }
  },
};

export const selectRecording: CommandOn<string> = {
  name: "select-recording",
  label: (strings) => strings.recordingsTitle,
  available: (app, id) => recordingById(app.store.getState(), id) !== null,
  perform: (app, id) => {
    const recording = recordingById(app.store.getState(), id);
    if (!recording) return;
    app.store.setState({ selectedId: id, focus: null, drawerOpen: false });
    app.player.open(id, recording.file);
  },
};

export const cancelRecording: CommandOn<string> = {
  name: "cancel",
  label: (strings) => strings.cancel,
  available: (app, id) => {
    const recording = recordingById(app.store.getState(), id);
    return recording !== null && (recording.state === "queued" || isWorking(recording));
  },
  perform: (app, id) => app.queue.cancel(id),
};

export const retryRecording: CommandOn<string> = {
  name: "retry",
  label: (strings) => strings.retry,
  available: (app, id) => {
    const state = recordingById(app.store.getState(), id)?.state;
    return state === "failed" || state === "cancelled";
  },
  perform: (app, id) => {
    moveRecording(app.store, id, { state: "queued" });
    app.queue.advance();
  },
};

/** The recording to show after one was removed: the one that moves into its place, else the one before. */
function neighbour(recordings: readonly GivenRecording[], id: string): GivenRecording | null {
  const index = recordings.findIndex((recording) => recording.id === id);
  return recordings[index + 1] ?? recordings[index - 1] ?? null;
}

export const removeRecording: CommandOn<string> = {
  name: "remove",
  label: (strings) => strings.remove,
  available: (app, id) => recordingById(app.store.getState(), id) !== null,
  perform: (app, id) => {
    const { recordings, selectedId } = app.store.getState();
    const removed = recordings.find((recording) => recording.id === id);
    if (!removed) return;
    app.queue.cancel(id);
    if (app.player.state.getState().recordingId === id) app.player.close();
    const next = selectedId === id ? neighbour(recordings, id) : null;
    app.store.setState((state) => ({ recordings: state.recordings.filter((recording) => recording.id !== id), ...(selectedId === id ? { selectedId: next?.id ?? null, focus: null } : {}) }));
    if (next) app.player.open(next.id, next.file);
    announce(app.store, app.store.getState().strings.announceRemoved(removed.name));
  },
};

/** Starts the model again after it failed, and with it every recording that failed for its sake. */
export const retryModel: CommandOn<null> = {
  name: "retry-model",
  label: (strings) => strings.retry,
  available: (app) => app.store.getState().engine.state === "failed",
  perform: (app) => {
    void app.engine.get().catch(() => undefined);
  },
};
