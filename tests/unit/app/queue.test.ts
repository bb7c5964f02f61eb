import { afterEach, describe, expect, it, vi } from "vitest";
import { createApp, type App } from "../../../src/app/app";
import { chooseCaptions } from "../../../src/app/commands/captions";
import { correctFact, undoCorrection } from "../../../src/app/commands/reading";
import { addFiles, cancelRecording, removeRecording, retryModel, retryRecording, selectRecording } from "../../../src/app/commands/recordings";
import { phaseOf, titleOf } from "../../../src/app/document-status";
import { descriptionOf } from "../../../src/app/recording";
import { selectedRecording } from "../../../src/app/state";
import { captionCues, captionProfiles, cuesOf, LinernoteError, type Description } from "../../../src/description";
import type { Engine } from "../../../src/engine/protocol";
import { descriptions } from "../../support/descriptions";
import { createScriptedEngine, type Script } from "../../support/scripted-engine";

const scripts: Readonly<Record<string, Script>> = {
  "letter.mp3": { ends: "failed", code: "not-audio", message: "letter.mp3 is plain text." },
  "slow.wav": { ends: "never", stage: "listening", description: descriptions.quartet },
};
const apps: App[] = [];
const appWith = (change: (engine: Engine) => Engine = (engine) => engine): App => {
  const scripted = createScriptedEngine({ pace: 0, scriptFor: (name) => scripts[name] ?? { ends: "ready", description: descriptions.quartet } });
  const app = createApp({ loadEngine: () => Promise.resolve(change(scripted)), now: () => 0 });
  apps.push(app);
  return app;
};
const file = (name: string): File => new File(["x"], name);
const give = (app: App, ...names: string[]): void => void addFiles.perform(app, names.map((name) => file(name)));
const states = (app: App): string[] => app.store.getState().recordings.map(({ state }) => state);
const idOf = (app: App, index: number): string => app.store.getState().recordings[index]?.id ?? "";
const correctionsOf = (app: App): Description["corrections"] | undefined => {
  const [recording] = app.store.getState().recordings;
  return recording && descriptionOf(recording)?.corrections;
};
const settled = (app: App, ...expected: string[]): Promise<void> => vi.waitFor(() => expect(states(app)).toEqual(expected));

afterEach(() => {
  for (const app of apps.splice(0)) app.scope.dispose();
});

describe("the queue", () => {
  it("works through files in order, one at a time, past one that fails", async () => {
    const worked: string[] = [];
    let atOnce = 0;
    let most = 0;
    const app = appWith((engine) => ({
      ...engine,
      describe: async (given, options) => {
        worked.push(given.name);
        most = Math.max(most, ++atOnce);
        try {
          return await engine.describe(given, options);
        } finally {
          atOnce--;
        }
      },
    }));
    give(app, "a.wav", "letter.mp3", "b.wav");
    expect(phaseOf(app.store.getState())).toBe("busy");
    await settled(app, "ready", "failed", "ready");
    expect(worked).toEqual(["a.wav", "letter.mp3", "b.wav"]);
    expect(most).toBe(1);
    expect(phaseOf(app.store.getState())).toBe("ready");
  });

  it("opens a saved description again as it was, without hearing anything", async () => {
    const heard: string[] = [];
    const app = appWith((engine) => ({ ...engine, describe: (given, options) => (heard.push(given.name), engine.describe(given, options)) }));
    void addFiles.perform(app, [new File([JSON.stringify(descriptions.quartet)], "tape.description.json"), new File(['{"not":"one"}'], "other.json")]);
    await vi.waitFor(() => expect(app.store.getState().recordings.map(({ state }) => state)).toEqual(["ready", "ready"]));
    const [first] = app.store.getState().recordings;
    expect(first?.name).toBe(descriptions.quartet.source.name);
    expect(first && descriptionOf(first)).toEqual(descriptions.quartet);
    expect(first?.peaks?.count).toBe(descriptions.quartet.loudness.decibels.length);
    expect(heard).toEqual(["other.json"]);
  });

  it("decodes while the model is still on its way", async () => {
    const app = appWith((engine) => ({ ...engine, ready: () => new Promise(() => undefined) }));
    give(app, "slow.wav");
    await settled(app, "listening");
    expect(app.store.getState().engine.state).toBe("starting");
    expect(app.store.getState().recordings[0]?.peaks?.count).toBeGreaterThan(0);
  });

  it("makes captions as they were chosen last, also while a recording was worked on", async () => {
    const app = appWith((engine) => ({
      ...engine,
      describe: async (given, options) => {
        const described = await engine.describe(given, options);
        void chooseCaptions.perform(app, { density: "few" });
        return described;
      },
    }));
    give(app, "a.wav");
    await settled(app, "ready");
    const [recording] = app.store.getState().recordings;
    const few = captionCues(descriptions.quartet, { density: "few", profile: captionProfiles.standard });
    expect(few.length).toBeLessThan(captionCues(descriptions.quartet).length);
    expect(recording?.state === "ready" && cuesOf(recording.captions)).toEqual(few);
  });

  it("is in error when nothing could be read", async () => {
    const app = appWith();
    give(app, "letter.mp3");
    await settled(app, "failed");
    expect(phaseOf(app.store.getState())).toBe("error");
  });

  it("cancels at once, aborts the engine's signal, and goes on with the next", async () => {
    let reason: unknown = null;
    const app = appWith((engine) => ({
      ...engine,
      describe: (given, options) => {
        options.signal.addEventListener("abort", () => (reason = options.signal.reason));
        return engine.describe(given, options);
      },
    }));
    give(app, "slow.wav", "b.wav");
    await settled(app, "listening", "queued");
    expect(titleOf(app.store.getState())).toBe("64 % · slow.wav · Linernote");
    void cancelRecording.perform(app, idOf(app, 0));
    expect(states(app)[0]).toBe("cancelled");
    await settled(app, "cancelled", "ready");
    expect(reason).toMatchObject({ name: "AbortError" });
  });

  it("does not start what was cancelled while waiting, and starts it on a retry", async () => {
    const app = appWith();
    give(app, "slow.wav", "b.wav");
    await settled(app, "listening", "queued");
    void cancelRecording.perform(app, idOf(app, 1));
    void cancelRecording.perform(app, idOf(app, 0));
    expect(states(app)).toEqual(["cancelled", "cancelled"]);
    expect(retryRecording.available(app, idOf(app, 1))).toBe(true);
    void retryRecording.perform(app, idOf(app, 1));
    await settled(app, "cancelled", "ready");
  });

  it("never lets progress go back, and keeps drafts and peaks", async () => {
    const app = appWith();
    const seen: number[] = [];
    app.store.subscribe(({ recordings: [first] }) => first && "fraction" in first && seen.push(first.fraction));
    give(app, "slow.wav");
    await settled(app, "listening");
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const [recording] = app.store.getState().recordings;
    expect(recording).toMatchObject({ draft: { verdict: "music" } });
    expect(recording?.peaks?.duration).toBe(descriptions.quartet.source.duration);
  });

  it("removes a recording at work, stops it, and shows its neighbour", async () => {
    const app = appWith();
    give(app, "slow.wav", "b.wav");
    await settled(app, "listening", "queued");
    void removeRecording.perform(app, idOf(app, 0));
    expect(selectedRecording(app.store.getState())?.name).toBe("b.wav");
    await settled(app, "ready");
    void removeRecording.perform(app, idOf(app, 0));
    expect(app.store.getState()).toMatchObject({ recordings: [], selectedId: null });
    expect(phaseOf(app.store.getState())).toBe("empty");
  });

  it("shows the first of newly given files, and the one that is chosen", () => {
    const app = appWith();
    give(app, "a.wav");
    give(app, "b.wav", "c.wav");
    expect(selectedRecording(app.store.getState())?.name).toBe("b.wav");
    void selectRecording.perform(app, idOf(app, 2));
    expect(selectedRecording(app.store.getState())?.name).toBe("c.wav");
  });
});

