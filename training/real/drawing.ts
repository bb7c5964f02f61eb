import type { SeededRandom } from "../../src/base";
import { splitOf, type RealSource } from "./source";

export type PoolWeights = Readonly<Record<RealSource["pool"], number>>;

/** How often each pool is drawn from. */
export const usualWeights: PoolWeights = { recordings: 0.38, packages: 0.25, synthesizers: 0.1, notes: 0.12, clips: 0.1, prompts: 0.05 };

type Tree = Map<string, Map<string, Map<string, RealSource[]>>>;

function branch<Value>(map: Map<string, Value>, name: string, fresh: () => Value): Value {
  const known = map.get(name) ?? fresh();
  map.set(name, known);
  return known;
}

function pickWeighted(random: SeededRandom, weights: readonly (readonly [string, number])[]): string {
  let left = random.next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of weights) {
    left -= weight;
    if (left < 0) return name;
  }
  return weights[weights.length - 1]?.[0] ?? "";
}

/**
 * Draws sources of one split: pool by its weight, kind by the root of its number of tracks, track evenly, file evenly.
 * So a rare ensemble is heard more often than its hours would give, and a track of four excerpts no more than one of one.
 */
export class Drawing {
  readonly #pools: Tree = new Map();

  constructor(sources: readonly RealSource[], split: "train" | "val", readonly weights: PoolWeights = usualWeights) {
    for (const source of sources.filter(({ group }) => splitOf(group) === split)) {
      const kinds = branch(this.#pools, source.pool, () => new Map<string, Map<string, RealSource[]>>());
      const groups = branch(kinds, source.kind, () => new Map<string, RealSource[]>());
      branch(groups, source.group, () => []).push(source);
    }
  }

  /** A source of one of the given pools (of those that have any). Throws RangeError when none has. */
  source(random: SeededRandom, pools: readonly RealSource["pool"][]): RealSource {
    const present = pools.filter((pool) => this.#pools.has(pool));
    const kinds = this.#pools.get(pickWeighted(random, present.map((pool) => [pool, this.weights[pool]] as const)));
    const groups = kinds?.get(pickWeighted(random, [...kinds].map(([kind, members]) => [kind, Math.sqrt(members.size)] as const)));
    if (groups === undefined) throw new RangeError(`no source in ${pools.join(", ")}`);
    return random.pick(random.pick([...groups.values()]));
  }
}
