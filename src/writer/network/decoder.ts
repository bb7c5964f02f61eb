import { add, tidy, type Tensor2D } from "@tensorflow/tfjs-core";
import { embedding, feedForward, type KeysValues, lengthMask, linear, multiQueryAttention, type ParameterStore, rootMeanSquareNorm } from "../../neural";
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

export const defaultDecoder: Omit<DecoderSettings, "pieces"> = { width: 160, heads: 4, layers: 3, inner: 440, longest: 176 };

/** What has been written so far by several beams, as keys and values by layer and beam. */
export type Past = readonly (readonly KeysValues[])[];

/** A transformer decoder that looks at what is to be said at every step. */
export interface Decoder {
  /** Training: ids [batch × time, row-major] with their prompts → scores of the next piece [batch·time, pieces]. */
  scores(ids: Int32Array, batch: number, time: number, prompts: readonly Prompt[]): Tensor2D;
  /** The things to say as memory [items, width], read once a text. */
  read(prompt: Prompt): Memory;
  /** One step of several beams; `position` counts from 0. Tensors given out belong to the caller. */
  step(ids: Int32Array, position: number, past: Past | null, memory: Memory): { readonly scores: Tensor2D; readonly past: Past };
}

export interface Memory {
  readonly items: number;
  readonly layers: readonly KeysValues[];
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
    read: (prompt) => {
      const items = prompt.values.length;
      const kept = tidy(() => {
        const memory = remember([prompt], items);
        return blocks.map((block) => block.cross.remember(memory)) as unknown as Tensor2D[];
      }) as unknown as KeysValues[];
      return { items, layers: kept };
    },
    step: (ids, position, past, memory) =>
      tidy(() => {
        const beams = ids.length;
        let x = add(text.lookup(ids), places.lookup(new Int32Array(beams).fill(Math.min(position, longest - 1)))) as Tensor2D;
        const presents = blocks.map((block, layer) => {
          const pasts = past?.[layer] ?? Array.from({ length: beams }, () => null);
          const own = block.self.step(block.selfNorm(x), pasts);
          x = add(x, own.output) as Tensor2D;
          const seen = memory.layers[layer];
          if (seen) x = add(x, block.cross.attendTo(block.crossNorm(x), { batch: 1, time: beams }, seen, memory.items)) as Tensor2D;
          x = block.feed(x);
          return own.presents;
        });
        return { scores: scoresOf(x), past: presents } as never;
      }) as { scores: Tensor2D; past: Past },
  };
}
