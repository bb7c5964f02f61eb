import type { FactKind } from "../../description";
import type { FormName } from "./words/index";

/**
 * A frame is a sentence with places to fill:
 *   [kind.form]        what is surely heard, in one of the forms of words/forms.ts, or as a participle
 *   [kind.form~]       what is only likely; the frame's own words hedge it
 *   [kind.form*]       either; hedged where it is only likely
 *   [kind.form+kind]   with adjectives of other kinds inside
 *   [name]             something made for the occasion: who, tone, pace, it
 *   (one|other)        one of these
 *   <maybe>            left out where its places cannot be filled, or now and then
 *   {play/plays}       by the number of whoever the sentence is about
 *   {~run/runs}        by the number of the noun before it
 */
export type Part =
  | { readonly type: "words"; readonly words: string }
  | { readonly type: "place"; readonly kind: FactKind; readonly form: FormName | "participle"; readonly need: "sure" | "likely" | "any"; readonly inside: readonly FactKind[] }
  | { readonly type: "made"; readonly name: string }
  | { readonly type: "choice"; readonly options: readonly (readonly Part[])[] }
  | { readonly type: "maybe"; readonly parts: readonly Part[] }
  | { readonly type: "number"; readonly plural: string; readonly singular: string; readonly ofNoun: boolean };

const placePattern = /^(\w+)(?:\.(\w+)([~*]?)(?:\+([\w,]+))?)?$/;

function placeOf(written: string): Part {
  const [, name = "", form, need, inside] = placePattern.exec(written) ?? [];
  if (form === undefined) return { type: "made", name };
  return {
    type: "place", kind: name as FactKind, form: form as FormName, need: need === "~" ? "likely" : need === "*" ? "any" : "sure",
    inside: inside === undefined ? [] : (inside.split(",") as FactKind[]),
  };
}

/** Reads parts up to one of the marks in `until`; gives where it stopped. */
function readParts(frame: string, from: number, until: string): { parts: Part[]; at: number } {
  const parts: Part[] = [];
  let at = from;
  while (at < frame.length && !until.includes(frame[at] ?? "")) {
    const letter = frame[at] ?? "";
    if (letter === "[" || letter === "{") {
      const end = frame.indexOf(letter === "[" ? "]" : "}", at);
      const inner = frame.slice(at + 1, end);
      const [plural = "", singular = ""] = inner.replace("~", "").split("/");
      parts.push(letter === "[" ? placeOf(inner) : { type: "number", plural, singular, ofNoun: inner.startsWith("~") });
      at = end + 1;
    } else if (letter === "(") {
      const options: Part[][] = [];
      do {
        const option = readParts(frame, at + 1, "|)");
        options.push(option.parts);
        at = option.at;
      } while (frame[at] === "|");
      parts.push({ type: "choice", options });
      at++;
    } else if (letter === "<") {
      const inner = readParts(frame, at + 1, ">");
      parts.push({ type: "maybe", parts: inner.parts });
      at = inner.at + 1;
    } else {
      const start = at;
      while (at < frame.length && !`[{(<${until}`.includes(frame[at] ?? "")) at++;
      parts.push({ type: "words", words: frame.slice(start, at) });
    }
  }
  return { parts, at };
}

const known = new Map<string, readonly Part[]>();

/** The parts of a frame, read once. */
export function partsOf(frame: string): readonly Part[] {
  const before = known.get(frame);
  if (before) return before;
  const { parts } = readParts(frame, 0, "");
  known.set(frame, parts);
  return parts;
}
