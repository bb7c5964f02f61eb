import { seedFromText } from "../../../src/base";
import type { HeardItem } from "./heard-item";

export const foldCount = 3;

export interface Fold {
  readonly train: readonly HeardItem[];
  /** Works to select by: every fifth that is not tested on. */
  readonly val: readonly HeardItem[];
  readonly test: readonly HeardItem[];
}

/** Cuts items by whole works: fold `index` of three is tested on; like numbers of items in each; always the same. */
export function foldOf(items: readonly HeardItem[], index: number): Fold {
  const counts = new Map<string, number>();
  for (const { work } of items) counts.set(work, (counts.get(work) ?? 0) + 1);
  const works = [...counts.keys()].sort((one, other) => (counts.get(other) as number) - (counts.get(one) as number) || seedFromText(one) - seedFromText(other));
  const sizes = new Array<number>(foldCount).fill(0);
  const tested = new Set<string>();
  const left: string[] = [];
  for (const work of works) {
    const least = sizes.indexOf(Math.min(...sizes));
    sizes[least] = (sizes[least] as number) + (counts.get(work) as number);
    if (least === index) tested.add(work);
    else left.push(work);
  }
  const selected = new Set(left.sort((one, other) => seedFromText(one) - seedFromText(other)).filter((_unused, place) => place % 5 === 0));
  return {
    train: items.filter(({ work }) => !tested.has(work) && !selected.has(work)),
    val: items.filter(({ work }) => selected.has(work)),
    test: items.filter(({ work }) => tested.has(work)),
  };
}
