import { type factKinds, type Fact } from "../../description";
import type { HeardSection } from "../measure/sections";
import type { FactMaker, Scope } from "./fact-maker";

type Form = (typeof factKinds.form.values)[number];

const letterOf = (label: string): string => label.replaceAll("′", "");

/** The form that a row of section labels spells, and how sure labels alone can make it. */
export function formOf(labels: readonly string[]): { form: Form; confidence: number } | null {
  const letters = labels.map(letterOf);
  const kinds = new Set(letters);
  const first = letters[0];
  if (letters.length === 0 || first === undefined) return null;
  if (letters.length === 1) return { form: "one_section", confidence: 0.6 };
  if (kinds.size === 1) return letters.length >= 3 ? { form: "strophic", confidence: 0.5 } : null;
  if (letters.length === 2) return { form: "A B", confidence: 0.55 };
  // Neighbours with one letter are one part in two halves.
  const parts = letters.filter((letter, index) => letter !== letters[index - 1]);
  const spelled = parts.join("");
  if (spelled === "AB") return { form: "A B", confidence: 0.5 };
  if (spelled === "ABA") return { form: "A B A′", confidence: 0.7 };
  const returns = parts.filter((letter) => letter === first).length;
  if (returns >= 3 && parts.length >= 5 && kinds.size >= 3) return { form: "rondo_like", confidence: 0.55 };
  if (kinds.size === 2 && returns >= 2) return { form: "strophic", confidence: 0.45 };
  if (kinds.size >= 3 && kinds.size === parts.length) return { form: "through_composed", confidence: 0.5 };
  return null;
}

/** The form of the whole, told from its sections. Short recordings may be excerpts: of them no form is told. */
export function formFacts(sections: readonly HeardSection[], maker: FactMaker, scope: Scope): Fact[] {
  const found = scope.end < 40 ? null : formOf(sections.map(({ label }) => label));
  if (!found) return [];
  const evidence = sections.map(({ start, end }) => ({ start: Math.round(start * 100) / 100, end: Math.round(end * 100) / 100 }));
  return [maker.fact(scope, { kind: "form", value: found.form, confidence: found.confidence, origin: "measured", evidence })];
}
