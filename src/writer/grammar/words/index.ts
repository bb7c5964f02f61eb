import type { FactKind, FactValue } from "../../../description";
import { moodWords, styleWords } from "./character-words";
import { registerWords, textureWords } from "./fabric-words";
import type { Forms } from "./forms";
import { dynamicsWords, loudnessShapeWords } from "./loudness-words";
import { rhythmWords } from "./rhythm-words";
import { formWords, soundQualityWords } from "./shape-words";
import { metreWords, tempoClassWords, veryFastWords, verySlowWords } from "./time-words";
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
  const about = "(about|roughly|around|some)";
  const near = "(about|close to|around|roughly)";
  return {
    adverbial: [
      `at ${about} ${number} beats (a|per|to the) minute`, `with ${about} ${number} beats (a|to the) minute`, `at a (tempo|pace|rate) of ${about} ${number} beats (a|to the) minute`,
      `to a (beat|pulse) of ${about} ${number} to the minute`, `at ${number} beats (a|per) minute or (so|thereabouts)`, `with the (beat|pulse) at ${near} ${number} to the minute`,
      `at close to ${number} beats (a|per|to the) minute`,
    ],
    noun: [
      `a (pulse|beat|tempo) of ${about} ${number} (beats a minute|beats per minute|to the minute)`, `${about} ${number} beats (a|to the|per) minute`,
      `a (beat|pulse) at ${near} ${number} to the minute`, `${number} beats a minute or (so|thereabouts)`,
    ],
    verb: [
      `(go|move|run|travel) at ${about} ${number} beats (a|per|to the) minute`, `keep to ${about} ${number} beats (a|to the) minute`, `have ${about} ${number} beats (a|per|to the) minute`,
      `keep (a|to a) (beat|pulse|tempo) of ${about} ${number} to the minute`, `(stay|remain) ${near} ${number} beats a minute`, `make {its} way at ${about} ${number} beats a minute`,
      `pass at a rate of ${about} ${number} beats (a|to the) minute`, `hold a tempo of ${about} ${number} beats (a|per) minute`, `move to a (beat|pulse) of ${about} ${number} to the minute`,
    ],
    clause: [
      `the (tempo|pace|pulse) is ${about} ${number} (beats a minute|beats per minute|to the minute)`, `there are ${about} ${number} beats (a|per|to the) minute`,
      `one counts ${about} ${number} beats (a|to the) minute`, `the beats (come|fall|pass) at ${about} ${number} to the minute`,
      `the (beat|pulse) (goes|comes|falls) at ${about} ${number} to the minute`, `${about} ${number} beats (a|per|to the) minute is the (tempo|pace)`,
      `the (tempo|pulse) (lies|stays|keeps) ${near} ${number} beats (a|per) minute`, `a metronome would tick at ${about} ${number} to the minute`,
      `the count is ${about} ${number} beats (a|per|to the) minute`, `a (beat|pulse) of ${about} ${number} to the minute (can be counted|carries it along|sets the pace)`,
      `it goes at ${number} beats a minute or (so|thereabouts)`,
    ],
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
