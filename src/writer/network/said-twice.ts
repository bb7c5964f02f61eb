import { parseClaims } from "../parse-claims";

/** Claims this near to each other may belong to one phrase: "a tune rides over a supporting part", "crisp, detached notes". */
const nearLetters = 24;
const newPart = /[;:.]|, |\b(?:and|while|to|probably|perhaps|apparently|with)\b/;

/** True when a text says the same thing twice in different places, or in the same words; and when it tells the mode of a key it has named. */
export function saysTwice(text: string): boolean {
  const seen = new Map<string, { end: number; words: string }>();
  let keyNamed = false;
  for (const { meaning, words, start, end } of parseClaims(text).claims) {
    const kinds = meaning.flatMap((way) => way.map(({ kind }) => kind));
    if (keyNamed && kinds.length > 0 && kinds.every((kind) => kind === "mode")) return true;
    keyNamed ||= kinds.includes("key");
    const what = meaning.map((way) => way.map(({ kind, value }) => `${kind}=${value}`).join("&")).join("|");
    const before = seen.get(what);
    if (before) {
      const between = text.slice(before.end, start);
      const onePhrase = between.length <= nearLetters && (between === ", " || !newPart.test(between));
      if (!onePhrase || before.words.toLowerCase() === words.toLowerCase()) return true;
    }
    seen.set(what, { end, words });
  }
  return false;
}
