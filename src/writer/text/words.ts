/** A word or a punctuation mark with its place in the text (UTF-16 code units). */
export interface WordToken {
  /** Lower case, but for the names of notes: "A major" is a key, "a major key" is not. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly punctuation: boolean;
}

const wordOrMark = /[\p{L}\p{N}♭♯′'’]+(?:[-:][\p{L}\p{N}♭♯]+)*|[.,;:!?—–()]/gu;

/** Cuts a text into words ("three-in-a-bar", "1:20" and "B♭" are one) and punctuation marks. */
export function splitWords(text: string): WordToken[] {
  return [...text.matchAll(wordOrMark)].map((match) => ({
    word: /^[A-G][♭♯]?$/.test(match[0]) ? match[0] : match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
    punctuation: /^[.,;:!?—–()]$/.test(match[0]),
  }));
}
