import type { FactKind, FactValue } from "../../../description";
import { moodWords, styleWords } from "./character-words";
import { registerWords, textureWords } from "./fabric-words";
import type { Forms } from "./forms";
import { dynamicsWords, loudnessShapeWords } from "./loudness-words";
import { formWords, soundQualityWords } from "./shape-words";
import { metreWords, rhythmWords, tempoClassWords, veryFastWords, verySlowWords } from "./time-words";
import { articulationWords, densityWords } from "./touch-words";
import { chromaticismWords, keyWords, modeWords } from "./tone-words";

export type { FormName, Forms } from "./forms";

const tables: Partial<Record<FactKind, Record<string, Forms>>> = {
  tempoClass: tempoClassWords, metre: metreWords, rhythm: rhythmWords, mode: modeWords, chromaticism: chromaticismWords,
  dynamics: dynamicsWords, loudnessShape: loudnessShapeWords, texture: textureWords, register: registerWords,
  articulation: articulationWords, density: densityWords, form: formWords, soundQuality: soundQualityWords,
};

function tempoNumberWords(beatsPerMinute: number): Forms {
  const number = Math.round(beatsPerMinute);
  return {
    adverbial: [`at about ${number} beats a minute`, `at roughly ${number} beats a minute`, `at around ${number} beats a minute`],
    noun: [`a pulse of about ${number} beats a minute`],
    verb: [`go at about ${number} beats a minute`, `move at around ${number} beats a minute`],
    clause: [`the tempo is about ${number} beats a minute`, `the pulse is about ${number} to the minute`],
  };
}

function joined(one: Forms, other: Forms): Forms {
  const both = (form: keyof Forms): readonly string[] => [...(one[form] ?? []), ...(other[form] ?? [])];
  return { adjective: both("adjective"), adverbial: both("adverbial"), noun: both("noun"), verb: both("verb"), clause: both("clause"), name: both("name") };
}

const known = new Map<string, Forms>();

/** Every way a fact can be said, without instruments and ensembles, which make noun phrases of their own (forces.ts). */
export function formsOf(kind: FactKind, value: FactValue, beatsPerMinute?: number): Forms {
  const name = `${kind}=${value}@${kind === "tempoClass" ? (beatsPerMinute ?? "") : ""}`;
  const before = known.get(name);
  if (before) return before;
  const forms = makeForms(kind, value, beatsPerMinute);
  // Tempos are numbers without end, so they are not kept.
  if (!name.includes("tempo")) known.set(name, forms);
  return forms;
}

function makeForms(kind: FactKind, value: FactValue, beatsPerMinute: number | undefined): Forms {
  if (kind === "tempo") return tempoNumberWords(Number(value));
  if (kind === "key") return keyWords(String(value));
  if (kind === "mood") return moodWords(String(value));
  if (kind === "style") return styleWords(String(value));
  const plain = tables[kind]?.[String(value)] ?? {};
  if (kind !== "tempoClass" || beatsPerMinute === undefined) return plain;
  if (value === "fast" && beatsPerMinute >= 150) return joined(veryFastWords, plain);
  if (value === "slow" && beatsPerMinute < 54) return joined(verySlowWords, plain);
  return plain;
}
