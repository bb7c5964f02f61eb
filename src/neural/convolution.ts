import type { Tensor2D } from "@tensorflow/tfjs-core";
import type { MapShape } from "./depthwise";
import { linear, type LinearOptions } from "./linear";
import type { ParameterStore } from "./parameter-store";
import { patches, type SequenceShape, stepsAfter, unfoldTime } from "./unfold";

export interface ConvolutionOptions extends LinearOptions {
  readonly stride?: number;
  /** Only the past is looked at; else the zeros stand on both sides and time / stride steps come out. */
  readonly causal?: boolean;
}

export interface Convolution {
  readonly apply: (x: Tensor2D, shape: SequenceShape) => Tensor2D;
  readonly steps: (time: number) => number;
}

/**
 * Convolution over time as unfold and product, because WASM has no gradient for its own: [batch·time, inputs] →
 * [batch·⌈time/stride⌉, outputs]. Weight [kernel·inputs, outputs], taps first.
 */
export function convolution(
  store: ParameterStore, name: string, kernel: number, inputs: number, outputs: number, options: ConvolutionOptions = {},
): Convolution {
  const stride = options.stride ?? 1;
  const map = linear(store, name, kernel * inputs, outputs, options);
  const sides = (time: number): readonly [number, number] => {
    const total = Math.max(0, (Math.ceil(time / stride) - 1) * stride + kernel - time);
    const before = options.causal === true ? total : Math.floor(total / 2);
    return [before, total - before];
  };
  return {
    apply: (x, shape) => map(unfoldTime(x, shape, kernel, stride, ...sides(shape.time))),
    steps: (time) => stepsAfter(time, kernel, stride, ...sides(time)),
  };
}

/** Patches of a map to channels: [batch·time·frequency, inputs] → [batch·(time/high)·(frequency/wide), outputs]. */
export function patchEmbedding(
  store: ParameterStore, name: string, patch: readonly [number, number], inputs: number, outputs: number, options: LinearOptions = {},
): (x: Tensor2D, shape: MapShape) => Tensor2D {
  const map = linear(store, name, patch[0] * patch[1] * inputs, outputs, options);
  return (x, shape) => map(patches(x, shape, patch[0], patch[1]));
}
