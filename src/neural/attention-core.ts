import {
  add, concat, gather, matMul, mul, range, reshape, slice, softmax, sub, sum, type Tensor, type Tensor1D, type Tensor2D, tensor2d,
} from "@tensorflow/tfjs-core";
import { transposed, withGradient } from "./custom-gradient";

export interface AttentionShape {
  readonly batch: number;
  /** Steps of each asking sequence. */
  readonly time: number;
  /** Steps of each answering sequence. */
  readonly memoryTime: number;
  readonly heads: number;
  readonly headWidth: number;
}

const never = -1e9;

/**
 * Multi-query attention (Shazeer 2019): many asking heads, one head of keys and values. Queries [batch·time, heads·headWidth],
 * keys and values [batch·memoryTime, headWidth] → [batch·time, heads·headWidth]. The heads are rows of one 2-D product per
 * sequence, because products of rank 3 are ten times slower on WASM; the gradient is written out so that slices of the
 * batch don't cost a padded copy each.
 * `mask` is added to the scores: [time·heads, memoryTime] for all sequences, or [batch, memoryTime] for all steps.
 */
export function multiQueryCore(
  queries: Tensor2D, keys: Tensor2D, values: Tensor2D, shape: AttentionShape, mask: { readonly steps?: Tensor2D; readonly memory?: Tensor2D } = {},
): Tensor2D {
  const { batch, time, memoryTime, heads, headWidth } = shape;
  const scale = 1 / Math.sqrt(headWidth);
  // Gathered, not sliced: for each slice WASM copies the whole tensor out of its heap.
  const itemOf = (x: Tensor2D, item: number, steps: number): Tensor2D => gather(x, range(item * steps, (item + 1) * steps, 1, "int32") as Tensor1D) as Tensor2D;
  const rowsOf = (x: Tensor2D, item: number): Tensor2D => reshape(batch === 1 ? x : itemOf(x, item, time), [-1, headWidth]) as Tensor2D;
  const memoryOf = (x: Tensor2D, item: number): Tensor2D => (batch === 1 ? x : itemOf(x, item, memoryTime));
  const joinRows = (parts: Tensor2D[]): Tensor2D =>
    reshape(parts.length === 1 ? (parts[0] as Tensor2D) : concat(parts, 0), [batch * time, heads * headWidth]) as Tensor2D;
  const joinMemory = (parts: Tensor2D[]): Tensor2D => (parts.length === 1 ? (parts[0] as Tensor2D) : (concat(parts, 0) as Tensor2D));

  const operation = withGradient<Tensor2D>((...inputs) => {
    const [q, k, v] = inputs as [Tensor2D, Tensor2D, Tensor2D];
    const shares: Tensor2D[] = [];
    const outputs: Tensor2D[] = [];
    for (let item = 0; item < batch; item++) {
      let scores = mul(matMul(rowsOf(q, item), transposed(memoryOf(k, item))), scale) as Tensor2D;
      if (mask.steps !== undefined) scores = add(scores, mask.steps) as Tensor2D;
      if (mask.memory !== undefined) scores = add(scores, slice(mask.memory, [item, 0], [1, memoryTime])) as Tensor2D;
      const share = softmax(scores) as Tensor2D;
      shares.push(share);
      outputs.push(matMul(share, memoryOf(v, item)));
    }
    return {
      value: joinRows(outputs),
      keep: [q, k, v, ...shares] as Tensor[],
      gradient: (slope, kept) => {
        const [keptQ, keptK, keptV, ...keptShares] = kept as [Tensor2D, Tensor2D, Tensor2D, ...Tensor2D[]];
        const slopes = { q: [] as Tensor2D[], k: [] as Tensor2D[], v: [] as Tensor2D[] };
        keptShares.forEach((share, item) => {
          const outer = rowsOf(slope, item);
          const toShare = matMul(outer, transposed(memoryOf(keptV, item)));
          const product = mul(toShare, share) as Tensor2D;
          const toScores = mul(sub(product, mul(share, sum(product, 1, true))), scale) as Tensor2D;
          slopes.q.push(matMul(toScores, memoryOf(keptK, item)));
          slopes.k.push(matMul(transposed(toScores), rowsOf(keptQ, item)));
          slopes.v.push(matMul(transposed(share), outer));
        });
        return [joinRows(slopes.q), joinMemory(slopes.k), joinMemory(slopes.v)];
      },
    };
  });
  return operation(queries, keys, values);
}

/** Scores' mask by which step t sees the steps up to t only: [time·heads, time]. */
export function causalMask(time: number, heads: number): Tensor2D {
  const values = new Float32Array(time * heads * time);
  for (let step = 0; step < time; step++) {
    for (let head = 0; head < heads; head++) {
      values.fill(never, (step * heads + head) * time + step + 1, (step * heads + head + 1) * time);
    }
  }
  return tensor2d(values, [time * heads, time]);
}

/** Scores' mask that hides what lies beyond each sequence's length: [batch, memoryTime]. */
export function lengthMask(lengths: readonly number[], memoryTime: number): Tensor2D {
  const values = new Float32Array(lengths.length * memoryTime);
  lengths.forEach((length, item) => values.fill(never, item * memoryTime + Math.min(length, memoryTime), (item + 1) * memoryTime));
  return tensor2d(values, [lengths.length, memoryTime]);
}
