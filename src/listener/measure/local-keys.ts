import { localKeyScores, type NoteGrid } from "./key-evidence";

export interface KeySpan {
  readonly start: number;
  readonly end: number;
  /** Index in keyNames. */
  readonly key: number;
}

/** Log-odds of a window's agreement: the slope fitted for profile correlations lies near it. */
const sharpness = 12;
/** What a change of key costs, in logarithm; a near key costs less than a far one. */
const changeCost = 6;
const farCost = 2;

/** Steps apart on the circle of fifths and between the modes (relative and parallel keys count one): 0 … 7. */
export function keyDistance(first: number, second: number): number {
  // A minor key is placed at its relative major: A minor at C.
  const placed = (key: number): number => ((key + (key >= 12 ? 3 : 0)) * 7) % 12;
  const around = Math.abs(placed(first) - placed(second));
  const apart = Math.min(around, 12 - around);
  const sameMode = first >= 12 === second >= 12;
  if (!sameMode && first % 12 === second % 12) return 1;
  return apart + (sameMode ? 0 : 1);
}

/**
 * Keys along the recording: the likeliest path through 8-second windows (Viterbi), where changing costs and far keys cost more.
 * `global` (24 log-probabilities) leans towards the main key. Spans follow each other without gaps.
 */
export function localKeys(grid: NoteGrid, fromSeconds: number, toSeconds: number, global: ArrayLike<number>): KeySpan[] {
  const windows = localKeyScores(grid, fromSeconds, toSeconds);
  const highest = Math.max(...Array.from(global));
  const lean = Float64Array.from(global, (value) => Math.max(-6, value - highest) * 0.1);
  let costs = new Float64Array(24);
  const former: Int8Array[] = [];
  windows.forEach(({ scores }, index) => {
    const next = new Float64Array(24);
    const from = new Int8Array(24);
    for (let key = 0; key < 24; key++) {
      let best = index === 0 ? 0 : -Infinity;
      let bestKey = key;
      for (let before = 0; before < 24 && index > 0; before++) {
        const value = (costs[before] as number) - (before === key ? 0 : changeCost + farCost * keyDistance(before, key));
        if (value > best) {
          best = value;
          bestKey = before;
        }
      }
      next[key] = best + sharpness * (scores[key] as number) + (lean[key] as number);
      from[key] = bestKey;
    }
    costs = next;
    former.push(from);
  });
  let key = 0;
  for (let candidate = 1; candidate < 24; candidate++) if ((costs[candidate] as number) > (costs[key] as number)) key = candidate;
  const path = new Array<number>(windows.length);
  for (let index = windows.length - 1; index >= 0; index--) {
    path[index] = key;
    key = (former[index] as Int8Array)[key] as number;
  }
  const spans: KeySpan[] = [];
  path.forEach((here, index) => {
    const start = index === 0 ? fromSeconds : middle(windows, index);
    const end = index === path.length - 1 ? toSeconds : middle(windows, index + 1);
    const last = spans.at(-1);
    if (last && last.key === here) spans[spans.length - 1] = { ...last, end };
    else spans.push({ start, end, key: here });
  });
  return spans;
}

/** Where one window hands over to the next: halfway through what both hear. */
function middle(windows: readonly { start: number; end: number }[], index: number): number {
  const before = windows[index - 1] as { start: number; end: number };
  const here = windows[index] as { start: number; end: number };
  return (here.start + before.end) / 2;
}
