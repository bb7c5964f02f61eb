import { clockTime, seededRandom } from "../base";
import type { FactKind, Text } from "../description";
import { checkClaims } from "./check-claims";
import { parseClaims } from "./parse-claims";
import { checkEnglish, repeatedWords } from "./check-english";
import { toneAdverbial } from "./grammar/constructions";
import { forces } from "./grammar/forces";
import { lineAttempt } from "./grammar/line";
import { littleElse, notMusic } from "./grammar/not-music";
import { paragraphAttempt } from "./grammar/paragraph";
import { sectionAttempt } from "./grammar/section-text";
import { sentenceAttempt } from "./grammar/sentence";
import { Voice } from "./grammar/voice";
import { paintSections, type Change, type PaintedSection } from "./plan/changes";
import { pictureOf, type Picture } from "./plan/picture";
import { salienceOf } from "./plan/salience";
import { asText, ClaimMarks, finishText, type PlacedClaim } from "./text/marked-text";
import type { WriterInput } from "./writer-input";

/** The four kinds of text, with the words they may have. */
export const lengths = {
  line: { least: 4, most: 13 },
  sentence: { least: 15, most: 36 },
  paragraph: { least: 40, most: 92 },
  section: { least: 5, most: 40 },
} as const;
export type Length = keyof typeof lengths;

/** A finished attempt and how good it is. */
export interface Candidate {
  readonly text: string;
  readonly claims: readonly PlacedClaim[];
  readonly score: number;
}

type Checked = Pick<WriterInput, "facts" | "sections" | "durationSeconds" | "seed">;

const oftenUsed = new Set("music with from that this have into over between each piece about minor major beats minute".split(" "));

/** More doubts than this in one text make it mumble. */
const hedgesAllowed: Record<Length, number> = { line: 1, sentence: 1, paragraph: 3, section: 1 };

/** What jars although it is correct: chains of the same preposition, sentences of four words one after another. */
function roughness(text: string): number {
  const sentences = text.split(/[.;:] ?/).filter((sentence) => sentence !== "");
  const chains = sentences.reduce((sum, sentence) => {
    const count = (pattern: RegExp): number => (sentence.match(pattern) ?? []).length;
    return sum + Math.max(0, count(/\bwith\b/gi) - 1) + Math.max(0, count(/\bin\b/gi) - 2) + Math.max(0, count(/\band\b/gi) - 2) + Math.max(0, count(/,/g) - 4);
  }, 0);
  const short = sentences.filter((sentence) => wordCount(sentence) <= 5).length;
  const starts = sentences.map((sentence) => sentence.split(" ").slice(0, 2).join(" ").toLowerCase());
  const sameStart = starts.length - new Set(starts).size;
  return 1.2 * chains + (sentences.length > 1 ? 0.8 * Math.max(0, short - 1) : 0) + 1.2 * sameStart;
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

function judged(marked: string, marks: ClaimMarks, voice: Voice, length: Length, input: Checked): Candidate | null {
  const { text, claims } = finishText(`${marked}.`, marks);
  if (checkEnglish(text).length > 0) return null;
  const check = checkClaims(text, input);
  if (check.faults.length > 0) return null;
  const count = wordCount(text);
  const { least, most } = lengths[length];
  const things = [...voice.picture.values()].flat().length;
  // Few things to say make a short text; nothing is gained by spinning it out.
  const enough = Math.min(least, 2 + 3 * things);
  const missing = Math.max(0, enough - count) * 0.35 + Math.max(0, count - most) * 1.2;
  const covered = [...voice.picture.values()].flat().filter((saying) => claims.some(({ facts }) => facts.includes(saying.facts[0] ?? (null as never))));
  const hedgedClaims = parseClaims(text).claims.filter(({ hedged }) => hedged).length;
  const worth = covered.reduce((sum, saying) => sum + salienceOf(saying), 0);
  const score = worth * (length === "line" ? 0.6 : 0.25) - missing - 2.2 * repeatedWords(text, oftenUsed).length - 1.5 * check.timid - 1.6 * Math.max(0, hedgedClaims - hedgesAllowed[length]) - roughness(text);
  return { text, claims, score };
}

/** Best of many seeded attempts; equal scores keep the earlier one, so that the same seed gives the same text. */
function best(input: Checked, length: Length, salt: number, tries: number, picture: Picture, attempt: (voice: Voice) => string | null): Candidate | null {
  let winner: Candidate | null = null;
  for (let index = 0; index < tries; index++) {
    const random = seededRandom((input.seed ^ Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)) >>> 0);
    const marks = new ClaimMarks();
    const voice = new Voice(picture, random, marks);
    const marked = attempt(voice);
    if (marked === null) continue;
    const candidate = judged(marked, marks, voice, length, input);
    if (!candidate) continue;
    // A seed's own taste, so that equal facts need not give equal words.
    const score = candidate.score + random.between(0, 2.5);
    if (!winner || score > winner.score) winner = { ...candidate, score };
  }
  return winner;
}

/** What the realiser needs to know of a recording, worked out once for all lengths. */
export interface Plan {
  readonly input: WriterInput;
  readonly whole: Picture;
  readonly sections: readonly PaintedSection[];
  readonly returns: readonly number[];
}

const forcesKinds = new Set<FactKind>(["ensemble", "instrument", "instrumentFamily"]);

/** What tells less than this is not worth a "perhaps". */
const worthADoubt = 2.6;

