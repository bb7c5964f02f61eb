import { keyNames } from "../../description";
import { characterPhrases } from "./character-phrases";
import { fabricPhrases } from "./fabric-phrases";
import { forcesPhrases } from "./forces-phrases";
import { loudnessPhrases, shapePhrases } from "./loudness-phrases";
import { allReadings } from "../text/pattern";
import { readMeaning, type Meaning, type PhraseTable } from "./meaning";
import { timePhrases, tonePhrases } from "./time-phrases";

/** A node of the trie over words. */
export interface LexiconNode {
  readonly next: Map<string, LexiconNode>;
  meaning: Meaning | null;
}

const keyPhrases: PhraseTable = Object.fromEntries(keyNames.map((key) => [`key=${key}`, [key]]));

function emptyNode(): LexiconNode {
  return { next: new Map(), meaning: null };
}

const wayName = (way: Meaning[number]): string => way.map(({ kind, value }) => `${kind}=${value}`).join("&");

function insert(root: LexiconNode, phrase: string, meaning: Meaning): void {
  let node = root;
  for (const word of phrase.split(" ")) {
    let child = node.next.get(word);
    if (!child) {
      child = emptyNode();
      node.next.set(word, child);
    }
    node = child;
  }
  // A phrase listed under two meanings may stand for either; listed twice under one it has that one.
  const before = node.meaning ?? [];
  const names = new Set(before.map(wayName));
  node.meaning = [...before, ...meaning.filter((way) => !names.has(wayName(way)))];
}

function build(): LexiconNode {
  const root = emptyNode();
  for (const table of [forcesPhrases, timePhrases, tonePhrases, fabricPhrases, loudnessPhrases, shapePhrases, characterPhrases, keyPhrases]) {
    for (const [written, patterns] of Object.entries(table)) {
      for (const phrase of patterns.flatMap(allReadings)) insert(root, phrase, readMeaning(written));
    }
  }
  return root;
}

/** Every factual word and phrase the writer may use, by its words in lower case. */
export const lexicon: LexiconNode = build();

/** All phrases, for tests and for the network's vocabulary. */
export function allPhrases(node: LexiconNode = lexicon, before = ""): string[] {
  const here = node.meaning ? [before] : [];
  return [...here, ...[...node.next].flatMap(([word, child]) => allPhrases(child, before === "" ? word : `${before} ${word}`))];
}
