import { factKinds, type Fact, type FactKind, type FactValue, type Span } from "../../description";
import { calibrated, calibratedDistribution, calibrationOf, type Calibration } from "../calibration";
import { indexOfHighest } from "../measure/softmax";

/** Runners-up are told from this probability on. */
const alternativeFrom = 0.08;
const alternativesAtMost = 3;
/** A fact is kept from this confidence on, said or not. */
const keptFrom = 0.2;

const hundredths = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

/** What a fact is about: the whole recording or one section. `suffix` makes the id ("" or "@s2"). */
export interface Scope {
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

export interface FactInput {
  readonly kind: FactKind;
  readonly value: FactValue;
  /** Calibrated already. */
  readonly confidence: number;
  readonly alternatives?: readonly { readonly value: FactValue; readonly confidence: number }[];
  readonly origin: "heard" | "measured";
  readonly evidence: readonly Span[];
}

/** Makes facts of guesses: stable ids, runners-up, and whether they may be said. */
export class FactMaker {
  constructor(private readonly calibration: Calibration) {}

  /** A fact as it is. Kinds with many values carry the value in their id: "instrumentFamily:bowed". */
  fact(scope: Scope, input: FactInput): Fact {
    const confidence = hundredths(input.confidence);
    const alternatives = (input.alternatives ?? [])
      .filter((other) => other.confidence >= alternativeFrom && other.value !== input.value)
      .slice(0, alternativesAtMost)
      .map((other) => ({ value: other.value, confidence: hundredths(other.confidence) }));
    const span = { start: Math.round(scope.start * 100) / 100, end: Math.round(scope.end * 100) / 100 };
    return {
      id: `${input.kind}${factKinds[input.kind].many ? `:${input.value}` : ""}${scope.suffix}`,
      kind: input.kind,
      value: input.value,
      confidence,
      ...(alternatives.length > 0 ? { alternatives } : {}),
      origin: input.origin,
      scope: span,
      // A fact always shows where it was heard; without anything more exact, in all of its stretch.
      evidence: input.evidence.length > 0 ? input.evidence : [span],
      stated: confidence >= calibrationOf(this.calibration, input.kind).threshold,
    };
  }

  /** The likeliest value of a distribution over a kind's closed list, calibrated; null when nothing is likely. */
  likeliest(scope: Scope, kind: FactKind, probabilities: ArrayLike<number>, origin: "heard" | "measured", evidenceOf: (index: number) => readonly Span[]): Fact | null {
    const values = factKinds[kind].values as readonly string[];
    const shares = calibratedDistribution(calibrationOf(this.calibration, kind), values, probabilities);
    const best = indexOfHighest(shares);
    const confidence = shares[best] ?? 0;
    if (confidence < keptFrom) return null;
    const alternatives = values
      .map((value, index) => ({ value, confidence: shares[index] as number }))
      .filter((_, index) => index !== best)
      .sort((left, right) => right.confidence - left.confidence);
    return this.fact(scope, { kind, value: values[best] as string, confidence, alternatives, origin, evidence: evidenceOf(best) });
  }

  /** A distribution over a kind's closed list, calibrated as facts are. */
  weighed(kind: FactKind, probabilities: ArrayLike<number>): Float64Array {
    return calibratedDistribution(calibrationOf(this.calibration, kind), factKinds[kind].values as readonly string[], probabilities);
  }

  /** One value of a kind that may hold several; null when it is unlikely. */
  present(scope: Scope, kind: FactKind, value: string, probability: number, origin: "heard" | "measured", evidence: readonly Span[]): Fact | null {
    const confidence = calibrated(calibrationOf(this.calibration, kind), value, probability);
    return confidence < keptFrom ? null : this.fact(scope, { kind, value, confidence, origin, evidence });
  }

  /** How much the network counts against the measurement where both speak. */
  networkShare(kind: FactKind, otherwise: number): number {
    return calibrationOf(this.calibration, kind).networkShare ?? otherwise;
  }
}

/** Two distributions as one: weighted mean of their logarithms. Either may be missing. */
export function blended(network: ArrayLike<number> | null, measured: ArrayLike<number> | null, networkShare: number): Float64Array | null {
  if (!network || !measured) {
    const one = network ?? measured;
    return one ? Float64Array.from(one) : null;
  }
  const logs = Float64Array.from(network, (share, index) => networkShare * Math.log(Math.max(1e-4, share)) + (1 - networkShare) * Math.log(Math.max(1e-4, measured[index] ?? 0)));
  const highest = Math.max(...logs);
  const shares = logs.map((value) => Math.exp(value - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
