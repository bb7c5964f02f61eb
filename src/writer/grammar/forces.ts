import { familyOf as familyByInstrument } from "../implied-facts";
import type { Saying } from "../plan/saying";
import { listed, type GrammaticalNumber } from "./inflect";
import type { Voice } from "./voice";

/** Who plays, as a noun phrase with its claims marked. */
export interface Forces {
  readonly words: string;
  readonly number: GrammaticalNumber;
  /** Voices alone sing; instruments play; both are heard. */
  readonly verb: "play" | "sing" | "sound";
}

const familyNouns: Record<string, readonly string[]> = {
  piano: ["piano"], organ: ["organ"], harpsichord: ["harpsichord"], plucked: ["plucked strings"], bowed: ["strings", "bowed strings", "string instruments"],
  woodwind: ["woodwind", "woodwind instruments", "wind instruments"], brass: ["brass", "brass instruments"], voice: ["voice"], drums_percussion: ["percussion", "drums"], electronic: ["electronic sounds", "synthesised sounds", "synthesised tones"],
};
const soloNouns: Record<string, string> = { plucked: "plucked instrument", bowed: "string instrument", woodwind: "woodwind instrument", brass: "brass instrument" };
const pluralNouns = new Set(["drums", "plucked strings", "strings", "bowed strings", "electronic sounds", "synthesised sounds", "synthesised tones", "string instruments", "woodwind instruments", "wind instruments", "brass instruments", "timpani"]);
const massNouns = new Set(["brass", "woodwind", "percussion"]);
const needsArticle = new Set(["voice"]);

const bases: Record<string, readonly string[]> = {
  chamber_strings: ["a small string ensemble", "a small group of strings", "a string ensemble", "a handful of strings", "chamber strings", "a small string group", "a small body of strings", "a few bowed strings together"],
  chamber_mixed: ["a small mixed ensemble", "a mixed chamber group", "a small chamber group", "a small mixed group", "a chamber ensemble", "a handful of players"],
  orchestra_or_band: ["a large ensemble", "an orchestra or band", "a large body of players", "a large band or orchestra", "a big ensemble", "a full ensemble", "a full band or orchestra"],
  orchestra: ["an orchestra", "a full orchestra", "a large orchestra", "an orchestra with its strings"],
  choir_or_voices: ["a group of voices", "a vocal ensemble", "several voices together", "a group of singers", "choral voices", "voices in chorus", "a vocal group", "a body of voices", "a choir or vocal group", "a choir or vocal ensemble"],
  voice_accompanied: ["a voice with accompaniment", "a singer with accompaniment", "an accompanied voice", "an accompanied singer", "a voice and its accompaniment", "a singer with instrumental support"],
  popular_electronic: ["a pop-style band", "a pop or electronic band", "a pop or electronic group", "an amplified band", "a pop-style group", "a pop or electronic act", "a pop-style line-up"],
  electronic: ["an electronic band", "an electronic production", "an electronic line-up", "a band with electronic sounds"],
};
const soloBases: Record<string, readonly string[]> = {
  solo_keyboard: ["a solo keyboard", "a keyboard alone", "a keyboard on its own", "a single keyboard", "a lone keyboard", "a keyboard by itself"],
  plucked_solo: ["a solo plucked instrument", "a plucked instrument alone", "a plucked instrument on its own", "a single plucked instrument", "a plucked instrument by itself"],
  solo_bowed_or_wind: ["a single melody instrument", "a lone melody instrument", "one melody instrument alone", "a melody instrument by itself", "a solo melody instrument", "a melody instrument on its own"],
};

/** "What sounds like chamber strings" is neither one nor many: where it is not sure, the name is a singular one. */
function baseName(voice: Voice, names: readonly string[], sure: boolean): string {
  return voice.random.pick(sure ? names : names.filter((name) => numberOf(name) === "singular"));
}

const numberOf = (words: string): GrammaticalNumber => (/^(?:chamber strings|several|choral voices|voices|a few)/.test(words) ? "plural" : "singular");

