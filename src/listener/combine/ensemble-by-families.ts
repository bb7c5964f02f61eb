import { factKinds } from "../../description";
import type { WindowAnswer } from "../heard";
import { familiesShare, familyChances } from "./ensemble-weights";

const ensembles = factKinds.ensemble.values;
const families = factKinds.instrumentFamily.values;

/**
 * A window's answer in which the ensemble listens to the families too: the network answers both at once and often contradicts
 * itself (an accompanied voice, and no voice). Each family speaks for or against an ensemble by how often it plays there in
 * labelled sound, log P(ensemble) + s · Σ q log P(family | ensemble) + (1 − q) log P(no family | ensemble), with q the
 * network's probability of the family: naive Bayes, with a share s because families depend on each other.
 */
export function ensembleByFamilies(answer: WindowAnswer, share = familiesShare, chances: readonly (readonly number[])[] = familyChances): WindowAnswer {
  const { ensemble, instrumentFamily } = answer.heads;
  if (!ensemble || !instrumentFamily) return answer;
  const scores = Float64Array.from(ensembles, (_, which) => {
    let speaks = 0;
    families.forEach((_family, family) => {
      const chance = chances[which]?.[family] ?? 0.5;
      const heard = instrumentFamily[family] as number;
      speaks += heard * Math.log(chance) + (1 - heard) * Math.log(1 - chance);
    });
    return Math.log(Math.max(1e-6, ensemble[which] as number)) + share * speaks;
  });
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return { ...answer, heads: { ...answer.heads, ensemble: Float32Array.from(powers, (power) => power / total) } };
}
