import { add, type Tensor2D } from "@tensorflow/tfjs-core";
import { dropout, type DropoutSource, feedForward, type KeysValues, linear, multiQueryAttention, type ParameterStore, rootMeanSquareNorm } from "../../../src/neural";
import type { TwoStreamSettings } from "./settings";
import { embedded, type TextTables } from "./text-side";

/** Keys and values of what was written so far, by layer and text. */
export type Past = readonly (readonly KeysValues[])[];

/** The decoder that both streams share: it writes from slots, whichever stream they came from. */
export interface SharedDecoder {
  /** Training: slots [batch·slots, width], ids [batch·time] → scores of the next piece [batch·time, pieces]. */
  scores(slots: Tensor2D, ids: Int32Array, batch: number, time: number, noise?: DropoutSource): Tensor2D;
  /** Slots as memory, by layer; once a text. */
  remember(slots: Tensor2D): KeysValues[];
  /** One further piece of each text: ids [batch] → scores [batch, pieces]. */
  step(ids: Int32Array, position: number, past: Past | null, memory: readonly KeysValues[]): { readonly scores: Tensor2D; readonly past: Past };
}

/** Builds the decoder on its weights, all under "writer". */
export function sharedDecoder(store: ParameterStore, tables: TextTables, settings: TwoStreamSettings): SharedDecoder {
  const { width, heads, inner, slots, decoderLayers } = settings;
  const part = store.under("writer");
  const blocks = Array.from({ length: decoderLayers }, (_unused, layer) => {
    const block = part.under(`block-${layer}`);
    return {
      selfNorm: rootMeanSquareNorm(block, "self-norm", width),
      self: multiQueryAttention(block, "self", { width, heads }),
      crossNorm: rootMeanSquareNorm(block, "cross-norm", width),
      cross: multiQueryAttention(block, "cross", { width, heads }),
      feed: feedForward(block, "feed", width, inner),
    };
  });
  const lastNorm = rootMeanSquareNorm(part, "last-norm", width);
  const widen = linear(part, "widen", width, width);
  const scoresOf = (x: Tensor2D): Tensor2D => tables.pieces.scores(widen(lastNorm(x)));
  return {
    scores: (heard, ids, batch, time, noise) => {
      let x = dropout(embedded(tables, ids, time), noise);
      for (const block of blocks) {
        x = add(x, dropout(block.self.attend(block.selfNorm(x), { batch, time, causal: true }), noise)) as Tensor2D;
        x = add(x, dropout(block.cross.attendTo(block.crossNorm(x), { batch, time }, block.cross.remember(heard), slots), noise)) as Tensor2D;
        x = block.feed(x, noise);
      }
      return scoresOf(x);
    },
    remember: (heard) => blocks.map((block) => block.cross.remember(heard)),
    step: (ids, position, past, memory) => {
      const batch = ids.length;
      let x = add(tables.pieces.lookup(ids), tables.places.lookup(new Int32Array(batch).fill(position))) as Tensor2D;
      const presents = blocks.map((block, layer) => {
        const own = block.self.step(block.selfNorm(x), past?.[layer] ?? Array.from({ length: batch }, () => null));
        x = add(x, own.output) as Tensor2D;
        x = add(x, block.cross.attendTo(block.crossNorm(x), { batch, time: 1 }, memory[layer] as KeysValues, slots)) as Tensor2D;
        x = block.feed(x);
        return own.presents;
      });
      return { scores: scoresOf(x), past: presents };
    },
  };
}
