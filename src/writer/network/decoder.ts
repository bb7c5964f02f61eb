import { add, type Tensor2D } from "@tensorflow/tfjs-core";
import { embedding, feedForward, lengthMask, linear, multiQueryAttention, type ParameterStore, rootMeanSquareNorm } from "../../neural";
import { promptSizes, type Prompt } from "./prompt";

/** Sizes of the writer's network; they stand in the manifest. */
export interface DecoderSettings {
  readonly pieces: number;
  readonly width: number;
  readonly heads: number;
  readonly layers: number;
  readonly inner: number;
  /** Longest text in pieces. */
  readonly longest: number;
}

export const defaultDecoder: Omit<DecoderSettings, "pieces"> = { width: 176, heads: 4, layers: 2, inner: 528, longest: 176 };

/** A transformer decoder that looks at what is to be said at every step, on tensors: what is trained. plain-decoder.ts runs it. */
export interface Decoder {
  /** ids [batch × time, row-major] with their prompts → scores of the next piece [batch·time, pieces]. */
  scores(ids: Int32Array, batch: number, time: number, prompts: readonly Prompt[]): Tensor2D;
}

/** Builds the network on weights made or loaded by the store. */
export function buildDecoder(store: ParameterStore, settings: DecoderSettings): Decoder {
  const { pieces, width, heads, layers, inner, longest } = settings;
  const text = embedding(store, "pieces", pieces, width, 0.06);
  const places = embedding(store, "places", longest, width, 0.03);
  const values = embedding(store, "values", promptSizes.values, width, 0.08);
  const certainties = embedding(store, "certainties", promptSizes.certainties, width, 0.08);
  const roles = embedding(store, "roles", promptSizes.roles, width, 0.08);
  const moments = embedding(store, "moments", promptSizes.moments, width, 0.08);
  const understand = feedForward(store, "understand", width, Math.round(inner / 2));
  const memoryNorm = rootMeanSquareNorm(store, "memory-norm", width);
  const lastNorm = rootMeanSquareNorm(store, "last-norm", width);
  const widen = linear(store, "widen", width, width);
  const blocks = Array.from({ length: layers }, (_unused, layer) => {
    const part = store.under(`block-${layer}`);
    return {
      selfNorm: rootMeanSquareNorm(part, "self-norm", width),
      self: multiQueryAttention(part, "self", { width, heads }),
      crossNorm: rootMeanSquareNorm(part, "cross-norm", width),
      cross: multiQueryAttention(part, "cross", { width, heads }),
      feed: feedForward(part, "feed", width, inner),
    };
  });
  const remember = (prompts: readonly Prompt[], items: number): Tensor2D => {
    const column = (pick: (prompt: Prompt) => Int32Array): Int32Array => {
      const ids = new Int32Array(prompts.length * items);
      prompts.forEach((prompt, index) => ids.set(pick(prompt).subarray(0, items), index * items));
      return ids;
    };
    const sum = add(
      add(values.lookup(column((prompt) => prompt.values)), certainties.lookup(column((prompt) => prompt.certainties))),
      add(roles.lookup(column((prompt) => prompt.roles)), moments.lookup(column((prompt) => prompt.moments))),
    ) as Tensor2D;
    return memoryNorm(understand(sum));
  };
  const scoresOf = (x: Tensor2D): Tensor2D => text.scores(widen(lastNorm(x)));
  return {
    scores: (ids, batch, time, prompts) => {
      const items = Math.max(...prompts.map((prompt) => prompt.values.length));
      const memory = remember(prompts, items);
      const mask = lengthMask(prompts.map((prompt) => prompt.values.length), items);
      const positions = Int32Array.from({ length: batch * time }, (_unused, index) => index % time);
      let x = add(text.lookup(ids), places.lookup(positions)) as Tensor2D;
      for (const block of blocks) {
        x = add(x, block.self.attend(block.selfNorm(x), { batch, time, causal: true })) as Tensor2D;
        x = add(x, block.cross.attendTo(block.crossNorm(x), { batch, time }, block.cross.remember(memory), items, mask)) as Tensor2D;
        x = block.feed(x);
      }
      return scoresOf(x);
    },
  };
}
