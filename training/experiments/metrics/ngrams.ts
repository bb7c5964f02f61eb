/** All runs of `size` neighbouring words, joined by blanks, in their order. */
export function ngramsOf(words: readonly string[], size: number): string[] {
  return Array.from({ length: Math.max(0, words.length - size + 1) }, (_unused, start) => words.slice(start, start + size).join(" "));
}

/** How often each n-gram of `size` words occurs. */
export function ngramCounts(words: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ngram of ngramsOf(words, size)) counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  return counts;
}