/** Instruments by name; families only where no instrument of theirs is named. At most `most`, sure ones first. */
export function namedForces(voice: Voice, without: readonly string[], most: number): Saying[] {
  const instruments = voice.left("instrument");
  const covered = new Set(instruments.map((saying) => familyByInstrument(String(saying.value))));
  const families = voice.left("instrumentFamily").filter(({ value }) => value !== "other" && !covered.has(String(value)) && !without.includes(String(value)));
  const all = [...instruments.filter(({ value }) => !without.includes(familyByInstrument(String(value)))), ...families];
  const sure = all.filter((each) => each.sure);
  // Beside what is sure one doubtful name is enough.
  return [...sure, ...all.filter((each) => !each.sure).slice(0, sure.length > 0 ? 1 : 2)].slice(0, most);
}

function nounOf(voice: Voice, saying: Saying): string {
  return saying.kind === "instrument" ? String(saying.value) : voice.random.pick(familyNouns[String(saying.value)] ?? ["other sounds"]);
}

function withArticle(noun: string, always: boolean): string {
  return needsArticle.has(noun) || (always && !pluralNouns.has(noun) && !massNouns.has(noun)) ? `a ${noun}` : noun;
}

/** "flute, oboe and perhaps horn": the doubtful last, under one hedge. */
export function nameList(voice: Voice, sayings: readonly Saying[], article = false): string {
  const sure = sayings.filter((each) => each.sure);
  const likely = sayings.filter((each) => !each.sure);
  const named = (saying: Saying, hedge: string): string => {
    const noun = withArticle(nounOf(voice, saying), article);
    return voice.mark(hedge === "" ? noun : `${hedge} ${noun}`, saying);
  };
  const hedge = voice.random.pick(["probably", "probably", "perhaps", "most likely"]);
  return listed([...sure.map((each) => named(each, "")), ...likely.map((each, index) => named(each, index === 0 ? hedge : ""))]);
}

function soloForces(voice: Voice, ensemble: Saying): Forces {
  const base = String(ensemble.value);
  const [name] = namedForces(voice, [], 1);
  const sameAsBase = base === "plucked_solo" && name?.kind === "instrumentFamily" && name.value === "plucked";
  if (name && sameAsBase) voice.said(name);
  if (!name || sameAsBase) {
    const words = voice.random.pick(soloBases[base] ?? ["a solo instrument"]);
    return { words: voice.mark(ensemble.sure ? words : `${voice.soundsLike()} ${words}`, ensemble), number: "singular", verb: "play" };
  }
  const noun = name.kind === "instrument" ? String(name.value) : (soloNouns[String(name.value)] ?? String(name.value));
  const single = noun === "timpani" ? "timpani" : `a ${noun}`;
  const together = [`a solo ${noun}`, `${single} alone`, `an unaccompanied ${noun}`, `a lone ${noun}`, `${single} on its own`, `${single} by itself`];
  if (name.sure && ensemble.sure) return { words: voice.mark(voice.random.pick(together), ensemble, name), number: "singular", verb: "play" };
  if (name.sure) return { words: voice.mark(`${single}, ${voice.hedge()} alone,`, ensemble, name), number: "singular", verb: "play" };
  if (ensemble.sure) {
    const words = voice.mark(voice.random.pick(base === "solo_bowed_or_wind" ? ["a lone melody instrument", "a single instrument"] : (soloBases[base] ?? [])), ensemble);
    return { words: `${words}, ${voice.mark(`${voice.hedge()} ${single}`, name)},`, number: "singular", verb: "play" };
  }
  return { words: voice.mark(`${voice.soundsLike()} a solo ${noun}`, ensemble, name), number: "singular", verb: "play" };
}

/** How often the instruments come before the group: "woodwind and brass in a large ensemble". */
const inShare = 0.25;

