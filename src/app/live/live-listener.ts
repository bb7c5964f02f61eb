import { createStore, type StoreApi } from "zustand/vanilla";
import { Scope } from "../../base";
import type { EngineFailure, LiveEvent, LiveSession, LiveSource, LiveStatement, SoundLevel } from "../../engine/protocol";
import { announce, type AppStore } from "../changes";
import type { EngineStarter } from "../engine-starter";
import { failureOf } from "../failure";
import { withPeaks, type PeakTrack } from "../peak-track";
import { readyState, type Recording } from "../recording";
import { choiceOf, describedAsChosen } from "../captions/caption-settings";
import type { Strings } from "../strings/en";
import { LevelHints } from "./level-hints";
import type { Interruption, LiveOn, LogLine } from "./live-state";
import { liveWords } from "./live-words";
import { listMicrophones } from "./microphones";
import { watchSound } from "./watch-sound";

/** Less than this was no listening. */
const leastSeconds = 2;

/** Listens to live sound, one session at a time. */
export interface LiveListener {
  /** Changes ten times a second, so it stands apart from the app's state. Null when nothing is heard. */
  readonly level: StoreApi<SoundLevel | null>;
  start(source: LiveSource): Promise<void>;
  /** Goes on with another source, or with the same one after it was lost. */
  switchTo(source: LiveSource): Promise<void>;
  /** Ends the session; what was heard becomes a recording like any other. */
  stop(): Promise<void>;
  /** Puts a failure away. */
  dismiss(): void;
  dispose(): void;
}

/** What belongs to one session and goes with it. */
interface Running {
  readonly name: string;
  readonly scope: Scope;
  readonly session: LiveSession;
  readonly hints: LevelHints;
  peaks: PeakTrack | null;
}

/** The statement with its words; the log gets a line when these differ from the last. */
function withStatement(strings: Strings, live: LiveOn, statement: LiveStatement): Partial<LiveOn> {
  const words = liveWords(strings, statement, live.statement);
  const { at, sound } = statement;
  const log = live.words?.line === words.line ? live.log : [...live.log, { at, text: words.line, language: words.language, sound }];
  return { statement, words, log };
}

