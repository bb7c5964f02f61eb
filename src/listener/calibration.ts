import type { FactKind } from "../description";

/** How one kind's raw scores become probabilities, and from where on it is said. */
export interface KindCalibration {
  /** Log-odds are divided by it: above 1 makes modest, below 1 bold. */
  readonly temperature: number;
  /** Lowest calibrated confidence at which the fact is stated. */
  readonly threshold: number;
  /** Added to the log-odds after the temperature, by value. */
  readonly bias?: Readonly<Record<string, number>>;
  /** 0–1: weight of the network where a measurement speaks too (logarithms are averaged). */
  readonly networkShare?: number;
}

/** Plain data, kept in the manifest beside the weights. Kinds that are not named use `otherwise`. */
export interface Calibration {
  readonly kinds: Readonly<Partial<Record<FactKind | "verdict", KindCalibration>>>;
  readonly otherwise: KindCalibration;
}

/** What holds where no manifest was published: measured facts only, said when they are likely. */
export const defaultCalibration: Calibration = { kinds: {}, otherwise: { temperature: 1, threshold: 0.7 } };

/** A kind's row of the calibration. */
export function calibrationOf(calibration: Calibration, kind: FactKind | "verdict"): KindCalibration {
  return calibration.kinds[kind] ?? calibration.otherwise;
}

const clamped = (probability: number): number => Math.min(1 - 1e-6, Math.max(1e-6, Number.isFinite(probability) ? probability : 0));
export const logOdds = (probability: number): number => Math.log(clamped(probability) / (1 - clamped(probability)));
export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** A probability that stands for itself (many-valued kinds, measured facts), calibrated by temperature and bias. */
export function calibrated(row: KindCalibration, value: string, probability: number): number {
  return sigmoid(logOdds(probability) / row.temperature + (row.bias?.[value] ?? 0));
}

/** A distribution over a closed list, calibrated: powers of the probabilities, biases, and made to sum to one again. */
export function calibratedDistribution(row: KindCalibration, values: readonly string[], probabilities: ArrayLike<number>): Float64Array {
  const logits = Float64Array.from(values, (value, index) => Math.log(clamped(probabilities[index] ?? 0)) / row.temperature + (row.bias?.[value] ?? 0));
  const highest = Math.max(...logits);
  let sum = 0;
  for (let index = 0; index < logits.length; index++) {
    logits[index] = Math.exp((logits[index] as number) - highest);
    sum += logits[index] as number;
  }
  return logits.map((value) => value / sum);
}
