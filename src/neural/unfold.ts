import { concat, pad, reshape, slice, type Tensor2D, type Tensor3D, type Tensor4D, transpose } from "@tensorflow/tfjs-core";
import type { MapShape } from "./depthwise";

/** Sequences side by side: rows in the order batch, time; [batch·time, width]. */
export interface SequenceShape {
  readonly batch: number;
  readonly time: number;
}

/** How many steps a convolution gives: with `before` and `after` zeros at the ends. */
export function stepsAfter(time: number, kernel: number, stride: number, before: number, after: number): number {
  return Math.floor((time + before + after - kernel) / stride) + 1;
}

/**
 * Each output row holds the `kernel` input rows that a convolution looks at: [batch·time, width] → [batch·steps, kernel·width].
 * Strides larger than 1 go by a reshape, as strided slices have no gradient.
 */
export function unfoldTime(x: Tensor2D, shape: SequenceShape, kernel: number, stride: number, before: number, after: number): Tensor2D {
  const width = x.shape[1];
  const steps = stepsAfter(shape.time, kernel, stride, before, after);
  // Whole strides, enough that every tap's slice fits.
  const groups = steps + Math.ceil(kernel / stride) - 1;
  const wanted = groups * stride;
  const extra = wanted - shape.time - before;
  const sequence = reshape(x, [shape.batch, shape.time, width]) as Tensor3D;
  const padded = extra >= 0
    ? (before === 0 && extra === 0 ? sequence : (pad(sequence, [[0, 0], [before, extra], [0, 0]]) as Tensor3D))
    : (slice(pad(sequence, [[0, 0], [before, 0], [0, 0]]), [0, 0, 0], [shape.batch, wanted, width]) as Tensor3D);
  // A group holds `stride` consecutive rows; a kernel spans whole groups and, at its end, a part of one.
  const grouped = reshape(padded, [shape.batch, groups, stride * width]) as Tensor3D;
  const parts: Tensor3D[] = [];
  for (let from = 0; from < kernel; from += stride) {
    const rows = Math.min(stride, kernel - from);
    parts.push(slice(grouped, [0, from / stride, 0], [shape.batch, steps, rows * width]) as Tensor3D);
  }
  const joined = parts.length === 1 ? (parts[0] as Tensor3D) : (concat(parts, 2) as Tensor3D);
  return reshape(joined, [shape.batch * steps, kernel * width]) as Tensor2D;
}

/**
 * Patches of a map laid side by side without overlap, [batch·time·frequency, channels] →
 * [batch·(time/high)·(frequency/wide), high·wide·channels]. Both sides must divide.
 */
export function patches(x: Tensor2D, shape: MapShape, high: number, wide: number): Tensor2D {
  const channels = x.shape[1];
  const across = shape.frequency / wide;
  if (wide === shape.frequency) return reshape(x, [shape.batch * (shape.time / high), high * wide * channels]) as Tensor2D;
  const split = reshape(x, [shape.batch * (shape.time / high), high, across, wide * channels]) as Tensor4D;
  const ordered = high === 1 ? split : transpose(split, [0, 2, 1, 3]);
  return reshape(ordered, [shape.batch * (shape.time / high) * across, high * wide * channels]) as Tensor2D;
}