export function createLiveListener(store: AppStore, starter: EngineStarter): LiveListener {
  const level = createStore<SoundLevel | null>(() => null);
  const devices = globalThis.navigator?.mediaDevices as MediaDevices | undefined;
  let running: Running | null = null;

  const change = (part: (on: LiveOn) => Partial<LiveOn>): void =>
    store.setState(({ live }) => (live.state === "on" ? { live: { ...live, ...part(live) } } : {}));
  const seconds = (): number => level.getState()?.seconds ?? 0;
  const strings = (): Strings => store.getState().strings;
  const note = (text: string): LogLine => ({ at: seconds(), text, language: strings().language, sound: null });

  const interrupt = (interruption: Interruption | null): void => {
    const { live } = store.getState();
    if (live.state !== "on" || live.interruption === interruption) return;
    // Without a source no sound can come: the first reason is the better one.
    if (live.interruption === "unplugged" && interruption === "stalled") return;
    const words = interruption === null ? strings().liveAgain : strings().liveInterrupted[interruption];
    change(({ log }) => ({ interruption, log: [...log, note(words)] }));
    if (interruption !== null) level.setState((last) => last && { ...last, peakDecibels: -Infinity, meanDecibels: -Infinity }, true);
    announce(store, words);
  };

  const isUnplugged = (): boolean => {
    const { live } = store.getState();
    return live.state === "on" && live.interruption === "unplugged";
  };

  const onEvent = (event: LiveEvent): void => {
    switch (event.type) {
      case "peaks":
        if (running) running.peaks = withPeaks(running.peaks, event);
        return;
      case "level": {
        level.setState(event.level, true);
        const hint = running?.hints.take(event.level) ?? null;
        change((live) => (live.hint === hint ? {} : { hint }));
        // What was still under way when the source ended is no new sound: that comes with a new source.
        if (!isUnplugged()) interrupt(null);
        return;
      }
      case "statement":
        change((live) => withStatement(strings(), live, event.statement));
        return;
      case "ended":
        interrupt("unplugged");
        return;
      case "failed":
        fail(event.failure);
    }
  };

  const fail = (failure: EngineFailure): void => {
    const { live } = store.getState();
    const source = live.state === "on" || live.state === "opening" ? live.source : null;
    end()?.session.drop();
    if (source) store.setState({ live: { state: "failed", failure, source } });
  };

  const end = (): Running | null => {
    const ended = running;
    running = null;
    ended?.scope.dispose();
    level.setState(null, true);
    store.setState(({ largeType }) => ({ largeType: { ...largeType, open: false } }));
    return ended;
  };

  const tellMicrophones = async (): Promise<void> => {
    const microphones = await listMicrophones(devices);
    change(() => ({ microphones }));
  };

  const switchTo = async (source: LiveSource): Promise<void> => {
    const mine = running;
    if (!mine) return;
    try {
      const processing = await mine.session.open(source);
      change(() => ({ source, processing, refusal: null }));
      interrupt(null);
    } catch (thrown) {
      if (running === mine) change(() => ({ refusal: failureOf(thrown) }));
    }
  };

  /** A microphone that comes back is listened to again; what can be chosen has changed in any case. */
  const onDevices = (): void => {
    void tellMicrophones();
    const { live } = store.getState();
    if (live.state === "on" && live.interruption === "unplugged" && live.source.kind === "microphone") void switchTo({ kind: "microphone", deviceId: null });
  };

  const start = async (source: LiveSource): Promise<void> => {
    const { live } = store.getState();
    if (live.state !== "off" && live.state !== "failed") return;
    store.setState({ live: { state: "opening", source }, focus: null });
    try {
      // Not waited for: the microphone may be allowed meanwhile. What goes wrong with it comes as an event.
      starter.get().catch(() => undefined);
      const engine = await starter.load();
      const name = strings().liveName(new Date());
      const mine: Running = { name, scope: new Scope(), session: engine.listen(name, (event) => running === mine && onEvent(event)), hints: new LevelHints(), peaks: null };
      running = mine;
      const processing = await mine.session.open(source);
      if (running !== mine) return mine.session.drop();
      store.setState({ live: { state: "on", source, processing, statement: null, words: null, log: [], interruption: null, refusal: null, hint: null, microphones: [] } });
      if (devices) mine.scope.listen(devices, "devicechange", onDevices);
      watchSound({ scope: mine.scope, level, onStall: () => interrupt("stalled"), wake: () => void mine.session.wake() });
      announce(store, strings().liveBegan);
      await tellMicrophones();
    } catch (thrown) {
      fail(failureOf(thrown));
    }
  };

  const stop = async (): Promise<void> => {
    const { live } = store.getState();
    if (live.state !== "on") return;
    const heardSeconds = seconds();
    const mine = end();
    if (!mine) return;
    if (heardSeconds < leastSeconds) {
      mine.session.drop();
      store.setState({ live: { state: "off" } });
      return announce(store, strings().liveTooShort);
    }
    store.setState({ live: { state: "finishing", log: live.log } });
    const began = performance.now();
    const { name, peaks } = mine;
    const keep = (recording: Recording): void =>
      store.setState((state) => ({ live: { state: "off" }, recordings: [...state.recordings, recording], selectedId: recording.id, focus: null, drawerOpen: false }));
    const id = crypto.randomUUID();
    try {
      const { captionSettings: asked } = store.getState();
      const { sound, ...described } = await mine.session.finish(choiceOf(asked));
      const { description } = described;
      const file = new File(sound ? [sound] : [], name, { type: sound?.type ?? "" });
      keep({ id, file, name, peaks, ...readyState(describedAsChosen(described, asked, store.getState().captionSettings), (performance.now() - began) / 1000) });
      announce(store, strings().announceReady(name), description.texts.line.text);
    } catch (thrown) {
      keep({ id, file: new File([], name), name, peaks, state: "failed", failure: failureOf(thrown) });
    }
  };

  return {
    level,
    start,
    switchTo,
    stop,
    dismiss: () => {
      if (store.getState().live.state === "failed") store.setState({ live: { state: "off" } });
    },
    dispose: () => end()?.session.drop(),
  };
}
