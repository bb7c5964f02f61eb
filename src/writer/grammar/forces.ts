import { familyOf as familyByInstrument } from "../implied-facts";
import type { Saying } from "../plan/saying";
import { oneReading } from "../text/pattern";
import { listed, type GrammaticalNumber } from "./inflect";
import { withoutMarks } from "../text/marked-text";
import type { Voice } from "./voice";

/** Who plays, as a noun phrase with its claims marked. */
export interface Forces {
  readonly words: string;
  readonly number: GrammaticalNumber;
  /** Voices alone sing; instruments play; both are heard. */
  readonly verb: "play" | "perform" | "sing" | "sound";
}

const familyNouns: Record<string, readonly string[]> = {
  piano: ["piano"], organ: ["organ"], harpsichord: ["harpsichord"], plucked: ["plucked strings"], bowed: ["strings", "bowed strings", "string instruments"],
  woodwind: ["woodwind", "woodwind instruments", "wind instruments"], brass: ["brass", "brass instruments"], voice: ["voice"], drums_percussion: ["percussion", "drums"], electronic: ["electronic sounds", "synthesised sounds", "synthesised tones"],
};
const soloNouns: Record<string, string> = { plucked: "plucked instrument", bowed: "string instrument", woodwind: "woodwind instrument", brass: "brass instrument" };
const pluralNouns = new Set(["drums", "plucked strings", "strings", "bowed strings", "electronic sounds", "synthesised sounds", "synthesised tones", "string instruments", "woodwind instruments", "wind instruments", "brass instruments", "timpani"]);
const massNouns = new Set(["brass", "woodwind", "percussion"]);
const needsArticle = new Set(["voice"]);

/** Patterns. Those with "with" in them stand without further names. */
const bases: Record<string, readonly string[]> = {
  chamber_strings: [
    "a (small)? (string ensemble|string group)", "a small (group|body|ensemble) of (bowed)? strings", "a handful of (bowed)? strings", "chamber strings", "a few (bowed)? strings together", "a chamber group of strings", "strings in a small group", "a few string players",
    "an ensemble of a few strings",
  ],
  chamber_mixed: [
    "a small mixed (ensemble|group)", "a mixed chamber (group|ensemble)", "a small chamber (group|ensemble)", "a chamber (ensemble|group)", "a handful of (players|instruments)", "a few players together", "a small group of (different)? (players|instruments)",
    "a small ensemble of different instruments", "a few different instruments together", "a mixed group of a few instruments",
  ],
  orchestra_or_band: [
    "a large ensemble", "an orchestra or band", "a large (body|group) of (players|instruments)", "a large band or orchestra", "a (big|full) ensemble", "a full band or orchestra", "an ensemble of many players", "many players together", "an orchestra or a band", "a big group of players", "large forces",
  ],
  orchestra: ["an orchestra", "a full orchestra", "a large orchestra", "an orchestra with its strings", "an orchestra with strings", "an orchestra complete with strings", "orchestral forces", "a body of orchestral players", "the players of an orchestra"],
  choir_or_voices: [
    "a group of (voices|singers)", "a vocal (ensemble|group)", "several voices together", "choral voices", "voices in chorus", "a body of (voices|singers)", "a choir or vocal (group|ensemble)", "an ensemble of (voices|singers)", "a number of voices together", "several singers together",
    "a choir or a vocal group", "a gathering of voices",
  ],
  voice_accompanied: [
    "a (voice|singer) with accompaniment", "an accompanied (voice|singer)", "a singer with instrumental support", "a (voice|singer) with instruments in support", "a voice supported by instruments", "a singer accompanied by instruments", "one (voice|singer) with an accompaniment",
    "a (voice|singer) to an instrumental accompaniment",
  ],
  popular_electronic: [
    "a pop-style (band|group|line-up|ensemble)", "a pop or electronic (band|group|act)", "an amplified (band|group)", "an electric band", "a band in the pop manner", "a band of the pop kind", "a group with amplified instruments", "a group in the pop manner",
  ],
  electronic: ["an electronic (band|line-up|production|group)", "a band with electronic sounds", "a pop-style (band|group) with (electronic|synthesised) sounds", "an amplified band with (electronic|synthesised) sounds", "a line-up with (electronic|synthesised) sounds"],
};
const soloBases: Record<string, readonly string[]> = {
  solo_keyboard: ["a solo keyboard", "a keyboard (all)? (alone|by itself)", "a keyboard on its own", "a (single|lone) keyboard", "one keyboard alone", "an unaccompanied keyboard", "a keyboard and no other instrument", "a keyboard as the only instrument", "a keyboard instrument (alone|by itself|on its own)"],
  plucked_solo: [
    "a (solo|single|lone) plucked instrument", "a plucked instrument (all)? (alone|by itself)", "a plucked instrument on its own", "one plucked instrument alone", "an unaccompanied plucked instrument", "a plucked instrument and no other",
  ],
  solo_bowed_or_wind: ["a (single|lone|solo) melody instrument", "one melody instrument (alone|by itself|on its own)", "a melody instrument (all)? (alone|by itself)", "a melody instrument on its own", "an unaccompanied melody instrument", "a melody instrument and no other"],
};
/** One instrument by name and alone: [one] with its article, [name] without. */
const soloNames: readonly string[] = [
  "a solo [name]", "[one] alone", "an unaccompanied [name]", "a lone [name]", "[one] on its own", "[one] (all)? by itself", "[one], unaccompanied,", "[one] and no other instrument", "[one] as the only instrument", "[one] without any other instrument",
  "a single [name] (alone|by itself|on its own)", "[one], heard alone,", "[one] with no other instrument beside it",
];

