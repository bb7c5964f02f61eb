import { factKinds, type Description, type Fact, type FactKind } from "../description";
import { isGlobal } from "./spans";

const order = Object.keys(factKinds) as FactKind[];

const byKind = (a: Fact, b: Fact): number => order.indexOf(a.kind) - order.indexOf(b.kind) || b.confidence - a.confidence;

/** A mode that the key already names would only be said twice. */
const isSaidByKey = (fact: Fact, facts: readonly Fact[]): boolean =>
  fact.kind === "mode" && facts.some((key) => key.kind === "key" && key.stated === true && String(key.value).endsWith(` ${fact.value}`));

/** The facts of the whole recording, in the order of the fact table: those that may be said, and those heard less surely. */
export function globalFacts({ facts, source }: Description): { readonly stated: readonly Fact[]; readonly unsure: readonly Fact[] } {
  const all = facts.filter((fact) => isGlobal(fact, source.duration)).sort(byKind);
  const global = all.filter((fact) => !isSaidByKey(fact, all));
  return { stated: global.filter((fact) => fact.stated === true), unsure: global.filter((fact) => fact.stated !== true) };
}

/** The facts that may be said of one section and not of the whole. */
export function sectionFacts({ facts, source }: Description, ids: readonly string[]): readonly Fact[] {
  return facts.filter((fact) => ids.includes(fact.id) && fact.stated === true && !isGlobal(fact, source.duration)).sort(byKind);
}
