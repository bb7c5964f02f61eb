import { membersOf, type Group } from "./group";

/** Where the members of each group should lie, by their texts: rows of probabilities over the bank. */
export interface TextTarget {
  /** rows × columns; 0 outside the group; rows of fewer than two members are all 0. */
  readonly shares: Float32Array;
  /** Rows that speak. */
  readonly rows: number;
  /** Mean entropy of the rows that speak, in nats. exp(entropy) is how many members a target is spread over. */
  readonly entropy: number;
}

/** Target Q = softmax over the group of standardised likeness ÷ temperature. Standardised in the row, so that one temperature suits all. */
export function textTarget(group: Group, temperature: number): TextTarget {
  const shares = new Float32Array(group.rows * group.columns);
  let rows = 0;
  let entropy = 0;
  for (let row = 0; row < group.rows; row++) {
    const members = membersOf(group, row);
    if (members.length < 2) continue;
    rows++;
    const logits = standardised(members.map((column) => group.similarity[row * group.columns + column] as number)).map((value) => value / temperature);
    const top = Math.max(...logits);
    const weights = logits.map((logit) => Math.exp(logit - top));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    members.forEach((column, index) => {
      const share = (weights[index] as number) / sum;
      shares[row * group.columns + column] = share;
      if (share > 0) entropy -= share * Math.log(share);
    });
  }
  return { shares, rows, entropy: entropy / Math.max(1, rows) };
}

/** Mean 0, deviation 1; all equal gives zeros. */
export function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (value - mean) / (deviation + 1e-6));
}

/** The temperature at which targets of these groups are spread over `wanted` members (mean of exp(entropy) by bisection of its logarithm). */
export function temperatureFor(groups: readonly Group[], wanted: number): number {
  let [low, high] = [-4, 4];
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2;
    const mean = groups.reduce((sum, group) => sum + Math.exp(textTarget(group, Math.exp(middle)).entropy), 0) / groups.length;
    if (mean < wanted) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
