import { seededRandom } from "../../../src/base";
import type { HeardItem } from "../data/heard-item";
import { drawGroup } from "../losses/draw-group";
import { textLikeness } from "../losses/text-likeness";
import { temperatureFor, textTarget } from "../losses/text-target";
import { sentenceBleu } from "../metrics/bleu";
import { captionWords } from "../metrics/caption-words";
import type { AlignmentGround } from "./alignment";

/** Over how many of a group's 31 members a target should be spread: neither one-hot nor flat. */
const wantedSpread = 5;
const sampled = 60;

/** Works out what the alignments need of the training items, in their order; likeness is within a set only. */
export function alignmentGround(items: readonly HeardItem[], seed: number): AlignmentGround {
  const words = items.map(({ text }) => captionWords(text));
  const bank = items.map(({ work, set, text }) => ({ work, set, text }));
  const sets = [...new Set(items.map(({ set }) => set))].map((set) => {
    const places = items.flatMap((item, place) => (item.set === set ? [place] : []));
    const likeness = textLikeness(places.map((place) => ({ words: words[place] as string[], facts: new Set((items[place] as HeardItem).facts) })));
    return { set, places, likeness, within: new Map(places.map((place, index) => [place, index])) };
  });
  const likeness = (one: number, other: number): number => {
    const own = sets.find(({ within }) => within.has(one));
    const [row, column] = [own?.within.get(one), own?.within.get(other)];
    return own === undefined || row === undefined || column === undefined ? 0 : (own.likeness[row * own.places.length + column] as number);
  };
  const known = new Map<number, number>();
  const bleu = (one: number, other: number): number => {
    const key = one * items.length + other;
    const found = known.get(key) ?? sentenceBleu(words[one] as string[], words[other] as string[]);
    known.set(key, found);
    return found;
  };
  const textTemperature = Object.fromEntries(sets.map(({ set, places }) => {
    const random = seededRandom(seed);
    const anchors = Array.from({ length: sampled }, () => random.pick(places));
    return [set, temperatureFor([drawGroup(bank, anchors, likeness, random)], wantedSpread)];
  }));
  return { bank, likeness, bleu, textTemperature };
}

/** The targets' spread as it is in freshly drawn groups: exp of the mean entropy, by set. */
export function targetSpread({ bank, likeness, textTemperature }: AlignmentGround): Readonly<Record<string, number>> {
  const random = seededRandom(17);
  return Object.fromEntries(Object.entries(textTemperature).map(([set, temperature]) => {
    const places = bank.flatMap((entry, place) => (entry.set === set ? [place] : []));
    const group = drawGroup(bank, Array.from({ length: sampled }, () => random.pick(places)), likeness, random);
    return [set, Math.exp(textTarget(group, temperature).entropy)];
  }));
}
