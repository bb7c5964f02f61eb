import { type SeededRandom } from "../../src/base";
import { headPlaces } from "./data/frozen-ears";
import type { HeardItem } from "./data/heard-item";
import type { WindowScale } from "./learning/window-vectors";
import { textLikeness } from "./losses/text-likeness";
import { captionWords } from "./metrics/caption-words";

/** Writes a text for each tested item without a trained writer. */
export type Baseline = (test: readonly HeardItem[]) => string[];

/** Text of a training item, any. */
export function randomText(train: readonly HeardItem[], random: SeededRandom): Baseline {
  return (test) => test.map(() => random.pick(train).text);
}

/** Text of the training item that sounds nearest: cosine of the mean window vectors. */
export function nearestText(train: readonly HeardItem[], scale: WindowScale): Baseline {
  const vectors = train.map((item) => meanVector(item, scale));
  return (test) => test.map((item) => {
    const own = meanVector(item, scale);
    let best = 0;
    let most = -Infinity;
    vectors.forEach((vector, place) => {
      const cosine = product(own, vector) / Math.sqrt(product(own, own) * product(vector, vector) + 1e-12);
      if (cosine > most) [most, best] = [cosine, place];
    });
    return (train[best] as HeardItem).text;
  });
}

const tagHeads = ["ensemble", "tempoClass", "metre", "articulation"] as const;

/**
 * The usual text for the same tags (the listener's likeliest answers, trained and tested items alike): where texts hardly
 * ever repeat word for word, the one that is most like all others of these tags. Tags are dropped from the right until
 * somebody shares them.
 */
export function usualText(train: readonly HeardItem[]): Baseline {
  const likeness = textLikeness(train.map(({ text, facts }) => ({ words: captionWords(text), facts: new Set(facts) })));
  const tags = train.map(tagsOf);
  const usual = new Map<string, string>();
  return (test) => test.map((item) => {
    const own = tagsOf(item);
    for (let count = own.length; count >= 0; count--) {
      const key = own.slice(0, count).join(" ");
      const alike = train.flatMap((_unused, place) => ((tags[place] as string[]).slice(0, count).join(" ") === key ? [place] : []));
      if (alike.length === 0) continue;
      const known = usual.get(key) ?? (train[medoid(alike, likeness, train.length)] as HeardItem).text;
      usual.set(key, known);
      return known;
    }
    return "";
  });
}

function medoid(places: readonly number[], likeness: Float32Array, count: number): number {
  const sum = (place: number): number => places.reduce((total, other) => total + (likeness[place * count + other] as number), 0);
  return places.map((place) => ({ place, sum: sum(place) })).reduce((best, each) => (each.sum > best.sum ? each : best)).place;
}

function tagsOf({ windows }: Pick<HeardItem, "windows">): string[] {
  return tagHeads.map((head) => {
    const { from, values } = headPlaces.get(head) as { from: number; values: readonly string[] };
    const sums = values.map((_unused, index) => windows.reduce((sum, window) => sum + (window[from + index] as number), 0));
    return values[sums.indexOf(Math.max(...sums))] as string;
  });
}

function meanVector({ windows }: Pick<HeardItem, "windows">, scale: WindowScale): number[] {
  const scaled = windows.map((window) => scale.scaled(window));
  return (scaled[0] ?? []).map((_unused, index) => scaled.reduce((sum, vector) => sum + (vector[index] as number), 0) / scaled.length);
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] as number), 0);
}
