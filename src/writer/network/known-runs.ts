import { seedFromText } from "../../base";
import { splitWords, type WordToken } from "../text/words";

/** A number of eleven bits is what float16 holds exactly. */
const bitsEach = 11;
const hashes = 7;
/** Bits for each run: with seven hashes fewer than one strange run in a hundred passes for a known one (Bloom 1970). */
const bitsPerRun = 10;
/** Words and marks in a long run: of five a fifth would be unknown in a new text of the grammar itself. */
const longRun = 4;

/** Words and marks as the language sees them: numbers, times and the letters of keys are all alike. */
function plainWords(tokens: readonly WordToken[]): string[] {
  return tokens.map(({ word }, index) => {
    if (/^\d+:\d/.test(word)) return "0:00";
    if (/^\d+$/.test(word)) return "0";
    // "A" begins a sentence more often than it names a key; elsewhere, where the text breaks off, it may yet become one.
    const next = tokens[index + 1]?.word;
    const begins = tokens[index - 1]?.punctuation !== false;
    const isKey = next === undefined ? index > 0 && !(begins && word === "A") : next === "major" || next === "minor";
    return isKey && /^[A-G][♭♯]?$/.test(word) ? "C" : word.toLowerCase();
  });
}

/** Three words or marks in a row, across the whole text. */
export function triplesOf(text: string): string[] {
  const words = ["^", ...plainWords(splitWords(text))];
  return words.slice(2).map((word, index) => `${words[index] ?? ""} ${words[index + 1] ?? ""} ${word}`);
}

/** Four in a row within one part of a sentence, from mark to mark; a shorter part is one run. */
export function longRunsOf(text: string): string[] {
  const runs: string[] = [];
  let part = ["^"];
  for (const word of plainWords(splitWords(text))) {
    // A clause that a semicolon ends might as well end the sentence.
    part.push(word === ";" ? "." : word);
    const ends = /^[.;:]$/.test(word);
    if (part.length >= longRun) runs.push(part.slice(-longRun).join(" "));
    else if (ends) runs.push(part.join(" "));
    if (ends) part = [word];
  }
  return runs;
}

function* bitsOf(run: string, size: number): Generator<number> {
  const [first, second] = [seedFromText(run), seedFromText(`${run} `) | 1];
  for (let index = 0; index < hashes; index++) yield ((first + Math.imul(index, second)) >>> 0) % size;
}

function filterOf(runs: ReadonlySet<string>): Float32Array {
  const filter = new Float32Array(Math.max(1, Math.ceil((bitsPerRun * runs.size) / bitsEach)));
  for (const run of runs) {
    for (const bit of bitsOf(run, filter.length * bitsEach)) {
      const place = Math.floor(bit / bitsEach);
      filter[place] = (filter[place] ?? 0) | (1 << bit % bitsEach);
    }
  }
  return filter;
}

function remembered(texts: Iterable<string>, runsOf: (text: string) => string[]): Float32Array {
  const runs = new Set<string>();
  for (const text of texts) for (const run of runsOf(text)) runs.add(run);
  return filterOf(runs);
}

function knows(filter: Float32Array, run: string): boolean {
  return [...bitsOf(run, filter.length * bitsEach)].every((bit) => (((filter[Math.floor(bit / bitsEach)] ?? 0) >> bit % bitsEach) & 1) === 1);
}

const knowsAll = (filter: Float32Array, runs: readonly string[]): boolean => runs.every((run) => knows(filter, run));

/** Filters that know all runs of some texts, as numbers for the weights' file. */
export const rememberTriples = (texts: Iterable<string>): Float32Array => remembered(texts, triplesOf);
export const rememberLongRuns = (texts: Iterable<string>): Float32Array => remembered(texts, longRunsOf);

/** Whether every run of a text has been met before: what never stood in any text is seldom English. */
export const knowsAllTriples = (filter: Float32Array, text: string): boolean => knowsAll(filter, triplesOf(text));
export const knowsAllLongRuns = (filter: Float32Array, text: string): boolean => knowsAll(filter, longRunsOf(text));

/** A run that stands in more than one text of so many is worn. */
const wornIn = 1000;

/** A filter of the four-word runs that many of the texts share: turns that a reader of several descriptions knows by heart. */
export function rememberWornRuns(texts: readonly string[], oneIn = wornIn): Float32Array {
  const counts = new Map<string, number>();
  for (const text of texts) for (const run of new Set(longRunsOf(text))) counts.set(run, (counts.get(run) ?? 0) + 1);
  return filterOf(new Set([...counts].filter(([, count]) => count * oneIn > texts.length).map(([run]) => run)));
}

/** Which share of a text's runs is worn, 0–1. */
export function wornShare(filter: Float32Array, text: string): number {
  const runs = longRunsOf(text);
  return runs.filter((run) => knows(filter, run)).length / Math.max(1, runs.length);
}

/** Whether the run that an unfinished text ends with is worn. */
export function endsWorn(filter: Float32Array, text: string): boolean {
  const last = longRunsOf(text).at(-1);
  return last !== undefined && knows(filter, last);
}
