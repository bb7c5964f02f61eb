import { tensor2d, tensor3d } from "@tensorflow/tfjs-core";
import { cutMel, gatherPartials, melGrid, partialGrid } from "./input-patches";
import type { InputTensors } from "./listener-model";
import { inputLayout, type WindowInput } from "./window-layout";

function joined(windows: readonly WindowInput[], size: number, write: (window: WindowInput, all: Float32Array, offset: number) => void): Float32Array {
  const all = new Float32Array(windows.length * size);
  windows.forEach((window, index) => write(window, all, index * size));
  return all;
}

/** A batch of windows as tensors; the caller's tidy owns them. */
export function inputTensors(windows: readonly WindowInput[]): InputTensors {
  const batch = windows.length;
  const melPlaces = melGrid.time * melGrid.frequency;
  const pitchPlaces = partialGrid.time * partialGrid.semitones;
  const plain = (name: "onset" | "rhythm" | "scalars", size: number): Float32Array => joined(windows, size, (window, all, offset) => all.set(window[name], offset));
  return {
    melPatches: tensor2d(joined(windows, melPlaces * melGrid.size, (window, all, offset) => cutMel(window.mel, all, offset)), [batch * melPlaces, melGrid.size]),
    onset: tensor3d(plain("onset", inputLayout.onset[0] * inputLayout.onset[1]), [batch, ...inputLayout.onset]),
    partials: tensor2d(joined(windows, pitchPlaces * partialGrid.size, (window, all, offset) => gatherPartials(window.pitch, all, offset)), [batch * pitchPlaces, partialGrid.size]),
    rhythm: tensor2d(plain("rhythm", inputLayout.rhythm[0]), [batch, ...inputLayout.rhythm]),
    scalars: tensor2d(plain("scalars", inputLayout.scalars[0]), [batch, ...inputLayout.scalars]),
  };
}
