import { seedFromText } from "../../base";
import { splitWords } from "../text/words";

/** A number of eleven bits is what float16 holds exactly. */
const bitsEach = 11;
const hashes = 7;
/** Bits for each triple: with seven hashes fewer than one strange triple in a hundred passes for a known one (Bloom 1970). */
const bitsPerTriple = 10;

/** Three words or marks in a row; numbers, times and the letters of keys all alike, for they are not of the language. */
export function triplesOf(text: string): string[] {
  const plain = splitWords(text).map(({ word }, index, all) => {
    if (/^\d+:\d/.test(word)) return "0:00";
    if (/^\d+$/.test(word)) return "0";
    // "A" begins a sentence more often than it names a key; where the text breaks off it may yet become one.
    const next = all[index + 1]?.word;
    const isKey = next === undefined ? index > 0 : next === "major" || next === "minor";
    return isKey && /^[A-G][♭♯]?$/.test(word) ? "C" : word.toLowerCase();
  });
  const words = ["^", ...plain];
  return words.slice(2).map((word, index) => `${words[index] ?? ""} ${words[index + 1] ?? ""} ${word}`);
}

function* bitsOf(triple: string, size: number): Generator<number> {
  const [first, second] = [seedFromText(triple), seedFromText(`${triple} `) | 1];
  for (let index = 0; index < hashes; index++) yield ((first + Math.imul(index, second)) >>> 0) % size;
}

/** A filter that knows all triples of some texts, as numbers for the weights' file. */
export function rememberTriples(texts: Iterable<string>): Float32Array {
  const triples = new Set<string>();
  for (const text of texts) for (const triple of triplesOf(text)) triples.add(triple);
  const filter = new Float32Array(Math.max(1, Math.ceil((bitsPerTriple * triples.size) / bitsEach)));
  for (const triple of triples) {
    for (const bit of bitsOf(triple, filter.length * bitsEach)) {
      const place = Math.floor(bit / bitsEach);
      filter[place] = (filter[place] ?? 0) | (1 << bit % bitsEach);
    }
  }
  return filter;
}

/** Whether every triple of a text has been met before: what never stood in any text is seldom English. */
export function knowsAllTriples(filter: Float32Array, text: string): boolean {
  const has = (triple: string): boolean => [...bitsOf(triple, filter.length * bitsEach)].every((bit) => (((filter[Math.floor(bit / bitsEach)] ?? 0) >> bit % bitsEach) & 1) === 1);
  return triplesOf(text).every(has);
}
