import { parseClaims } from "../../../src/writer";

/** Kinds that speak of the text's course, not of the music. */
const notFacts = new Set<string>(["time", "course"]);

/**
 * What a text says, read back by the writer's own parser: "kind=value" of each claim that is not negated. Of a phrase that
 * may mean several things the first meaning counts. Key names are brought to the parser's spelling first; words that the
 * parser's lexicon lacks (Allegro, bubbling) are not heard: recall against human texts is of what it can read.
 */
export function saidFacts(text: string): Set<string> {
  const claims = parseClaims(parserSpelling(text)).claims.filter(({ negated }) => !negated);
  return new Set(claims.flatMap(({ meaning }) => meaning[0] ?? []).filter(({ kind }) => !notFacts.has(kind)).map(({ kind, value }) => `${kind}=${value}`));
}

function parserSpelling(text: string): string {
  return text.replace(/\b([A-G])[- ]flat\b/g, "$1♭").replace(/\b([A-G])[- ]sharp\b/g, "$1♯");
}
