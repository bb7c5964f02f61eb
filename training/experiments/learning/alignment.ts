import { matMul, type Scalar, type Tensor2D, transpose } from "@tensorflow/tfjs-core";
import type { SeededRandom } from "../../../src/base";
import { contrastiveLoss } from "../losses/contrastive-loss";
import { type BankEntry, drawGroup } from "../losses/draw-group";
import { groupTopologyLoss } from "../losses/group-topology-loss";
import { nearestByText, pairwiseLoss, randomMembers, tripletLoss } from "../losses/pairwise-loss";
import { releasedGroup, releasedGroupLoss } from "../losses/released-group-loss";

/** Ways to lay out the music's space while captioning is learnt. */
export const alignments = ["none", "pairwise", "triplet", "contrastive", "released group", "group"] as const;
export type Alignment = (typeof alignments)[number];

const musicTemperature = 0.1;

/** What all alignments draw on: the bank's items, the likeness of their texts, and the target's temperature for each set. */
export interface AlignmentGround {
  readonly bank: readonly BankEntry[];
  /** bank × bank: tf·idf and facts. */
  readonly likeness: (one: number, other: number) => number;
  /** bank × bank: sentence BLEU, as released. */
  readonly bleu: (one: number, other: number) => number;
  readonly textTemperature: Readonly<Record<string, number>>;
}

/** The loss of some anchors (places in the bank) with unit vectors [anchors, vector], against the bank's keys [bank, vector]. */
export function alignmentLoss(kind: Exclude<Alignment, "none">, ground: AlignmentGround, anchors: readonly number[], vectors: Tensor2D, keys: Tensor2D, random: SeededRandom): Scalar {
  const { bank, likeness } = ground;
  const cosines = matMul(vectors, transpose(keys) as Tensor2D) as Tensor2D;
  if (kind === "released group") {
    const lists = [...new Set(bank.map(({ set }) => set))].map((set) => bank.flatMap((entry, place) => (entry.set === set ? [place] : [])));
    return releasedGroupLoss(cosines, releasedGroup(lists, bank.length, anchors, ground.bleu));
  }
  const group = drawGroup(bank, anchors, likeness, random);
  switch (kind) {
    case "pairwise":
      return pairwiseLoss(cosines, group, randomMembers(group, random));
    case "triplet": {
      const nearer = nearestByText(group);
      return tripletLoss(cosines, nearer, randomMembers(group, random, nearer));
    }
    case "contrastive":
      return contrastiveLoss(cosines, group, anchors, musicTemperature);
    case "group":
      return groupTopologyLoss(cosines, group, { music: musicTemperature, text: ground.textTemperature[bank[anchors[0] ?? 0]?.set ?? ""] ?? 1 });
  }
}
