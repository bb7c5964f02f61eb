import type { Frames } from "../features";

/** The buffers of frames, to be moved to another thread instead of copied. */
export function frameBuffers(frames: Frames): Transferable[] {
  return [frames.mel, frames.onset, frames.pitch, frames.tuning, frames.scalars, frames.level].map((array) => array.buffer as ArrayBuffer);
}
