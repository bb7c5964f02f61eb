import { describe, expect, test } from "vitest";
import { takeHandedOver } from "../../../src/app/intake/handed-over";
import { offlineStatus, type ShellState } from "../../../src/app/offline/offline-status";
import { firstState, type EngineStatus } from "../../../src/app/state";

const ready = (modelKept: "kept" | "full" | "refused"): EngineStatus => ({ state: "ready", backend: "wasm", modelVersion: "1", modelBytes: 1, modelKept });

describe("ready offline is said only when it is true", () => {
  const cases: readonly [ShellState, EngineStatus, string][] = [
    ["kept", ready("kept"), "ready"],
    ["kept", firstState.engine, "preparing"],
    ["preparing", ready("kept"), "preparing"],
    ["kept", ready("full"), "storage-full"],
    ["failed", ready("full"), "storage-full"],
    ["kept", ready("refused"), "refused"],
    ["failed", ready("kept"), "failed"],
    ["unsupported", ready("kept"), "unsupported"],
    ["cleared", ready("kept"), "cleared"],
    ["kept", { state: "failed", failure: { code: "model-missing", message: "" } }, "model-missing"],
  ];
  test.each(cases)("page %s, engine %o: %s", (shell, engine, expected) => {
    const status = offlineStatus({ shell, engine });
    expect(status.state === "not" ? status.why : status.state).toBe(expected);
  });
});

test("files the system opens with the app are taken; one that vanished does not take the others with it", async () => {
  type Consumer = (launch: { files?: { getFile(): Promise<File> }[] }) => void;
  const consumers: Consumer[] = [];
  const taken = new Promise<readonly File[]>((resolve) => {
    takeHandedOver({ location: { search: "" }, history: { replaceState: () => undefined }, launchQueue: { setConsumer: (each) => void consumers.push(each) } }, "https://example.test/", resolve);
  });
  const song = new File(["x"], "song.wav");
  consumers[0]?.({ files: [{ getFile: () => Promise.reject(new Error("gone")) }, { getFile: () => Promise.resolve(song) }] });
  expect(await taken).toEqual([song]);
});
