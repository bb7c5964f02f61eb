import { clockTime, seededRandom } from "../base";
import type { Text } from "../description";
import { tellingChanges } from "./plan/telling-changes";
import { lineAttempt } from "./grammar/line";
import { littleKnown } from "./grammar/little-known";
import { notMusic, soundSentences } from "./grammar/not-music";
import { paragraphAttempt } from "./grammar/paragraph";
import { sectionAttempt } from "./grammar/section-text";
import { sentenceAttempt } from "./grammar/sentence";
import { Voice } from "./grammar/voice";
import { judged, type Candidate, type Length } from "./judge-text";
import { paintSections, type Change, type PaintedSection } from "./plan/changes";
import { promptFor, sectionPromptFor, type Prompt } from "./network/prompt";
import type { NetworkLength } from "./network/tokenizer";
import { withoutDoubtfulChoir } from "./plan/lone-voice";
import { pictureOf, type Picture } from "./plan/picture";
import { isLittle, worthSaying } from "./plan/worth-saying";
import { asText, ClaimMarks } from "./text/marked-text";
import { soundOfMost, soundOfSection, type Section } from "../description";
import type { WriterInput } from "./writer-input";

type Checked = Pick<WriterInput, "facts" | "sections" | "durationSeconds" | "seed">;

/** Best of many seeded attempts; equal scores keep the earlier one, so that the same seed gives the same text. */
function best(input: Checked, length: Length, salt: number, tries: number, picture: Picture, attempt: (voice: Voice) => string | null): Candidate | null {
  let winner: Candidate | null = null;
  for (let index = 0; index < tries; index++) {
    const random = seededRandom((input.seed ^ Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)) >>> 0);
    const marks = new ClaimMarks();
    const voice = new Voice(picture, random, marks);
    const marked = attempt(voice);
    if (marked === null) continue;
    const candidate = judged(marked, marks, picture, length, input);
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
  /** What becomes different on the way; not what only comes back to what the whole is said to be. */
  readonly changes: readonly Change[];
}

/** Of sections that are not music alone no plan is made. */
export function planFor(whole: WriterInput): Plan {
  return planOfMusic({ ...whole, facts: withoutDoubtfulChoir(whole.facts), sections: whole.sections.filter((section) => soundOfSection(section) === null) });
}

