import type { Claim, Description, Section, Text } from "../description";
import { coversAll, evidenceOfClaim, sharedSeconds } from "./spans";

export type TextPiece = { readonly text: string; readonly claim: Claim | null; readonly start: number };

/** One sentence of a text, cut at its claims. */
export interface TextSentence {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly TextPiece[];
  /** The space between this sentence and the next. */
  readonly after: string;
}

/** Claims that can be drawn: in order, inside the text, none overlapping an earlier one. */
function drawableClaims({ text, claims }: Text): Claim[] {
  let end = 0;
  return [...claims]
    .sort((a, b) => a.start - b.start)
    .filter((claim) => {
      const fits = claim.start >= end && claim.end > claim.start && claim.end <= text.length;
      if (fits) end = claim.end;
      return fits;
    });
}

/** Offsets after each sentence's end, its trailing space included; never inside a claim. */
function sentenceEnds(text: string, claims: readonly Claim[]): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(/[.!?]["”’)]?\s+(?=[\p{Lu}"“])/gu)) {
    const end = match.index + match[0].length;
    if (!claims.some((claim) => claim.start < end && claim.end > end)) ends.push(end);
  }
  return [...ends, text.length];
}

/** A text as sentences of plain and claimed pieces; joined again they are the text, character for character. */
export function sentencesOf(text: Text): TextSentence[] {
  const claims = drawableClaims(text);
  let start = 0;
  return sentenceEnds(text.text, claims)
    .filter((end) => end > 0)
    .map((end) => {
      const own = claims.filter((each) => each.start >= start && each.end <= end);
      // A claim keeps even the space at its end.
      const after = /\s*$/u.exec(text.text.slice(own.at(-1)?.end ?? start, end))?.[0] ?? "";
      const pieces: TextPiece[] = [];
      let from = start;
      for (const claim of own) {
        if (claim.start > from) pieces.push({ text: text.text.slice(from, claim.start), claim: null, start: from });
        pieces.push({ text: text.text.slice(claim.start, claim.end), claim, start: claim.start });
        from = claim.end;
      }
      if (from < end - after.length) pieces.push({ text: text.text.slice(from, end - after.length), claim: null, start: from });
      const sentence = { start, end, pieces, after };
      start = end;
      return sentence;
    });
}

/**
 * The sentence that speaks of a section: of all sentences whose evidence lies mostly inside it, the one with the
 * largest share there. Null when every sentence speaks of the whole.
 */
export function sentenceAbout(description: Description, sentences: readonly TextSentence[], section: Section): number | null {
  if (coversAll([section], description.source.duration)) return null;
  let best: { index: number; share: number } | null = null;
  for (const [index, { pieces }] of sentences.entries()) {
    const spans = pieces.flatMap(({ claim }) => (claim ? evidenceOfClaim(description, claim) : []));
    const total = sharedSeconds(spans, [{ start: 0, end: Infinity }]);
    const share = total > 0 ? sharedSeconds(spans, [section]) / total : 0;
    if (share >= 0.6 && share > (best?.share ?? 0)) best = { index, share };
  }
  return best?.index ?? null;
}
