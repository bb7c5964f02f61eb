import { hedges, negations } from "./lexicon/hedges";
import { lexicon, type LexiconNode } from "./lexicon/lexicon";
import type { Meaning } from "./lexicon/meaning";
import { splitWords, type WordToken } from "./text/words";

/** A claim read back from a finished text, without knowing how the text was made. */
export interface ParsedClaim {
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly meaning: Meaning;
  readonly hedged: boolean;
  readonly negated: boolean;
  /** A clock time named before it in the same sentence, in seconds. */
  readonly atSeconds: number | null;
}

export interface ParsedText {
  readonly claims: readonly ParsedClaim[];
  /** Words that claim nothing, for the check against the closed list of neutral words. */
  readonly otherWords: readonly WordToken[];
}

/** By first word, longest first. */
const hedgePhrases = new Map<string, string[][]>();
for (const hedge of hedges.map((phrase) => phrase.split(" "))) {
  const [first = ""] = hedge;
  hedgePhrases.set(first, [...(hedgePhrases.get(first) ?? []), hedge].sort((one, other) => other.length - one.length));
}
const sentenceEnds = new Set([".", "!", "?"]);
const segmentEnds = new Set([".", "!", "?", ";", ":", "—", "–", "("]);
/** Between claims of one list, "perhaps flute, oboe and horn", the hedge goes on. */
const listJoints = new Set(["and", "or", ",", "a", "an", "the"]);

interface Match {
  readonly length: number;
  readonly meaning: Meaning;
}

function longestMatch(tokens: readonly WordToken[], from: number): Match | null {
  let node: LexiconNode | undefined = lexicon;
  let found: Match | null = null;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    node = node.next.get(token.word);
    if (!node) break;
    if (node.meaning) found = { length: index - from + 1, meaning: node.meaning };
  }
  return found;
}

function hedgeLength(tokens: readonly WordToken[], from: number): number {
  for (const hedge of hedgePhrases.get(tokens[from]?.word ?? "") ?? []) {
    if (hedge.every((word, offset) => tokens[from + offset]?.word === word)) return hedge.length;
  }
  return 0;
}

/** What makes a number a tempo. */
export const tempoTails: readonly string[] = ["beats a minute", "beats to the minute", "beats per minute", "to the minute"];

function numberClaim(tokens: readonly WordToken[], from: number): Match | null {
  const token = tokens[from];
  if (!token || !/^\d+$/.test(token.word)) return null;
  const follows = tokens.slice(from + 1, from + 5).map((each) => each.word).join(" ");
  const tail = tempoTails.find((each) => follows.startsWith(each));
  if (tail === undefined) return null;
  return { length: 1 + tail.split(" ").length, meaning: [[{ kind: "tempo", value: Number(token.word) }]] };
}

/** "1:20" → 80, "1:02:05" → 3725, other words → null. */
export function secondsOfClock(word: string): number | null {
  if (!word.includes(":") || !/^\d+(?::\d\d)+$/.test(word)) return null;
  return word.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** The words without the hedges, and where hedges stood: the index of the word each precedes. */
export function takeHedgesOut(tokens: readonly WordToken[]): { words: WordToken[]; hedgeBefore: Set<number> } {
  const words: WordToken[] = [];
  const hedgeBefore = new Set<number>();
  for (let index = 0; index < tokens.length; ) {
    const length = hedgeLength(tokens, index);
    if (length > 0) hedgeBefore.add(words.length);
    else words.push(...tokens.slice(index, index + 1));
    index += Math.max(1, length);
  }
  return { words, hedgeBefore };
}

const meaningKey = (meaning: Meaning): string => meaning.map((way) => way.map(({ kind, value }) => `${kind}=${value}`).join("&")).join("|");

/** Reads the claims of a text back from its words alone. */
export function parseClaims(text: string): ParsedText {
  const { words: tokens, hedgeBefore } = takeHedgesOut(splitWords(text));
  const claims: ParsedClaim[] = [];
  const otherWords: WordToken[] = [];
  let hedgePending = false;
  /** The last claim was hedged and only list joints have followed. */
  let hedgeChained = false;
  /** What was hedged in this part of the sentence: saying the same again is under the same hedge. */
  let hedgedHere: string[] = [];
  let negationAge = 9;
  let atSeconds: number | null = null;
  const add = (from: number, length: number, meaning: Meaning): void => {
    const first = tokens[from];
    const last = tokens[from + length - 1];
    if (!first || !last) return;
    for (let index = from; index < from + length; index++) if (hedgeBefore.has(index)) hedgePending = true;
    const hedged = hedgePending || hedgeChained || hedgedHere.includes(meaningKey(meaning));
    claims.push({ start: first.start, end: last.end, words: text.slice(first.start, last.end), meaning, hedged, negated: negationAge <= 2, atSeconds });
    if (hedged) hedgedHere.push(meaningKey(meaning));
    hedgeChained = hedged;
    hedgePending = false;
    negationAge = 9;
  };
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (!token) break;
    if (hedgeBefore.has(index)) hedgePending = true;
    if (token.punctuation) {
      if (segmentEnds.has(token.word)) {
        hedgePending = hedgeBefore.has(index + 1);
        hedgeChained = false;
        hedgedHere = [];
        negationAge = 9;
      }
      if (sentenceEnds.has(token.word)) atSeconds = null;
      index++;
      continue;
    }
    const match = numberClaim(tokens, index) ?? longestMatch(tokens, index);
    const clock = secondsOfClock(token.word);
    if (clock !== null) {
      add(index, 1, [[{ kind: "time", value: clock }]]);
      atSeconds = clock;
      index++;
    } else if (match) {
      add(index, match.length, match.meaning);
      index += match.length;
    } else {
      if (negations.includes(token.word)) negationAge = 0;
      else negationAge++;
      if (!listJoints.has(token.word)) hedgeChained = false;
      otherWords.push(token);
      index++;
    }
  }
  return { claims, otherWords };
}
