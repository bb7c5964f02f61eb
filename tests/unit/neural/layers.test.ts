import { matMul, mul, slice, softmax, type Tensor, type Tensor2D, type Tensor3D, type Tensor4D, conv1d, depthwiseConv2d, reshape, tensor, tidy } from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import {
  addRow, attentionPool, convolution, depthwise, embedding, feedForward, gatedConvolution, layerNorm, lengthMask, linear,
  multiQueryAttention, ParameterStore, patchEmbedding, patches, rootMeanSquareNorm, tensorCount, timeMean, unfoldTime, zeros,
} from "../../../src/neural";
import { registerTrainingGradients } from "../../../src/neural/training-gradients";
import { type Build, distance, finiteDifferences, measure, noise, useBackend } from "./gradient-check";

const ids = Int32Array.from([3, 0, 3, 4, 1, 1]);

const layers: readonly { readonly name: string; readonly rows: number; readonly width: number; readonly build: Build }[] = [
  { name: "linear", rows: 6, width: 5, build: (store) => linear(store, "a", 5, 4) },
  { name: "linear without bias", rows: 6, width: 5, build: (store) => linear(store, "a", 5, 4, { bias: false }) },
  { name: "linear with relu", rows: 6, width: 5, build: (store) => linear(store, "a", 5, 4, { activation: "relu" }) },
  { name: "addRow", rows: 6, width: 5, build: (store) => (x) => addRow(x, store.get("row", [5], zeros) as never) },
  { name: "layerNorm", rows: 6, width: 5, build: (store) => layerNorm(store, "n", 5) },
  { name: "rootMeanSquareNorm", rows: 6, width: 5, build: (store) => rootMeanSquareNorm(store, "n", 5) },
  { name: "convolution of 3", rows: 12, width: 3, build: (store) => { const c = convolution(store, "c", 3, 3, 4); return (x) => c.apply(x, { batch: 2, time: 6 }); } },
  { name: "convolution of 5, stride 2", rows: 14, width: 3, build: (store) => { const c = convolution(store, "c", 5, 3, 4, { stride: 2, activation: "relu" }); return (x) => c.apply(x, { batch: 2, time: 7 }); } },
  { name: "causal convolution", rows: 12, width: 3, build: (store) => { const c = convolution(store, "c", 3, 3, 2, { causal: true }); return (x) => c.apply(x, { batch: 2, time: 6 }); } },
  { name: "depthwise 3 × 3", rows: 24, width: 3, build: (store) => { const d = depthwise(store, "d", [3, 3], 3); return (x) => d(x, { batch: 2, time: 4, frequency: 3 }); } },
  { name: "depthwise 7 × 1", rows: 16, width: 3, build: (store) => { const d = depthwise(store, "d", [7, 1], 3); return (x) => d(x, { batch: 2, time: 8, frequency: 1 }); } },
  { name: "depthwise 3 × 5", rows: 40, width: 2, build: (store) => { const d = depthwise(store, "d", [3, 5], 2); return (x) => d(x, { batch: 2, time: 4, frequency: 5 }); } },
  { name: "patchEmbedding", rows: 48, width: 2, build: (store) => { const p = patchEmbedding(store, "p", [2, 3], 2, 4); return (x) => p(x, { batch: 2, time: 4, frequency: 6 }); } },
  { name: "gatedConvolution", rows: 12, width: 4, build: (store) => { const g = gatedConvolution(store, "g", 4, 5); return (x) => g(x, { batch: 2, time: 6 }); } },
  { name: "feedForward", rows: 6, width: 4, build: (store) => { const f = feedForward(store, "f", 4, 8); return (x) => f(x); } },
  { name: "self-attention", rows: 10, width: 4, build: (store) => { const a = multiQueryAttention(store, "a", { width: 4, heads: 2 }); return (x) => a.attend(x, { batch: 2, time: 5 }); } },
  { name: "causal self-attention", rows: 10, width: 4, build: (store) => { const a = multiQueryAttention(store, "a", { width: 4, heads: 2, headWidth: 3 }); return (x) => a.attend(x, { batch: 2, time: 5, causal: true }); } },
  {
    name: "cross-attention with lengths", rows: 6, width: 4,
    build: (store) => {
      const a = multiQueryAttention(store, "a", { width: 4, heads: 2, memoryWidth: 3 });
      const memory = linear(store, "m", 4, 3);
      return (x) => a.attendTo(x, { batch: 2, time: 3 }, a.remember(memory(x)), 3, lengthMask([2, 3], 3));
    },
  },
  { name: "embedding, both ways", rows: 6, width: 4, build: (store) => { const e = embedding(store, "e", 5, 4, 1); return (x) => matMul(e.lookup(ids), e.scores(x) as Tensor2D, true); } },
  { name: "attentionPool", rows: 10, width: 4, build: (store) => { const p = attentionPool(store, "p", 4, 3); return (x) => p(x, { batch: 2, time: 5 }); } },
  { name: "timeMean", rows: 10, width: 4, build: (store) => { const l = linear(store, "l", 4, 4); return (x) => timeMean(l(x), { batch: 2, time: 5 }); } },
];

