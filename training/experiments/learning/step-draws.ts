import type { SeededRandom } from "../../../src/base";
import { EndlessBatches } from "./bucketed";
import type { JointData, SetName, TrainingItem } from "./joint-data";

export const perBatch: Readonly<Record<SetName, number>> = { rendered: 16, notes: 8 };

/** Who is drawn for a step, by set: places of training items, and texts for the text stream. */
export interface StepDraws {
  readonly items: Readonly<Record<SetName, () => number[]>>;
  readonly texts: Readonly<Record<SetName, () => (readonly number[])[]>>;
}

/** Shuffled batches of like length, without end. */
export function stepDraws(data: JointData, random: SeededRandom): StepDraws {
  const items = (set: SetName): (() => number[]) => {
    const places = data.train.flatMap(({ item }, place) => (item.set === set ? [place] : []));
    const batches = new EndlessBatches(places.map((place) => (data.train[place] as TrainingItem).ids.length), perBatch[set], random);
    return () => batches.next().map((index) => places[index] as number);
  };
  const texts = (set: SetName): (() => (readonly number[])[]) => {
    const all = data.texts[set];
    const batches = new EndlessBatches(all.map(({ length }) => length), perBatch[set], random);
    return () => batches.next().map((index) => all[index] as readonly number[]);
  };
  return { items: { rendered: items("rendered"), notes: items("notes") }, texts: { rendered: texts("rendered"), notes: texts("notes") } };
}
