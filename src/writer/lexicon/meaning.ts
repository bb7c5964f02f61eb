import type { FactKind, FactValue } from "../../description";

/** What a word or phrase says, in the terms of facts. */
export interface Assertion {
  readonly kind: FactKind | "course" | "time";
  readonly value: FactValue;
}

/** A phrase is allowed when all assertions of one of its alternatives are. */
export type Meaning = readonly (readonly Assertion[])[];

/** "kind=value & kind=value | kind=value" → patterns; patterns as in text/pattern.ts. */
export type PhraseTable = Readonly<Record<string, readonly string[]>>;

export function readMeaning(written: string): Meaning {
  return written.split(" | ").map((alternative) =>
    alternative.split(" & ").map((assertion): Assertion => {
      const [kind = "", value = ""] = assertion.split("=");
      return { kind: kind as Assertion["kind"], value };
    }),
  );
}
