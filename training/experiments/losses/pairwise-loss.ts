import { mul, relu, add, type Scalar, square, sub, sum, type Tensor2D, tensor1d, tensor2d } from "@tensorflow/tfjs-core";
import type { SeededRandom } from "../../../src/base";
import { membersOf, type Group } from "./group";

/** For each row one column. */
export type Picks = Int32Array;

/** For each anchor the member of its group whose text is most like its own. −1 for an empty group. */
export function nearestByText(group: Group): Picks {
  return Int32Array.from({ length: group.rows }, (_unused, row) => {
    const likeness = (column: number): number => group.similarity[row * group.columns + column] as number;
    return membersOf(group, row).reduce((best, column) => (best < 0 || likeness(column) > likeness(best) ? column : best), -1);
  });
}

/** For each anchor a random member of its group that is not `without`. −1 where there is none. */
export function randomMembers(group: Group, random: SeededRandom, without: Picks | null = null): Picks {
  return Int32Array.from({ length: group.rows }, (_unused, row) => {
    const members = membersOf(group, row).filter((column) => without === null || column !== without[row]);
    return members.length === 0 ? -1 : random.pick(members);
  });
}

/** The picked numbers of [rows, columns], one a row: [rows]; 0 where nothing was picked. */
function pickedFrom(cosines: Tensor2D, picks: Picks): ReturnType<typeof sum> {
  const [rows, columns] = cosines.shape;
  const chosen = new Float32Array(rows * columns);
  picks.forEach((column, row) => { if (column >= 0) chosen[row * columns + column] = 1; });
  return sum(mul(cosines, tensor2d(chosen, [rows, columns])), 1);
}

const countOf = (picks: Picks): number => Math.max(1, picks.filter((column) => column >= 0).length);

/** Likeness kept pair by pair: squared difference of the music's cosine and the texts' likeness, one partner an anchor. */
export function pairwiseLoss(cosines: Tensor2D, group: Group, partners: Picks): Scalar {
  const wanted = Float32Array.from(partners, (column, row) => (column < 0 ? 0 : (group.similarity[row * group.columns + column] as number)));
  return mul(sum(square(sub(pickedFrom(cosines, partners), tensor1d(wanted)))), 1 / countOf(partners)) as Scalar;
}

/** Of two members the one with the likelier text should be nearer by at least the margin (0.1 in the paper's code). */
export function tripletLoss(cosines: Tensor2D, nearer: Picks, further: Picks, margin = 0.1): Scalar {
  const both = nearer.map((column, row) => (column >= 0 && (further[row] as number) >= 0 ? 1 : 0));
  const gap = add(sub(pickedFrom(cosines, further), pickedFrom(cosines, nearer)), margin);
  const count = Math.max(1, both.reduce((total, each) => total + each, 0));
  return mul(sum(mul(relu(gap), tensor1d(Float32Array.from(both)))), 1 / count) as Scalar;
}
