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

/** The surest stated value of a kind that holds in a span, as its caption word. Facts of the section come first. */
function wordFor(facts: readonly Fact[], span: Span, kind: FactKind, words: Readonly<Record<string, string>>): string | null {
  const length = (fact: Fact): number => fact.scope.end - fact.scope.start;
  const fitting = facts
    .filter((fact) => fact.kind === kind && fact.stated === true && overlaps(fact, span) && words[String(fact.value)] !== undefined)
    .sort((a, b) => length(a) - length(b) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  return words[String(fitting[0]?.value)] ?? null;
}

/** Who plays in a span: an instrument, else its family, else the forces, else just music (the ladder of doubt, C15). */
export function forcesInWords({ facts }: Description, span: Span): string {
  const instruments = Object.fromEntries(facts.filter(({ kind }) => kind === "instrument").map(({ value }) => [String(value), String(value)]));
  const forces = wordFor(facts, span, "ensemble", forcesWords);
  const plain = forces === "solo instrument" ? wordFor(facts, span, "instrument", instruments) : forces;
  return plain ?? wordFor(facts, span, "instrumentFamily", familyWords) ?? "music";
}

const plural = new Set(["strings", "plucked strings", "woodwinds", "voices", "drums", "electronic sounds"]);
const sung = new Set(["choir", "voices"]);

/** What is heard from a section's start, in three to eight plain words: "slow, quiet strings play" (C3). */
export function soundInWords(description: Description, span: Span): string {
  const { facts } = description;
  const how = [wordFor(facts, span, "tempoClass", paceWords), wordFor(facts, span, "dynamics", loudnessWords)].filter((word) => word !== null);
  const what = forcesInWords(description, span);
  const verb = sung.has(what) ? (plural.has(what) ? "sing" : "sings") : plural.has(what) ? "play" : "plays";
  return [how.join(", "), what, verb].filter((word) => word !== "").join(" ");
}

/** The letter of a section without its mark of variation: A′ → A. */
export function sectionLetter({ label }: Section): string {
  return label.replace(/[′'’\d]+$/u, "");
}
