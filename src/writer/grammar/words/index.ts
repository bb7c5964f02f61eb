import type { FactKind, FactValue } from "../../../description";
import { moodWords, styleWords } from "./character-words";
import { registerWords, textureWords } from "./fabric-words";
import type { Forms } from "./forms";
import { dynamicsWords, loudnessShapeWords } from "./loudness-words";
import { formWords, soundQualityWords } from "./shape-words";
import { metreWords, rhythmWords, tempoClassWords, veryFastWords, verySlowWords } from "./time-words";
import { articulationWords, densityWords } from "./touch-words";
import { chromaticismWords, keyWords, modeWords } from "./tone-words";

import { allReadings } from "../../text/pattern";

export type { FormName, Forms } from "./forms";

const tables: Partial<Record<FactKind, Record<string, Forms>>> = {
  tempoClass: tempoClassWords, metre: metreWords, rhythm: rhythmWords, mode: modeWords, chromaticism: chromaticismWords,
  dynamics: dynamicsWords, loudnessShape: loudnessShapeWords, texture: textureWords, register: registerWords,
  articulation: articulationWords, density: densityWords, form: formWords, soundQuality: soundQualityWords,
};

function tempoNumberWords(beatsPerMinute: number): Forms {
  const number = Math.round(beatsPerMinute);
  return {
    adverbial: [`at (about|roughly|around|some) ${number} beats (a|per|to the) minute`, `with (about|roughly|around|some) ${number} beats (a|to the) minute`],
    noun: [`a (pulse|beat|tempo) of (about|roughly|around|some) ${number} (beats a minute|beats per minute|to the minute)`],
    verb: [`(go|move|run|travel) at (about|around|roughly|some) ${number} beats (a|per|to the) minute`, `keep to (about|around|roughly) ${number} beats (a|to the) minute`],
    clause: [`the (tempo|pace|pulse) is (about|around|roughly) ${number} (beats a minute|beats per minute|to the minute)`, `there are (about|around|roughly|some) ${number} beats to the minute`, `one counts (about|some|roughly) ${number} beats a minute`],
  };
}

function joined(one: Forms, other: Forms): Forms {
  const both = (form: keyof Forms): readonly string[] => [...(one[form] ?? []), ...(other[form] ?? [])];
  return { adjective: both("adjective"), predicate: both("predicate"), adverbial: both("adverbial"), noun: both("noun"), verb: both("verb"), clause: both("clause"), name: both("name") };
}

const known = new Map<string, Forms>();

/** Words that stand before a noun as well as after "is": one word, or one with its adverb. */
const attributive = (words: string): boolean => !words.includes(" ") || /^(?:\S+ly|very) \S+$/.test(words);

/** Every way a fact can be said, without instruments and ensembles, which make noun phrases of their own (forces.ts). */
export function formsOf(kind: FactKind, value: FactValue, beatsPerMinute?: number): Forms {
  const exact = typeof value === "number" ? Math.round(value) : value;
  const name = `${kind}=${exact}@${kind === "tempoClass" && beatsPerMinute !== undefined ? Math.round(beatsPerMinute) : ""}`;
  const before = known.get(name);
  if (before) return before;
  const forms = makeForms(kind, exact, beatsPerMinute);
  const predicate = (forms.adjective ?? []).flatMap(allReadings);
  const whole: Forms = { ...forms, adjective: predicate.filter(attributive), predicate };
  known.set(name, whole);
  return whole;
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
