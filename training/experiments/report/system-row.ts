import type { SetName } from "../learning/joint-data";
import { type Interval, overWorks, spread } from "../metrics/bootstrap";
import { factScore } from "../metrics/fact-score";
import { type Answer, type CopyMeter, type Figures, figuresOf, meanOf } from "./figures";

/** A system's answers: complete sets, each tested item once in each (notes: three rounds make a set; rendered: one). */
export interface SystemAnswers {
  readonly name: string;
  readonly sets: readonly (readonly Answer[])[];
}

/** What the table says of a system. Figures are means over its sets. */
export interface SystemRow {
  readonly name: string;
  readonly figures: readonly Figures[];
  readonly answers: SystemAnswers;
  readonly cider: Interval & { readonly deviation: number };
  readonly rouge: Interval & { readonly deviation: number };
  readonly factF1: Interval & { readonly deviation: number };
}

/** Which rounds make a complete set: only complete ones count. */
export function completeSets(set: SetName, byRound: ReadonlyMap<number, readonly Answer[]>, folds: number): (readonly Answer[])[] {
  const rounds = [...byRound.keys()].sort((one, other) => one - other);
  if (set === "rendered") return rounds.map((round) => byRound.get(round) as Answer[]);
  const passes: Answer[][] = [];
  for (let first = 1; rounds.includes(first); first += folds) {
    const pass = Array.from({ length: folds }, (_unused, index) => byRound.get(first + index));
    if (pass.every((answers) => answers !== undefined)) passes.push(pass.flat());
  }
  return passes;
}

export function systemRow(answers: SystemAnswers, copies: CopyMeter): SystemRow {
  const figures = answers.sets.map((set) => figuresOf(set, copies));
  const works = (answers.sets[0] ?? []).map(({ item }) => item.work);
  const over = (figure: (one: Figures, places: readonly number[]) => number): Interval => overWorks(works, (places) => meanOf(figures.map((one) => figure(one, places))));
  const cider = (one: Figures, places: readonly number[]): number => meanOf(places.map((place) => one.cider[place] as number));
  const rouge = (one: Figures, places: readonly number[]): number => meanOf(places.map((place) => one.rouge[place] as number));
  const factF1 = (one: Figures, places: readonly number[]): number => factScore(places.map((place) => one.facts[place] as Figures["facts"][number])).f1;
  const deviation = (figure: typeof cider): number => spread(perRound(answers, figures, figure)).deviation;
  return {
    name: answers.name, figures, answers,
    cider: { ...over(cider), deviation: deviation(cider) }, rouge: { ...over(rouge), deviation: deviation(rouge) }, factF1: { ...over(factF1), deviation: deviation(factF1) },
  };
}

/** The figure of each round by itself: what changes with the seed (and, for notes, with the fold). */
function perRound(answers: SystemAnswers, figures: readonly Figures[], figure: (one: Figures, places: readonly number[]) => number): number[] {
  return answers.sets.flatMap((set, index) => [...new Set(set.map(({ round }) => round))].map((round) =>
    figure(figures[index] as Figures, set.flatMap((answer, place) => (answer.round === round ? [place] : [])))));
}

/** 95 % interval over works of the difference of two systems on the same items; positive: `one` is ahead. */
export function difference(one: SystemRow, other: SystemRow, figure: "cider" | "rouge" | "factF1"): Interval {
  const works = (one.answers.sets[0] ?? []).map(({ item }) => item.work);
  const value = (row: SystemRow, places: readonly number[]): number => meanOf(row.figures.map((figures) =>
    figure === "factF1" ? factScore(places.map((place) => figures.facts[place] as Figures["facts"][number])).f1 : meanOf(places.map((place) => figures[figure][place] as number))));
  return overWorks(works, (places) => value(one, places) - value(other, places));
}
