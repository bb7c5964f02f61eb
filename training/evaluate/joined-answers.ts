import { logOdds, sigmoid, softmax, type WindowAnswer } from "../../src/listener";
import { type HeadName, headNames, listenerHeads } from "../../src/listener/network";

const least = 1e-7;
const clamped = (probability: number): number => Math.min(1 - least, Math.max(least, probability));
const mean = (rows: readonly Float32Array[], read: (probability: number) => number): Float64Array =>
  Float64Array.from(rows[0] as Float32Array, (_value, index) => rows.reduce((sum, row) => sum + read(clamped(row[index] as number)), 0) / rows.length);

const joinedShares = (rows: readonly Float32Array[]): Float32Array => Float32Array.from(softmax(mean(rows, Math.log)));
const joinedChances = (rows: readonly Float32Array[]): Float32Array => Float32Array.from(mean(rows, logOdds), sigmoid);

/**
 * What several networks answer to the same windows as one, by the mean of their logits, out of what each answered alone: as
 * `ListenerNetwork` does, but for rounding. Heard vectors are those of the first.
 */
export function joinedAnswers(networks: readonly (readonly WindowAnswer[])[]): WindowAnswer[] {
  const [first = []] = networks;
  return first.map((answer, index): WindowAnswer => {
    const same = networks.map((answers) => answers[index] as WindowAnswer);
    const head = (name: HeadName | "mode"): readonly Float32Array[] => same.map(({ heads }) => heads[name] as Float32Array);
    const heads = Object.fromEntries(headNames.map((name) => [name, (listenerHeads[name].kind === "one" ? joinedShares : joinedChances)(head(name))]));
    const key = heads["key"] as Float32Array;
    const major = key.subarray(0, 12).reduce((sum, share) => sum + share, 0);
    return {
      ...answer,
      heads: { ...heads, mode: Float32Array.from([major, 1 - major, 0]) },
      familySteps: { steps: answer.familySteps.steps, values: joinedChances(same.map(({ familySteps }) => familySteps.values)) },
    };
  });
}
