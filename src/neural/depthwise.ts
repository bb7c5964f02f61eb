import { add, concat, depthwiseConv2d, mul, pad, reshape, reverse, slice, type Tensor, type Tensor2D, tensor, type Tensor4D } from "@tensorflow/tfjs-core";
import { withGradient } from "./custom-gradient";
import type { Initialiser } from "./initialisers";
import type { ParameterStore } from "./parameter-store";

/** A map of B recordings' windows: rows in the order batch, time, frequency; [batch·time·frequency, channels]. */
export interface MapShape {
  readonly batch: number;
  readonly time: number;
  readonly frequency: number;
}

/**
 * Depthwise convolution over time and frequency, "same" padding with zeros, odd kernel: each channel by its own
 * [kernelTime × kernelFrequency] weights. Weight [kernelTime, kernelFrequency, channels, 1].
 */
export function depthwise(
  store: ParameterStore, name: string, kernel: readonly [number, number], channels: number,
): (x: Tensor2D, shape: MapShape) => Tensor2D {
  const weight = store.under(name).get("weight", [kernel[0], kernel[1], channels, 1], perTap);
  return (x, shape) => depthwiseConvolution(x, weight as Tensor4D, shape);
}

/** Fan-in of a depthwise weight is its kernel alone: the channels don't mix. */
const perTap: Initialiser = (random, shape) => {
  const taps = (shape[0] ?? 1) * (shape[1] ?? 1);
  return Float32Array.from({ length: taps * (shape[2] ?? 1) }, () => random.normal() / Math.sqrt(taps));
};

/** The same with the weight given: x [batch·time·frequency, channels], weight [kernelTime, kernelFrequency, channels, 1]. */
export function depthwiseConvolution(x: Tensor2D, weight: Tensor4D, shape: MapShape): Tensor2D {
  const operation = withGradient<Tensor2D>((a, w) => ({
    value: convolve(a as Tensor2D, w as Tensor4D, shape),
    keep: [a as Tensor, w as Tensor],
    gradient: (slope, kept) => {
      const [input, weights] = kept as [Tensor2D, Tensor4D];
      return [convolve(slope, reverse(weights, [0, 1]) as Tensor4D, shape), weightSlope(input, slope, weights, shape)];
    },
  }));
  return operation(x, weight);
}

/** XNNPACK has quick kernels for 9 and 25 taps in a square; other shapes go by shifted sums. */
function convolve(x: Tensor2D, weight: Tensor4D, shape: MapShape): Tensor2D {
  const [high, wide, channels] = weight.shape;
  if (high === wide && (high === 3 || high === 5)) {
    const map = reshape(x, [shape.batch, shape.time, shape.frequency, channels]) as Tensor4D;
    return reshape(depthwiseConv2d(map, weight, 1, "same"), x.shape) as Tensor2D;
  }
  const padded = padMap(x, shape, high, wide);
  const rows = padded.shape[0];
  const pitch = shape.frequency + wide - 1;
  const reach = (high - 1) * pitch + (wide - 1);
  const taps = reshape(weight, [high * wide, channels]) as Tensor2D;
  let sum: Tensor2D | null = null;
  for (let tap = 0; tap < high * wide; tap++) {
    const from = Math.floor(tap / wide) * pitch + (tap % wide);
    const part = mul(slice(padded, [from, 0], [rows - reach, channels]), slice(taps, [tap, 0], [1, channels])) as Tensor2D;
    sum = sum === null ? part : (add(sum, part) as Tensor2D);
  }
  const whole = reach === 0 ? (sum as Tensor2D) : (concat([sum as Tensor2D, slice(padded, [0, 0], [reach, channels])], 0) as Tensor2D);
  const map = reshape(whole, [shape.batch, shape.time + high - 1, pitch, channels]);
  return reshape(slice(map, [0, 0, 0, 0], [shape.batch, shape.time, shape.frequency, channels]), x.shape) as Tensor2D;
}

function padMap(x: Tensor2D, shape: MapShape, high: number, wide: number): Tensor2D {
  const channels = x.shape[1];
  const map = reshape(x, [shape.batch, shape.time, shape.frequency, channels]) as Tensor4D;
  const [up, left] = [(high - 1) / 2, (wide - 1) / 2];
  return reshape(pad(map, [[0, 0], [up, up], [left, left], [0, 0]]), [-1, channels]) as Tensor2D;
}

/**
 * Per tap and channel the sum over the map of input · slope. In plain loops on plain arrays: for sums of products that
 * stay within a channel, shifted copies and products with ones took five times as long on WASM.
 */
function weightSlope(x: Tensor2D, slope: Tensor2D, weight: Tensor4D, shape: MapShape): Tensor4D {
  const [high, wide, channels] = weight.shape;
  const input = x.dataSync() as Float32Array;
  const output = slope.dataSync() as Float32Array;
  const sums = new Float64Array(high * wide * channels);
  const { batch, time, frequency } = shape;
  for (let row = 0; row < batch * time; row++) {
    const step = row % time;
    for (let up = 0; up < high; up++) {
      const from = step + up - (high - 1) / 2;
      if (from < 0 || from >= time) continue;
      for (let left = 0; left < wide; left++) {
        const shift = left - (wide - 1) / 2;
        const first = Math.max(0, -shift);
        const places = Math.min(frequency, frequency - shift) - first;
        const sum = (up * wide + left) * channels;
        let to = (row * frequency + first) * channels;
        let at = ((row - step + from) * frequency + first + shift) * channels;
        for (let place = 0; place < places; place++) {
          for (let channel = 0; channel < channels; channel++) {
            sums[sum + channel] = (sums[sum + channel] as number) + (input[at + channel] as number) * (output[to + channel] as number);
          }
          to += channels;
          at += channels;
        }
      }
    }
  }
  return tensor(Float32Array.from(sums), weight.shape) as Tensor4D;
}
