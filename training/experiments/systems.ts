import type { Alignment } from "./learning/alignment";
import type { SystemName } from "./rounds";

const withAlignment = (alignment: Alignment): SystemName => `two streams, ${alignment}`;

export const plainSystem: SystemName = "plain encoder–decoder";
/** The system whose worth the experiments ask for. */
export const ownSystem: SystemName = withAlignment("group");
/** Trained first, and in all rounds. */
export const headlineSystems: readonly SystemName[] = [ownSystem, withAlignment("none"), plainSystem];
/** Trained after these, in the first rounds. */
export const otherSystems: readonly SystemName[] = (["released group", "contrastive", "triplet", "pairwise"] as const).map(withAlignment);

/** What is trained, in order of weight: headline systems of the first rounds, the others, then further rounds of the headline. */
export function trainingOrder(rounds: number, otherRounds: number): { readonly system: SystemName; readonly round: number }[] {
  const all = (systems: readonly SystemName[], from: number, to: number): { system: SystemName; round: number }[] =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_unused, index) => from + index).flatMap((round) => systems.map((system) => ({ system, round })));
  return [...all(headlineSystems, 1, Math.min(rounds, otherRounds)), ...all(otherSystems, 1, otherRounds), ...all(headlineSystems, otherRounds + 1, rounds)];
}
