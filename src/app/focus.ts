import type { Claim, Description, Fact, Span, Text } from "../description";
import { evidenceOfClaim, evidenceOfFact, factsOfClaim } from "./spans";
import type { Focus, Length } from "./state";

/** The key under which a text of a description is looked into: its length, or its section. */
export function textKeyOf(place: Exclude<Length, "sections"> | { readonly section: string }): string {
  return typeof place === "string" ? place : `section:${place.section}`;
}

function textAt(description: Description, key: string): Text | null {
  if (key === "line" || key === "sentence" || key === "paragraph") return description.texts[key];
  return description.sections.find(({ id }) => textKeyOf({ section: id }) === key)?.text ?? null;
}

/** What a focus shows: its facts, and the seconds behind them, each stretch with its weight. */
export interface FocusView {
  readonly claim: Claim | null;
  readonly facts: readonly Fact[];
  readonly spans: readonly Span[];
}

/** Null when the focus points at nothing in this description (its texts may have been written anew). */
export function viewOfFocus(description: Description | null, focus: Focus | null): FocusView | null {
  if (!description || !focus) return null;
  if (focus.kind === "fact") {
    const fact = description.facts.find(({ id }) => id === focus.fact);
    return fact ? { claim: null, facts: [fact], spans: evidenceOfFact(fact) } : null;
  }
  const claim = textAt(description, focus.textKey)?.claims.find(({ id }) => id === focus.claim);
  return claim ? { claim, facts: factsOfClaim(description, claim), spans: evidenceOfClaim(description, claim) } : null;
}
