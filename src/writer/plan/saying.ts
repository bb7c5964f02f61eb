import { sureFrom, type Fact, type FactKind, type FactValue } from "../../description";

/** One thing to be said, with the facts behind it. */
export interface Saying {
  readonly kind: FactKind;
  readonly value: FactValue;
  readonly facts: readonly Fact[];
  /** Said plainly; else with a hedge. */
  readonly sure: boolean;
  /** The surest of its leading facts, 0–1. */
  readonly confidence: number;
}

/**
 * Facts of one value as one saying. `leading` are those that speak of the whole stretch: where there are some, they
 * decide how surely it is said, so that one sure moment does not make the whole sure.
 */
export function sayingOf(facts: readonly Fact[], leading: readonly Fact[] = facts): Saying | null {
  const [first] = facts;
  if (!first) return null;
  const confidence = Math.max(...(leading.length > 0 ? leading : facts).map((fact) => fact.confidence));
  return { kind: first.kind, value: first.value, facts, sure: confidence >= sureFrom, confidence };
}