describe("a model that cannot be had", () => {
  it("fails the recording by name, keeps it, and describes it on a retry", async () => {
    let missing = true;
    const unlessMissing = <Value>(go: () => Promise<Value>): Promise<Value> =>
      missing ? Promise.reject(new LinernoteError("model-missing", "The model could not be fetched.")) : go();
    const app = appWith((engine) => ({
      ...engine,
      ready: (onProgress) => unlessMissing(() => engine.ready(onProgress)),
      describe: (given, options) => unlessMissing(() => engine.describe(given, options)),
    }));
    give(app, "a.wav");
    await settled(app, "failed");
    expect(app.store.getState().recordings[0]).toMatchObject({ name: "a.wav", failure: { code: "model-missing" } });
    expect(app.store.getState().engine.state).toBe("failed");
    expect(retryModel.available(app, null)).toBe(true);
    missing = false;
    void retryRecording.perform(app, idOf(app, 0));
    await settled(app, "ready");
    expect(app.store.getState().engine).toMatchObject({ state: "ready", backend: "wasm" });
  });

  it("asks again for the engine's own code when that failed to load", async () => {
    let tries = 0;
    const app = createApp({ loadEngine: () => Promise.reject(new Error(`offline ${++tries}`)) });
    apps.push(app);
    await expect(app.engine.get()).rejects.toThrow("offline 1");
    await expect(app.engine.get()).rejects.toThrow("offline 2");
    expect(app.store.getState().engine).toMatchObject({ state: "failed", failure: { code: "internal" } });
  });
});

describe("corrections", () => {
  it("are written into the facts, handed to the engine, and taken back", async () => {
    const rewritten: string[] = [];
    const app = appWith((engine) => ({
      ...engine,
      rewrite: (description) => {
        rewritten.push(String(description.facts.find(({ id }) => id === "key")?.value));
        return engine.rewrite(description);
      },
    }));
    give(app, "a.wav");
    await settled(app, "ready");
    await correctFact.perform(app, { recording: idOf(app, 0), fact: "key", to: "F major" });
    const valueOf = (id: string): unknown => {
      const [recording] = app.store.getState().recordings;
      return recording?.state === "ready" ? recording.description.open().facts.find((fact) => fact.id === id)?.value : null;
    };
    expect([valueOf("key"), valueOf("mode")]).toEqual(["F major", "major"]);
    await undoCorrection.perform(app, { recording: idOf(app, 0), fact: "key" });
    expect([valueOf("key"), valueOf("mode")]).toEqual(["D minor", "minor"]);
    expect(rewritten).toEqual(["F major", "D minor"]);
    expect(app.store.getState().recordings[0]).toMatchObject({ rewriting: false });
    expect(correctionsOf(app)).toEqual([]);
  });

  it("stay when the texts cannot be written anew, and the reader is told", async () => {
    const app = appWith((engine) => ({ ...engine, rewrite: () => Promise.reject(new Error("no memory")) }));
    give(app, "a.wav");
    await settled(app, "ready");
    await correctFact.perform(app, { recording: idOf(app, 0), fact: "tempo", to: 63.2 });
    expect(app.store.getState().recordings[0]).toMatchObject({ rewriting: false });
    expect(correctionsOf(app)).toMatchObject([{ fact: "tempo", from: 126.4, to: 63.2 }]);
    expect(app.store.getState().notice.generated).toContain("no memory");
  });
});
