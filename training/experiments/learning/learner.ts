import { dispose, type NamedTensorMap, type Scalar, tidy, type Variable, variableGrads } from "@tensorflow/tfjs-core";
import type { DropoutSource, NamedArray } from "../../../src/neural";
import { ParameterStore } from "../../../src/neural";
import { Adam, defaultAdam } from "../../learning/adam";
import { learningRate } from "../../learning/schedule";
import type { TwoStreamSettings } from "../model/settings";
import { type TwoStream, twoStream } from "../model/two-stream";
import { pieceLoss, textBatch } from "./text-batch";

export interface LearningPace {
  readonly steps: number;
  readonly peak: number;
  readonly warmUpSteps: number;
}

/** A two-stream model with its optimiser: what pre-training and joint training have in common. */
export class Learner {
  readonly store: ParameterStore;
  readonly model: TwoStream;
  readonly #adam: Adam;

  /** `arrays`: weights to begin with; what they lack is made from the seed. */
  constructor(settings: TwoStreamSettings, arrays: readonly NamedArray[] | null, seed: number, readonly pace: LearningPace) {
    this.store = arrays === null ? ParameterStore.fresh(seed) : ParameterStore.from(arrays, seed);
    this.model = twoStream(this.store, settings);
    this.#adam = new Adam(this.store, { ...defaultAdam, weightDecay: 0.02 });
  }

  /** Reconstruction of texts [start … end] through the text stream. */
  reconstruction(texts: readonly (readonly number[])[], noise?: DropoutSource): Scalar {
    const batch = textBatch(texts);
    return pieceLoss(this.model.writer.scores(this.model.read(batch, noise), batch.ids, batch.batch, batch.time, noise), batch);
  }

  /** One optimizer step down the loss; returns its value. */
  step(loss: () => Scalar): number {
    const { value, grads } = this.slopes(loss, "");
    const rate = learningRate(this.#adam.steps, { ...this.pace });
    this.#adam.apply(grads, rate);
    dispose(grads);
    return value;
  }

  /** Length of the gradient of a loss on the weights whose names begin so. */
  gradientLength(loss: () => Scalar, prefix: string): number {
    const { grads } = this.slopes(loss, prefix);
    let squares = 0;
    for (const slope of Object.values(grads)) for (const number of slope.dataSync()) squares += number ** 2;
    dispose(grads);
    return Math.sqrt(squares);
  }

  private slopes(loss: () => Scalar, prefix: string): { value: number; grads: NamedTensorMap } {
    const variables = this.store.variables().filter(({ name }) => name.startsWith(prefix)).map(({ variable }) => variable as Variable);
    const made = tidy(() => variableGrads(loss, variables));
    const value = made.value.dataSync()[0] as number;
    made.value.dispose();
    return { value, grads: made.grads };
  }

  /** The weights as they are now. */
  arrays(): Promise<NamedArray[]> {
    return this.store.arrays();
  }

  dispose(): void {
    this.store.dispose();
  }
}