/** A group and, where heard, what can be told apart in it. */
function groupForces(voice: Voice, ensemble: Saying, most: number): Forces {
  const value = String(ensemble.value);
  const bowed = voice.left("instrumentFamily").find((each) => each.value === "bowed" && each.sure);
  const electronic = voice.left("instrumentFamily").find((each) => each.value === "electronic" && each.sure);
  const special = value === "orchestra_or_band" && bowed ? bowed : value === "popular_electronic" && electronic ? electronic : null;
  const own = value === "chamber_strings" ? ["bowed"] : value === "choir_or_voices" || value === "voice_accompanied" ? ["voice"] : [];
  const baseWords = baseName(voice, bases[special === bowed && special ? "orchestra" : special ? "electronic" : value] ?? ["a group of players"], ensemble.sure);
  const base = voice.mark(ensemble.sure ? baseWords : `${voice.soundsLike()} ${baseWords}`, ensemble, ...(special ? [special] : []));
  const number = numberOf(baseWords);
  if (value === "chamber_strings") {
    const names = voice.left("instrument").filter((each) => familyByInstrument(String(each.value)) === "bowed").slice(0, most);
    if (names.length === 0) return { words: base, number, verb: "play" };
    return { words: `${base} with ${nameList(voice, names)}`, number, verb: "play" };
  }
  const named = namedForces(voice, special ? [String(special.value), ...own] : own, most);
  // One doubt is enough: beside a doubtful group only what is sure is named.
  const names = ensemble.sure ? named : named.filter(({ sure }) => sure);
  const verb = value === "choir_or_voices" ? (names.length > 0 ? "sound" : "sing") : value === "voice_accompanied" ? "sound" : "play";
  if (names.length === 0) return { words: base, number, verb };
  if (value === "voice_accompanied") return { words: accompaniedVoice(voice, ensemble, names), number: "singular", verb };
  if (value === "chamber_mixed" && names.length > 1) return { words: `${base} ${names.every(({ sure }) => sure) ? voice.random.pick(["of", "with"]) : "with"} ${nameList(voice, names)}`, number, verb };
  const allSure = ensemble.sure && names.every(({ sure }) => sure);
  if (allSure && names.length > 1 && special === null && voice.random.chance(inShare)) return { words: `${nameList(voice, names)} in ${base}`, number: "plural", verb };
  return { words: `${base} ${allSure ? voice.random.pick(["with", "with", "that includes"]) : "with"} ${nameList(voice, names)}`, number, verb };
}

function accompaniedVoice(voice: Voice, ensemble: Saying, names: readonly Saying[]): string {
  const start = voice.random.pick(["a voice", "a singer"]);
  if (!ensemble.sure) return `${voice.mark(`${voice.soundsLike()} an accompanied ${start.slice(2)}`, ensemble)}, with ${nameList(voice, names)},`;
  return voice.random.chance(0.5)
    ? `${voice.mark(`${start} accompanied`, ensemble)} by ${nameList(voice, names)}`
    : `${voice.mark(`an accompanied ${start.slice(2)}`, ensemble)} with ${nameList(voice, names)}`;
}

/** Who plays, or null where nothing is known of it. `most` limits how many instruments are named. */
export function forces(voice: Voice, most = 3): Forces | null {
  const [ensemble] = voice.left("ensemble");
  if (ensemble) return String(ensemble.value) in soloBases ? soloForces(voice, ensemble) : groupForces(voice, ensemble, most);
  const names = namedForces(voice, [], most);
  const [only] = names;
  if (!only) return null;
  const singing = names.every(({ value }) => value === "voice");
  if (!names.some(({ sure }) => sure)) return { words: voice.mark(`${voice.random.pick(["what sounds like", "what seems to be"])} ${listed(names.map((each) => withArticle(nounOf(voice, each), true)))}`, ...names), number: "singular", verb: singing ? "sing" : "sound" };
  const words = nameList(voice, names, true);
  const plural = names.length > 1 || only.value === "bowed" || only.value === "plucked" || only.value === "electronic" || only.value === "timpani" || /drums|instruments/.test(words);
  return { words, number: plural ? "plural" : "singular", verb: singing ? "sing" : names.some(({ value }) => value === "voice") ? "sound" : "play" };
}
