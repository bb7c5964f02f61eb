import type { Fact, FactKind, Section } from "../../description";
import { isSayable } from "../implied-facts";
import { pictureOf, type Picture } from "./picture";
import type { Saying } from "./saying";

/** Something that becomes different where a section begins. */
export interface Change {
  readonly atSeconds: number;
  readonly saying: Saying;
  /** What held before, where that was heard too. */
  readonly before: Saying | null;
  /** An instrument or family that enters, rather than a property that changes. */
  readonly enters: boolean;
}

export interface PaintedSection {
  readonly section: Omit<Section, "text">;
  readonly picture: Picture;
  /** The letter without its prime was heard before. */
  readonly returns: boolean;
  readonly changes: readonly Change[];
}

const faintlyHeard = 0.35;
const entrySlackSeconds = 2;

/** Kinds worth hearing change, most telling first. */
const changingKinds: readonly FactKind[] = ["dynamics", "key", "texture", "tempoClass", "mood", "register", "articulation", "density", "mode", "metre"];

/** Facts that belong to a section: named by it, or lying inside it; not those of the whole recording. */
function factsOfSection(section: Omit<Section, "text">, facts: readonly Fact[], durationSeconds: number): Fact[] {
  const length = section.end - section.start;
  return facts.filter(
    (fact) =>
      isSayable(fact) &&
      fact.scope.end - fact.scope.start < 0.98 * durationSeconds &&
      Math.min(fact.scope.end, section.end) - Math.max(fact.scope.start, section.start) >= 0.6 * Math.min(length, fact.scope.end - fact.scope.start),
  );
}

/** A voice or instrument enters only where nothing, however doubtful, was heard of it before. */
function heardBefore({ kind, value }: Saying, facts: readonly Fact[], atSeconds: number): boolean {
  return facts.some(
    (fact) =>
      fact.kind === kind && fact.value === value && fact.confidence >= faintlyHeard &&
      (fact.evidence.length > 0 ? fact.evidence : [fact.scope]).some(({ start }) => start < atSeconds - entrySlackSeconds),
  );
}

function changesBetween(before: Picture, after: Picture, atSeconds: number, facts: readonly Fact[]): Change[] {
  const changes: Change[] = [];
  for (const kind of changingKinds) {
    const [old] = before.get(kind) ?? [];
    const [now] = after.get(kind) ?? [];
    if (now && old && old.value !== now.value) changes.push({ atSeconds, saying: now, before: old, enters: false });
  }
  for (const kind of ["instrument", "instrumentFamily"] as const) {
    const known = new Set((before.get(kind) ?? []).map(({ value }) => value));
    if (known.size === 0) continue;
    for (const saying of after.get(kind) ?? []) {
      if (!known.has(saying.value) && saying.value !== "other" && !heardBefore(saying, facts, atSeconds)) changes.push({ atSeconds, saying, before: null, enters: true });
    }
  }
  return changes;
}

/** Each section with what is heard in it and what is new against the one before. */
export function paintSections(sections: readonly Omit<Section, "text">[], facts: readonly Fact[], durationSeconds: number): PaintedSection[] {
  const letters = sections.map((section) => section.label.replace(/[′'’]+$/, ""));
  const [mainKey] = pictureOf(facts, { start: 0, end: Math.max(0.01, durationSeconds) }).get("key") ?? [];
  // Sections name their key only where it is not that of the whole.
  const withMainKey = (picture: Picture): Picture => (mainKey && !picture.has("key") ? new Map([...picture, ["key", [mainKey]]]) : picture);
  let before: Picture | null = null;
  return sections.map((section, index) => {
    const picture = pictureOf(sections.length === 1 ? facts : factsOfSection(section, facts, durationSeconds), section);
    const changes = before ? changesBetween(withMainKey(before), picture, section.start, facts) : [];
    before = picture;
    return { section, picture, returns: letters.indexOf(letters[index] ?? "") < index, changes };
  });
}
