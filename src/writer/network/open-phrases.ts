import { lexicon, type LexiconNode } from "../lexicon/lexicon";
import { takeHedgesOut, tempoTails } from "../parse-claims";
import { splitWords } from "../text/words";

/** "at about 96 beats" is on its way to "96 beats a minute". */
function isOpenNumber(words: readonly string[]): boolean {
  const [number = "", ...after] = words;
  return /^\d+$/.test(number) && tempoTails.some((tail) => tail !== after.join(" ") && `${tail} `.startsWith([...after, ""].join(" ")));
}

/**
 * Where the last phrase that may still grow begins: "the range is" may become "the range is wide", so nothing after that
 * point can be judged yet. The text's length when nothing is open.
 */
export function openFrom(text: string): number {
  // Hedges may stand inside a phrase; the parser reads past them, and so does this.
  const words = takeHedgesOut(splitWords(text)).words;
  for (let from = Math.max(0, words.length - 8); from < words.length; from++) {
    let node: LexiconNode | undefined = lexicon;
    for (let index = from; index < words.length && node; index++) node = node.next.get(words[index]?.word ?? "");
    if ((node && node.next.size > 0) || isOpenNumber(words.slice(from).map(({ word }) => word))) return words[from]?.start ?? text.length;
  }
  return text.length;
}
