import { add, concat, matMul, mul, reshape, slice, type Tensor2D, tensor2d, transpose } from "@tensorflow/tfjs-core";
import { depthwise, linear, normal, type ParameterStore, rootMeanSquareNorm, timeMean, weightedSums } from "../../neural";
import type { NetworkSettings } from "./network-settings";
import { partialGrid } from "./input-patches";

const { time: steps, semitones } = partialGrid;
const octaves = semitones / 12;

export interface PitchHeard {
  /** For the trunk: [batch·27, width]. */
  readonly steps: Tensor2D;
  /** Logits of the 24 keys, major from C, then minor from C: [batch, 24]. */
  readonly key: Tensor2D;
  /** What is heard around the tonic, whichever it is: [batch, tonalWidth]. */
  readonly tonal: Tensor2D;
}

/** The matrix that takes the mean of `count` blocks of `width` columns: [count·width, width]. A product is quicker than slices. */
function meanOfBlocks(count: number, width: number): Tensor2D {
  const values = new Float32Array(count * width * width);
  for (let row = 0; row < count * width; row++) values[row * width + (row % width)] = 1 / count;
  return tensor2d(values, [count * width, width]);
}

/** Sum of `count` blocks of `width` columns: x [rows, count·width] → [rows, width]. Slices, as sums over a middle axis are slow. */
function sumOfBlocks(x: Tensor2D, from: number, count: number, width: number): Tensor2D {
  let sum = slice(x, [0, from * width], [-1, width]) as Tensor2D;
  for (let block = from + 1; block < from + count; block++) sum = add(sum, slice(x, [0, block * width], [-1, width])) as Tensor2D;
  return sum;
}

/**
 * Pitch: convolutional along semitones with the same weights at every height, so that a transposition is a shift and the
 * 24 keys are read by one pair of detectors turned to the twelve tonics. partials [batch·27·72, 88].
 */
export function pitchBranch(store: ParameterStore, settings: NetworkSettings): (partials: Tensor2D) => PitchHeard {
  const part = store.under("pitch");
  const width = settings.pitchChannels;
  const notes = linear(part, "notes", partialGrid.size, width, { activation: "relu", ofData: true });
  const along = depthwise(part, "along", [3, 3], width);
  const norm = rootMeanSquareNorm(part, "norm", width);
  const widen = linear(part, "widen", width, 2 * width, { activation: "relu" });
  const narrow = linear(part, "narrow", 2 * width, width);
  const outNorm = rootMeanSquareNorm(part, "outNorm", width);
  const merge = linear(part, "merge", octaves * width, settings.width);
  const tonic = linear(part, "tonic", 12 * 2 * width, settings.tonalWidth, { activation: "relu" });
  const keys = linear(part, "keys", settings.tonalWidth, 2, { initialiser: normal(0.05) });
  return (partials) => {
    const batch = partials.shape[0] / (steps * semitones);
    const start = notes(partials);
    const map = { batch, time: steps, frequency: semitones };
    const x = outNorm(add(start, narrow(widen(norm(along(start, map))))) as Tensor2D);

    // The trunk hears each octave's mean.
    const perOctave = matMul(reshape(x, [batch * steps * octaves, 12 * width]) as Tensor2D, meanOfBlocks(12, width));
    const merged = merge(reshape(perOctave, [batch * steps, octaves * width]) as Tensor2D);

    // Pitch classes: mean over time, then over all octaves and over the three lowest (where the bass tells the tonic).
    const mean = timeMean(reshape(x, [batch * steps, semitones * width]) as Tensor2D, { batch, time: steps });
    const all = mul(sumOfBlocks(mean, 0, octaves, 12 * width), 1 / octaves);
    const low = mul(sumOfBlocks(mean, 0, octaves / 2, 12 * width), 2 / octaves);
    const classes = concat([reshape(all, [batch, 12, width]), reshape(low, [batch, 12, width])], 2);
    const twice = reshape(concat([classes, classes], 1), [batch, 24 * 2 * width]) as Tensor2D;
    // Row k of a window: its twelve pitch classes from tonic k upwards.
    const turned = Array.from({ length: 12 }, (_unused, turn) => slice(twice, [0, turn * 2 * width], [batch, 12 * 2 * width]));
    const around = tonic(reshape(concat(turned, 1), [batch * 12, 12 * 2 * width]) as Tensor2D);
    const scores = keys(around);
    const key = reshape(transpose(reshape(scores, [batch, 12, 2]), [0, 2, 1]), [batch, 24]) as Tensor2D;
    const best = add(slice(scores, [0, 0], [-1, 1]), slice(scores, [0, 1], [-1, 1])) as Tensor2D;
    return { steps: merged, key, tonal: weightedSums(around, best, { batch, time: 12 }) };
  };
}
