import { evidenceSpans, weighedSpans, type Claim, type Fact, type Text } from "../../description";

/**
 * Text under construction. A claim is a stretch between a start mark (a private-use character whose code points at its
 * facts) and the end mark, so that sentences are put together as plain strings and offsets are counted once, at the end.
 */
const firstMark = 0xe000;
const endMark = "\uf000";
const anyMark = "[\\ue000-\\uf000]";

export function withoutMarks(marked: string): string {
  return marked.replaceAll(new RegExp(anyMark, "g"), "");
}

/** Keeps the facts behind the marks of one text. */
export class ClaimMarks {
  readonly #facts: (readonly Fact[])[] = [];

  /** Marks `words` as claiming `facts`. */
  mark(words: string, facts: readonly Fact[]): string {
    this.#facts.push(facts);
    return `${String.fromCharCode(firstMark + this.#facts.length - 1)}${words}${endMark}`;
  }

  factsOf(mark: string): readonly Fact[] {
    return this.#facts[mark.charCodeAt(0) - firstMark] ?? [];
  }
}

/** Letters whose names begin with a vowel sound: "an F major chord". */
const vowelLetters = /^[AEF](?:[♭♯]|$)/;
const vowelStart = /^[aeiouAEIOU]/;
const consonantExceptions = /^(?:one\b|once|uni|use|usual|eu)/i;

/** "a" or "an", by the sound of the next word. */
export function articleFor(word: string): "a" | "an" {
  if (/^[A-G][♭♯]?$/.test(word)) return vowelLetters.test(word) ? "an" : "a";
  if (/^(?:8|11|18)(?!\d)|^8\d/.test(word)) return "an";
  if (/^unison|^uni(?:form|que|ted)/i.test(word)) return "a";
  if (/^un/i.test(word)) return "an";
  return vowelStart.test(word) && !consonantExceptions.test(word) ? "an" : "a";
}

/** Before names of keys a capital "A" is a note, so only "a" is an article. */
function resolveArticles(marked: string): string {
  const article = new RegExp(`\\ban?((?:${anyMark}|\\s)+)([^\\s,.;:\\ue000-\\uf000]+)`, "g");
  return marked.replace(article, (_whole, gap: string, word: string) => `${articleFor(word)}${gap}${word}`);
}

function capitaliseSentences(marked: string): string {
  return marked.replace(
    new RegExp(`(^|[.!?]${anyMark}* )(${anyMark}*)(\\p{Ll})`, "gu"),
    (_whole, before: string, marks: string, letter: string) => before + marks + letter.toUpperCase(),
  );
}

function tidy(marked: string): string {
  return marked
    .replace(/\s+/g, " ")
    .replace(new RegExp(` (${anyMark}*[,.;:])`, "g"), "$1")
    .replace(new RegExp(`,(${anyMark}*)(?=[,.;:])`, "g"), "$1")
    .replace(new RegExp(`([.;:])(${anyMark}*),`, "g"), "$1$2")
    .replace(/^[ ,]+/, "")
    .trim();
}

/** A claim before it has its id: offsets in UTF-16 code units. */
export interface PlacedClaim {
  readonly start: number;
  readonly end: number;
  readonly facts: readonly Fact[];
}

const word = /[\p{L}\p{N}]/u;

/** Where the words of a stretch begin: marks and spaces before them are no part of a claim. */
function wordsFrom(text: string, start: number): number {
  let at = start;
  while (at < text.length && !word.test(text[at] ?? "")) at++;
  return at;
}

/**
 * Resolves articles, capitals and spaces, takes the marks out and gives the places where they stood. A claim inside a claim
 * ("a ⟨smooth⟩ single line") cuts it: the outer one goes on after it.
 */
export function finishText(marked: string, marks: ClaimMarks): { text: string; claims: PlacedClaim[] } {
  const ready = capitaliseSentences(resolveArticles(tidy(marked)));
  let text = "";
  const open: { start: number; readonly facts: readonly Fact[] }[] = [];
  const claims: PlacedClaim[] = [];
  for (const letter of ready) {
    if (letter === endMark) {
      const begun = open.pop();
      const start = begun ? wordsFrom(text, begun.start) : text.length;
      if (begun && text.length > start) claims.push({ facts: begun.facts, start, end: text.length });
      for (const outer of open) outer.start = text.length;
    } else if (letter >= "\ue000" && letter < endMark) {
      open.push({ start: text.length, facts: marks.factsOf(letter) });
    } else {
      text += letter;
    }
  }
  return { text, claims: claims.sort((one, other) => one.start - other.start) };
}

/** A finished text with numbered claims, each with the seconds behind it and how much they speak for it. `name` keeps the ids of different texts apart. */
export function asText(text: string, claims: readonly PlacedClaim[], origin: Text["origin"], name: string): Text {
  return {
    text,
    origin,
    claims: claims.map(({ start, end, facts }, index): Claim => ({
      id: `${name}-${index + 1}`,
      start,
      end,
      facts: [...new Set(facts.map((fact) => fact.id))],
      evidence: weighedSpans(facts.flatMap(evidenceSpans)),
    })),
  };
}
