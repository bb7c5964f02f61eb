import type { Description, Fact, Span } from "../document";
import { soundingOf } from "./sounding";

/** An instrument family that comes in while others play, or goes while others play on. */
export interface FamilyChange {
  readonly kind: "enters" | "leaves";
  readonly at: number;
  readonly family: string;
  /** The surest stated fact of the family there. */
  readonly fact: Fact;
  /** How clearly it is heard before and after, 0–1. */
  readonly before: number;
  readonly after: number;
}

/** Seconds on either side of a coming or going in which the family must be heard, and must not. */
const sideSeconds = 6;
/** Mean weight of the evidence within these: how clearly it is heard, and how little. */
const heardWeight = 0.86;
const missingWeight = 0.4;
/** Mean weight from which another family counts as heard. */
const companyWeight = 0.5;
/** Comings and goings this near to a start, a silence or an end belong to it, or cannot be told from it. */
const edgeSeconds = 6;

/** How much a fact is heard in a stretch: the mean weight of its evidence, where there is none 0. */
function heardIn(evidence: readonly Span[], from: number, to: number): number {
  const sum = evidence.reduce((total, { start, end, weight = 1 }) => total + Math.max(0, Math.min(to, end) - Math.max(from, start)) * weight, 0);
  return sum / Math.max(1e-6, to - from);
}

/** Families coming and going, from where their facts say that they are heard. Only what is stated of a family is told. */
export function familyChanges(description: Description): readonly FamilyChange[] {
  const { span: sounding, silences } = soundingOf(description);
  if (sounding === null) return [];
  const facts = description.facts.filter(({ kind, value }) => kind === "instrumentFamily" && value !== "other");
  const edges = [sounding.start, sounding.end, ...silences.flatMap(({ start, end }) => [start, end])];
  const atEdge = (at: number): boolean => edges.some((edge) => Math.abs(edge - at) < edgeSeconds);
  const changes: FamilyChange[] = [];
  const wholes = facts.filter((fact) => facts.every((other) => other.value !== fact.value || other.scope.end - other.scope.start <= fact.scope.end - fact.scope.start));
  for (const family of new Set(facts.map(({ value }) => String(value)))) {
    const own = facts.filter(({ value }) => value === family);
    const [widest] = [...own].sort((a, b) => b.scope.end - b.scope.start - (a.scope.end - a.scope.start));
    if (!widest) continue;
    const { evidence } = widest;
    const around = (at: number): { before: number; after: number } => ({
      before: heardIn(evidence, Math.max(sounding.start, at - sideSeconds), at),
      after: heardIn(evidence, at, Math.min(sounding.end, at + sideSeconds)),
    });
    /** Some other family is heard, so that this one joins it, or leaves it behind. */
    const othersIn = (from: number, to: number): boolean =>
      wholes.some((fact) => fact.value !== family && heardIn(fact.evidence, Math.max(sounding.start, from), Math.min(sounding.end, to)) >= companyWeight);
    const statedIn = (from: number, to: number): Fact | undefined =>
      own.filter(({ stated, scope }) => stated === true && scope.start < to - 2 && scope.end > from + 2).sort((a, b) => b.confidence - a.confidence)[0];
    for (const { start, end } of evidence) {
      const [entry, exit] = [around(start), around(end)];
      const comes = statedIn(start, start + sideSeconds);
      if (comes && !atEdge(start) && othersIn(start - sideSeconds, start) && entry.after >= heardWeight && entry.before <= missingWeight) changes.push({ kind: "enters", at: start, family, fact: comes, ...entry });
      const goes = statedIn(end - sideSeconds, end);
      if (goes && !atEdge(end) && othersIn(end, end + sideSeconds) && exit.before >= heardWeight && exit.after <= missingWeight) changes.push({ kind: "leaves", at: end, family, fact: goes, ...exit });
    }
  }
  return changes.sort((a, b) => a.at - b.at);
}

/** Changes of one kind so near each other are one: which of the families it is cannot be told. */
const togetherSeconds = 1.5;

/** The changes in groups: one family by itself, or several that come or go at once. */
export function familyGroups(changes: readonly FamilyChange[]): readonly (readonly FamilyChange[])[] {
  const groups: FamilyChange[][] = [];
  for (const change of changes) {
    const group = groups.find((each) => each.some(({ kind, at }) => kind === change.kind && Math.abs(at - change.at) < togetherSeconds));
    if (group) group.push(change);
    else groups.push([change]);
  }
  return groups;
}