function planOfMusic(input: WriterInput): Plan {
  const whole = pictureOf(input.facts, { start: 0, end: Math.max(0.01, input.durationSeconds) });
  const sections = paintSections(input.sections, input.facts, input.durationSeconds);
  const firstLetter = input.sections[0]?.label.replace(/[′'’]+$/, "");
  const returns = input.sections.slice(1).filter(({ label }) => label.replace(/[′'’]+$/, "") === firstLetter).map(({ start }) => start);
  const isWhole = ({ saying, enters }: Change): boolean => !enters && (whole.get(saying.kind) ?? []).some(({ value }) => value === saying.value);
  return { input, whole, sections, returns, changes: sections.flatMap((painted) => painted.changes).filter((change) => !isWhole(change)) };
}

const defaultTries = 20;

/** Writes one length from the plan by the grammar alone; null when there is nothing to say. */
export function realise(plan: Plan, length: Exclude<Length, "section">, tries = defaultTries): Candidate | null {
  const { input, returns, changes } = plan;
  if (input.verdict === "unsure") return best(input, "section", 6, tries, worthSaying(plan.whole, 1), (voice) => littleKnown(voice, length === "line"));
  const picture = pictureFor(plan, length);
  if (length !== "line" && isLittle(picture) && tellingChanges(changes, 1).length + returns.length === 0) return best(input, "section", 7, tries, picture, (voice) => littleKnown(voice, false));
  if (length === "line") return best(input, length, 1, tries, picture, lineAttempt);
  if (length === "sentence") return best(input, length, 2, tries, picture, (voice) => sentenceAttempt(voice, changes));
  return best(input, length, 3, tries, picture, (voice) => {
    const sentences = paragraphAttempt(voice, { changes, returns, clock: clockTime });
    return sentences?.join(". ") ?? null;
  });
}

/** What one section's text draws on: the facts that hold there, and what of them is worth saying. */
export function sectionPlan(plan: Plan, index: number): { readonly painted: PaintedSection; readonly input: WriterInput; readonly picture: Picture } | null {
  const painted = plan.sections[index];
  if (!painted) return null;
  const { start, end } = painted.section;
  // What holds elsewhere supports nothing here; what held just before may be named when it changes.
  const facts = plan.input.facts.filter(({ scope }) => scope.end >= start - 0.01 && scope.start < end);
  // The first section introduces what holds of the whole; later ones say what is theirs.
  const heardHere = new Map([...plan.whole].map(([kind, sayings]) => [kind, sayings.filter((saying) => saying.facts.some((fact) => facts.includes(fact)))] as const));
  const picture = index === 0 ? new Map([...heardHere, ...painted.picture]) : painted.picture;
  return { painted, input: { ...plan.input, facts }, picture: worthSaying(picture, 1) };
}

/** Writes the text of one section by the grammar alone. */
export function realiseSection(plan: Plan, index: number, tries = 10): Candidate | null {
  const found = sectionPlan(plan, index);
  if (!found) return null;
  return best(found.input, "section", 10 + index, tries, found.picture, (voice) => sectionAttempt(voice, found.painted, index === 0).join(". "));
}

/** How many doubts a text of each length may take up. */
const doubts = { line: 1, sentence: 1, paragraph: 2 } as const;

/** The part of the whole picture that a text of this length draws on. */
export function pictureFor(plan: Plan, length: Exclude<Length, "section">): Picture {
  return worthSaying(plan.whole, doubts[length]);
}

/** A realised text with what it was asked to say: the network learns from these. */
export interface RealisedText {
  readonly length: NetworkLength;
  readonly text: string;
  readonly prompt: Prompt;
}

/** The texts of all lengths and sections over one set of facts; few tries give more variety, many give better texts. */
export function realisedTexts(input: WriterInput, tries: number): RealisedText[] {
  const plan = planFor(input);
  const whole = (["line", "sentence", "paragraph"] as const).flatMap((length) => {
    const candidate = realise(plan, length, tries);
    return candidate ? [{ length, text: candidate.text, prompt: promptFor(pictureFor(plan, length), plan.changes, plan.returns) }] : [];
  });
  const sections = plan.sections.flatMap((painted, index) => {
    const picture = sectionPlan(plan, index)?.picture;
    if (!picture || picture.size === 0) return [];
    const candidate = realiseSection(plan, index, tries);
    // "Little can be told of it up to 2:53" claims nothing, and its time is not one of the prompt's.
    return candidate && candidate.claims.length > 0 ? [{ length: index === 0 ? "opening" as const : "section" as const, text: candidate.text, prompt: sectionPromptFor(picture, painted) }] : [];
  });
  return [...whole, ...sections];
}

const emptyLine = "Music, of which little can be said for certain.";

/** What a recording that is not called music is called: its verdict, or what its sections say that most of it is. */
function soundNamed(input: WriterInput): Parameters<typeof notMusic>[0] {
  const most = soundOfMost(input, input.durationSeconds);
  return most ?? (input.verdict === "music" ? "unsure" : input.verdict);
}

/** The words for a section that is not music alone: what it is, backed by the facts that hold there. */
export function soundText(section: Omit<Section, "text">, facts: WriterInput["facts"]): Text | null {
  const sound = soundOfSection(section);
  if (sound === null) return null;
  const text = soundSentences[sound];
  const backing = facts.filter(({ id }) => section.facts.includes(id));
  return asText(text, backing.length > 0 ? [{ start: 0, end: text.length - 1, facts: backing }] : [], "realiser", section.id);
}

/** The last resort: words that claim nothing but that there is music, or that there is none. */
export function plainText(input: WriterInput, length: Length): string {
  if (length === "section") return "The music goes on.";
  if (input.verdict !== "music") return notMusic(soundNamed(input), seededRandom(input.seed))[length];
  return length === "line" ? emptyLine : "This is music, but little about it can be told for certain.";
}

export function textOf(candidate: Candidate | null, input: WriterInput, length: Length, name: string): Text {
  return candidate ? asText(candidate.text, candidate.claims, "realiser", name) : asText(plainText(input, length), [], "realiser", name);
}
