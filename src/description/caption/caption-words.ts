import type { Description, Fact, Section, Span } from "../document";
import type { FactKind } from "../fact-kinds";

type Words = Readonly<Record<string, string>>;

/** Short names for a cue; what is missing here is not said in a caption (key, tempo in numbers and style are not). */
const familyWords: Words = {
  piano: "piano", organ: "organ", harpsichord: "harpsichord", plucked: "plucked strings", bowed: "strings", woodwind: "woodwinds",
  brass: "brass", voice: "voice", drums_percussion: "percussion", electronic: "electronic sounds",
};
/** One player of a family. */
const soloWords: Words = { ...familyWords, bowed: "string instrument", woodwind: "woodwind", plucked: "plucked strings" };
const paceWords: Words = { slow: "slow", fast: "quick" };
const loudnessWords: Words = { quiet: "quiet", loud: "loud" };
const touchWords: Words = { legato: "smoothly", detached: "in short notes" };
/** Of these short notes say nothing: they have many players, or syllables. */
const unlikelyShort = new Set(["band", "voice", "voices", "choir", "voice with accompaniment", "layered rhythms", "large ensemble", "orchestra"]);
/** What is heard where nobody knows who plays. */
const textureWords: Words = {
  single_line: "single melody", melody_with_accompaniment: "melody with accompaniment", chordal: "chords", drone: "drone", rhythmic_layers: "layered rhythms",
};
const plural = new Set(["strings", "plucked strings", "woodwinds", "voices", "chords", "layered rhythms", "electronic sounds"]);
const sung = new Set(["choir", "voices", "voice"]);

/** A caption word and the facts that it stands on. */
interface WordOfFacts {
  readonly word: string;
  readonly facts: readonly Fact[];
}

/** What is said of a stretch: who plays, and how. */
export interface SoundInWords {
  readonly who: string;
  /** Whether players are named, or only music, or its fabric. */
  readonly named: boolean;
  readonly pace: string | null;
  readonly loudness: string | null;
  readonly text: string;
  readonly facts: readonly Fact[];
}

const length = ({ scope }: Fact): number => scope.end - scope.start;
const overlaps = (fact: Fact, span: Span): boolean => fact.scope.start < span.end && fact.scope.end > span.start;

