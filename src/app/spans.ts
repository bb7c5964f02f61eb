import type { Claim, Description, Fact, Section, Span } from "../description";

/** Spans in order, those that touch or overlap joined; gaps up to `bridge` seconds are closed. */
export function joinedSpans(spans: readonly Span[], bridge = 0.25): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end + bridge) last.end = Math.max(last.end, end);
    else if (end > start) joined.push({ start, end });
  }
  return joined;
}

export function factsOfClaim(description: Description, claim: Claim): Fact[] {
  return claim.facts.flatMap((id) => description.facts.find((fact) => fact.id === id) ?? []);
}

/** Where a claim was heard: its own evidence, else that of its facts. */
export function evidenceOfClaim(description: Description, claim: Claim): Span[] {
  if (claim.evidence && claim.evidence.length > 0) return joinedSpans(claim.evidence);
  return joinedSpans(factsOfClaim(description, claim).flatMap(evidenceOfFact));
}

/** Where a fact was heard; its scope when nothing nearer is known. */
export function evidenceOfFact(fact: Fact): readonly Span[] {
  return joinedSpans(fact.evidence.length > 0 ? fact.evidence : [fact.scope]);
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
