import type { StoreApi } from "zustand/vanilla";
import { inState, type Recording, type RecordingState } from "./recording";
import type { AppState } from "./state";

export type AppStore = StoreApi<AppState>;

/** Replaces one recording by what `change` makes of it; nothing happens when it was removed meanwhile or stays as it is. */
export function changeRecording(store: AppStore, id: string, change: (recording: Recording) => Recording): void {
  store.setState((state) => {
    const index = state.recordings.findIndex((recording) => recording.id === id);
    const before = state.recordings[index];
    const after = before && change(before);
    return after === undefined || after === before ? state : { recordings: state.recordings.with(index, after) };
  });
}

export function moveRecording(store: AppStore, id: string, to: RecordingState): void {
  changeRecording(store, id, (recording) => inState(recording, to));
}

/** Tells the reader something by the polite announcement; what a description says is generated, and English. */
export function announce(store: AppStore, text: string, generated = ""): void {
  store.setState((state) => ({ notice: { text, generated, count: state.notice.count + 1 } }));
}
