import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createApp, type App } from "../../../src/app/app";
import { listenOrStop } from "../../../src/app/commands/live";
import { phaseOf } from "../../../src/app/document-status";
import { LevelHints } from "../../../src/app/live/level-hints";
import { descriptionOf } from "../../../src/app/recording";
import type { HeardSound, Text } from "../../../src/description";
import { described, LinernoteError } from "../../../src/description";
import type { Engine, LiveEvent, LiveSession, LiveSource } from "../../../src/engine/protocol";
import { descriptions } from "../../support/descriptions";
import { createScriptedEngine } from "../../support/scripted-engine";

const off = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
const text = (words: string): Text => ({ text: words, origin: "realiser", claims: [] });
const statement = (at: number, sound: HeardSound, words = ""): LiveEvent => ({ type: "statement", statement: { at, sound, line: text(words), sentence: text(`${words} At length.`), facts: [] } });
const level = (seconds: number, more = {}): LiveEvent => ({ type: "level", level: { seconds, peakDecibels: -12, meanDecibels: -20, clipped: false, lostBlocks: 0, ...more } });

/** An engine whose live sound is told by the test. */
function appWith(open: (source: LiveSource) => Promise<typeof off>): { app: App; tell: (event: LiveEvent) => void; dropped: () => boolean } {
  let onEvent: (event: LiveEvent) => void = () => undefined;
  let dropped = false;
  const session: LiveSession = {
    open,
    wake: () => Promise.resolve(),
    finish: (captions) => Promise.resolve({ ...described(descriptions.quartet, captions), sound: new Blob(["sound"], { type: "audio/webm" }) }),
    drop: () => (dropped = true),
  };
  const engine: Engine = { ...createScriptedEngine({ scriptFor: () => ({ ends: "ready", description: descriptions.quartet }), pace: 0 }), listen: (_name, listener) => ((onEvent = listener), session) };
  return { app: createApp({ loadEngine: () => Promise.resolve(engine) }), tell: (event) => onEvent(event), dropped: () => dropped };
}
const liveOf = ({ store }: App) => {
  const { live } = store.getState();
  if (live.state !== "on") throw new Error(`live is ${live.state}`);
  return live;
};

beforeEach(() => {
  vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
});
afterEach(() => vi.unstubAllGlobals());

describe("listening", () => {
  test("one key starts and stops it; what was heard becomes a recording", async () => {
    const { app, tell } = appWith(() => Promise.resolve(off));
    listenOrStop.perform(app);
    expect(phaseOf(app.store.getState())).toBe("busy");
    await vi.waitFor(() => expect(phaseOf(app.store.getState())).toBe("live"));
    tell(level(12));
    listenOrStop.perform(app);
    await vi.waitFor(() => expect(app.store.getState().recordings).toHaveLength(1));
    const [recording] = app.store.getState().recordings;
    expect(recording?.state).toBe("ready");
    expect(recording && descriptionOf(recording)).toEqual(descriptions.quartet);
    expect(recording?.file.size).toBe(5);
    expect(phaseOf(app.store.getState())).toBe("ready");
    app.scope.dispose();
  });

  test("the log gets a line a change, never two alike in a row, and keeps them through every interruption", async () => {
    const { app, tell } = appWith(() => Promise.resolve(off));
    await app.live.start({ kind: "microphone", deviceId: null });
    tell(level(3));
    tell(statement(5, "music", "Slow music."));
    tell(statement(9, "music", "Slow music."));
    tell(statement(13, "silence"));
    tell(level(14));
    tell({ type: "ended" });
    tell({ type: "ended" });
    // Sound that was still under way when the source ended is no sign that it is back.
    tell(level(14));
    expect(liveOf(app).interruption).toBe("unplugged");
    await app.live.switchTo({ kind: "microphone", deviceId: "other" });
    expect(liveOf(app).interruption).toBeNull();
    tell(statement(20, "speech"));
    expect(liveOf(app).log.map(({ at, text: words }) => [at, words])).toEqual([
      [5, "Slow music."],
      [13, "The music has stopped. Silence."],
      [14, "The sound’s source is gone."],
      [14, "Sound again."],
      [20, "Speech, no music."],
    ]);
    expect(liveOf(app).source).toEqual({ kind: "microphone", deviceId: "other" });
    app.scope.dispose();
  });

  test("another source that is refused changes nothing but the note about it", async () => {
    let refused = false;
    const { app, tell } = appWith(() => (refused ? Promise.reject(new LinernoteError("microphone-denied", "not allowed")) : Promise.resolve(off)));
    await app.live.start({ kind: "microphone", deviceId: null });
    tell(statement(5, "music", "Slow music."));
    refused = true;
    await app.live.switchTo({ kind: "tab" });
    expect(liveOf(app)).toMatchObject({ source: { kind: "microphone" }, refusal: { code: "microphone-denied" } });
    expect(liveOf(app).log).toHaveLength(1);
    app.scope.dispose();
  });

  test.each(["microphone-denied", "microphone-missing"] as const)("%s at the start is told, dismissed, and leaves nothing behind", async (code) => {
    const { app, dropped } = appWith(() => Promise.reject(new LinernoteError(code, "no")));
    await app.live.start({ kind: "microphone", deviceId: null });
    expect(app.store.getState().live).toMatchObject({ state: "failed", failure: { code } });
    expect(phaseOf(app.store.getState())).toBe("error");
    expect(dropped()).toBe(true);
    app.live.dismiss();
    expect(phaseOf(app.store.getState())).not.toBe("error");
    app.scope.dispose();
  });

  test("stopped at once, it leaves no recording", async () => {
    const { app, tell, dropped } = appWith(() => Promise.resolve(off));
    await app.live.start({ kind: "microphone", deviceId: null });
    tell(level(0.5));
    await app.live.stop();
    expect(app.store.getState().recordings).toEqual([]);
    expect(dropped()).toBe(true);
    app.scope.dispose();
  });
});

test("the level is remarked on only while it is too low or too high", () => {
  const hints = new LevelHints();
  const at = (seconds: number, peakDecibels: number, clipped = false): ReturnType<LevelHints["take"]> => hints.take({ seconds, peakDecibels, clipped });
  expect(at(0, -50)).toBeNull();
  expect(at(4.9, -50)).toBeNull();
  expect(at(5, -50)).toBe("quiet");
  expect(at(6, -20)).toBeNull();
  expect(at(7, 0, true)).toBeNull();
  expect(at(7.1, 0, true)).toBe("clipped");
  expect(at(13, -20)).toBeNull();
});
