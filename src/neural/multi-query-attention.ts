import type { Tensor2D } from "@tensorflow/tfjs-core";
import { causalMask, multiQueryCore } from "./attention-core";
import { linear } from "./linear";
import type { ParameterStore } from "./parameter-store";
import type { SequenceShape } from "./unfold";

export interface AttentionOptions {
  readonly width: number;
  readonly heads: number;
  /** Width of one head; width / heads by default. */
  readonly headWidth?: number;
  /** Width of what is attended to; `width` by default (self-attention). */
  readonly memoryWidth?: number;
}

/** What is attended to: [steps, headWidth] each (or [batch·steps, headWidth]). */
export interface KeysValues {
  readonly keys: Tensor2D;
  readonly values: Tensor2D;
}

export interface MultiQueryAttention {
  /** Within x [batch·time, width]; `causal`: step t sees the steps up to t. Tensors made inside are the caller's tidy's. */
  attend(x: Tensor2D, shape: SequenceShape & { readonly causal?: boolean }): Tensor2D;
  /** Keys and values of a memory [batch·memoryTime, memoryWidth]. */
  remember(memory: Tensor2D): KeysValues;
  /** From x [batch·time, width] to a memory; `mask` [batch, memoryTime] (see lengthMask) is added to the scores. */
  attendTo(x: Tensor2D, shape: SequenceShape, memory: KeysValues, memoryTime: number, mask?: Tensor2D): Tensor2D;
}

/** Multi-query attention with an output map, no norm and no residual. Weights: query, key, value, output. */
export function multiQueryAttention(store: ParameterStore, name: string, options: AttentionOptions): MultiQueryAttention {
  const { width, heads } = options;
  const headWidth = options.headWidth ?? width / heads;
  const memoryWidth = options.memoryWidth ?? width;
  const part = store.under(name);
  const query = linear(part, "query", width, heads * headWidth);
  const key = linear(part, "key", memoryWidth, headWidth, { bias: false });
  const value = linear(part, "value", memoryWidth, headWidth);
  const output = linear(part, "output", heads * headWidth, width);
  const remember = (memory: Tensor2D): KeysValues => ({ keys: key(memory), values: value(memory) });
  return {
    remember,
    attend: (x, shape) => {
      const { keys, values } = remember(x);
      const mask = shape.causal === true ? { steps: causalMask(shape.time, heads) } : {};
      return output(multiQueryCore(query(x), keys, values, { batch: shape.batch, time: shape.time, memoryTime: shape.time, heads, headWidth }, mask));
    },
    attendTo: (x, shape, memory, memoryTime, mask) =>
      output(multiQueryCore(query(x), memory.keys, memory.values, { ...shape, memoryTime, heads, headWidth }, mask === undefined ? {} : { memory: mask })),
  };
}
