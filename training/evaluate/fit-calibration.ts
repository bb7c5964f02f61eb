import { factKinds, type Fact } from "../../src/description";
import type { Calibration, KindCalibration } from "../../src/listener";
import { familiesHeard, globalFact, isRight, truthOf, type ScoredKind } from "./scoring";
import type { HeardItem } from "./report";

/** Share of right answers that stated facts must have on validation; and how many answers prove it. */
const wantedPrecision = 0.93;
const proofFrom = 15;
/** Nothing is said below this, however right it was on validation. */
const lowestThreshold = 0.6;
/** Where no threshold has the wanted precision, only the surest is said. */
const surestOnly = 0.92;

export interface Vote {
  readonly confidence: number;
  readonly right: boolean;
}

/** Probability of each value, as far as a fact tells: its own, its runners-up, and the rest shared evenly. */
function sharesOf(fact: Fact, values: number): { readonly own: number; readonly others: readonly number[] } {
  const others = (fact.alternatives ?? []).map(({ confidence }) => confidence);
  const rest = Math.max(0, 1 - fact.confidence - others.reduce((sum, share) => sum + share, 0));
  const unnamed = Math.max(0, values - 1 - others.length);
  return { own: fact.confidence, others: [...others, ...new Array<number>(unnamed).fill(rest / Math.max(1, unnamed))] };
}

function tempered(fact: Fact, values: number, temperature: number): number {
  const { own, others } = sharesOf(fact, values);
  const power = (share: number): number => Math.max(1e-6, share) ** (1 / temperature);
  return power(own) / (power(own) + others.reduce((sum, share) => sum + power(share), 0));
}

const logLoss = (votes: readonly Vote[]): number =>
  votes.reduce((sum, { confidence, right }) => sum - Math.log(Math.min(1 - 1e-4, Math.max(1e-4, right ? confidence : 1 - confidence))), 0) / Math.max(1, votes.length);

/** Whole facts of a kind whose truth is known, with whether they are right. */
function answersOf(kind: ScoredKind, items: readonly HeardItem[]): { readonly fact: Fact; readonly right: boolean }[] {
  return items.flatMap(({ heard, truth }) => {
    const [wanted, fact] = [truthOf(kind, truth), globalFact(heard, kind)];
    return wanted === null || !fact ? [] : [{ fact, right: isRight(kind, fact.value, wanted) }];
  });
}

/** The temperature of least loss of "right or wrong" at the stated confidence (Guo et al. 2017, on the winning class). */
export function fitTemperature(kind: ScoredKind, items: readonly HeardItem[]): number {
  const values = factKinds[kind].values?.length ?? 2;
  const answers = answersOf(kind, items);
  if (answers.length < 30) return 1;
  const grid = Array.from({ length: 25 }, (_, step) => 2 ** ((step - 8) / 6));
  const loss = (temperature: number): number => logLoss(answers.map(({ fact, right }) => ({ confidence: tempered(fact, values, temperature), right })));
  const best = grid.reduce((least, temperature) => (loss(temperature) < loss(least) ? temperature : least), 1);
  return Math.round(best * 1000) / 1000;
}

/** A family that no fact names was given less than the listener keeps. */
const unnamedFamily = 0.1;

/**
 * Temperature and a bias for each family, by gradient descent on the logistic loss with a pull towards (1, 0): few
 * recordings know of an organ.
 */
export function fitFamilies(items: readonly HeardItem[]): Pick<KindCalibration, "temperature" | "bias"> {
  const families = factKinds.instrumentFamily.values;
  const rows = items.flatMap(({ heard, truth }) => {
    if (truth.families === null) return [];
    const named = new Map(familiesHeard(heard, 0).map((fact) => [String(fact.value), fact.confidence]));
    return families.map((family, index) => {
      const share = Math.min(0.999, Math.max(0.001, named.get(family) ?? unnamedFamily));
      return { index, odds: Math.log(share / (1 - share)), right: truth.families?.includes(family) ? 1 : 0 };
    });
  });
  if (rows.length < 100) return { temperature: 1 };
  let slope = 1;
  const bias = new Float64Array(families.length);
  for (let step = 0; step < 600; step++) {
    let slopeGradient = 0.02 * (slope - 1) * rows.length;
    const biasGradient = Array.from(bias, (value) => 6 * value);
    for (const { index, odds, right } of rows) {
      const error = 1 / (1 + Math.exp(-(slope * odds + (bias[index] as number)))) - right;
      slopeGradient += error * odds;
      biasGradient[index] = (biasGradient[index] as number) + error;
    }
    slope = Math.max(0.2, slope - (0.5 * slopeGradient) / rows.length);
    biasGradient.forEach((gradient, index) => (bias[index] = (bias[index] as number) - (4 * gradient) / rows.length));
  }
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return { temperature: rounded(1 / slope), bias: Object.fromEntries(families.map((family, index) => [family, rounded(bias[index] as number)])) };
}

/** All that was answered of a kind, with its confidence. */
export function votesOf(kind: ScoredKind | "instrumentFamily", items: readonly HeardItem[]): Vote[] {
  if (kind !== "instrumentFamily") return answersOf(kind, items).map(({ fact, right }) => ({ confidence: fact.confidence, right }));
  return items.flatMap(({ heard, truth }) =>
    truth.families === null ? [] : familiesHeard(heard, 0).map((fact) => ({ confidence: fact.confidence, right: truth.families?.includes(String(fact.value)) ?? false })));
}

/** Lowest confidence from which on the answers have the wanted precision. */
export function fitThreshold(votes: readonly Vote[]): number {
  const sorted = [...votes].sort((one, other) => other.confidence - one.confidence);
  let [right, threshold] = [0, surestOnly];
  sorted.forEach(({ confidence, right: hit }, index) => {
    if (hit) right++;
    if (index + 1 >= proofFrom && right / (index + 1) >= wantedPrecision) threshold = Math.min(threshold, confidence);
  });
  return Math.round(Math.max(lowestThreshold, threshold) * 1000) / 1000;
}

/** The same calibration with some kinds replaced. */
export function withKinds(calibration: Calibration, kinds: Calibration["kinds"]): Calibration {
  return { ...calibration, kinds: { ...calibration.kinds, ...kinds } };
}
