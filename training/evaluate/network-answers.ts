import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { featureHash, type Frames } from "../../src/features";
import { defaultCalibration, ListenerNetwork, networkWindow, rawWindow, secondsOfFrame, windowInput, windowStarts, type Calibration, type WindowAnswer } from "../../src/listener";
import type { InputStatistics, WindowInput } from "../../src/listener/network";
import { parseManifest, prepareBackend } from "../../src/neural";

/** The published network, or none: then only measured facts come out. */
export interface Ears {
  readonly name: string;
  readonly calibration: Calibration;
  answers(frames: Frames, tuningCents: number): WindowAnswer[];
}

const deaf: Ears = { name: "no network: measured facts only", calibration: defaultCalibration, answers: () => [] };

/** Loads the model of a folder (public/model), on WASM. Gives ears without a network when the folder holds no manifest. */
export async function publishedEars(folder: string): Promise<Ears> {
  const manifestFile = path.join(folder, "manifest.json");
  if (!existsSync(manifestFile)) return deaf;
  const manifest = parseManifest(JSON.parse(readFileSync(manifestFile, "utf8")), featureHash());
  const wasm = createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm");
  await prepareBackend({ name: "wasm", wasmPaths: `${path.dirname(wasm)}/` });
  const network = ListenerNetwork.load(new Uint8Array(readFileSync(path.join(folder, manifest.listener.file))), manifest.listener);
  return {
    name: `model ${manifest.version}`,
    calibration: manifest.listener.calibration,
    answers: (frames, tuningCents) => network.answer(windowInputs(frames, tuningCents, network.statistics)),
  };
}

/** The windows of a recording as a network reads them. */
export function windowInputs(frames: Frames, tuningCents: number, statistics: InputStatistics): WindowInput[] {
  return windowStarts(frames.frames).map((start) =>
    windowInput(rawWindow(frames, start), { start: secondsOfFrame(start), end: secondsOfFrame(Math.min(frames.frames, start + networkWindow.frames)), tuningCents }, statistics),
  );
}
