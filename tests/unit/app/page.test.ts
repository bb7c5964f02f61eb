import { afterEach, describe, expect, it } from "vitest";
import { createApp, type App } from "../../../src/app/app";
import { backendFromQuery } from "../../../src/app/backend-choice";
import { changeTheme, closeOrCancel, keyCommands, lengthCommands, showHelp, toggleDrawer } from "../../../src/app/commands/page";
import { phaseOf, titleOf } from "../../../src/app/document-status";
import { isRetryable } from "../../../src/app/failure";
import { filesOfTransfer, looksLikeRecording } from "../../../src/app/intake/dropped-files";
import { keepSettings, readSettings, type SettingsStorage } from "../../../src/app/settings";
import { firstState } from "../../../src/app/state";
import { english } from "../../../src/app/strings/en";
import { errorCodes, verdicts, warningCodes } from "../../../src/description";
import { createScriptedEngine } from "../../support/scripted-engine";
import { descriptions } from "../../support/descriptions";

const apps: App[] = [];
const idleApp = (): App => {
  const app = createApp({ loadEngine: () => Promise.resolve(createScriptedEngine({ pace: 0, scriptFor: () => ({ ends: "ready", description: descriptions.quartet }) })) });
  apps.push(app);
  return app;
};

afterEach(() => {
  for (const app of apps.splice(0)) app.scope.dispose();
});

describe("commands of the page", () => {
  it("have names, labels and keys of their own", () => {
    expect(new Set(keyCommands.map(({ name }) => name)).size).toBe(keyCommands.length);
    expect(new Set(keyCommands.map(({ label }) => label(english))).size).toBe(keyCommands.length);
    expect(new Set(keyCommands.map(({ shortcut }) => shortcut?.key)).size).toBe(keyCommands.length);
    expect(keyCommands.map(({ shortcut }) => shortcut?.shown(english))).toEqual(["Space", "←", "→", "1", "2", "3", "4", "C", "N", "P", "Ctrl Z", "Ctrl ⇧ Z", "L", "F", "?", "Esc"]);
  });

  it("are not offered where there is nothing to do", () => {
    const app = idleApp();
    expect(keyCommands.filter((command) => command.available(app)).map(({ name }) => name)).toEqual(["listen", "help", "close-or-cancel"]);
    expect(toggleDrawer.available(app)).toBe(false);
  });

  it("close the topmost thing first", () => {
    const app = idleApp();
    app.store.setState({ helpOpen: true, drawerOpen: true, focus: { kind: "fact", fact: "key" } });
    const open = (): unknown[] => [app.store.getState().helpOpen, app.store.getState().drawerOpen, app.store.getState().focus !== null];
    closeOrCancel.perform(app);
    expect(open()).toEqual([false, true, true]);
    closeOrCancel.perform(app);
    expect(open()).toEqual([false, false, true]);
    closeOrCancel.perform(app);
    expect(open()).toEqual([false, false, false]);
  });

  it("turn the theme around and open the help", () => {
    const app = idleApp();
    const themes = [0, 1, 2].map(() => {
      changeTheme.perform(app);
      return app.store.getState().theme;
    });
    expect(themes).toEqual(["light", "dark", "system"]);
    showHelp.perform(app);
    expect(app.store.getState().helpOpen).toBe(true);
  });
});

describe("the state word of the page", () => {
  it("follows the engine while there is no recording", () => {
    expect(phaseOf(firstState)).toBe("starting");
    expect(phaseOf({ ...firstState, engine: { state: "ready", backend: "wasm", modelVersion: "1", modelBytes: 1, modelKept: "kept" } })).toBe("empty");
    expect(phaseOf({ ...firstState, engine: { state: "failed", failure: { code: "model-missing", message: "" } } })).toBe("error");
    expect(titleOf(firstState)).toBe("Linernote");
  });
});

