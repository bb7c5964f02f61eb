import { factKinds, type FactKind } from "../description";
import { conjugate } from "./grammar/inflect";
import { formsOf } from "./grammar/words/index";
import { splitWords } from "./text/words";
import { allReadings } from "./text/pattern";

/** Verbs of the frames, and those that help others. */
const ownVerbs = `
is are has have had can cannot may seems seem appears appear does do plays play sings sing opens open begins begin starts start leads lead sets set unfolds unfold brings bring gives give
presents present offers offer carries carry sustains sustain shapes shape makes make hear hears belongs brings enters enter joins join comes come returns return reappears reappear goes go moves move
mingle meet carry cut bear share turns turn becomes become grows grow passes pass meets finds rests lives consists amounts fills enliven enlivens colour colours shade shades mark marks lie lies support run runs hold holds keeps keep follows sounds feels serves adds lacks loses distorts
perform performs could would wait waits includes centres reaches reached distinguish distinguishes characterise characterises pairs rush places prevail answer contrasts contrast differ linger reigns unsettle fill reach
`;
/** Verbs that are names of things as well prove nothing. */
const alsoNouns = new Set(["time", "triple", "layers", "steps", "notes", "lines", "patterns", "sound", "swell", "swells", "beats", "places", "place", "line", "layer", "step", "point", "lilt", "rest", "drift", "swing", "peak", "rise", "fall", "fade", "turn", "run", "use", "flow", "range", "span", "beat", "sing", "view", "glide", "walk", "tread", "stride", "set"]);

let known: ReadonlySet<string> | null = null;

/** The words that a pattern may begin with. Most need no more than its beginning to be read: all readings of all patterns would be a hundred thousand. */
function firstWords(pattern: string): string[] {
  let depth = 0;
  const end = [...pattern].findIndex((letter) => {
    depth += Number(letter === "(") - Number(letter === ")");
    return letter === " " && depth === 0;
  });
  const begun = allReadings(end < 0 ? pattern : pattern.slice(0, end));
  return (begun.includes("") ? allReadings(pattern) : begun).map((reading) => reading.split(" ")[0] ?? "");
}

function finiteVerbs(): ReadonlySet<string> {
  if (known) return known;
  const verbs = new Set(ownVerbs.split(/\s+/));
  for (const [kind, { values }] of Object.entries(factKinds)) {
    for (const value of values ?? [97]) {
      const { verb = [], clause = [] } = formsOf(kind as FactKind, value);
      for (const word of verb.flatMap(firstWords)) for (const number of ["singular", "plural"] as const) verbs.add(conjugate(word, number));
      // A clause brings its verb with it; which of its words that is need not be known.
      for (const pattern of clause) for (const word of pattern.split(/[^\p{L}'’-]+/u)) if (/[^s]s$/.test(word)) verbs.add(word);
    }
  }
  known = new Set([...verbs].filter((verb) => verb !== "" && !alsoNouns.has(verb) && !nouns.has(verb)));
  return known;
}

/** After these even a word that may be a noun is a verb. */
const subjects = new Set(["music", "piece", "it", "rhythm", "mood", "strings", "voices", "tempo", "pace", "harmony", "harmonies", "touches", "notes", "lines", "rhythms", "sound", "loudness", "volume", "figures", "steps", "strands", "dynamics", "moments", "passages", "phrases", "parts", "accents", "beats", "chords", "melody", "tune", "accompaniment", "counterpoint", "gap", "drone", "everything", "nothing", "tone", "character", "recording", "ensemble", "band", "orchestra", "group", "patterns", "singer", "instrument"]);

const noVerbs = new Set(["alone", "possibly", "probably", "perhaps", "apparently", "seemingly", "most", "very", "all", "in", "at", "on", "over", "with", "and", "to", "of", "for", "from", "by", "the", "a", "high", "low", "even", "loud", "soft", "up", "down"]);

/** Plural nouns of the clauses, which end like verbs. */
const nouns = new Set("accents notes lines chords strands parts figures phrases tones rhythms beats bars patterns layers variations entries verses terraces blocks contrasts changes shifts steps turns touches inflections harmonies halves peaks moments passages sounds its this as always others stresses syncopations by means words ways threes twos pairs dynamics levels hints degrees rows series sections quavers repetitions ones spirits gestures traits features shadows semitones times".split(" "));

/** All is told in the present: "a melody framed by …" has no verb yet. */
const pastParticiple = /^[^-]*[^e]ed$/;

const doubtfulClause = /, (?:and|while) (?:most likely|very likely|perhaps|probably|apparently|in all likelihood|it (?:seems|appears|would seem|may be|may well be|is likely|is probable) that) /;
/** What follows these is a clause with a verb of its own. */
const clauseStarts = /\bit (?:may be|may well be|seems|appears|would seem|is likely|is probable) that /i;

function hasVerb(sentence: string): boolean {
  const words = splitWords(sentence).filter(({ punctuation }) => !punctuation).map(({ word }) => word);
  return words.some((word, index) => finiteVerbs().has(word) || (index > 0 && subjects.has(words[index - 1] ?? "") && !noVerbs.has(word) && !pastParticiple.test(word)));
}

/** The same, content with a word that is a noun as well: "the bars swing along". */
const mayHaveVerb = (clause: string): boolean => hasVerb(clause) || splitWords(clause).some(({ word }) => alsoNouns.has(word.replace(/s$/, "")));

/** Whether every sentence of a text has a verb; lines like titles need none. */
export function everySentenceHasVerb(text: string): boolean {
  return text.split(/[.!?]\s*/).flatMap((sentence) => [sentence, ...sentence.split(clauseStarts).slice(1).map((clause) => clause.split(/[,;]/)[0] ?? "")]).filter((sentence) => sentence !== "").every((sentence) => {
    // "In D major, and strings are heard": what stands before the "and" was to be a sentence.
    const [head = ""] = sentence.split(/, (?:and|while) /);
    if (head !== sentence && !hasVerb(head)) return false;
    // "…, and most likely several layers of rhythm": so is what a doubt of its own begins.
    if (sentence.split(doubtfulClause).slice(1).some((clause) => !hasVerb(clause.split(/[,;]/)[0] ?? ""))) return false;
    // "…, and one harp alone": a list has no comma before its "and".
    if (sentence.split(/, and (?=(?:an?|one|the|this) )/).slice(1).some((clause) => !mayHaveVerb(clause.split(";")[0] ?? ""))) return false;
    return sentence.split(";").every(hasVerb);
  });
}
