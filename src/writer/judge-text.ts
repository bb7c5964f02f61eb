import { checkClaims } from "./check-claims";
import { checkEnglish, repeatedWords } from "./check-english";
import { hedges } from "./lexicon/hedges";
import { parseClaims } from "./parse-claims";
import type { Picture } from "./plan/picture";
import { salienceOf } from "./plan/salience";
import { finishText, type ClaimMarks, type PlacedClaim } from "./text/marked-text";
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

const oftenUsed = new Set("music with from that this have into over between each piece about minor major beats minute there something".split(" "));

/** More doubts than this in one text make it mumble. */
const hedgesAllowed: Record<Length, number> = { line: 1, sentence: 1, paragraph: 2, section: 1 };

const wordCount = (text: string): number => text.split(/\s+/).length;

const hedgeWords = new RegExp(`\\b(?:${[...hedges].sort((one, other) => other.length - one.length).join("|")})\\b`, "gi");

/** What jars although it is correct: chains of the same preposition, sentences of four words one after another. */
function roughness(text: string): number {
  const sentences = text.split(/[.;:] ?/).filter((sentence) => sentence !== "");
  const chains = sentences.reduce((sum, sentence) => {
    const count = (pattern: RegExp): number => (sentence.match(pattern) ?? []).length;
    return sum + Math.max(0, count(/\bwith\b/gi) - 1) + Math.max(0, count(/\bin\b/gi) - 2) + Math.max(0, count(/\band\b/gi) - 2) + 1.2 * Math.max(0, count(/, and /g) - 1) + Math.max(0, count(/,/g) - 4);
  }, 0);
  const doubts = sentences.reduce((sum, sentence) => sum + Math.max(0, (sentence.match(hedgeWords) ?? []).length - 1), 0);
  const short = sentences.filter((sentence) => wordCount(sentence) <= 5).length;
  const starts = sentences.map((sentence) => sentence.split(" ").slice(0, 2).join(" ").toLowerCase());
  const sameStart = starts.length - new Set(starts).size;
  return 1.2 * chains + 3 * doubts + (sentences.length > 1 ? 0.8 * Math.max(0, short - 1) : 0) + 1.2 * sameStart;
}

/** What a reader would stumble over in correct English: words used again, doubt upon doubt, roughness. 0 is best. */
export function blemishes(text: string, length: Length): number {
  const hedgedClaims = parseClaims(text).claims.filter(({ hedged }) => hedged).length;
  return 2.2 * repeatedWords(text, oftenUsed).length + 1.6 * Math.max(0, hedgedClaims - hedgesAllowed[length]) + roughness(text);
}

/** A finished text with its worth; null where it is not English or says what the facts do not allow. */
export function judged(marked: string, marks: ClaimMarks, picture: Picture, length: Length, input: Pick<WriterInput, "facts" | "sections" | "durationSeconds">): Candidate | null {
  const { text, claims } = finishText(`${marked}.`, marks);
  if (checkEnglish(text).length > 0) return null;
  const check = checkClaims(text, input);
  if (check.faults.length > 0) return null;
  const count = wordCount(text);
  const { least, most } = lengths[length];
  const sayings = [...picture.values()].flat();
  // Few things to say make a short text; nothing is gained by spinning it out.
  const enough = Math.min(least, 2 + 3 * sayings.length);
  const missing = Math.max(0, enough - count) * 0.35 + Math.max(0, count - most) * 1.2;
  const covered = sayings.filter((saying) => claims.some(({ facts }) => saying.facts.some((fact) => facts.includes(fact))));
  const worth = covered.reduce((sum, saying) => sum + salienceOf(saying), 0);
  return { text, claims, score: worth * (length === "line" ? 0.6 : 0.25) - missing - 1.5 * check.timid - blemishes(text, length) };
}
