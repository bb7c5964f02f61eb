import type { Description, Fact } from "../document";

/** The music goes on faster or slower from a moment on. */
export interface TempoTurn {
  readonly at: number;
  readonly kind: "faster" | "slower";
  readonly facts: readonly [before: Fact, after: Fact];
}

/** Below this ratio a tempo is the same to the ear of a listener. */
const clearRatio = 1.1;

/** Neighbouring stretches that have tempi of their own: only how the two relate is told. */
export function tempoTurns({ facts, source }: Description): readonly TempoTurn[] {
  const local = facts.filter(({ kind, scope }) => kind === "tempo" && scope.end - scope.start < 0.95 * source.duration);
  return local.flatMap((before) => {
    const after = local.find(({ scope }) => Math.abs(scope.start - before.scope.end) < 0.02);
    const ratio = after ? Number(after.value) / Number(before.value) : 1;
    if (!after || !(ratio >= clearRatio || ratio <= 1 / clearRatio)) return [];
    return [{ at: after.scope.start, kind: ratio > 1 ? ("faster" as const) : ("slower" as const), facts: [before, after] as const }];
  });
}
