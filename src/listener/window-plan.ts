import { featureSettings as settings } from "../features";

/** What the network hears at a time: about 10 s, every 5 s. All in frames of the 1024-hop clock; hop is even. */
export const networkWindow = { frames: 216, hop: 108 } as const;

/**
 * First frame of each window of a recording: every hop, the last one moved back so that it ends with the sound. A
 * recording shorter than one window has one, at 0, to be padded with silence. Starts are even, so that pitch frames fit.
 */
export function windowStarts(frameCount: number): number[] {
  if (frameCount <= networkWindow.frames) return [0];
  const last = frameCount - networkWindow.frames;
  const starts: number[] = [];
  for (let start = 0; start < last; start += networkWindow.hop) starts.push(start);
  const lastEven = last - (last % 2);
  if (starts.at(-1) !== lastEven) starts.push(lastEven);
  return starts;
}

/** Seconds at which a frame of the 1024-hop clock lies. */
export const secondsOfFrame = (frame: number): number => (frame * settings.frameHop) / settings.sampleRateHertz;