/** "What sounds like chamber strings" is neither one nor many: where it is not sure, the name is a singular one. */
function baseName(voice: Voice, names: readonly string[], sure: boolean, alone: boolean): string {
  const fit = names.filter((name) => (sure || numberOf(name) === "singular") && (alone || !/\b(?:with|supported|accompanied|to an|in the pop manner|of the pop kind|strings in a)\b/.test(name)));
  return oneReading(voice.random.pick(fit.length > 0 ? fit : names), voice.random);
}

const numberOf = (words: string): GrammaticalNumber => (/^(?:chamber strings|several|choral voices|voices|a few|many|a number of|large forces|orchestral forces|strings|the players)/.test(words) ? "plural" : "singular");

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

const nameHedges = ["probably", "probably", "most likely"] as const;

/** "flute, oboe and probably horn": the doubtful last, under one hedge. */
export function nameList(voice: Voice, sayings: readonly Saying[], article = false): string {
  const sure = sayings.filter((each) => each.sure);
  const likely = sayings.filter((each) => !each.sure);
  const named = (saying: Saying, hedge: string): string => {
    const noun = withArticle(nounOf(voice, saying), article);
    return voice.mark(hedge === "" ? noun : `${hedge} ${noun}`, saying);
  };
  const hedge = voice.random.pick(nameHedges);
  return listed([...sure.map((each) => named(each, "")), ...likely.map((each, index) => named(each, index === 0 ? hedge : ""))]);
}

/** What sure names in a group are joined to it by; [names] with [are] in their number. Relative clauses only where there is room for them. */
const joints: readonly string[] = ["with [names]", "with [names]", "(that includes|including) [names]", "with [names] (among its instruments|in it)", "together with [names]"];
const roomyJoints: readonly string[] = [
  ", [names] among its instruments,", ", [names] included,", ", in which [names] can be (heard|made out|told apart),", ", with [names] to be heard in it,", ", whose [names] can be (heard|made out),", ", where [names] [are] heard,", ", and in it [names],", ", with [names] among its instruments,", ", among whose instruments [are] [names],",
];
/** What may stand beside voices. */
const vocalJoints: readonly string[] = ["with [names]", "together with [names]", "joined by [names]", ", with [names],", ", joined by [names],", "along with [names]"];
/** Names first, then the group. */
const namesFirst: readonly string[] = ["[names] in [base]", "[names] within [base]", "[names] as part of [base]", "[names], part of [base],"];