beforeAll(async () => {
  registerTrainingGradients();
  await useBackend("wasm");
});

describe("every layer's gradient", () => {
  for (const { name, rows, width, build } of layers) {
    it(`of ${name} is the same on WASM and cpu, and agrees with finite differences`, async () => {
      await useBackend("wasm");
      const wasm = measure(build, rows, width);
      finiteDifferences(build, rows, width, wasm);
      await useBackend("cpu");
      const cpu = measure(build, rows, width);
      expect(wasm.shape).toEqual(cpu.shape);
      expect(distance(wasm.output, cpu.output)).toBeLessThan(1e-4);
      expect(Object.keys(wasm.gradients).sort()).toEqual(Object.keys(cpu.gradients).sort());
      for (const key of Object.keys(cpu.gradients)) {
        expect(distance(wasm.gradients[key] as Float32Array, cpu.gradients[key] as Float32Array), key).toBeLessThan(1e-4);
      }
    });
  }
});

describe("layers against tfjs' own", () => {
  const run = async (make: () => Tensor): Promise<Float32Array> => {
    await useBackend("cpu");
    return tidy(() => make().dataSync() as Float32Array);
  };

  it("convolves as conv1d does", async () => {
    for (const [kernel, stride, time] of [[3, 1, 6], [5, 2, 7], [4, 4, 8], [3, 2, 8], [1, 1, 4]] as const) {
      const store = ParameterStore.fresh(1);
      const layer = convolution(store, "c", kernel, 3, 4, { stride });
      const x = noise(2 * time * 3, 3);
      const ours = await run(() => layer.apply(tensor(x, [2 * time, 3]) as Tensor2D, { batch: 2, time }));
      const weight = store.variables()[0]?.variable as unknown as Tensor;
      const theirs = await run(() => conv1d(tensor(x, [2, time, 3]) as Tensor3D, reshape(weight, [kernel, 3, 4]) as Tensor3D, stride, "same"));
      expect(distance(ours, theirs)).toBeLessThan(1e-5);
      expect(layer.steps(time)).toBe(Math.ceil(time / stride));
    }
  });

  it("convolves depthwise as depthwiseConv2d does", async () => {
    for (const kernel of [[3, 3], [5, 5], [7, 1], [1, 5], [3, 5]] as const) {
      const store = ParameterStore.fresh(1);
      const layer = depthwise(store, "d", kernel, 3);
      const x = noise(2 * 4 * 5 * 3, 3);
      const ours = await run(() => layer(tensor(x, [40, 3]) as Tensor2D, { batch: 2, time: 4, frequency: 5 }));
      const weight = store.variables()[0]?.variable as unknown as Tensor4D;
      const theirs = await run(() => depthwiseConv2d(tensor(x, [2, 4, 5, 3]) as Tensor4D, weight, 1, "same"));
      expect(distance(ours, theirs)).toBeLessThan(1e-5);
    }
  });

  it("attends as the formula says, and step by step as at once", async () => {
    await useBackend("cpu");
    const store = ParameterStore.fresh(1);
    const attention = multiQueryAttention(store, "a", { width: 4, heads: 1 });
    tidy(() => {
      const x = tensor(noise(20, 4), [5, 4]) as Tensor2D;
      const at = (name: string, place: string): Tensor2D => store.variables().find((entry) => entry.name === `a/${name}/${place}`)?.variable as unknown as Tensor2D;
      const [q, k, v] = [matMul(x, at("query", "weight")), matMul(x, at("key", "weight")), matMul(x, at("value", "weight"))];
      const expected = matMul(matMul(softmax(mul(matMul(q, k, false, true), 0.5)), v) as Tensor2D, at("output", "weight")).dataSync();
      expect(distance(attention.attend(x, { batch: 1, time: 5 }).dataSync(), expected)).toBeLessThan(1e-5);

      const whole = attention.attend(x, { batch: 1, time: 5, causal: true }).arraySync() as number[][];
      for (let step = 0; step < 5; step++) {
        // The last step of what came so far sees all of it, and must hear what it hears within the whole.
        const soFar = attention.attend(slice(x, [0, 0], [step + 1, 4]) as Tensor2D, { batch: 1, time: step + 1 }).arraySync() as number[][];
        expect(distance(soFar[step] as number[], whole[step] as number[])).toBeLessThan(1e-5);
      }
    });
  });

  it("unfolds and patches in the promised order", async () => {
    await useBackend("cpu");
    tidy(() => {
      const x = tensor(Float32Array.from({ length: 8 }, (_unused, index) => index), [4, 2]) as Tensor2D;
      expect(Array.from(unfoldTime(x, { batch: 1, time: 4 }, 3, 1, 1, 1).dataSync().slice(0, 12))).toEqual([0, 0, 0, 1, 2, 3, 0, 1, 2, 3, 4, 5]);
      // A map of 2 steps × 4 bands: patches of 2 × 2 hold bands 0–1 of both steps, then bands 2–3.
      const map = reshape(x, [8, 1]) as Tensor2D;
      expect(Array.from(patches(map, { batch: 1, time: 2, frequency: 4 }, 2, 2).dataSync())).toEqual([0, 1, 4, 5, 2, 3, 6, 7]);
    });
  });
});

