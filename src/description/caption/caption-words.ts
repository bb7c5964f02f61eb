import type { Description, Fact, Section, Span } from "../document";
import type { FactKind } from "../fact-kinds";

/** Short names for a cue; what is missing here is not said in a caption (key, tempo in numbers and style are not, C14). */
const forcesWords: Readonly<Record<string, string>> = {
  solo_keyboard: "keyboard", plucked_solo: "plucked strings", solo_bowed_or_wind: "solo instrument", chamber_strings: "strings",
  chamber_mixed: "small group", orchestra_or_band: "orchestra", choir_or_voices: "choir", voice_accompanied: "voice with accompaniment",
  popular_electronic: "band",
};
const familyWords: Readonly<Record<string, string>> = {
  piano: "piano", organ: "organ", harpsichord: "harpsichord", plucked: "plucked strings", bowed: "strings", woodwind: "woodwinds",
  brass: "brass", voice: "voices", drums_percussion: "drums", electronic: "electronic sounds",
};
const paceWords: Readonly<Record<string, string>> = { slow: "slow", fast: "quick" };
const loudnessWords: Readonly<Record<string, string>> = { quiet: "quiet", loud: "loud" };

const overlaps = (fact: Fact, span: Span): boolean => fact.scope.start < span.end && fact.scope.end > span.start;

/** A caption word and the fact that it stands on. */
interface WordOfFact {
  readonly word: string;
  readonly fact: Fact;
}

/** The surest stated value of a kind that holds in a span, as its caption word. Facts of the section come first. */
function wordFor(facts: readonly Fact[], span: Span, kind: FactKind, words: Readonly<Record<string, string>>): WordOfFact | null {
  const length = (fact: Fact): number => fact.scope.end - fact.scope.start;
  const [fact] = facts
    .filter((each) => each.kind === kind && each.stated === true && overlaps(each, span) && words[String(each.value)] !== undefined)
    .sort((a, b) => length(a) - length(b) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  const word = fact && words[String(fact.value)];
  return fact && word !== undefined ? { word, fact } : null;
}

/** Who plays in a span: an instrument, else its family, else the forces; null is just music (the ladder of doubt, C15). */
function forcesInWords({ facts }: Description, span: Span): WordOfFact | null {
  const instruments = Object.fromEntries(facts.filter(({ kind }) => kind === "instrument").map(({ value }) => [String(value), String(value)]));
  const forces = wordFor(facts, span, "ensemble", forcesWords);
  const plain = forces?.word === "solo instrument" ? wordFor(facts, span, "instrument", instruments) : forces;
  return plain ?? wordFor(facts, span, "instrumentFamily", familyWords);
}

const plural = new Set(["strings", "plucked strings", "woodwinds", "voices", "drums", "electronic sounds"]);
const sung = new Set(["choir", "voices"]);

/** What is heard from a section's start, in three to eight plain words: "slow, quiet strings play" (C3), and the facts behind them. */
export function soundInWords(description: Description, span: Span): { readonly text: string; readonly facts: readonly Fact[] } {
  const { facts } = description;
  const how = [wordFor(facts, span, "tempoClass", paceWords), wordFor(facts, span, "dynamics", loudnessWords)].filter((word) => word !== null);
  const who = forcesInWords(description, span);
  const what = who?.word ?? "music";
  const verb = sung.has(what) ? (plural.has(what) ? "sing" : "sings") : plural.has(what) ? "play" : "plays";
  const text = [how.map(({ word }) => word).join(", "), what, verb].filter((word) => word !== "").join(" ");
  return { text, facts: [...how, ...(who ? [who] : [])].map(({ fact }) => fact) };
}

/** The letter of a section without its mark of variation: A′ → A. */
export function sectionLetter({ label }: Section): string {
  return label.replace(/[′'’\d]+$/u, "");
}
