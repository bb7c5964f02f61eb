import type { Fact } from "../../description";

/** From this likely on, a single line is one singer rather than a choir in unison. */
const singleFrom = 0.5;

/** One singer and many are one kind of ensemble to the listener: where the music is a single line, that there are many is not claimed. */
export function withoutDoubtfulChoir(facts: readonly Fact[]): readonly Fact[] {
  const singleLine = facts.some(({ kind, value, confidence, scope }) => kind === "texture" && value === "single_line" && confidence >= singleFrom && isOfTheWhole(scope, facts));
  return singleLine ? facts.filter(({ kind, value, origin }) => kind !== "ensemble" || value !== "choir_or_voices" || origin === "corrected") : facts;
}

/** Facts of a section say nothing of who sings in the whole: of the whole is what no other fact reaches beyond. */
function isOfTheWhole(scope: Fact["scope"], facts: readonly Fact[]): boolean {
  return facts.every((other) => other.scope.start >= scope.start && other.scope.end <= scope.end);
}
