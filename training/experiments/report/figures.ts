import type { HeardItem } from "../data/heard-item";
import { bleu } from "../metrics/bleu";
import { captionWords } from "../metrics/caption-words";
import { ciderD } from "../metrics/cider-d";
import { distinct, duplicateShare, selfBleu, vocabularyOf } from "../metrics/diversity";
import { type FactCounts, factCounts, factScore } from "../metrics/fact-score";
import { meteorLite } from "../metrics/meteor-lite";
import { rougeL } from "../metrics/rouge-l";
import { saidFacts } from "../metrics/said-facts";

/** A text that a system wrote about a tested item, in the round in which the item was tested. */
export interface Answer {
  readonly item: HeardItem;
  readonly text: string;
  readonly round: number;
}

/** How much of a text is taken over from what it was trained on. */
export interface CopyMeter {
  /** Longest run of words shared with a human training text. */
  longestRun(words: readonly string[], round: number): number;
  /** Share of four-word runs that no training text of the set has. */
  novelty(words: readonly string[], round: number): number;
}

/** Figures of each answer, in their order; what depends on the whole set (CIDEr-D's document frequencies) is taken from all of it. */
export interface ByItem {
  readonly cider: readonly number[];
  readonly rouge: readonly number[];
  readonly facts: readonly FactCounts[];
}

export interface Figures extends ByItem {
  readonly bleu: readonly [number, number, number, number];
  readonly meteor: number;
  readonly distinct1: number;
  readonly distinct2: number;
  readonly vocabulary: number;
  readonly duplicates: number;
  readonly selfBleu: number;
  readonly novelty: number;
  readonly longestRun: number;
  readonly words: number;
  /** Each text held against another recording's reference: what CIDEr-D and fact F1 are worth when the recording is ignored. */
  readonly control: { readonly cider: number; readonly factF1: number };
}

export const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** All figures of one complete set of answers. */
export function figuresOf(answers: readonly Answer[], copies: CopyMeter): Figures {
  const texts = answers.map(({ text }) => captionWords(text));
  const pairs = answers.map(({ item }, index) => ({ hypothesis: texts[index] as string[], references: [captionWords(item.text)] }));
  const strangers = answers.map((answer, index) => ({ ...answer, text: (answers[strangerOf(answers, index)] as Answer).text }));
  const control = { cider: meanOf(byItem(strangers).cider), factF1: factScore(byItem(strangers).facts).f1 };
  return {
    ...byItem(answers),
    bleu: bleu(pairs),
    meteor: meanOf(pairs.map(meteorLite)),
    distinct1: distinct(texts, 1),
    distinct2: distinct(texts, 2),
    vocabulary: vocabularyOf(texts),
    duplicates: duplicateShare(texts),
    selfBleu: selfBleu(texts),
    novelty: meanOf(texts.map((words, index) => copies.novelty(words, (answers[index] as Answer).round))),
    longestRun: Math.max(0, ...texts.map((words, index) => copies.longestRun(words, (answers[index] as Answer).round))),
    words: meanOf(texts.map(({ length }) => length)),
    control,
  };
}

function byItem(answers: readonly Answer[]): ByItem {
  const pairs = answers.map(({ item, text }) => ({ hypothesis: captionWords(text), references: [captionWords(item.text)] }));
  return {
    cider: ciderD(pairs),
    rouge: pairs.map(rougeL),
    facts: answers.map(({ item, text }) => factCounts(saidFacts(text), saidFacts(item.text), item.truth === null ? null : new Set(item.truth))),
  };
}

/** The answer about half the set further on, of the same round and another work. */
function strangerOf(answers: readonly Answer[], index: number): number {
  const own = answers[index] as Answer;
  for (let shift = 0; shift < answers.length; shift++) {
    const place = (index + Math.floor(answers.length / 2) + shift) % answers.length;
    const other = answers[place] as Answer;
    if (other.round === own.round && other.item.work !== own.item.work) return place;
  }
  return index;
}
