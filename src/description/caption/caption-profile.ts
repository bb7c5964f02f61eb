import type { CaptionCue } from "./cue";

export type CaptionProfileId = "standard" | "bbc" | "line-21";

/** A house style (rules C1 and C12): how the same words look and how long a line may be. Never mixed within a file. */
export interface CaptionProfile {
  readonly id: CaptionProfileId;
  /** Characters a line holds, brackets included. */
  readonly lineCharacters: number;
  readonly lines: 2;
  readonly letters: "lowercase" | "capitals";
  /** One pair per cue, over all its lines; null for none. */
  readonly brackets: readonly [open: string, close: string] | null;
}

export const captionProfiles: Readonly<Record<CaptionProfileId, CaptionProfile>> = {
  standard: { id: "standard", lineCharacters: 42, lines: 2, letters: "lowercase", brackets: ["[", "]"] },
  bbc: { id: "bbc", lineCharacters: 37, lines: 2, letters: "capitals", brackets: null },
  "line-21": { id: "line-21", lineCharacters: 32, lines: 2, letters: "lowercase", brackets: ["[", "]"] },
};

/** The words as a profile shows them, still on one line unless a person broke them. */
export function dressedText(text: string, { letters, brackets }: CaptionProfile): string {
  const cased = letters === "capitals" ? text.toUpperCase() : text;
  return brackets ? `${brackets[0]}${cased}${brackets[1]}` : cased;
}

/** What a person typed as bare words: the profile's brackets around it and spaces at its ends and doubled are taken off. */
export function bareText(typed: string, { brackets }: CaptionProfile): string {
  const lines = typed.split(/\r\n|\r|\n/).map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
  const text = lines.join("\n");
  const wrapped = brackets !== null && text.startsWith(brackets[0]) && text.endsWith(brackets[1]) && text.length > 1;
  return wrapped ? text.slice(1, -1).trim() : text;
}

/** What stands on both sides of a place to break: the first that fits is the better break. */
const breaks: readonly { readonly before: RegExp; readonly after: RegExp; readonly cost: number }[] = [
  { before: /[;:.]$/, after: /^/, cost: 0 },
  { before: /,$/, after: /^/, cost: 6 },
  { before: /^/, after: /^(?:and|but|or|then|while)$/i, cost: 8 },
  // An article stays with its noun, a preposition with its phrase.
  { before: /^(?:a|an|the|of|with|in|by|to|and|or|as|for|at)$/i, after: /^/, cost: 60 },
  { before: /^/, after: /^(?:with|over|under|in|by|of|to|as|for|at|from)$/i, cost: 10 },
  { before: /^/, after: /^/, cost: 20 },
];

function breakCost(left: string, right: string): number {
  const before = left.slice(left.lastIndexOf(" ") + 1).replace(/^[[(]/, "");
  const after = (right.split(" ", 1)[0] ?? "").replace(/[\])]$/, "");
  const rule = breaks.find((each) => each.before.test(before) && each.after.test(after));
  return (rule?.cost ?? 20) + Math.abs(left.length - right.length) / 2;
}

/** Words on one line where they fit, else on two broken where the language allows it best. Too long: two lines, the second too long. */
export function brokenLines(text: string, lineCharacters: number): readonly string[] {
  if (text.includes("\n")) return text.split(/\s*\n\s*/).filter((line) => line !== "");
  if (text.length <= lineCharacters) return [text];
  const places = [...text.matchAll(/ /g)].map(({ index }) => ({ left: text.slice(0, index), right: text.slice(index + 1) }));
  const fitting = places.filter(({ left, right }) => left.length <= lineCharacters && right.length <= lineCharacters);
  const usable = fitting.length > 0 ? fitting : places.filter(({ left }) => left.length <= lineCharacters);
  const [best] = usable.sort((a, b) => breakCost(a.left, a.right) - breakCost(b.left, b.right) || b.left.length - a.left.length);
  return best ? [best.left, best.right] : [text];
}

/** A cue's lines as they are read in a profile. */
export function cueLines({ text }: Pick<CaptionCue, "text">, profile: CaptionProfile): readonly string[] {
  return brokenLines(dressedText(text, profile), profile.lineCharacters);
}
