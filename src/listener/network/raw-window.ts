import type { Frames } from "../../features";
import { windowLayout as layout, type RawWindow } from "./window-layout";

/** The rows from `first` on, `rows` of them; what lies beyond the recording is zero (silence). */
function rowsOf<Kind extends Uint8Array | Float32Array>(all: Kind, first: number, rows: number, width: number, empty: Kind): Kind {
  const part = all.subarray(first * width, Math.min(all.length, (first + rows) * width)) as Kind;
  empty.set(part);
  return empty;
}

/** A window of a recording from an even frame of the 1024-hop clock on; beyond the end it is silent. */
export function rawWindow(frames: Frames, start: number): RawWindow {
  const silentScalars = new Float32Array(layout.frames * layout.scalars);
  // Level and peak of silence: the lowest a byte can say.
  for (let frame = 0; frame < layout.frames; frame++) silentScalars.fill(-100, frame * layout.scalars, frame * layout.scalars + 2);
  return {
    mel: rowsOf(frames.mel, start, layout.frames, layout.melBands, new Uint8Array(layout.frames * layout.melBands)),
    onset: rowsOf(frames.onset, 2 * start, layout.fastFrames, layout.onsetBands, new Uint8Array(layout.fastFrames * layout.onsetBands)),
    pitch: rowsOf(frames.pitch, start / 2, layout.pitchFrames, layout.pitchBins, new Uint8Array(layout.pitchFrames * layout.pitchBins)),
    scalars: rowsOf(frames.scalars, start, layout.frames, layout.scalars, silentScalars),
  };
}
