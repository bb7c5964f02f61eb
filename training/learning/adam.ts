import { type NamedTensorMap, tensor } from "@tensorflow/tfjs-core";
import type { NamedArray, ParameterStore } from "../../src/neural";

export interface AdamSettings {
  readonly momentum: number;
  readonly squareMomentum: number;
  readonly epsilon: number;
  /** Decoupled (Loshchilov & Hutter 2019); on matrices only. */
  readonly weightDecay: number;
  /** Gradients whose common length is greater are scaled to it. */
  readonly clipLength: number;
  /** Share of the old mean that the slow copy of the weights keeps at each step. */
  readonly slowShare: number;
}

export const defaultAdam: AdamSettings = { momentum: 0.9, squareMomentum: 0.98, epsilon: 1e-8, weightDecay: 0.02, clipLength: 1, slowShare: 0.999 };

interface Slot {
  readonly name: string;
  readonly shape: readonly number[];
  values: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
  readonly slow: Float32Array;
}

/**
 * AdamW with clipping and a slow copy of the weights (exponential mean), on plain arrays: the same speed as tensors for a
 * million weights, and its state is ready to be saved. Kingma & Ba 2015, Loshchilov & Hutter 2019.
 */
export class Adam {
  private readonly slots = new Map<string, Slot>();
  private count = 0;

  constructor(private readonly store: ParameterStore, private readonly settings: AdamSettings = defaultAdam) {
    for (const { name, variable } of store.variables()) {
      const values = Float32Array.from(variable.dataSync());
      this.slots.set(name, {
        name, shape: variable.shape, values, mean: new Float32Array(values.length), square: new Float32Array(values.length), slow: values.slice(),
      });
    }
  }

  get steps(): number {
    return this.count;
  }

  /** One step; gradients by tfjs' own variable names, disposed here. Returns their common length before clipping. */
  apply(gradients: NamedTensorMap, rate: number): number {
    const given = new Map<string, Float32Array>();
    let squares = 0;
    for (const { name, variable } of this.store.variables()) {
      const gradient = gradients[variable.name];
      if (gradient === undefined) continue;
      const values = gradient.dataSync() as Float32Array;
      gradient.dispose();
      for (let index = 0; index < values.length; index++) squares += (values[index] as number) ** 2;
      given.set(name, values);
    }
    const length = Math.sqrt(squares);
    if (!Number.isFinite(length)) return length;
    this.count++;
    const scale = length > this.settings.clipLength ? this.settings.clipLength / length : 1;
    for (const { name, variable } of this.store.variables()) {
      const slot = this.slots.get(name);
      const values = given.get(name);
      if (slot === undefined) continue;
      if (values !== undefined) this.move(slot, values, scale, rate);
      this.follow(slot);
      if (values === undefined) continue;
      const fresh = tensor(slot.values.slice(), [...slot.shape]);
      variable.assign(fresh);
      fresh.dispose();
    }
    return length;
  }

  /** The slow copy of the weights. */
  slowArrays(): NamedArray[] {
    return [...this.slots.values()].map((slot) => ({ name: slot.name, shape: slot.shape, values: slot.slow }));
  }

  /** Everything needed to go on: weights, both moments, the slow copy. */
  state(): NamedArray[] {
    return [...this.slots.values()].flatMap((slot) => (["values", "mean", "square", "slow"] as const).map((part) => (
      { name: `${part}:${slot.name}`, shape: slot.shape, values: slot[part] })));
  }

  /** Takes up a saved state after `steps` steps. @throws Error when it is of another network */
  restore(state: readonly NamedArray[], steps: number): void {
    const byName = new Map(state.map((array) => [array.name, array.values]));
    for (const { name, variable } of this.store.variables()) {
      const slot = this.slots.get(name) as Slot;
      for (const part of ["values", "mean", "square", "slow"] as const) {
        const saved = byName.get(`${part}:${name}`);
        if (saved === undefined || saved.length !== slot[part].length) throw new Error(`the checkpoint has no fitting ${part} of ${name}`);
        slot[part].set(saved);
      }
      const fresh = tensor(slot.values.slice(), [...slot.shape]);
      variable.assign(fresh);
      fresh.dispose();
    }
    this.count = steps;
  }

  private move(slot: Slot, gradient: Float32Array, scale: number, rate: number): void {
    const { momentum, squareMomentum, epsilon, weightDecay } = this.settings;
    const decay = slot.shape.length >= 2 ? rate * weightDecay : 0;
    const meanScale = 1 / (1 - momentum ** this.count);
    const squareScale = 1 / (1 - squareMomentum ** this.count);
    const { values, mean, square } = slot;
    for (let index = 0; index < values.length; index++) {
      const slope = (gradient[index] as number) * scale;
      const m = momentum * (mean[index] as number) + (1 - momentum) * slope;
      const s = squareMomentum * (square[index] as number) + (1 - squareMomentum) * slope * slope;
      mean[index] = m;
      square[index] = s;
      const value = values[index] as number;
      values[index] = value - decay * value - (rate * m * meanScale) / (Math.sqrt(s * squareScale) + epsilon);
    }
  }

  private follow(slot: Slot): void {
    // Early on the slow copy follows quickly, so that it holds no untrained weights.
    const keep = Math.min(this.settings.slowShare, this.count / (this.count + 10));
    const { values, slow } = slot;
    for (let index = 0; index < values.length; index++) slow[index] = keep * (slow[index] as number) + (1 - keep) * (values[index] as number);
  }
}
