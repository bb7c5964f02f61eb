import { likelyFrom, type Fact } from "../description";
import type { Assertion } from "./lexicon/meaning";

const familyOfInstrument: Record<string, string> = {
  violin: "bowed", viola: "bowed", cello: "bowed", "double bass": "bowed", flute: "woodwind", recorder: "woodwind", oboe: "woodwind", clarinet: "woodwind",
  bassoon: "woodwind", saxophone: "woodwind", trumpet: "brass", horn: "brass", trombone: "brass", tuba: "brass", guitar: "plucked", lute: "plucked", harp: "plucked",
  timpani: "drums_percussion", "drum kit": "drums_percussion",
};
const familyOfEnsemble: Record<string, string> = { chamber_strings: "bowed", choir_or_voices: "voice", voice_accompanied: "voice" };

/** The listener's own classes of felt beats a minute. */
export function tempoClassOf(beatsPerMinute: number): "slow" | "moderate" | "fast" {
  return beatsPerMinute < 76 ? "slow" : beatsPerMinute <= 120 ? "moderate" : "fast";
}

/** The family an instrument belongs to; the accordion has none of its own. */
export function familyOf(instrument: string): string {
  return familyOfInstrument[instrument] ?? "other";
}

const implied = new WeakMap<Fact, readonly Assertion[]>();

/** The fact itself and what follows from it by meaning alone: a violin is bowed, D minor is minor. */
export function impliedBy(fact: Fact): readonly Assertion[] {
  const known = implied.get(fact) ?? implications(fact);
  implied.set(fact, known);
  return known;
}

function implications(fact: Fact): Assertion[] {
  const itself: Assertion = { kind: fact.kind, value: fact.value };
  const value = String(fact.value);
  switch (fact.kind) {
    case "instrument":
      return [itself, { kind: "instrumentFamily", value: familyOf(value) }];
    case "ensemble":
      return familyOfEnsemble[value] === undefined ? [itself] : [itself, { kind: "instrumentFamily", value: familyOfEnsemble[value] }];
    case "key":
      return [itself, { kind: "mode", value: value.endsWith("minor") ? "minor" : "major" }];
    case "tempo":
      return [itself, { kind: "tempoClass", value: tempoClassOf(Number(value)) }];
    default:
      return [itself];
  }
}

/** Whether a fact may be said at all. */
export function isSayable(fact: Fact): boolean {
  return fact.stated !== false && fact.confidence >= likelyFrom;
}
