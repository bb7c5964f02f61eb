import { featureSettings as settings, framesPerSecond, type Frames } from "../../features";

/** How much the spectrum rises and falls around each moment: decibels a band, before against after. */
export interface SpectralTurns {
  readonly secondsPerStep: number;
  readonly added: Float32Array;
  readonly gone: Float32Array;
  /** Medians of the two over the recording: what goes on all the time. */
  readonly usualAdded: number;
  readonly usualGone: number;
}

const bands = settings.melBands;
const sideSeconds = 3;
const stepSeconds = 0.5;
/** Bands count no lower than this under the recording's loud frames. */
const depthBytes = 45 * settings.bytesPerDecibel;

const median = (values: Float32Array): number => values.slice().sort()[Math.floor(values.length / 2)] ?? 0;

/** The level that a band must exceed to count, in bytes: 45 dB under the strongest band of the loud frames. */
export function floorByte({ mel, frames }: Pick<Frames, "mel" | "frames">): number {
  const tops = new Uint8Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    let top = 0;
    for (let band = 0; band < bands; band++) top = Math.max(top, mel[frame * bands + band] as number);
    tops[frame] = top;
  }
  return Math.max(0, (tops.sort()[Math.floor(0.95 * (frames - 1))] ?? 0) - depthBytes);
}

/** Mean mel bands of the three seconds before each half second against the three after it. */
export function spectralTurns(sound: Pick<Frames, "mel" | "frames">): SpectralTurns {
  const { mel, frames } = sound;
  const floor = floorByte(sound);
  const side = Math.round(sideSeconds * framesPerSecond);
  const steps = Math.floor(frames / framesPerSecond / stepSeconds) + 1;
  const added = new Float32Array(steps);
  const gone = new Float32Array(steps);
  const before = new Float64Array(bands);
  const after = new Float64Array(bands);
  const move = (sums: Float64Array, frame: number, sign: number): void => {
    if (frame < 0 || frame >= frames) return;
    for (let band = 0; band < bands; band++) sums[band] = (sums[band] as number) + sign * Math.max(floor, mel[frame * bands + band] as number);
  };
  for (let frame = 0; frame < side; frame++) move(after, frame, 1);
  let at = 0;
  for (let step = 0; step < steps; step++) {
    const frame = Math.round(step * stepSeconds * framesPerSecond);
    for (; at < frame; at++) {
      move(before, at, 1);
      move(before, at - side, -1);
      move(after, at, -1);
      move(after, at + side, 1);
    }
    const left = Math.min(frame, side);
    const right = Math.min(frames - frame, side);
    if (left < side / 2 || right < side / 2) continue;
    for (let band = 0; band < bands; band++) {
      const rise = (after[band] as number) / right - (before[band] as number) / left;
      if (rise > 0) added[step] = (added[step] as number) + rise / (bands * settings.bytesPerDecibel);
      else gone[step] = (gone[step] as number) - rise / (bands * settings.bytesPerDecibel);
    }
  }
  return { secondsPerStep: stepSeconds, added, gone, usualAdded: median(added), usualGone: median(gone) };
}

/** How strongly the spectrum turns at a moment, in multiples of what is usual in the recording. */
export function turnStrength(turns: SpectralTurns, atSeconds: number, kind: "added" | "gone"): number {
  const step = Math.round(atSeconds / turns.secondsPerStep);
  const near = turns[kind].subarray(Math.max(0, step - 1), step + 2);
  // A decibel a tenth is the least that can be called usual: in sound that never changes everything would stand out.
  return Math.max(0, ...near) / Math.max(0.1, kind === "added" ? turns.usualAdded : turns.usualGone);
}