/** A group and its names; where all names are doubtful, one doubt stands before them: "a group of voices, probably with organ,". */
function withNames(voice: Voice, base: string, names: readonly Saying[], sets: readonly string[], nounIsPlain: boolean): string {
  if (!names.some(({ sure }) => sure)) {
    const listing = listed(names.map((each) => nounOf(voice, each)));
    return `${base}, ${voice.mark(`${voice.random.pick(nameHedges)} ${oneReading(voice.random.pick(nounIsPlain ? ["with", "with", "including"] : ["with", "with", "together with", "joined by"]), voice.random)} ${listing}`, ...names)},`;
  }
  const plain = names.every(({ sure }) => sure);
  const pattern = plain ? oneReading(voice.random.pick(sets), voice.random) : voice.random.pick(["with [names]", ", with [names],", "together with [names]"]);
  const words = nameList(voice, names);
  const are = names.length > 1 || pluralNouns.has(withoutMarks(words)) ? "are" : "is";
  const joined = pattern.replace("[are]", are).replace("[names]", () => words);
  return joined.startsWith(",") ? `${base}${joined}` : `${base} ${joined}`;
}

function soloForces(voice: Voice, ensemble: Saying): Forces {
  const base = String(ensemble.value);
  const [name] = namedForces(voice, [], 1);
  const sameAsBase = base === "plucked_solo" && name?.kind === "instrumentFamily" && name.value === "plucked";
  if (name && sameAsBase) voice.said(name);
  if (!name || sameAsBase) {
    // "And no other" is a claim of its own, which no doubt before the name covers.
    const words = oneReading(voice.random.pick((soloBases[base] ?? ["a solo instrument"]).filter((each) => ensemble.sure || !/other|only/.test(each))), voice.random);
    return { words: voice.mark(ensemble.sure ? words : `${voice.soundsLike()} ${words}`, ensemble), number: "singular", verb: "play" };
  }
  const noun = name.kind === "instrument" ? String(name.value) : (soloNouns[String(name.value)] ?? String(name.value));
  const single = noun === "timpani" ? "timpani" : `a ${noun}`;
  const together = oneReading(voice.random.pick(soloNames), voice.random).replace("[one]", single).replace("[name]", noun);
  if (name.sure && ensemble.sure) return { words: voice.mark(together, ensemble, name), number: "singular", verb: "play" };
  if (name.sure) return { words: voice.mark(`${single}, ${voice.hedge()} alone,`, ensemble, name), number: "singular", verb: "play" };
  if (ensemble.sure) {
    const words = voice.mark(oneReading(voice.random.pick(base === "solo_bowed_or_wind" ? ["a lone melody instrument", "a single instrument", "a (single|solo) melody instrument", "one melody instrument alone"] : (soloBases[base] ?? []).filter((each) => !/other|only/.test(each))), voice.random), ensemble);
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
  const names = value === "chamber_strings"
    ? voice.left("instrument").filter((each) => familyByInstrument(String(each.value)) === "bowed").slice(0, most)
    // One doubt is enough: beside a doubtful group only what is sure is named.
    : namedForces(voice, special ? [String(special.value), ...own] : own, most).filter(({ sure }) => sure || ensemble.sure);
  const verb = verbOfGroup(voice, value, names.length > 0);
  if (names.length > 0 && value === "voice_accompanied") return { words: accompaniedVoice(voice, ensemble, names), number: "singular", verb };
  const baseWords = baseName(voice, bases[special === bowed && special ? "orchestra" : special ? "electronic" : value] ?? ["a group of players"], ensemble.sure, names.length === 0);
  const base = voice.mark(ensemble.sure ? baseWords : `${voice.soundsLike()} ${baseWords}`, ensemble, ...(special ? [special] : []));
  const number = numberOf(baseWords);
  if (names.length === 0) return { words: base, number, verb };
  if (value === "choir_or_voices") return { words: withNames(voice, base, names, vocalJoints, false), number, verb };
  const allSure = ensemble.sure && names.every(({ sure }) => sure);
  if (value === "chamber_mixed" && allSure && names.length > 1 && voice.random.chance(0.3)) return { words: `${base} of ${nameList(voice, names)}`, number, verb };
  if (allSure && names.length > 1 && special === null && voice.random.chance(inShare)) {
    return { words: voice.random.pick(namesFirst).replace("[names]", () => nameList(voice, names)).replace("[base]", () => base), number: "plural", verb };
  }
  const many = number === "plural";
  const sets = !ensemble.sure ? ["with [names]", ", with [names],"] : many ? ["with [names]", "including [names]", "together with [names]", ", [names] among them,", ", [names] included,"] : most > 2 && voice.random.chance(0.55) ? roomyJoints : joints;
  return { words: withNames(voice, base, names, sets, true), number, verb };
}

/** Voices sing where nothing else is heard with them; players play, or are heard. */
function verbOfGroup(voice: Voice, ensemble: string, named: boolean): Forces["verb"] {
  if (ensemble === "choir_or_voices") return named ? "sound" : "sing";
  if (ensemble === "voice_accompanied") return "sound";
  return voice.random.pick(["play", "play", "perform", "sound"]);
}

function accompaniedVoice(voice: Voice, ensemble: Saying, names: readonly Saying[]): string {
  const start = voice.random.pick(["voice", "singer"]);
  if (!ensemble.sure) return `${voice.mark(`${voice.soundsLike()} an accompanied ${start}`, ensemble)}, ${voice.random.pick(["with", "with", "together with", "joined by"])} ${nameList(voice, names)},`;
  if (!names.some(({ sure }) => sure)) return withNames(voice, voice.mark(oneReading(`(an accompanied ${start}|a ${start} with accompaniment|a ${start} with an accompaniment)`, voice.random), ensemble), names, vocalJoints, false);
  const [head = "", joint = ""] = voice.random.pick([
    [`a ${start} accompanied`, " by"], [`an accompanied ${start}`, " with"], [`a ${start} with an accompaniment`, voice.random.pick([" of", " by"])], [`a ${start} supported`, " by"], [`a ${start} to the accompaniment`, " of"], [`a ${start} with accompaniment`, voice.random.pick([" from", " by"])],
    [`an accompanied ${start}`, " together with"], [`one ${start} accompanied`, " by"], [`an accompanied ${start}`, " joined by"], [`a ${start} with an accompaniment`, " on"],
  ]);
  return `${voice.mark(head, ensemble)}${joint} ${nameList(voice, names)}`;
}

/** Who plays, or null where nothing is known of it. `most` limits how many instruments are named. */
export function forces(voice: Voice, most = 3): Forces | null {
  const [ensemble] = voice.left("ensemble");
  if (ensemble) return String(ensemble.value) in soloBases ? soloForces(voice, ensemble) : groupForces(voice, ensemble, most);
  const names = namedForces(voice, [], most);
  const [only] = names;
  if (!only) return null;
  const singing = names.every(({ value }) => value === "voice");
  if (!names.some(({ sure }) => sure)) return { words: voice.mark(`${voice.random.pick(["what sounds like", "what seems to be", "what is probably", "what appears to be", "what is most likely"])} ${listed(names.map((each) => withArticle(nounOf(voice, each), true)))}`, ...names), number: "singular", verb: singing ? "sing" : "sound" };
  const words = nameList(voice, names, true);
  const plural = names.length > 1 || only.value === "bowed" || only.value === "plucked" || only.value === "electronic" || only.value === "timpani" || /drums|instruments/.test(words);
  return { words, number: plural ? "plural" : "singular", verb: singing ? "sing" : names.some(({ value }) => value === "voice") ? "sound" : "play" };
}