/** The stated facts of a kind that hold in a span, those of the section first, then the surest. */
function statedFacts({ facts }: Description, span: Span, kind: FactKind): readonly Fact[] {
  return facts
    .filter((fact) => fact.kind === kind && fact.stated === true && overlaps(fact, span))
    .sort((a, b) => length(a) - length(b) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
}

function wordFor(description: Description, span: Span, kind: FactKind, words: Words): WordOfFacts | null {
  const fact = statedFacts(description, span, kind).find(({ value }) => words[String(value)] !== undefined);
  return fact ? { word: words[String(fact.value)] as string, facts: [fact] } : null;
}

/** One player: by the instrument, else the family, of those that the class of forces allows. */
function soloist(description: Description, span: Span, allowed: readonly string[], otherwise: string, forces: Fact): WordOfFacts {
  const instrument = statedFacts(description, span, "instrument")[0];
  const family = statedFacts(description, span, "instrumentFamily").find(({ value }) => allowed.includes(String(value)));
  if (instrument && allowed.length > 1 && !allowed.includes("piano")) return { word: String(instrument.value), facts: [forces, instrument] };
  return family ? { word: soloWords[String(family.value)] as string, facts: [forces, family] } : { word: otherwise, facts: [forces] };
}

/** Who plays in a span, as far as it is sure: instrument, family, forces, fabric; null is just music (the ladder of doubt). */
function whoPlays(description: Description, span: Span): WordOfFacts | null {
  const [forces] = statedFacts(description, span, "ensemble");
  const has = (kind: FactKind, ...values: readonly string[]): Fact | undefined => statedFacts(description, span, kind).find(({ value }) => values.includes(String(value)));
  const withFact = (word: string, fact: Fact | undefined, otherwise: string): WordOfFacts => (fact && forces ? { word, facts: [forces, fact] } : { word: otherwise, facts: forces ? [forces] : [] });
  switch (forces?.value) {
    case "solo_keyboard": return soloist(description, span, ["piano", "organ", "harpsichord"], "keyboard", forces);
    case "plucked_solo": return soloist(description, span, ["plucked"], "plucked strings", forces);
    case "solo_bowed_or_wind": return soloist(description, span, ["bowed", "woodwind", "brass"], "solo instrument", forces);
    case "chamber_strings": return { word: "strings", facts: [forces] };
    case "chamber_mixed": return { word: "small group", facts: [forces] };
    // Bands have no bowed strings; with them it is an orchestra.
    case "orchestra_or_band": return withFact("orchestra", has("instrumentFamily", "bowed"), "large ensemble");
    case "choir_or_voices": return has("texture", "single_line") ? withFact("voice", has("texture", "single_line"), "voices") : withFact("choir", has("texture", "chordal", "polyphonic"), "voices");
    case "voice_accompanied": return { word: "voice with accompaniment", facts: [forces] };
    case "popular_electronic": return { word: "band", facts: [forces] };
    default: return wordFor(description, span, "instrumentFamily", familyWords) ?? wordFor(description, span, "texture", textureWords);
  }
}

const verbOf = (who: string): string => {
  const verb = sung.has(who) || who === "voice with accompaniment" ? "sing" : "play";
  return plural.has(who) ? verb : `${verb}s`;
};
const sentence = (who: string, how: readonly (string | null)[], manner: string | null): string =>
  [how.filter((word) => word !== null).join(", "), who === "voice with accompaniment" ? "voice" : who, verbOf(who), who === "voice with accompaniment" ? "with accompaniment" : null, manner]
    .filter((part) => part !== null && part !== "")
    .join(" ");

/** What is heard in a span, in two to eight plain words: "slow, quiet strings play", "piano plays smoothly", and the facts behind them. */
export function soundInWords(description: Description, span: Span): SoundInWords {
  const pace = wordFor(description, span, "tempoClass", paceWords);
  const loudness = wordFor(description, span, "dynamics", loudnessWords);
  const who = whoPlays(description, span);
  const touch = pace === null && loudness === null && who !== null ? wordFor(description, span, "articulation", touchWords) : null;
  const manner = touch?.word === touchWords["detached"] && unlikelyShort.has(who?.word ?? "") ? null : touch;
  const said = [pace, loudness, who, manner].filter((each) => each !== null);
  const word = who?.word ?? "music";
  return {
    who: word, named: who !== null && who.facts.some(({ kind }) => kind === "ensemble" || kind === "instrument" || kind === "instrumentFamily"), pace: pace?.word ?? null, loudness: loudness?.word ?? null,
    text: sentence(word, [pace?.word ?? null, loudness?.word ?? null], manner?.word ?? null),
    facts: said.flatMap(({ facts }) => facts),
  };
}

/** The same players at another loudness: "strings play louder". */
export function louderInWords(who: string, louder: boolean): string {
  return sentence(who, [], louder ? "louder" : "softer");
}

/** Families that come or go: "strings enter", "voice drops out"; of several at once only that there are more, or fewer. */
export function familiesInWords(families: readonly string[], kind: "enters" | "leaves"): string {
  const [only, ...others] = families;
  if (others.length > 0) return kind === "enters" ? "more instruments enter" : "some instruments drop out";
  const what = familyWords[only ?? ""] ?? "music";
  const many = plural.has(what);
  return kind === "enters" ? `${what} ${many ? "enter" : "enters"}` : `${what} ${many ? "drop" : "drops"} out`;
}

/** The letter of a section without its mark of variation: A′ → A. */
export function sectionLetter({ label }: Section): string {
  return label.replace(/[′'’\d]+$/u, "");
}
