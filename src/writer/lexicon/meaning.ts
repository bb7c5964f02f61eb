import type { FactKind, FactValue } from "../../description";

/** What a word or phrase says, in the terms of facts. */
export interface Assertion {
  readonly kind: FactKind | "course" | "time";
  readonly value: FactValue;
}

/** A phrase is allowed when all assertions of one of its alternatives are. */
export type Meaning = readonly (readonly Assertion[])[];

/** "kind=value & kind=value | kind=value" → patterns; a pattern may hold "(one|other)" and "word?" for "maybe a word". */
export type PhraseTable = Readonly<Record<string, readonly string[]>>;

export function readMeaning(written: string): Meaning {
  return written.split(" | ").map((alternative) =>
    alternative.split(" & ").map((assertion): Assertion => {
      const [kind = "", value = ""] = assertion.split("=");
      return { kind: kind as Assertion["kind"], value };
    }),
  );
}

/** Writes out every reading of a pattern: "(a|b) c?" → "a c", "b c", "a", "b". */
export function expandPattern(pattern: string): string[] {
  const group = /\(([^()]*)\)(\?)?/.exec(pattern);
  if (group) {
    const options = (group[1] ?? "").split("|");
    if (group[2] === "?") options.push("");
    return options.flatMap((option) => expandPattern(pattern.slice(0, group.index) + option + pattern.slice(group.index + group[0].length)));
  }
  return [pattern.replace(/\s+/g, " ").trim()];
}
