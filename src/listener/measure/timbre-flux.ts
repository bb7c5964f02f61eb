import { featureSettings as settings, type Frames } from "../../features";

/** How far below the loud parts' strongest band a band may lie and still count: 50 dB. */
const depthBytes = 50 * settings.bytesPerDecibel;

/**
 * Mean rise of the mel bands from frame to frame, in decibels, over those within 50 dB of the recording's top: busy, sharply
 * struck music has much of it, sustained music little. It does not depend on the recording's level.
 */
export function timbreFlux(frames: Pick<Frames, "mel" | "frames">): number {
  const { mel, frames: count } = frames;
  const bands = settings.melBands;
  if (count < 2) return 0;
  const tops = new Uint8Array(count);
  for (let frame = 0; frame < count; frame++) {
    let top = 0;
    for (let band = 0; band < bands; band++) top = Math.max(top, mel[frame * bands + band] as number);
    tops[frame] = top;
  }
  const floor = Math.max(0, (tops.slice().sort()[Math.floor(0.95 * (count - 1))] as number) - depthBytes);
  let sum = 0;
  for (let index = bands; index < count * bands; index++) {
    const rise = Math.max(floor, mel[index] as number) - Math.max(floor, mel[index - bands] as number);
    if (rise > 0) sum += rise;
  }
  return sum / (count * bands * settings.bytesPerDecibel);
}