/** Of what is only likely, the few most telling; the rest stays unsaid, so that the text does not mumble. */
function withFewDoubts(picture: Picture, most: number): Picture {
  const doubtful = [...picture.values()].flat().filter((saying) => !saying.sure && !forcesKinds.has(saying.kind) && salienceOf(saying) >= worthADoubt);
  const kept = new Set(doubtful.sort((one, other) => salienceOf(other) - salienceOf(one)).slice(0, most));
  const pairs = [...picture].map(([kind, sayings]) => [kind, sayings.filter((saying) => saying.sure || forcesKinds.has(kind) || kept.has(saying))] as const);
  return new Map(pairs.filter(([, sayings]) => sayings.length > 0));
}

export function planFor(input: WriterInput): Plan {
  const whole = pictureOf(input.facts, { start: 0, end: Math.max(0.01, input.durationSeconds) });
  const sections = paintSections(input.sections, input.facts, input.durationSeconds);
  const firstLetter = input.sections[0]?.label.replace(/[′'’]+$/, "");
  const returns = input.sections.slice(1).filter(({ label }) => label.replace(/[′'’]+$/, "") === firstLetter).map(({ start }) => start);
  return { input, whole, sections, returns };
}

const defaultTries = 20;

/** "Strings, probably; little else is certain": where it is not even sure that this is music, the players and no more. */
function realiseUnsure(plan: Plan, length: Exclude<Length, "section">, tries: number): Candidate | null {
  return best(plan.input, "section", 6, tries, withFewDoubts(plan.whole, 1), (voice) => {
    const who = forces(voice, 2);
    const tone = length === "line" ? null : toneAdverbial(voice);
    if (!who) return tone === null ? null : `music ${tone}; ${voice.random.pick(littleElse)}`;
    return `${who.words} ${tone ?? ""}; ${voice.random.pick(littleElse)}`;
  });
}

/** Writes one length from the plan by the grammar alone; null when there is nothing to say. */
export function realise(plan: Plan, length: Exclude<Length, "section">, tries = defaultTries): Candidate | null {
  const { input, whole, returns } = plan;
  const changes = plan.sections.flatMap((painted) => painted.changes);
  if (input.verdict === "unsure") return realiseUnsure(plan, length, tries);
  if (length === "line") return best(input, length, 1, tries, pictureFor(plan, length), lineAttempt);
  if (length === "sentence") return best(input, length, 2, tries, pictureFor(plan, length), (voice) => sentenceAttempt(voice, changes));
  const few = [...whole.values()].flat().length <= 2;
  return best(input, length, 3, tries, pictureFor(plan, length), (voice) => {
    const sentences = paragraphAttempt(voice, { changes, returns, clock: clockTime });
    if (!sentences) return null;
    return few ? `${sentences.join(". ")}; ${voice.random.pick(littleElse)}` : sentences.join(". ");
  });
}

/** Writes the text of one section by the grammar alone. */
export function realiseSection(plan: Plan, index: number, tries = 10): Candidate | null {
  const painted = plan.sections[index];
  if (!painted) return null;
  const { start, end } = painted.section;
  // What holds elsewhere supports nothing here; what held just before may be named when it changes.
  const facts = plan.input.facts.filter(({ scope }) => scope.end >= start - 0.01 && scope.start < end);
  // The first section introduces what holds of the whole; later ones say what is theirs.
  const heardHere = new Map([...plan.whole].map(([kind, sayings]) => [kind, sayings.filter((saying) => saying.facts.some((fact) => facts.includes(fact)))] as const));
  const picture = index === 0 ? new Map([...heardHere, ...painted.picture]) : painted.picture;
  return best({ ...plan.input, facts }, "section", 10 + index, tries, withFewDoubts(picture, 2), (voice) => sectionAttempt(voice, painted, index === 0).join(". "));
}

/** How many doubts a text of each length may take up. */
const doubts = { line: 2, sentence: 2, paragraph: 4 } as const;

/** The part of the whole picture that a text of this length draws on. */
export function pictureFor(plan: Plan, length: Exclude<Length, "section">): Picture {
  return withFewDoubts(plan.whole, doubts[length]);
}

/** A realised text with what it was made from: the network learns from these. */
export interface RealisedText {
  readonly length: Exclude<Length, "section">;
  readonly text: string;
  readonly picture: Picture;
  readonly changes: readonly Change[];
  readonly returns: readonly number[];
}

/** The texts of all lengths over one set of facts; few tries give more variety, many give better texts. */
export function realisedTexts(input: WriterInput, tries: number): RealisedText[] {
  const plan = planFor(input);
  const changes = plan.sections.flatMap((painted) => painted.changes);
  return (["line", "sentence", "paragraph"] as const).flatMap((length) => {
    const candidate = realise(plan, length, tries);
    return candidate ? [{ length, text: candidate.text, picture: pictureFor(plan, length), changes, returns: plan.returns }] : [];
  });
}

const emptyLine = "Music, of which little can be said for certain.";

/** The last resort: words that claim nothing but that there is music, or that there is none. */
export function plainText(input: WriterInput, length: Length): string {
  if (length === "section") return "The music goes on.";
  if (input.verdict !== "music") return notMusic(input.verdict, seededRandom(input.seed))[length];
  return length === "line" ? emptyLine : "This is music, but little about it can be told for certain.";
}

export function textOf(candidate: Candidate | null, input: WriterInput, length: Length, name: string): Text {
  return candidate ? asText(candidate.text, candidate.claims, "realiser", name) : asText(plainText(input, length), [], "realiser", name);
}
