import { factKinds, joinedSpans, likelyFrom, sureFrom, type Fact, type FactKind } from "../description";
import { bannedWords } from "./lexicon/hedges";
import type { Assertion } from "./lexicon/meaning";
import { neutralWords } from "./lexicon/neutral-words";
import { impliedBy, isSayable } from "./implied-facts";
import { parseClaims, type ParsedClaim } from "./parse-claims";
import type { WriterInput } from "./writer-input";

/** What is wrong with one stretch of a text. */
export interface Fault {
  readonly kind: "contradiction" | "unsupported" | "overclaimed" | "unknown-word" | "banned-word";
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** One claim of a text with the facts that allow it. */
export interface BackedClaim {
  readonly start: number;
  readonly end: number;
  readonly facts: readonly Fact[];
}

export interface ClaimCheck {
  readonly faults: readonly Fault[];
  readonly backed: readonly BackedClaim[];
  /** Claims said with a hedge although their facts are sure. */
  readonly timid: number;
}

type CheckedInput = Pick<WriterInput, "facts" | "sections" | "durationSeconds">;

const boundarySlackSeconds = 1.01;

function boundaries(input: CheckedInput): number[] {
  return [
    0, input.durationSeconds,
    ...input.sections.flatMap((section) => [section.start, section.end]),
    ...input.facts.flatMap((fact) => [fact.scope, ...joinedSpans(fact.evidence)].flatMap((span) => [span.start, span.end])),
  ];
}

/** A letter heard twice among the sections: "A B A′". */
export function hasReturn(sections: CheckedInput["sections"]): boolean {
  const letters = sections.map((section) => section.label.replace(/[′'’]+$/, ""));
  return letters.some((letter, index) => letters.indexOf(letter) < index);
}

function holdsAt(fact: Fact, seconds: number | null): boolean {
  return seconds === null || (fact.scope.start <= seconds + boundarySlackSeconds && fact.scope.end >= seconds - boundarySlackSeconds);
}

function supporters(assertion: Assertion, input: CheckedInput, seconds: number | null): Fact[] | null {
  if (assertion.kind === "time") {
    const near = boundaries(input).some((boundary) => Math.abs(boundary - Number(assertion.value)) <= boundarySlackSeconds);
    return near ? input.facts.filter((fact) => isSayable(fact) && Math.abs(fact.scope.start - Number(assertion.value)) <= boundarySlackSeconds) : null;
  }
  if (assertion.kind === "course") {
    const returning = input.facts.filter((fact) => fact.kind === "form" && isSayable(fact) && (fact.value === "A B A′" || fact.value === "rondo_like"));
    return returning.length > 0 || hasReturn(input.sections) ? returning : null;
  }
  const found = input.facts.filter(
    (fact) => isSayable(fact) && holdsAt(fact, seconds) && impliedBy(fact).some((each) => each.kind === assertion.kind && sameValue(each.value, assertion.value)),
  );
  return found.length > 0 ? found : null;
}

function sameValue(one: Assertion["value"], other: Assertion["value"]): boolean {
  if (typeof one === "number" || typeof other === "number") return Math.round(Number(one)) === Math.round(Number(other));
  return one === other;
}

function contradicts(assertion: Assertion, input: CheckedInput, seconds: number | null): boolean {
  if (assertion.kind === "time" || assertion.kind === "course") return false;
  const kind: FactKind = assertion.kind;
  if (factKinds[kind].many) return false;
  return input.facts.some(
    (fact) =>
      isSayable(fact) && holdsAt(fact, seconds) && impliedBy(fact).some((each) => each.kind === kind && !sameValue(each.value, assertion.value)),
  );
}

function judge(claim: ParsedClaim, input: CheckedInput): { facts: Fact[]; fault: Fault["kind"] | null; timid: boolean } {
  const ways = claim.meaning.map((alternative) => alternative.map((assertion) => supporters(assertion, input, claim.atSeconds)));
  const sureness = (way: readonly (Fact[] | null)[]): number => Math.min(...way.map((facts) => Math.max(-1, ...(facts ?? []).map((fact) => fact.confidence))));
  const [way] = ways.filter((each) => each.every((facts) => facts !== null)).sort((one, other) => sureness(other) - sureness(one));
  const structural = claim.meaning.every((alternative) => alternative.every(({ kind }) => kind === "time" || kind === "course"));
  if (!way || claim.negated) {
    const against = claim.negated || claim.meaning.every((alternative) => alternative.some((assertion) => contradicts(assertion, input, claim.atSeconds)));
    return { facts: [], fault: against ? "contradiction" : "unsupported", timid: false };
  }
  const facts = way.flatMap((each) => each ?? []);
  if (structural) {
    // That music returns is told from likeness alone: plainly only where the form is sure.
    const returning = claim.meaning.some((alternative) => alternative.some(({ kind }) => kind === "course"));
    const plain = !returning || claim.hedged || facts.some((fact) => fact.confidence >= sureFrom);
    return { facts, fault: plain ? null : "overclaimed", timid: false };
  }
  // Each assertion is as sure as the surest of its facts; the claim as its least sure assertion.
  const confidence = sureness(way);
  if (confidence < likelyFrom) return { facts, fault: "unsupported", timid: false };
  if (confidence < sureFrom && !claim.hedged) return { facts, fault: "overclaimed", timid: false };
  return { facts, fault: null, timid: confidence >= sureFrom && claim.hedged };
}

/**
 * Holds a finished text against the facts: every claim must have its fact, be hedged where the fact is only likely, and
 * every other word must be on the closed list of words that claim nothing.
 */
export function checkClaims(text: string, input: CheckedInput): ClaimCheck {
  const parsed = parseClaims(text);
  const faults: Fault[] = [];
  const backed: BackedClaim[] = [];
  let timid = 0;
  for (const claim of parsed.claims) {
    const verdict = judge(claim, input);
    if (verdict.fault) faults.push({ kind: verdict.fault, start: claim.start, end: claim.end, words: claim.words });
    else if (verdict.facts.length > 0) backed.push({ start: claim.start, end: claim.end, facts: verdict.facts });
    if (verdict.timid) timid++;
  }
  for (const token of parsed.otherWords) {
    const { start, end, word } = token;
    if (bannedWords.includes(word)) faults.push({ kind: "banned-word", start, end, words: word });
    else if (!neutralWords.has(word.toLowerCase())) faults.push({ kind: "unknown-word", start, end, words: word });
  }
  return { faults, backed, timid };
}
