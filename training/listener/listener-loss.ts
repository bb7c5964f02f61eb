import { add, mul, type Scalar, scalar, type Tensor2D, tensor2d } from "@tensorflow/tfjs-core";
import { listenerHeads, type ModelOutput, teacherSizes, windowLayout } from "../../src/listener/network";
import { cosineLoss, distributionLoss, independentLoss } from "../learning/losses";
import type { Example } from "./batch";
import type { ListenerTrainingConfig } from "./config";
import { familyCount, heardFrom, instrumentCount, oneHeads, type Targets } from "./targets";

export interface ListenerLoss {
  readonly total: Scalar;
  /** Unweighted, by head; heads about which the batch knows nothing are left out. */
  readonly parts: readonly (readonly [string, Scalar])[];
}

/** Sum of all heads' losses over the examples that know their truth. */
export function listenerLoss(output: ModelOutput, examples: readonly Example[], config: ListenerTrainingConfig): ListenerLoss {
  const parts: [string, Scalar][] = [];
  let total: Scalar = scalar(0);
  const join = (name: keyof ListenerTrainingConfig["lossWeights"], loss: Scalar | null): void => {
    if (loss === null || config.lossWeights[name] === 0) return;
    parts.push([name, loss]);
    total = add(total, mul(loss, config.lossWeights[name])) as Scalar;
  };
  for (const head of oneHeads) {
    const truths = examples.map(({ targets }) => (targets.one[head] >= 0 ? targets.one[head] : (targets.shares[head] ?? null)));
    const known = truths.filter((truth) => truth !== null).length;
    if (known > 0) join(head, distributionLoss(output.heads[head], distributions(truths, listenerHeads[head].values.length, config.labelSmoothing), known));
  }
  const many = (read: (targets: Targets) => Float32Array | null, width: number, logits: Tensor2D): Scalar | null => {
    const { targets, weights, count } = shares(examples, read, width);
    return count === 0 ? null : independentLoss(logits, targets, weights, count);
  };
  join("instrumentFamily", many((targets) => targets.families ?? targets.familyChances, familyCount, output.heads.instrumentFamily));
  join("instrument", many((targets) => targets.instruments, instrumentCount, output.heads.instrument));
  join("familySteps", many((targets) => targets.familySteps, familyCount * windowLayout.familySteps, output.familySteps));
  if (output.teacher !== undefined) {
    const taught = examples.filter((example) => example.teacher !== null).length;
    if (taught > 0) {
      const { tags, tagWeights, embedding, embeddingWeights, embedded } = teacherRows(examples);
      join("teacherTags", independentLoss(output.teacher.tags, tags, tagWeights, taught * teacherSizes.tags));
      if (embedded > 0) join("teacherEmbedding", cosineLoss(output.teacher.embedding, embedding, embeddingWeights, embedded));
    }
  }
  return { total, parts };
}

/** Rows of probabilities: a class, smoothed, or shares as they are; zeros where nothing is known. */
function distributions(truths: readonly (number | Float32Array | null)[], values: number, smoothing: number): Tensor2D {
  const rows = new Float32Array(truths.length * values);
  truths.forEach((truth, row) => {
    if (truth === null) return;
    if (typeof truth !== "number") {
      rows.set(truth, row * values);
      return;
    }
    rows.fill(smoothing / values, row * values, (row + 1) * values);
    rows[row * values + truth] = 1 - smoothing + smoothing / values;
  });
  return tensor2d(rows, [truths.length, values]);
}

/** Shares as yes and no: little but not nothing is neither, and weighs nothing. A teacher's chances stay as they are. */
function shares(examples: readonly Example[], read: (targets: Targets) => Float32Array | null, width: number): { targets: Tensor2D; weights: Tensor2D; count: number } {
  const targets = new Float32Array(examples.length * width);
  const weights = new Float32Array(examples.length * width);
  let count = 0;
  examples.forEach((example, row) => {
    const values = read(example.targets);
    if (values === null) return;
    count += width;
    if (values === example.targets.familyChances) {
      targets.set(values, row * width);
      weights.fill(1, row * width, (row + 1) * width);
      return;
    }
    values.forEach((share, column) => {
      targets[row * width + column] = share >= heardFrom ? 1 : 0;
      weights[row * width + column] = share === 0 || share >= heardFrom ? 1 : 0;
    });
  });
  return { targets: tensor2d(targets, [examples.length, width]), weights: tensor2d(weights, [examples.length, width]), count };
}

function teacherRows(examples: readonly Example[]): { tags: Tensor2D; tagWeights: Tensor2D; embedding: Tensor2D; embeddingWeights: Tensor2D; embedded: number } {
  const rows = examples.length;
  const tags = new Float32Array(rows * teacherSizes.tags);
  const tagWeights = new Float32Array(tags.length);
  const embedding = new Float32Array(rows * teacherSizes.embedding);
  const embeddingWeights = new Float32Array(rows);
  examples.forEach(({ teacher }, row) => {
    if (teacher === null) return;
    tags.set(teacher.tags, row * teacherSizes.tags);
    tagWeights.fill(1, row * teacherSizes.tags, (row + 1) * teacherSizes.tags);
    embedding.set(teacher.embedding, row * teacherSizes.embedding);
    embeddingWeights[row] = teacher.embedding.some((value) => value !== 0) ? 1 : 0;
  });
  return {
    tags: tensor2d(tags, [rows, teacherSizes.tags]),
    tagWeights: tensor2d(tagWeights, [rows, teacherSizes.tags]),
    embedding: tensor2d(embedding, [rows, teacherSizes.embedding]),
    embeddingWeights: tensor2d(embeddingWeights, [rows, 1]),
    embedded: embeddingWeights.reduce((sum, value) => sum + value, 0),
  };
}
