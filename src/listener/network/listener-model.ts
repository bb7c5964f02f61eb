import { add, concat, matMul, relu, reshape, slice, type Tensor2D, type Tensor3D, tensor2d, transpose } from "@tensorflow/tfjs-core";
import {
  attentionPool, constant, dropout, type DropoutSource, feedForward, gatedConvolution, linear, multiQueryAttention, normal, type ParameterStore, rootMeanSquareNorm,
} from "../../neural";
import { type HeadName, listenerHeads, pooledHeads, teacherSizes } from "./heads";
import type { NetworkSettings } from "./network-settings";
import { onsetBranch } from "./onset-branch";
import { pitchBranch } from "./pitch-branch";
import { timbreBranch, timbreSteps } from "./timbre-branch";
import { inputLayout, windowLayout } from "./window-layout";

export interface InputTensors {
  /** Patches of mel: [batch·54·20, 64], see input-patches.ts. */
  readonly melPatches: Tensor2D;
  /** [batch, 216, 8] */
  readonly onset: Tensor3D;
  /** Semitones with their partials: [batch·27·72, 88], see input-patches.ts. */
  readonly partials: Tensor2D;
  /** [batch, 128] */
  readonly rhythm: Tensor2D;
  /** [batch, 14] */
  readonly scalars: Tensor2D;
}

export interface ModelOutput {
  /** Logits [batch, values] by head. */
  readonly heads: Readonly<Record<HeadName, Tensor2D>>;
  /** Logits of families over one-second steps: [batch, 10·families]. */
  readonly familySteps: Tensor2D;
  /** [batch, width] */
  readonly embedding: Tensor2D;
  /** Only with teacher heads: logits [batch, 527] and a vector [batch, 384]. */
  readonly teacher?: { readonly tags: Tensor2D; readonly embedding: Tensor2D };
}

export interface ModelNoise {
  /** On what the heads read. */
  readonly head: DropoutSource;
  /** On the trunk's branches. */
  readonly trunk: DropoutSource;
  /** On whole blocks of the timbre map. */
  readonly depth: DropoutSource;
}

export type ListenerModel = (input: InputTensors, noise?: ModelNoise) => ModelOutput;

/** Log-odds with which what is rare begins, so that training does not start by learning that. */
const rarely: Readonly<Partial<Record<HeadName, number>>> = { instrumentFamily: -1.5, instrument: -2.5 };

/** Share of each of the 27 steps in each of the 10 seconds: [27, 10]. */
function secondsOfSteps(): Tensor2D {
  const values = new Float32Array(timbreSteps * windowLayout.familySteps);
  const stepSeconds = windowLayout.seconds / timbreSteps;
  for (let second = 0; second < windowLayout.familySteps; second++) {
    let sum = 0;
    const overlap = (step: number): number => Math.max(0, Math.min(second + 1, (step + 1) * stepSeconds) - Math.max(second, step * stepSeconds));
    for (let step = 0; step < timbreSteps; step++) sum += overlap(step);
    for (let step = 0; step < timbreSteps; step++) values[step * windowLayout.familySteps + second] = overlap(step) / sum;
  }
  return tensor2d(values, [timbreSteps, windowLayout.familySteps]);
}

/**
 * Builds the network on its weights: three branches meet at 27 steps a window, gated convolutions and attention follow,
 * and each head pools the steps by weights of its own and reads rhythm, tonality and scalars beside.
 * Weights are made (or demanded) at once, so that a file that doesn't fit is refused at loading.
 */
export function listenerModel(store: ParameterStore, settings: NetworkSettings, teacher = false): ListenerModel {
  const { width } = settings;
  const timbre = timbreBranch(store, settings);
  const pitch = pitchBranch(store, settings);
  const onset = onsetBranch(store, settings);
  const trunk = store.under("trunk");
  const meetNorm = rootMeanSquareNorm(trunk, "meetNorm", width);
  const blocks = Array.from({ length: settings.trunkBlocks }, (_unused, index) => {
    const part = trunk.under(`block${index}`);
    return {
      convolve: gatedConvolution(part, "convolve", width, settings.trunkKernel),
      attend: settings.attentionAfter.includes(index)
        ? { norm: rootMeanSquareNorm(part, "attendNorm", width), layer: multiQueryAttention(part, "attend", { width, heads: settings.attentionHeads }) }
        : null,
      forward: feedForward(part, "forward", width, 2 * width),
    };
  });
  const outNorm = rootMeanSquareNorm(trunk, "outNorm", width);

  const families = listenerHeads.instrumentFamily.values.length;
  const pool = attentionPool(store, "pool", width, pooledHeads.length + 1);
  const rhythm = linear(store, "rhythm", inputLayout.rhythm[0], settings.rhythmWidth, { activation: "relu" });
  const scalarNorm = linear(store, "scalars", inputLayout.scalars[0], 32, { activation: "relu" });
  const beside = settings.rhythmWidth + settings.tonalWidth + 32;
  const readers = pooledHeads.map((name) =>
    [name, linear(store.under("heads"), name, width + beside, listenerHeads[name].values.length, { initialiser: normal(0.01), biasInitialiser: constant(rarely[name] ?? 0) })] as const);
  const stepReader = linear(store.under("heads"), "familySteps", width, families, { initialiser: normal(0.01), biasInitialiser: constant(-2) });
  const teacherHeads = teacher
    ? { tags: linear(store.under("teacher"), "tags", width + beside, teacherSizes.tags, { initialiser: normal(0.01), biasInitialiser: constant(-4.5) }), embedding: linear(store.under("teacher"), "embedding", width + beside, teacherSizes.embedding) }
    : null;

  return (input, noise) => {
    const batch = input.onset.shape[0];
    const shape = { batch, time: timbreSteps };
    const heard = pitch(input.partials);
    let x = meetNorm(add(add(timbre(input.melPatches, noise?.depth), heard.steps), onset(input.onset)) as Tensor2D);
    for (const block of blocks) {
      x = block.convolve(x, shape, noise?.trunk);
      if (block.attend !== null) x = add(x, dropout(block.attend.layer.attend(block.attend.norm(x), shape), noise?.trunk)) as Tensor2D;
      x = block.forward(x, noise?.trunk);
    }
    x = outNorm(x);

    const pools = pool(x, shape);
    const side = concat([rhythm(input.rhythm), relu(heard.tonal), scalarNorm(input.scalars)], 1);
    const pooled = (index: number): Tensor2D => slice(pools, [0, index * width], [batch, width]) as Tensor2D;
    const read = (index: number): Tensor2D => dropout(concat([pooled(index), side], 1) as Tensor2D, noise?.head);
    const heads = Object.fromEntries(readers.map(([name, reader], index) => [name, reader(read(index))]));
    const perStep = transpose(reshape(stepReader(dropout(x, noise?.trunk)), [batch, timbreSteps, families]), [0, 2, 1]);
    const perSecond = matMul(reshape(perStep, [batch * families, timbreSteps]) as Tensor2D, secondsOfSteps());
    const familySteps = reshape(transpose(reshape(perSecond, [batch, families, windowLayout.familySteps]), [0, 2, 1]), [batch, -1]) as Tensor2D;
    const last = read(pooledHeads.length);
    return {
      heads: { ...heads, key: heard.key } as Record<HeadName, Tensor2D>,
      familySteps,
      embedding: pooled(pooledHeads.length),
      ...(teacherHeads === null ? {} : { teacher: { tags: teacherHeads.tags(last), embedding: teacherHeads.embedding(last) } }),
    };
  };
}
