import { keyNames, type Fact } from "../../src/description";
import type { Heard } from "../../src/listener";
import type { Truth } from "./truth";

/** MIREX weights: exact 1, a fifth apart .5, relative .3, parallel .2. Keys by index in keyNames. */
export function mirex(given: number, truth: number): number {
  if (given === truth) return 1;
  const [givenMinor, truthMinor] = [given >= 12, truth >= 12];
  const apart = ((given % 12) - (truth % 12) + 12) % 12;
  if (givenMinor === truthMinor) return apart === 7 || apart === 5 ? 0.5 : 0;
  if (apart === 0) return 0.2;
  // The relative minor lies nine semitones above its major, the relative major three above its minor.
  return apart === (truthMinor ? 3 : 9) ? 0.3 : 0;
}

const near = (given: number, truth: number): boolean => Math.abs(given / truth - 1) <= 0.04;

/** Acc1: within 4 %. */
export const tempoRight = (given: number, truth: number): boolean => near(given, truth);
/** Acc2: also at twice, thrice, half, a third. */
export const tempoRightButOctave = (given: number, truth: number): boolean => [1, 2, 3, 1 / 2, 1 / 3].some((factor) => near(given, truth * factor));

export const keyIndex = (value: string): number => (keyNames as readonly string[]).indexOf(value);
export const modeOfKey = (key: number): string => (key >= 12 ? "minor" : "major");

export const scoredKinds = ["ensemble", "key", "mode", "tempo", "tempoClass", "metre", "texture", "register", "articulation", "density", "chromaticism", "style"] as const;
export type ScoredKind = (typeof scoredKinds)[number];

/** The truth of a kind as a fact would say it; null when unknown. */
export function truthOf(kind: ScoredKind, truth: Truth): string | number | null {
  switch (kind) {
    case "key":
      return truth.key === null ? null : (keyNames[truth.key] ?? null);
    case "mode":
      return truth.key === null ? null : modeOfKey(truth.key);
    case "tempo":
      return truth.bpm;
    default:
      return truth[kind];
  }
}

/** Whether a fact is right: exact, tempo within 4 %. */
export function isRight(kind: ScoredKind, value: string | number, truth: string | number): boolean {
  return kind === "tempo" ? tempoRight(Number(value), Number(truth)) : value === truth;
}

export const globalFact = (heard: Heard, kind: string): Fact | undefined => heard.facts.find((fact) => fact.id === kind);

/** Families heard in the whole, from a confidence on. */
export function familiesHeard(heard: Heard, from: number): Fact[] {
  return heard.facts.filter((fact) => fact.kind === "instrumentFamily" && !fact.id.includes("@") && fact.confidence >= from);
}

/** Expected calibration error: ten equal bins of confidence, weighted by how many fall in (Naeini 2015). */
export function calibrationError(votes: readonly { confidence: number; right: boolean }[]): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0 }));
  for (const { confidence, right } of votes) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (!bin) continue;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  return votes.length === 0 ? 0 : bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / votes.length;
}

/** F1 of facts over recordings: known truths against facts of confidence ≥ .5, families among them. */
export function factScore(pairs: readonly { heard: Heard; truth: Truth }[]): number {
  let right = 0;
  let given = 0;
  let known = 0;
  for (const { heard, truth } of pairs) {
    if (!truth.music) continue;
    for (const kind of scoredKinds) {
      const wanted = truthOf(kind, truth);
      if (wanted === null) continue;
      known++;
      const fact = globalFact(heard, kind);
      if (!fact || fact.confidence < 0.5) continue;
      given++;
      if (isRight(kind, fact.value, wanted)) right++;
    }
    if (truth.families === null) continue;
    const families = familiesHeard(heard, 0.5);
    known += truth.families.length;
    given += families.length;
    right += families.filter((fact) => truth.families?.includes(String(fact.value))).length;
  }
  return given + known === 0 ? 0 : (2 * right) / (given + known);
}