describe("settings", () => {
  const storageOf = (content: string | null): SettingsStorage & { content: string | null } => ({
    content,
    getItem() {
      return this.content;
    },
    setItem(_key, value) {
      this.content = value;
    },
  });

  it("are rebuilt field by field, whatever was stored", () => {
    expect(readSettings(storageOf('{"theme":"dark","length":"line","more":1}'))).toEqual({ theme: "dark", length: "line" });
    expect(readSettings(storageOf('{"density":"many","profile":"bbc","language":"fr"}'))).toEqual({ captionSettings: { density: "many", profile: "bbc" }, languageChoice: "fr" });
    for (const broken of ["", "null", "[]", '{"theme":7,"length":"epic","language":"tlh","density":"all"}', "{"]) expect(readSettings(storageOf(broken))).toEqual({});
    expect(readSettings(null)).toEqual({});
  });

  it("are stored on change, and a refusing storage is borne", () => {
    const app = idleApp();
    const storage = storageOf(null);
    keepSettings(app.store, storage, app.scope);
    lengthCommands.line.perform(app);
    expect(JSON.parse(storage.content ?? "")).toEqual({ theme: "system", length: "line", density: "normal", profile: "standard" });
    const refusing = { getItem: () => null, setItem: () => { throw new Error("full"); } };
    keepSettings(app.store, refusing, app.scope);
    expect(() => changeTheme.perform(app)).not.toThrow();
  });
});

describe("the backend forced by the address", () => {
  it.each([["?backend=webgpu", "webgpu"], ["?x=1&backend=cpu", "cpu"], ["?backend=tpu", null], ["", null]])("%s → %s", (query, expected) => {
    expect(backendFromQuery(query)).toBe(expected);
  });
});

describe("strings", () => {
  it("have a sentence for every error, warning and verdict", () => {
    for (const code of errorCodes) expect(english.errors[code]).toMatch(/\.$/);
    for (const code of warningCodes) expect(english.warnings[code]).toMatch(/\.$/);
    for (const verdict of verdicts.filter((each) => each !== "music")) expect(english.verdicts[verdict]).toMatch(/\.$/);
    expect(english.verdicts.speech).toBe("This sounds like speech, not music.");
  });

  it("offer another try only where it can help", () => {
    expect(errorCodes.filter((code) => isRetryable({ code, message: "" }))).toEqual(["model-missing", "model-corrupt", "model-mismatch", "out-of-memory", "storage-full", "internal"]);
  });
});

describe("a drop", () => {
  const entryOf = (name: string, children?: unknown[]): unknown =>
    children
      ? { name, isFile: false, isDirectory: true, createReader: () => { const batches = [children.slice(0, 2), children.slice(2), []]; return { readEntries: (resolve: (batch: unknown[]) => void) => resolve(batches.shift() ?? []) }; } }
      : { name, isFile: true, isDirectory: false, file: (resolve: (file: File) => void) => resolve(new File(["x"], name)) };
  const transferOf = (...entries: { name: string; isDirectory?: boolean }[]): DataTransfer =>
    ({ files: [], items: entries.map((entry) => ({ kind: "file", webkitGetAsEntry: () => entry, getAsFile: () => (entry.isDirectory ? null : new File(["x"], entry.name)) })) }) as unknown as DataTransfer;

  it("walks folders by name, takes recordings from them, and every single file as it is", async () => {
    const folder = entryOf("tapes", [entryOf("side 10.mp3"), entryOf("side 2.mp3"), entryOf("cover.jpg"), entryOf("more", [entryOf("a.flac")])]);
    const files = await filesOfTransfer(transferOf(entryOf("letter.txt") as { name: string }, folder as { name: string }));
    expect(files.map(({ name }) => name)).toEqual(["letter.txt", "a.flac", "side 2.mp3", "side 10.mp3"]);
  });

  it("knows recordings by type or by ending", () => {
    expect(looksLikeRecording({ name: "x", type: "audio/ogg" })).toBe(true);
    expect(looksLikeRecording({ name: "x.OPUS", type: "" })).toBe(true);
    expect(looksLikeRecording({ name: "notes.txt", type: "text/plain" })).toBe(false);
  });
});
