import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { windowPace } from "../training/evaluate/window-pace";
import { figure, median, type Figure } from "./bench-figures";

/** What the published listener weighs, and how long it takes over one window of sound. */
export async function listenerFigures(folder: string): Promise<Figure[]> {
  const { listener } = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as { listener: { file: string } };
  return [
    figure("listener, shipped", statSync(path.join(folder, listener.file)).size / 1e6, "MB", { atMost: 5 }),
    figure("listener, WASM in Node: a window of ten seconds", median(await windowPace(folder, 30)), "ms", { atMost: 40 }, "one core"),
  ];
}