describe("the parameter store", () => {
  it("makes the same weights from the same seed, whatever the order, and refuses what does not fit", () => {
    const first = ParameterStore.fresh(3);
    const second = ParameterStore.fresh(3);
    linear(first, "a", 2, 2);
    linear(first, "b", 2, 2);
    linear(second, "b", 2, 2);
    const find = (store: ParameterStore): Float32Array => store.variables().find((entry) => entry.name === "b/weight")?.variable.dataSync() as Float32Array;
    expect(Array.from(find(first))).toEqual(Array.from(find(second)));
    expect(() => linear(first, "a", 3, 2)).toThrow(/a\/weight is 2×2/);
    expect(() => linear(ParameterStore.from([]), "a", 3, 2)).toThrow(/missing/);
    first.dispose();
    second.dispose();
  });

  it("leaves no tensor behind", async () => {
    await useBackend("wasm");
    const before = tensorCount();
    const store = ParameterStore.fresh(3);
    const attention = multiQueryAttention(store, "a", { width: 4, heads: 2 });
    tidy(() => { attention.attend(tensor(noise(20, 4), [5, 4]) as Tensor2D, { batch: 1, time: 5, causal: true }).dataSync(); });
    store.dispose();
    expect(tensorCount()).toBe(before);
  });
});
