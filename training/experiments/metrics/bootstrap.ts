import { seededRandom } from "../../../src/base";

export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * 95 % interval of a figure over works (Efron's percentile bootstrap): whole works are drawn with replacement, because
 * texts on movements of one work are not independent. `figure` gets the places of the drawn items.
 */
export function overWorks(works: readonly string[], figure: (places: readonly number[]) => number, draws = 500, seed = 1): Interval {
  const placesOf = new Map<string, number[]>();
  works.forEach((work, place) => placesOf.set(work, [...(placesOf.get(work) ?? []), place]));
  const groups = [...placesOf.values()];
  const random = seededRandom(seed);
  const figures = Array.from({ length: draws }, () => figure(groups.flatMap(() => random.pick(groups)))).sort((one, other) => one - other);
  const at = (share: number): number => figures[Math.min(draws - 1, Math.floor(share * draws))] as number;
  return { mean: figure(works.map((_unused, place) => place)), low: at(0.025), high: at(0.975) };
}

/** Mean and standard deviation (n − 1) of a few runs' figures. */
export function spread(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return { mean, deviation: values.length < 2 ? 0 : Math.sqrt(square) };
}
