import type { Description } from "../document";

/** Seconds for which the levels before and after a change must hold. */
export const holdSeconds = 4;

/** A curve in decibels with sums for means and squares of any stretch. */
export class LevelCurve {
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;
  readonly #moments: Float64Array;

  constructor(
    readonly levels: Float64Array,
    readonly step: number,
  ) {
    const { length } = levels;
    this.#sums = new Float64Array(length + 1);
    this.#squares = new Float64Array(length + 1);
    this.#moments = new Float64Array(length + 1);
    for (let index = 0; index < length; index++) {
      const level = levels[index] as number;
      this.#sums[index + 1] = (this.#sums[index] as number) + level;
      this.#squares[index + 1] = (this.#squares[index] as number) + level * level;
      this.#moments[index + 1] = (this.#moments[index] as number) + level * index;
    }
  }

  sum(from: number, to: number): number {
    return (this.#sums[to] as number) - (this.#sums[from] as number);
  }

  mean(from: number, to: number): number {
    return this.sum(from, to) / Math.max(1, to - from);
  }

  /** Sum of squared distances from a level. */
  unrest(from: number, to: number, level: number): number {
    return (this.#squares[to] as number) - (this.#squares[from] as number) - 2 * level * this.sum(from, to) + level * level * (to - from);
  }

  /** Sum of squared distances from a line that goes from `first` at `from` to `last` at `to`. */
  unrestOfLine(from: number, to: number, first: number, last: number): number {
    const count = to - from;
    if (count <= 0) return 0;
    const slope = (last - first) / count;
    const squares = (this.#squares[to] as number) - (this.#squares[from] as number);
    const sum = this.sum(from, to);
    const moment = (this.#moments[to] as number) - (this.#moments[from] as number) - from * sum;
    const indexSum = (count * (count - 1)) / 2;
    const indexSquares = ((count - 1) * count * (2 * count - 1)) / 6;
    return squares - 2 * first * sum - 2 * slope * moment + count * first * first + 2 * first * slope * indexSum + slope * slope * indexSquares;
  }
}

/** The loudness of each step with its neighbours' (by power), in decibels, not lower than the floor. */
export function smoothed({ loudness }: Pick<Description, "loudness">, seconds: number, floor: number): LevelCurve {
  const radius = Math.max(0, Math.round(seconds / loudness.step / 2));
  const powers = loudness.decibels.map((level) => (level === null ? 0 : 10 ** (level / 10)));
  const levels = new Float64Array(powers.length);
  for (let index = 0; index < powers.length; index++) {
    const [from, to] = [Math.max(0, index - radius), Math.min(powers.length, index + radius + 1)];
    let sum = 0;
    for (let near = from; near < to; near++) sum += powers[near] as number;
    levels[index] = Math.max(floor, sum > 0 ? 10 * Math.log10(sum / (to - from)) : floor);
  }
  return new LevelCurve(levels, loudness.step);
}
