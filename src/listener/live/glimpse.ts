import type { Frames } from "../../features";
import { networkWindow } from "../window-plan";
import { hasFallenSilent, soundingStretch } from "./sounding-stretch";

/** Frames between two glimpses: 1.5 s. */
export const glimpseEveryFrames = 32;
/** Less sound than this (2.5 s) since the last pause says too little. */
const leastFrames = 54;

/** The last seconds of live sound that belong together. */
export interface LastSounds {
  /** From which frame on; even. */
  readonly startFrame: number;
  readonly endFrame: number;
  /** It has fallen silent; then no frames come along. */
  readonly silent: boolean;
  readonly frames: Frames;
}

/** What is to be heard at `end` (an even frame) of what came so far; null while it is too little to say anything. */
export function lastSounds(copy: (from: number, to: number) => Frames, end: number): LastSounds | null {
  const from = Math.max(0, end - networkWindow.frames);
  const stretch = soundingStretch(copy(from, end).level);
  const startFrame = from + stretch.firstFrame;
  const silent = hasFallenSilent(stretch);
  if (!silent && end - startFrame < leastFrames) return null;
  return { startFrame, endFrame: end, silent, frames: copy(silent ? end : startFrame, end) };
}
