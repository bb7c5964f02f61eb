import { described, type CaptionEdit, type Described, type RestoredDocument } from "../description";
import type { SessionEvent } from "../engine/protocol";
import { choiceOf, describedAsChosen } from "./captions/caption-settings";
import { changeRecording, moveRecording, announce, type AppStore } from "./changes";
import type { EngineStarter } from "./engine-starter";
import { keptDescription, peaksOfLoudness } from "./intake/kept-description";
import { failureOf } from "./failure";
import { withPeaks } from "./peak-track";
import { isWorking, readyState, withProgress, type Recording } from "./recording";
import type { AppState, EngineStatus } from "./state";

/** Works through the recordings one at a time, in the order they stand in the list. */
export interface Queue {
  /** Starts on the next queued recording when nothing is being worked on. */
  advance(): void;
  /** Stops the work on a recording; a queued one will not be started. */
  cancel(id: string): void;
  dispose(): void;
}

/** The state with what the engine says of itself; the same state when that is no news. */
function withEngine(state: AppState, told: Partial<Extract<EngineStatus, { state: "ready" }>>): AppState {
  const { engine } = state;
  if (engine.state !== "ready") return state;
  const next = { ...engine, ...told };
  return next.backend === engine.backend && next.tensors === engine.tensors ? state : { ...state, engine: next };
}

export function createQueue(store: AppStore, starter: EngineStarter, now: () => number): Queue {
  let current: { readonly id: string; readonly abort: AbortController } | null = null;
  let disposed = false;

  const onEvent = (id: string, event: SessionEvent): void => {
    if (event.type === "backend") {
      store.setState((state) => withEngine(state, { backend: event.backend }));
      return;
    }
    if (event.type === "tensors") {
      store.setState((state) => withEngine(state, { tensors: event.count }));
      return;
    }
    changeRecording(store, id, (recording) => {
      if (event.type === "peaks") return { ...recording, peaks: withPeaks(recording.peaks, event) };
      if (!isWorking(recording)) return recording;
      if (event.type === "draft") return { ...recording, draft: event.description };
      return withProgress(recording, event);
    });
  };

  const finish = (id: string, given: Described, startedAt: number, edits: readonly CaptionEdit[] = []): void => {
    moveRecording(store, id, readyState(given, (now() - startedAt) / 1000, edits));
    announce(store, store.getState().strings.announceReady(given.description.source.name), given.description.texts.line.text);
  };

  /** A description that was saved before, which needs no engine. */
  const open = (id: string, { description, captionEdits }: RestoredDocument, startedAt: number): void => {
    changeRecording(store, id, (each) => ({ ...each, name: description.source.name, peaks: peaksOfLoudness(description) }));
    finish(id, described(description, choiceOf(store.getState().captionSettings)), startedAt, captionEdits);
  };

  const work = async (recording: Recording, abort: AbortController): Promise<void> => {
    const { id, file } = recording;
    const startedAt = now();
    moveRecording(store, id, { state: "decoding", fraction: 0, secondsLeft: null, draft: null });
    try {
      const kept = await keptDescription(file);
      if (abort.signal.aborted) return;
      if (kept) return open(id, kept, startedAt);
      // Not waited for: decoding needs no model. What goes wrong with it comes back from `describe` as well.
      starter.get().catch(() => undefined);
      const engine = await starter.load();
      if (abort.signal.aborted) return;
      const { captionSettings: asked } = store.getState();
      const given = await engine.describe(file, {
        captions: choiceOf(asked),
        signal: abort.signal,
        onEvent: (event) => {
          if (!abort.signal.aborted) onEvent(id, event);
        },
      });
      if (abort.signal.aborted) return;
      finish(id, describedAsChosen(given, asked, store.getState().captionSettings), startedAt);
    } catch (thrown) {
      if (abort.signal.aborted) return;
      moveRecording(store, id, { state: "failed", failure: failureOf(thrown) });
    }
  };

  const advance = (): void => {
    if (current || disposed) return;
    const next = store.getState().recordings.find((recording) => recording.state === "queued");
    if (!next) return;
    const mine = { id: next.id, abort: new AbortController() };
    current = mine;
    void work(next, mine.abort).finally(() => {
      if (current === mine) current = null;
      advance();
    });
  };

  const cancel = (id: string): void => {
    const recording = store.getState().recordings.find((each) => each.id === id);
    if (!recording || !(isWorking(recording) || recording.state === "queued")) return;
    moveRecording(store, id, { state: "cancelled" });
    announce(store, store.getState().strings.announceCancelled(recording.name));
    if (current?.id !== id) return;
    const { abort } = current;
    // The next recording starts at once; the engine keeps its own order for what it still has to put away.
    current = null;
    abort.abort(new DOMException("cancelled", "AbortError"));
    advance();
  };

  return {
    advance,
    cancel,
    dispose: () => {
      disposed = true;
      current?.abort.abort(new DOMException("closed", "AbortError"));
    },
  };
}
