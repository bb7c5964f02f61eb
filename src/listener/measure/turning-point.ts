import { featureSettings as settings, framesPerSecond, type Frames } from "../../features";

/** What happens at a turning point: something is added to the sound, something goes, or either. */
export type Turn = "added" | "gone" | "changed";

const bands = settings.melBands;
/** Seconds on either side whose mean spectra are compared. */
const sideSeconds = 1.2;
/** Bands count no lower than this under the loudest of the stretch, in bytes of half a decibel. */
const depthBytes = 45 * settings.bytesPerDecibel;

/**
 * The moment between two seconds at which the spectrum turns most: mean mel bands (dB) of the time before against the
 * time after, counting what rises, what falls, or both. Accurate to a frame (46 ms) where a sharp change is there.
 */
export function turningPoint({ mel, frames }: Pick<Frames, "mel" | "frames">, fromSeconds: number, toSeconds: number, turn: Turn): number {
  const side = Math.round(sideSeconds * framesPerSecond);
  const from = Math.max(1, Math.round(fromSeconds * framesPerSecond));
  const to = Math.min(frames - 1, Math.round(toSeconds * framesPerSecond));
  if (to <= from) return Math.min(frames, Math.max(0, Math.round(((fromSeconds + toSeconds) / 2) * framesPerSecond))) / framesPerSecond;
  const first = Math.max(0, from - side);
  const last = Math.min(frames, to + side);
  let top = 0;
  for (let index = first * bands; index < last * bands; index++) top = Math.max(top, mel[index] as number);
  const floor = Math.max(0, top - depthBytes);
  const before = new Float64Array(bands);
  const after = new Float64Array(bands);
  const level = (frame: number, band: number): number => Math.max(floor, mel[frame * bands + band] as number);
  const add = (sums: Float64Array, frame: number, sign: number): void => {
    for (let band = 0; band < bands; band++) sums[band] = (sums[band] as number) + sign * level(frame, band);
  };
  for (let frame = first; frame < from; frame++) add(before, frame, 1);
  for (let frame = from; frame < Math.min(frames, from + side); frame++) add(after, frame, 1);
  let best = -1;
  let place = from;
  for (let frame = from; frame <= to; frame++) {
    const left = frame - Math.max(0, frame - side);
    const right = Math.min(frames, frame + side) - frame;
    let strength = 0;
    for (let band = 0; band < bands; band++) {
      const rise = (after[band] as number) / right - (before[band] as number) / left;
      strength += turn === "added" ? Math.max(0, rise) : turn === "gone" ? Math.max(0, -rise) : Math.abs(rise);
    }
    if (strength > best) {
      best = strength;
      place = frame;
    }
    // Both sides move on by a frame.
    add(before, frame, 1);
    if (frame - side >= 0) add(before, frame - side, -1);
    add(after, frame, -1);
    if (frame + side < frames) add(after, frame + side, 1);
  }
  return place / framesPerSecond;
}
