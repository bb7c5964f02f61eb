import { concat, slice, type Tensor2D } from "@tensorflow/tfjs-core";
import { at } from "../base";
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
  /**
   * One further step of several beams: x [beams, width], each beam with its own past (null at the start). The presents
   * are new tensors, owned by the caller, as are the pasts.
   */
  step(x: Tensor2D, pasts: readonly (KeysValues | null)[]): { readonly output: Tensor2D; readonly presents: KeysValues[] };
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
    step: (x, pasts) => {
      const asked = query(x);
      const fresh = remember(x);
      const row = (from: Tensor2D, beam: number): Tensor2D => (pasts.length === 1 ? from : (slice(from, [beam, 0], [1, from.shape[1]]) as Tensor2D));
      const presents = pasts.map((past, beam): KeysValues => {
        const own = { keys: row(fresh.keys, beam), values: row(fresh.values, beam) };
        if (past === null) return own;
        return { keys: concat([past.keys, own.keys], 0) as Tensor2D, values: concat([past.values, own.values], 0) as Tensor2D };
      });
      const heard = presents.map((present, beam) =>
        multiQueryCore(row(asked, beam), present.keys, present.values, { batch: 1, time: 1, memoryTime: present.keys.shape[0], heads, headWidth }));
      return { output: output(heard.length === 1 ? at(heard, 0) : (concat(heard, 0) as Tensor2D)), presents };
    },
  };
}
