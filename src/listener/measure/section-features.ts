import { featureSettings as settings, framesPerSecond, type Frames } from "../../features";
import { chromaOf, type NoteGrid } from "./key-evidence";

/** One vector a step: timbre (20 broad bands), pitch classes (12), loudness (1); each part brought to a like size. */
export interface SectionFeatures {
  readonly steps: number;
  readonly width: number;
  readonly secondsPerStep: number;
  readonly values: Float32Array;
  /** Mean absolute distance of neighbours before scaling, in decibels: near 0 when nothing ever changes. */
  readonly timbreSpreadDecibels: number;
}

const timbreBands = 20;
const pitchClasses = 12;
const stepsAtMost = 1500;
const partWeights = { timbre: 1, pitch: 0.8, loudness: 0.6 };

/** What sections are told apart by, at steps of a second, or longer in long recordings. */
export function sectionFeatures(frames: Pick<Frames, "frames" | "mel">, grid: NoteGrid, seconds: number): SectionFeatures {
  const secondsPerStep = Math.max(1, seconds / stepsAtMost);
  const steps = Math.max(1, Math.floor(seconds / secondsPerStep));
  const width = timbreBands + pitchClasses + 1;
  const values = new Float32Array(steps * width);
  const perBand = settings.melBands / timbreBands;
  for (let step = 0; step < steps; step++) {
    const from = Math.min(frames.frames, Math.floor(step * secondsPerStep * framesPerSecond));
    const to = Math.min(frames.frames, Math.ceil((step + 1) * secondsPerStep * framesPerSecond));
    const row = values.subarray(step * width, (step + 1) * width);
    for (let frame = from; frame < to; frame++) {
      for (let band = 0; band < settings.melBands; band++) {
        const place = Math.floor(band / perBand);
        row[place] = (row[place] as number) + (frames.mel[frame * settings.melBands + band] as number) / (settings.bytesPerDecibel * perBand * Math.max(1, to - from));
      }
    }
    let mean = 0;
    for (let band = 0; band < timbreBands; band++) mean += (row[band] as number) / timbreBands;
    for (let band = 0; band < timbreBands; band++) row[band] = (row[band] as number) - mean;
    row.set(chromaOf(grid, 0, 60, step * secondsPerStep, (step + 1) * secondsPerStep + 1), timbreBands);
    row[width - 1] = mean;
  }
  const timbreSpreadDecibels = scalePart(values, steps, width, 0, timbreBands, partWeights.timbre);
  scalePart(values, steps, width, timbreBands, width - 1, partWeights.pitch);
  scalePart(values, steps, width, width - 1, width, partWeights.loudness);
  return { steps, width, secondsPerStep, values, timbreSpreadDecibels };
}

/** Takes the mean away and brings a part's root mean square to `weight`. Gives the size it had. */
function scalePart(values: Float32Array, steps: number, width: number, from: number, to: number, weight: number): number {
  let energy = 0;
  for (let column = from; column < to; column++) {
    let mean = 0;
    for (let step = 0; step < steps; step++) mean += (values[step * width + column] as number) / steps;
    for (let step = 0; step < steps; step++) {
      const value = (values[step * width + column] as number) - mean;
      values[step * width + column] = value;
      energy += value * value;
    }
  }
  const size = Math.sqrt(energy / (steps * (to - from)));
  const scale = size > 1e-6 ? weight / size / Math.sqrt(to - from) : 0;
  for (let column = from; column < to; column++) {
    for (let step = 0; step < steps; step++) values[step * width + column] = (values[step * width + column] as number) * scale;
  }
  return size;
}
