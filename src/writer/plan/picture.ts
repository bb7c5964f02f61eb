import { factKinds, type Fact, type FactKind, type Span } from "../../description";
import { familyOf, isSayable, tempoClassOf } from "../implied-facts";
import { sayingOf, type Saying } from "./saying";

/** All that may be said of one stretch of the recording as a whole, one list a kind, surest first. */
export type Picture = ReadonlyMap<FactKind, readonly Saying[]>;

/** A fact speaks for a whole stretch when it covers at least this share of it. */
const wholeShare = 0.72;
const manyShare = 0.35;

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function groupByValue(facts: readonly Fact[]): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(String(fact.value), [...(groups.get(String(fact.value)) ?? []), fact]);
  return [...groups.values()];
}

function coveredShare(facts: readonly Fact[], stretch: Span): number {
  const length = Math.max(1e-6, stretch.end - stretch.start);
  const parts = facts.map((fact) => ({ start: Math.max(fact.scope.start, stretch.start), end: Math.min(fact.scope.end, stretch.end) })).filter((part) => part.end > part.start);
  parts.sort((one, other) => one.start - other.start);
  let covered = 0;
  let reached = stretch.start;
  for (const part of parts) {
    covered += Math.max(0, part.end - Math.max(part.start, reached));
    reached = Math.max(reached, part.end);
  }
  return covered / length;
}

/** The values of a kind that hold of a whole stretch; for single-valued kinds only one, and none when it changes. */
function sayingsOfKind(kind: FactKind, facts: readonly Fact[], stretch: Span): Saying[] {
  const here = facts.filter((fact) => fact.kind === kind && overlap(fact.scope, stretch) > 0);
  const share = factKinds[kind].many ? manyShare : wholeShare;
  return groupByValue(here)
    .filter((group) => coveredShare(group, stretch) >= share)
    .flatMap((group) => sayingOf(group, group.filter((fact) => coveredShare([fact], stretch) >= share)) ?? [])
    .sort((one, other) => other.confidence - one.confidence || String(one.value).localeCompare(String(other.value), "en"));
}

const exclusiveMoods: readonly (readonly [readonly string[], readonly string[]])[] = [
  [["calm", "tender"], ["energetic", "tense", "dramatic"]],
  [["joyful", "playful"], ["sad", "dark", "solemn", "tense", "yearning"]],
];
const exclusiveSound: readonly (readonly [readonly string[], readonly string[]])[] = [
  [["clean"], ["noisy", "old_recording", "clipped", "narrow_band", "live_audience"]],
  [["dry"], ["reverberant"]],
];

function withoutQuarrels(sayings: readonly Saying[], quarrels: readonly (readonly [readonly string[], readonly string[]])[]): Saying[] {
  const kept: Saying[] = [];
  for (const saying of sayings) {
    const value = String(saying.value);
    const quarrel = quarrels.some(([one, other]) => kept.some((each) => {
      const before = String(each.value);
      return (one.includes(value) && other.includes(before)) || (other.includes(value) && one.includes(before));
    }));
    if (!quarrel) kept.push(saying);
  }
  return kept;
}

const familiesOfSolo: Record<string, readonly string[]> = {
  solo_keyboard: ["piano", "organ", "harpsichord"],
  plucked_solo: ["plucked"],
  solo_bowed_or_wind: ["bowed", "woodwind", "brass", "other"],
};

/** Drops what does not go together, keeping the surer: a racing tempo that is slow, a solo with many instruments. */
function reconcile(picture: Map<FactKind, Saying[]>): void {
  const first = (kind: FactKind): Saying | undefined => picture.get(kind)?.[0];
  const drop = (kind: FactKind): void => void picture.delete(kind);
  for (const [kind, { many }] of Object.entries(factKinds)) {
    const sayings = picture.get(kind as FactKind);
    if (!many && sayings && sayings.length > 1) picture.set(kind as FactKind, sayings.slice(0, 1));
  }
  const [key, mode, tempo, pace, metre] = [first("key"), first("mode"), first("tempo"), first("tempoClass"), first("metre")];
  if (key && mode && (mode.value === "modal_or_none" || !String(key.value).endsWith(String(mode.value)))) drop(key.confidence >= mode.confidence ? "mode" : "key");
  if (first("key")?.sure === true) drop("mode");
  if (pace?.value === "free") {
    drop("tempo");
    if (metre && metre.value !== "free") drop(metre.confidence > pace.confidence ? "tempoClass" : "metre");
  } else if (tempo && pace && tempoClassOf(Number(tempo.value)) !== pace.value) drop(tempo.confidence > pace.confidence ? "tempoClass" : "tempo");
  if (first("metre")?.value === "free" && first("tempo")) drop("metre");
  const rhythm = picture.get("rhythm");
  if (rhythm) picture.set("rhythm", withoutQuarrels(rhythm, [[["free"], ["steady", "running", "dotted", "syncopated", "swung"]]]).filter((each) => each.value !== "steady" || first("tempoClass")?.value !== "free"));
  picture.set("mood", withoutQuarrels(picture.get("mood") ?? [], exclusiveMoods));
  picture.set("soundQuality", withoutQuarrels(picture.get("soundQuality") ?? [], exclusiveSound));
  const shape = first("loudnessShape");
  if (shape?.value === "steady" && first("dynamics")?.value === "varied") drop(shape.confidence > (first("dynamics")?.confidence ?? 0) ? "dynamics" : "loudnessShape");
  const allowed = familiesOfSolo[String(first("ensemble")?.value)];
  if (allowed) {
    picture.set("instrumentFamily", (picture.get("instrumentFamily") ?? []).filter((each) => allowed.includes(String(each.value))).slice(0, 1));
    picture.set("instrument", (picture.get("instrument") ?? []).filter((each) => allowed.includes(familyOf(String(each.value)))).slice(0, 1));
  }
}

/** What may be said of a stretch. `facts` may hold facts of other stretches too; they are left out. */
export function pictureOf(facts: readonly Fact[], stretch: Span): Picture {
  const sayable = facts.filter(isSayable);
  const picture = new Map<FactKind, Saying[]>();
  for (const kind of Object.keys(factKinds) as FactKind[]) {
    const sayings = sayingsOfKind(kind, sayable, stretch);
    if (sayings.length > 0) picture.set(kind, sayings);
  }
  reconcile(picture);
  for (const [kind, sayings] of picture) if (sayings.length === 0) picture.delete(kind);
  return picture;
}
