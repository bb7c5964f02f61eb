import type { SeededRandom } from "../../../src/base";
import type { Group } from "./group";

/** What the bank holds of each item; two entries may never meet in a group when they are of one work or one text. */
export interface BankEntry {
  readonly work: string;
  /** Groups stay within a set: human notes with human notes, grammar with grammar. */
  readonly set: string;
  readonly text: string;
}

export interface GroupSizes {
  /** Members that are the nearest by text, so that there is something to be like. */
  readonly nearest: number;
  /** Members drawn at random. */
  readonly others: number;
}

export const groupSizes: GroupSizes = { nearest: 8, others: 23 };

/** Whether `other` may stand in the group of `anchor`: neither itself nor of its work, of its set, with another text. */
export function mayMeet(bank: readonly BankEntry[], anchor: number, other: number): boolean {
  const [one, two] = [bank[anchor] as BankEntry, bank[other] as BankEntry];
  return anchor !== other && one.set === two.set && one.work !== two.work && one.text !== two.text;
}

/** Draws a fresh group for each anchor (a place in the bank). `similarity` gives the likeness of two places' texts. */
export function drawGroup(
  bank: readonly BankEntry[], anchors: readonly number[], similarity: (one: number, other: number) => number, random: SeededRandom, sizes: GroupSizes = groupSizes,
): Group {
  const columns = bank.length;
  const valid = new Uint8Array(anchors.length * columns);
  const likeness = new Float32Array(anchors.length * columns);
  anchors.forEach((anchor, row) => {
    const candidates = bank.map((_entry, place) => place).filter((place) => mayMeet(bank, anchor, place));
    const ranked = candidates.map((place) => ({ place, likeness: similarity(anchor, place) })).sort((one, other) => other.likeness - one.likeness || one.place - other.place);
    const rest = ranked.slice(sizes.nearest);
    for (let taken = 0; taken < sizes.others && taken < rest.length; taken++) {
      const from = taken + random.below(rest.length - taken);
      [rest[taken], rest[from]] = [rest[from] as (typeof rest)[0], rest[taken] as (typeof rest)[0]];
    }
    for (const member of [...ranked.slice(0, sizes.nearest), ...rest.slice(0, sizes.others)]) {
      valid[row * columns + member.place] = 1;
      likeness[row * columns + member.place] = member.likeness;
    }
  });
  return { rows: anchors.length, columns, valid, similarity: likeness };
}
