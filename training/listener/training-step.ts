import { keep, type NamedTensorMap, tidy, type Variable, variableGrads } from "@tensorflow/tfjs-core";
import type { SeededRandom } from "../../src/base";
import { inputTensors, type ListenerModel } from "../../src/listener/network";
import type { ParameterStore } from "../../src/neural";
import type { Example } from "./batch";
import type { ListenerTrainingConfig } from "./config";
import { listenerLoss } from "./listener-loss";

export interface StepResult {
  readonly loss: number;
  readonly parts: Readonly<Record<string, number>>;
  /** By tfjs' variable names; the caller disposes them. */
  readonly gradients: NamedTensorMap;
}

/** Loss and gradients of a batch. */
export function trainingStep(model: ListenerModel, store: ParameterStore, examples: readonly Example[], config: ListenerTrainingConfig, random: SeededRandom): StepResult {
  const parts: Record<string, number> = {};
  const input = inputTensors(examples.map((example) => example.input));
  const noise = {
    head: { random, rate: config.headDropout }, trunk: { random, rate: config.trunkDropout }, depth: { random, rate: config.depthDropout },
  };
  const variables = store.variables().map((entry) => entry.variable as Variable);
  const gradients: NamedTensorMap = {};
  let loss = NaN;
  tidy(() => {
    const { value, grads } = variableGrads(() => {
      const made = listenerLoss(model(input, noise), examples, config);
      for (const [name, part] of made.parts) parts[name] = part.dataSync()[0] as number;
      return made.total;
    }, variables);
    loss = value.dataSync()[0] as number;
    for (const [name, gradient] of Object.entries(grads)) gradients[name] = keep(gradient);
  });
  for (const held of Object.values(input)) held.dispose();
  return { loss, parts, gradients };
}
