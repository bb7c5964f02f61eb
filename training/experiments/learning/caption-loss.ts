import { type Scalar, type Tensor2D, tidy } from "@tensorflow/tfjs-core";
import type { DropoutSource } from "../../../src/neural";
import type { TwoStream } from "../model/two-stream";
import type { JointData, SetName, TrainingItem } from "./joint-data";
import { pieceLoss, textBatch } from "./text-batch";

const atOnce = 16;

/** Cross-entropy a piece of the items' texts, written from what was heard of them: slots [items·slots, width]. */
export function captionLoss(model: TwoStream, heard: Tensor2D, items: readonly TrainingItem[], noise?: DropoutSource, smooth?: number): Scalar {
  const batch = textBatch(items.map(({ ids }) => ids));
  return pieceLoss(model.writer.scores(heard, batch.ids, batch.batch, batch.time, noise), batch, smooth);
}

/** The same over all validation items of a set, without noise and smoothing: nats a piece. */
export function validationLoss(model: TwoStream, data: JointData, set: SetName): number {
  const items = data.val.filter(({ item }) => item.set === set);
  let sum = 0;
  for (let from = 0; from < items.length; from += atOnce) {
    const part = items.slice(from, from + atOnce);
    sum += part.length * tidy(() => {
      const heard = model.music.hear(data.scale.rows(part.map(({ item }) => item), model.settings.windows, null), part.length);
      return captionLoss(model, heard, part, undefined, 0).dataSync()[0] as number;
    });
  }
  return sum / Math.max(1, items.length);
}
