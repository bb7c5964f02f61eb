import { add, concat, relu, mul, rsqrt, sqrt, square, sub, sum, type Tensor2D } from "@tensorflow/tfjs-core";
import { dropout, type DropoutSource, feedForward, linear, multiQueryAttention, type ParameterStore, rootMeanSquareNorm, timeMean } from "../../../src/neural";
import type { TwoStreamSettings } from "./settings";
import { slotPool } from "./slot-pool";

/** The music stream: everything the momentum encoder has a slow copy of. */
export interface MusicSide {
  /** Vectors of windows [batch·windows, windowWidth] → slots [batch·slots, width]. */
  hear(windows: Tensor2D, batch: number, noise?: DropoutSource): Tensor2D;
  /** Slots → unit vectors [batch, vector], by mean and deviation over the slots, so that their order does not decide. */
  place(slots: Tensor2D, batch: number): Tensor2D;
}

/** Builds the music stream on its weights, all under "music". */
export function musicSide(store: ParameterStore, settings: TwoStreamSettings): MusicSide {
  const { width, heads, inner, slots, windows: time, windowWidth, vector } = settings;
  const part = store.under("music");
  const widen = linear(part, "widen", windowWidth, width, { ofData: true });
  const first = feedForward(part, "first", width, inner);
  const norm = rootMeanSquareNorm(part, "norm", width);
  const attention = multiQueryAttention(part, "attention", { width, heads });
  const second = feedForward(part, "second", width, inner);
  const pool = slotPool(part, "pool", width, heads, slots);
  const project = linear(part, "project", 2 * width, vector);
  return {
    hear: (windows, batch, noise) => {
      const x = first(widen(dropout(windows, noise)));
      const attended = add(x, attention.attend(norm(x), { batch, time })) as Tensor2D;
      return pool(second(attended), { batch, time });
    },
    place: (heard, batch) => {
      const mean = timeMean(heard, { batch, time: slots });
      const variance = sub(timeMean(square(heard), { batch, time: slots }), square(mean));
      const deviation = sqrt(add(relu(variance), 1e-4)) as Tensor2D;
      return unitRows(project(concat([mean, deviation], 1) as Tensor2D));
    },
  };
}

/** Rows of length 1. */
export function unitRows(x: Tensor2D): Tensor2D {
  return mul(x, rsqrt(add(sum(square(x), 1, true), 1e-6))) as Tensor2D;
}
