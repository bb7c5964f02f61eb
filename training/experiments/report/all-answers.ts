import { seededRandom } from "../../../src/base";
import { type Baseline, nearestText, randomText, usualText } from "../baselines";
import type { HeardItem } from "../data/heard-item";
import { foldCount } from "../data/folds";
import type { SetName } from "../learning/joint-data";
import type { Round, RunResult } from "../rounds";
import type { Answer } from "./figures";
import { completeSets, type SystemAnswers } from "./system-row";

/** Rows that are no systems but marks to measure by: people (or the grammar) on the same music once more. */
export const marks: Readonly<Record<SetName, string>> = { notes: "mark: a person on another movement of the work", rendered: "mark: the grammar on the true facts once more" };

type ByRound = Map<number, readonly Answer[]>;

/** Answers of the baselines in given rounds, and of the mark. */
export function baselineAnswers(rounds: readonly Round[], set: SetName): SystemAnswers[] {
  const made: [string, (round: Round) => Baseline][] = [
    ["random training text", (round) => randomText(round.trainOf(set), seededRandom(round.number))],
    ["usual text for the same tags", (round) => usualText(round.trainOf(set))],
    ["text of the nearest recording", (round) => nearestText(round.trainOf(set), round.scale)],
    ["realiser on predicted facts", () => (test) => test.map(({ realised }) => realised ?? "")],
    [marks[set], () => (set === "rendered" ? (test) => test.map(({ again }) => again ?? "") : otherMovements)],
  ];
  return made.map(([name, of]) => {
    const byRound: ByRound = new Map(rounds.map((round) => [round.number, answersIn(round, set, of(round)(round.testOf(set)))]));
    return { name, sets: completeSets(set, byRound, foldCount) };
  });
}

function otherMovements(test: readonly HeardItem[]): string[] {
  return test.map((item, index) => {
    const others = test.map((_unused, shift) => test[(index + 1 + shift) % test.length] as HeardItem);
    return (others.find(({ work, id }) => work === item.work && id !== item.id) ?? (others[0] as HeardItem)).text;
  });
}

function answersIn(round: Round, set: SetName, texts: readonly string[]): Answer[] {
  return round.testOf(set).map((item, index) => ({ item, text: texts[index] ?? "", round: round.number }));
}

/** Answers of trained systems, as far as their rounds make complete sets. */
export function trainedAnswers(rounds: readonly Round[], results: ReadonlyMap<string, readonly RunResult[]>, set: SetName): SystemAnswers[] {
  return [...results].flatMap(([name, runs]) => {
    const byRound: ByRound = new Map(runs.flatMap((run) => {
      const round = rounds.find(({ number }) => number === run.round);
      const texts = new Map(run.texts[set].map(({ id, text }) => [id, text]));
      return round === undefined ? [] : [[run.round, answersIn(round, set, round.testOf(set).map(({ id }) => texts.get(id) ?? ""))] as const];
    }));
    const sets = completeSets(set, byRound, foldCount);
    return sets.length === 0 ? [] : [{ name, sets }];
  });
}
