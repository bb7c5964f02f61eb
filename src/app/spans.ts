import { evidenceSpans, weighedSpans, type Claim, type Description, type Fact, type Section, type Span } from "../description";

export function factsOfClaim(description: Description, claim: Claim): Fact[] {
  return claim.facts.flatMap((id) => description.facts.find((fact) => fact.id === id) ?? []);
}

/** Where a claim was heard and how much each stretch speaks for it: its own evidence, else that of its facts. */
export function evidenceOfClaim(description: Description, claim: Claim): readonly Span[] {
  if (claim.evidence && claim.evidence.length > 0) return claim.evidence;
  return weighedSpans(factsOfClaim(description, claim).flatMap(evidenceSpans));
}

/** Where a fact was heard, and how much each stretch speaks for it. */
export function evidenceOfFact(fact: Fact): readonly Span[] {
  return weighedSpans(evidenceSpans(fact));
}

const seconds = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** True when the spans cover nearly all of the recording, so that naming seconds says nothing. */
export function coversAll(spans: readonly Span[], duration: number): boolean {
  return duration > 0 && seconds(spans) >= 0.95 * duration;
}

/** True for facts of the whole recording, false for those of a section. */
export function isGlobal(fact: Fact, duration: number): boolean {
  return coversAll([fact.scope], duration) || duration === 0;
}

export function sectionAt(sections: readonly Section[], time: number): Section | null {
  return sections.find(({ start, end }) => time >= start && time < end) ?? null;
}

/** Seconds that two lists of joined spans share. */
export function sharedSeconds(first: readonly Span[], second: readonly Span[]): number {
  let shared = 0;
  for (const a of first) for (const b of second) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared;
}
