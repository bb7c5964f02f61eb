import { featureSettings as settings, type Frames } from "../../features";
import { whitened } from "./note-activity";
import { semitones, semitoneSpectrum } from "./semitone-spectrum";

export interface PitchNovelty {
  /** How much new pitch came within 0.56 s, on the fast clock (43.07 a second). */
  readonly envelope: Float32Array;
  /** Its mean: near 0 for a held chord, near 1 where all changes all the time. */
  readonly mean: number;
}

/** Pitch frames between the two spectra compared: their windows then share but a quarter. */
const distance = 3;
const fastPerPitch = settings.pitchHop / settings.fastHop;

/** New notes by pitch alone: soft attacks (bows, choirs, organs) change the pitch where the onset strength sees nothing. */
export function pitchNovelty(frames: Pick<Frames, "pitch">, tuningCents: number, fastFrames: number): PitchNovelty {
  const grid = semitoneSpectrum(frames, tuningCents, 1);
  const shape = new Float32Array(grid.values.length);
  for (let step = 0; step < grid.steps; step++) {
    const row = shape.subarray(step * semitones, (step + 1) * semitones);
    whitened(grid.values.subarray(step * semitones, (step + 1) * semitones), row);
    let energy = 0;
    for (let index = 0; index < semitones; index++) energy += (row[index] as number) ** 2;
    const length = Math.sqrt(energy) || 1;
    for (let index = 0; index < semitones; index++) row[index] = (row[index] as number) / length;
  }
  const novelty = new Float32Array(grid.steps);
  let mean = 0;
  for (let step = distance; step < grid.steps; step++) {
    let sum = 0;
    for (let index = 0; index < semitones; index++) {
      const rise = (shape[step * semitones + index] as number) - (shape[(step - distance) * semitones + index] as number);
      if (rise > 0) sum += rise * rise;
    }
    novelty[step] = sum;
    mean += sum / grid.steps;
  }
  const envelope = new Float32Array(fastFrames);
  const last = Math.max(0, grid.steps - 1);
  for (let index = 0; index < fastFrames && grid.steps > 0; index++) {
    const place = index / fastPerPitch + distance / 2;
    const low = Math.min(last, Math.floor(place));
    const part = place - Math.floor(place);
    envelope[index] = (novelty[low] as number) * (1 - part) + (novelty[Math.min(last, low + 1)] as number) * part;
  }
  return { envelope, mean };
}
