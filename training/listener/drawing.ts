import type { SeededRandom } from "../../src/base";
import type { ListenerTrainingConfig } from "./config";
import type { IndexedWindow } from "./shard-reader";

interface Pool {
  readonly windows: readonly IndexedWindow[];
  /** Running sums of the windows' weights. */
  readonly sums: Float64Array;
  readonly share: number;
}

/** Whether a window may be trained on: of the training split, and not on a sound font that is held out. */
export function isTrained(window: IndexedWindow, config: Pick<ListenerTrainingConfig, "heldOutFonts">): boolean {
  return window.split === "train" && (window.font === null || !config.heldOutFonts.includes(window.font));
}

/** What a window is balanced by: its ensemble, else its verdict. */
function classOf(window: IndexedWindow): string {
  const { ensemble, verdict } = window.targets.one;
  return ensemble >= 0 ? `ensemble ${ensemble}` : `verdict ${verdict}`;
}

/** Draws training windows with replacement: a source by its share, then a window, rare classes more often. */
export class WindowDrawing {
  private readonly pools: readonly Pool[];
  readonly count: number;

  /** @throws Error when there is nothing to train on */
  constructor(windows: readonly IndexedWindow[], config: ListenerTrainingConfig) {
    const trained = windows.filter((window) => isTrained(window, config));
    this.count = trained.length;
    this.pools = Object.entries(config.sourceShares).flatMap(([source, share]): Pool[] => {
      const own = trained.filter((window) => window.source === source);
      if (own.length === 0 || share <= 0) return [];
      const counts = new Map<string, number>();
      for (const window of own) counts.set(classOf(window), (counts.get(classOf(window)) ?? 0) + 1);
      let sum = 0;
      const sums = Float64Array.from(own, (window) => (sum += (counts.get(classOf(window)) ?? 1) ** -config.balance));
      return [{ windows: own, sums, share }];
    });
    if (this.pools.length === 0) throw new Error("the datasets hold no window to train on");
  }

  draw(random: SeededRandom): IndexedWindow {
    const total = this.pools.reduce((sum, pool) => sum + pool.share, 0);
    let left = random.next() * total;
    const pool = this.pools.find(({ share }) => (left -= share) < 0) ?? (this.pools[0] as Pool);
    const wanted = random.next() * (pool.sums[pool.sums.length - 1] as number);
    let [low, high] = [0, pool.sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pool.sums[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return pool.windows[low] as IndexedWindow;
  }
}
