import { type NamedTensorMap, type Scalar, type Tensor, type Tensor2D, sum, mul, tensor, tidy, variableGrads, type Variable, variable } from "@tensorflow/tfjs-core";
import { createRequire } from "node:module";
import path from "node:path";
import { expect } from "vitest";
import { seededRandom } from "../../../src/base";
import { ParameterStore, prepareBackend } from "../../../src/neural";

const wasmFolder = `${path.dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm"))}/`;

export async function useBackend(name: "wasm" | "cpu"): Promise<void> {
  await prepareBackend({ name, wasmPaths: wasmFolder });
}

/** A layer under test: builds itself on a store and maps rows of `rows × width` to anything. */
export type Build = (store: ParameterStore) => (x: Tensor2D) => Tensor;

export interface Measured {
  readonly output: Float32Array;
  readonly shape: readonly number[];
  /** By name; the input's own gradient is called "x". */
  readonly gradients: Readonly<Record<string, Float32Array>>;
}

export function noise(size: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  return Float32Array.from({ length: size }, () => random.normal());
}

/** Output and gradients of Σ output · fixed noise, on the current backend, plain data. */
export function measure(build: Build, rows: number, width: number): Measured {
  const store = ParameterStore.fresh(7);
  const x = variable(tensor(noise(rows * width, 1), [rows, width]));
  const layer = build(store);
  // Every weight is moved a little, so that gains of one and biases of zero hide nothing.
  tidy(() => layer(x as unknown as Tensor2D));
  for (const [index, { variable: held }] of store.variables().entries()) {
    const moved = held.dataSync().map((value, place) => value + 0.1 * (noise(held.size, 50 + index)[place] ?? 0));
    held.assign(tensor(moved, held.shape));
  }
  const output = tidy(() => layer(x as unknown as Tensor2D));
  const weights = tensor(noise(output.size, 2), output.shape);
  const variables = [x as unknown as Variable, ...store.variables().map((entry) => entry.variable)];
  const { grads, value } = variableGrads(() => sum(mul(layer(x as unknown as Tensor2D), weights)) as Scalar, variables);
  const named = new Map(store.variables().map((entry) => [entry.variable.name, entry.name]));
  const gradients: Record<string, Float32Array> = {};
  for (const [name, slope] of Object.entries(grads as NamedTensorMap)) gradients[named.get(name) ?? "x"] = slope.dataSync() as Float32Array;
  const result = { output: output.dataSync() as Float32Array, shape: output.shape, gradients };
  value.dispose();
  return result;
}

/** Largest distance of two arrays, relative to the largest number in them. */
export function distance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let scale = 1e-6;
  let worst = 0;
  for (let index = 0; index < a.length; index++) {
    scale = Math.max(scale, Math.abs(a[index] as number), Math.abs(b[index] as number));
    worst = Math.max(worst, Math.abs((a[index] as number) - (b[index] as number)));
  }
  return worst / scale;
}

/** Slopes along a random direction per variable, by central differences on the current backend. */
export function finiteDifferences(build: Build, rows: number, width: number, measured: Measured): void {
  const store = ParameterStore.fresh(7);
  const layer = build(store);
  const start = noise(rows * width, 1);
  tidy(() => layer(tensor(start, [rows, width]) as Tensor2D));
  for (const [index, { variable: held }] of store.variables().entries()) {
    held.assign(tensor(held.dataSync().map((value, place) => value + 0.1 * (noise(held.size, 50 + index)[place] ?? 0)), held.shape));
  }
  const weights = noise(measured.output.length, 2);
  const loss = (x: Float32Array): number => tidy(() => {
    const output = layer(tensor(x, [rows, width]) as Tensor2D).dataSync() as Float32Array;
    return output.reduce((total, value, place) => total + value * (weights[place] ?? 0), 0);
  });
  const check = (name: string, gradient: Float32Array, at: (step: number, direction: Float32Array) => number): void => {
    const direction = noise(gradient.length, 9);
    const norm = Math.hypot(...direction);
    direction.forEach((value, place) => { direction[place] = value / norm; });
    const step = 2e-3;
    const numeric = (at(step, direction) - at(-step, direction)) / (2 * step);
    const exact = gradient.reduce((total, value, place) => total + value * (direction[place] ?? 0), 0);
    const scale = Math.max(1, Math.hypot(...gradient) / Math.sqrt(gradient.length), Math.abs(exact));
    expect(Math.abs(numeric - exact) / scale, `${name}: by differences ${numeric}, by gradient ${exact}`).toBeLessThan(0.02);
  };
  check("x", measured.gradients["x"] as Float32Array, (step, direction) => loss(start.map((value, place) => value + step * (direction[place] ?? 0))));
  for (const { name, variable: held } of store.variables()) {
    const from = held.dataSync().slice();
    check(name, measured.gradients[name] as Float32Array, (step, direction) => {
      held.assign(tensor(from.map((value, place) => value + step * (direction[place] ?? 0)), held.shape));
      const value = loss(start);
      held.assign(tensor(from, held.shape));
      return value;
    });
  }
}
