import { factKinds, type Fact, type Span } from "../../description";
import type { FactMaker, Scope } from "./fact-maker";
import { blended } from "./fact-maker";
import { sigmoid } from "../calibration";
import { keyEvidence } from "../measure/key-evidence";
import { keyLogits, tonalStrength } from "../measure/key";
import { localKeys, type KeySpan } from "../measure/local-keys";
import { soundingShare, type Measurements } from "../measure/measurements";
import { indexOfHighest, softmax } from "../measure/softmax";
import { meanDistribution, windowsWithin, type WeighedAnswer } from "./window-pool";

/** A section's key is told when it lasts this long; shorter ones are passing. */
const shortestKeySeconds = 12;

export interface KeyHearing {
  readonly probabilities: Float64Array;
  /** Probability that there is no major or minor key to name. */
  readonly none: number;
  readonly spans: readonly KeySpan[];
}

/** Probabilities of the 24 keys in a stretch, from the notes measured and the network's answers. */
export function hearKey(measurements: Measurements, windows: readonly WeighedAnswer[], maker: FactMaker, from: number, to: number, whole: boolean): KeyHearing {
  const evidence = whole ? measurements.key : keyEvidence(measurements.notes, from, to);
  const logits = whole ? measurements.keyLogits : keyLogits(evidence);
  const network = meanDistribution(windowsWithin(windows, from, to), "key");
  const probabilities = blended(network, softmax(logits), maker.networkShare("key", 0.5)) ?? softmax(logits);
  const strength = tonalStrength(evidence);
  const clear = measurements.tuning.clarity;
  return {
    probabilities,
    none: sigmoid(14 * (0.5 - strength) + 8 * (0.45 - clear)),
    spans: localKeys(measurements.notes, from, to, logits),
  };
}

/** Key and mode of a stretch. */
export function keyFacts(hearing: KeyHearing, maker: FactMaker, scope: Scope, origin: "heard" | "measured"): Fact[] {
  const some = 1 - hearing.none;
  const evidenceOf = (accepts: (key: number) => boolean): Span[] =>
    hearing.spans.filter((span) => accepts(span.key)).map(({ start, end }) => ({ start: Math.round(start * 100) / 100, end: Math.round(end * 100) / 100 }));
  const minor = hearing.probabilities.slice(12).reduce((sum, share) => sum + share, 0);
  const facts: (Fact | null)[] = [
    maker.likeliest(scope, "mode", [(1 - minor) * some, minor * some, hearing.none], origin, (index) => (index === 2 ? [] : evidenceOf((key) => (key >= 12 ? 1 : 0) === index))),
  ];
  if (hearing.none < 0.5) {
    const fact = maker.likeliest(scope, "key", hearing.probabilities, origin, (index) => evidenceOf((key) => key === index));
    if (fact) {
      const lessen = (confidence: number): number => confidence * some;
      const { alternatives, ...rest } = fact;
      facts.unshift(
        maker.fact(scope, {
          kind: "key", value: rest.value, confidence: lessen(rest.confidence), origin, evidence: rest.evidence,
          alternatives: (alternatives ?? []).map((other) => ({ ...other, confidence: lessen(other.confidence) })),
        }),
      );
    }
  }
  return facts.filter((fact) => fact !== null);
}

/** A section's own key, where it differs from the whole's and lasts. */
export function sectionKeyFacts(measurements: Measurements, windows: readonly WeighedAnswer[], maker: FactMaker, scope: Scope, mainKey: string | null, origin: "heard" | "measured"): Fact[] {
  if (scope.end - scope.start < shortestKeySeconds || soundingShare(measurements, scope.start, scope.end) < 0.5) return [];
  const hearing = hearKey(measurements, windows, maker, scope.start, scope.end, false);
  const best = factKinds.key.values[indexOfHighest(hearing.probabilities)];
  if (best === mainKey) return [];
  return keyFacts(hearing, maker, scope, origin);
}
