import { readFileSync } from "node:fs";
import path from "node:path";
import { featureHash, type Frames } from "../../../src/features";
import {
  type Calibration, headNames, ListenerNetwork, listenerHeads, networkWindow, rawWindow, secondsOfFrame, type WindowAnswer, windowInput, type WindowInput, windowStarts,
} from "../../../src/listener";
import { parseManifest } from "../../../src/neural";
import { tuningOf } from "../../data/shard";

/** The published listener, never trained here: what it hears of each window is the music side of all experiments. */
export interface FrozenEars {
  readonly version: string;
  readonly calibration: Calibration;
  readonly network: ListenerNetwork;
}

/** Loads a folder like public/model. Needs a prepared backend. */
export function frozenEars(folder: string): FrozenEars {
  const manifest = parseManifest(JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")), featureHash());
  const network = ListenerNetwork.load(new Uint8Array(readFileSync(path.join(folder, manifest.listener.file))), manifest.listener);
  return { version: manifest.version, calibration: manifest.listener.calibration, network };
}

/** Answers about all windows of a recording. */
export function answersOf(ears: FrozenEars, frames: Frames): WindowAnswer[] {
  const tuningCents = tuningOf(frames);
  return ears.network.answer(windowStarts(frames.frames).map((start): WindowInput =>
    windowInput(rawWindow(frames, start), { start: secondsOfFrame(start), end: secondsOfFrame(Math.min(frames.frames, start + networkWindow.frames)), tuningCents }, ears.network.statistics)));
}

/** Where a head's numbers lie in the vector of a window. */
export const headPlaces: ReadonlyMap<string, { readonly from: number; readonly values: readonly string[] }> = (() => {
  const places = new Map<string, { from: number; values: readonly string[] }>();
  let from = 0;
  for (const name of headNames) {
    places.set(name, { from, values: listenerHeads[name].values });
    from += listenerHeads[name].values.length;
  }
  return places;
})();

const farthest = 5;

/** What is kept of a window: the log-odds of all heads, ±5 at most, then the trunk's pooled vector. */
export function windowVector(answer: WindowAnswer): number[] {
  const odds = headNames.flatMap((name) => Array.from(answer.heads[name] as Float32Array, (share) => {
    const logOdds = Math.log((share + 1e-6) / (1 - share + 1e-6));
    return Math.round(1000 * Math.max(-farthest, Math.min(farthest, logOdds))) / 1000;
  }));
  return [...odds, ...Array.from(answer.embedding, (value) => Math.round(1000 * value) / 1000)];
}
