/** Counts of one text, to be summed before they are divided. */
export interface FactCounts {
  /** Facts said that are right. */
  readonly right: number;
  /** Facts said of which the truth is known. */
  readonly said: number;
  /** Facts that should have been said, of which `found` were. */
  readonly wanted: number;
  readonly found: number;
}

export interface FactScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Kind of "kind=value". */
export const kindOf = (fact: string): string => fact.slice(0, fact.indexOf("="));

/**
 * Holds what a text says against what the reference says and, where the score tells it, against the truth: a fact is right
 * when it is true (or, without truth, when the reference says it too); facts of kinds whose truth nobody knows don't count.
 */
export function factCounts(said: ReadonlySet<string>, reference: ReadonlySet<string>, truth: ReadonlySet<string> | null): FactCounts {
  const judged = truth ?? reference;
  const kinds = new Set([...judged].map(kindOf));
  const countable = truth === null ? [...said] : [...said].filter((fact) => kinds.has(kindOf(fact)));
  return {
    right: countable.filter((fact) => judged.has(fact)).length,
    said: countable.length,
    wanted: reference.size,
    found: [...reference].filter((fact) => said.has(fact)).length,
  };
}

/** Micro-averaged over texts. */
export function factScore(counts: readonly FactCounts[]): FactScore {
  const sum = (pick: (each: FactCounts) => number): number => counts.reduce((total, each) => total + pick(each), 0);
  const precision = sum((each) => each.right) / Math.max(1, sum((each) => each.said));
  const recall = sum((each) => each.found) / Math.max(1, sum((each) => each.wanted));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
