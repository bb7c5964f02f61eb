import type { Pair } from "./pair";

/**
 * METEOR-lite, best over the references: unigrams matched by form, then by a crude stem; no synonyms, no paraphrases.
 * Weights of the first METEOR (Banerjee & Lavie 2005): F = 10PR / (R + 9P), less ½·(chunks / matches)³. Not METEOR 1.5,
 * and not to be compared with it.
 */
export function meteorLite({ hypothesis, references }: Pair): number {
  return Math.max(0, ...references.map((reference) => against(hypothesis, reference)));
}

function against(hypothesis: readonly string[], reference: readonly string[]): number {
  const places = align(hypothesis, reference);
  const matches = places.filter((place) => place >= 0).length;
  if (matches === 0) return 0;
  const precision = matches / hypothesis.length;
  const recall = matches / reference.length;
  let chunks = 0;
  places.forEach((place, index) => {
    if (place >= 0 && !(index > 0 && (places[index - 1] as number) >= 0 && place === (places[index - 1] as number) + 1)) chunks++;
  });
  const harmonic = (10 * precision * recall) / (recall + 9 * precision);
  return harmonic * (1 - 0.5 * (chunks / matches) ** 3);
}

/** For each word of the hypothesis its place in the reference, or −1. Each place is used once; the one after the last match is preferred. */
function align(hypothesis: readonly string[], reference: readonly string[]): number[] {
  const places = hypothesis.map(() => -1);
  const free = reference.map(() => true);
  for (const form of [(word: string) => word, stemOf]) {
    const wanted = reference.map(form);
    hypothesis.forEach((word, index) => {
      if ((places[index] as number) >= 0) return;
      const next = index > 0 ? (places[index - 1] as number) + 1 : 0;
      const own = form(word);
      const fits = (place: number): boolean => free[place] === true && wanted[place] === own;
      const place = fits(next) ? next : wanted.findIndex((_unused, candidate) => fits(candidate));
      if (place < 0) return;
      places[index] = place;
      free[place] = false;
    });
  }
  return places;
}

/** Cuts the common English endings: "moving", "moved" and "moves" are one. */
export function stemOf(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ingly|edly|ing|ed|ly|es|s|e)$/, "");
}
