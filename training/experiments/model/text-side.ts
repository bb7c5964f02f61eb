import { add, type Tensor2D } from "@tensorflow/tfjs-core";
import { dropout, type DropoutSource, type Embedding, feedForward, lengthMask, multiQueryAttention, type ParameterStore, rootMeanSquareNorm } from "../../../src/neural";
import type { TwoStreamSettings } from "./settings";
import { slotPool } from "./slot-pool";

/** Texts of a batch as pieces: ids [batch·time, row-major], anything beyond each text's length. */
export interface TextRows {
  readonly ids: Int32Array;
  readonly batch: number;
  readonly time: number;
  readonly lengths: readonly number[];
}

/** Pieces and places with their tables, shared by the reader and the writer. */
export interface TextTables {
  readonly pieces: Embedding;
  readonly places: Embedding;
}

/** Rows for pieces in their places: [batch·time, width]. */
export function embedded(tables: TextTables, ids: Int32Array, time: number): Tensor2D {
  return add(tables.pieces.lookup(ids), tables.places.lookup(Int32Array.from({ length: ids.length }, (_unused, index) => index % time))) as Tensor2D;
}

/** The text stream: a text → slots [batch·slots, width] in the space of the music's. */
export function textSide(store: ParameterStore, tables: TextTables, settings: TwoStreamSettings): (rows: TextRows, noise?: DropoutSource) => Tensor2D {
  const { width, heads, inner, slots } = settings;
  const part = store.under("text");
  const norm = rootMeanSquareNorm(part, "norm", width);
  const attention = multiQueryAttention(part, "attention", { width, heads });
  const feed = feedForward(part, "feed", width, inner);
  const pool = slotPool(part, "pool", width, heads, slots);
  return ({ ids, batch, time, lengths }, noise) => {
    const mask = lengthMask(lengths, time);
    const x = dropout(embedded(tables, ids, time), noise);
    const normal = norm(x);
    const read = feed(add(x, attention.attendTo(normal, { batch, time }, attention.remember(normal), time, mask)) as Tensor2D);
    return pool(read, { batch, time, mask });
  };
}
