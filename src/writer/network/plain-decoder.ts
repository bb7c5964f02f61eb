import type { NamedArray } from "../../neural";
import type { DecoderSettings } from "./decoder";
import { add, embedding, feedForward, linear, multiQueryAttention, rootMeanSquareNorm, weightsOf, type Remembered } from "./plain-layers";
import { promptSizes, type Prompt } from "./prompt";

/** What one beam has written so far, by layer. */
export type Past = readonly Remembered[];

/** One layer's view of what is to be said. */
export type Memory = readonly Remembered[];

/** The decoder one piece at a time. */
export interface StepDecoder {
  /** What is to be said, read once a text. */
  read(prompt: Prompt): Memory;
  /** Scores of the next piece after `id` at `position`, good until the next step, and the past with it. */
  step(id: number, position: number, past: Past | null, memory: Memory): { readonly scores: Float64Array; readonly past: Past };
}

/**
 * The trained decoder in plain arithmetic, without a backend: WASM, WebGPU and plain JavaScript differ in the last bits of
 * a product, and one such bit in hundreds of choices would change the text. It is small enough to be quick.
 */
export function plainDecoder(arrays: readonly NamedArray[], settings: DecoderSettings): StepDecoder {
  const { pieces, width, heads, layers, inner, longest } = settings;
  const weights = weightsOf(arrays);
  const text = embedding(weights, "pieces", pieces, width);
  const places = embedding(weights, "places", longest, width);
  const columns = (["values", "certainties", "roles", "moments"] as const).map((name) => ({ name, table: embedding(weights, name, promptSizes[name], width) }));
  const understand = feedForward(weights, "understand", width, Math.round(inner / 2));
  const memoryNorm = rootMeanSquareNorm(weights, "memory-norm", width);
  const lastNorm = rootMeanSquareNorm(weights, "last-norm", width);
  const widen = linear(weights, "widen", width, width);
  const blocks = Array.from({ length: layers }, (_unused, layer) => {
    const name = `block-${layer}`;
    return {
      selfNorm: rootMeanSquareNorm(weights, `${name}/self-norm`, width),
      self: multiQueryAttention(weights, `${name}/self`, width, heads),
      crossNorm: rootMeanSquareNorm(weights, `${name}/cross-norm`, width),
      cross: multiQueryAttention(weights, `${name}/cross`, width, heads),
      feed: feedForward(weights, `${name}/feed`, width, inner),
    };
  });
  return {
    read: (prompt) => {
      const items = Array.from(prompt.values, (_unused, item) =>
        memoryNorm(understand(columns.map(({ name, table }) => table.lookup(prompt[name][item] ?? 0)).reduce(add))));
      return blocks.map(({ cross }) => {
        const remembered = items.map(cross.remember);
        return { keys: remembered.map(({ key }) => key), values: remembered.map(({ value }) => value) };
      });
    },
    step: (id, position, past, memory) => {
      let x = add(text.lookup(id), places.lookup(Math.min(position, longest - 1)));
      const grown = blocks.map((block, layer): Remembered => {
        const asked = block.selfNorm(x);
        const own = block.self.remember(asked);
        const before = past?.[layer];
        const seen: Remembered = { keys: [...(before?.keys ?? []), own.key], values: [...(before?.values ?? []), own.value] };
        x = add(x, block.self.attend(asked, seen));
        const facts = memory[layer];
        if (facts) x = add(x, block.cross.attend(block.crossNorm(x), facts));
        x = block.feed(x);
        return seen;
      });
      return { scores: text.scores(widen(lastNorm(x))), past: grown };
    },
  };
}
