import type { NamedArray } from "../../neural";

/** Finds weights by name. @throws Error when one is missing or of another size */
export type Weights = (name: string, size: number) => Float32Array;

export function weightsOf(arrays: readonly NamedArray[]): Weights {
  const byName = new Map(arrays.map(({ name, values }) => [name, values]));
  return (name, size) => {
    const values = byName.get(name);
    if (!values) throw new Error(`weight ${name} is missing`);
    if (values.length !== size) throw new Error(`weight ${name} has ${values.length} numbers, the network wants ${size}`);
    return values;
  };
}

/** One vector in, one vector out. */
export type VectorMap = (x: Float64Array) => Float64Array;

const epsilon = 1e-5;

export function add(one: Float64Array, other: Float64Array): Float64Array {
  const sum = new Float64Array(one.length);
  for (let index = 0; index < sum.length; index++) sum[index] = (one[index] as number) + (other[index] as number);
  return sum;
}

/** y += x · weight for the first `count` inputs named; four rows at a time, so that each sum is fetched and put back a quarter as often. */
function addRows(y: Float64Array, x: Float64Array, weight: Float32Array, inputs: Int32Array, count: number): void {
  const width = y.length;
  for (let at = 0; at < count; at += 4) {
    // Beyond the last input stands the first row, times nothing.
    const [one, two, three, four] = [inputs[at] as number, at + 1 < count ? (inputs[at + 1] as number) : -1, at + 2 < count ? (inputs[at + 2] as number) : -1, at + 3 < count ? (inputs[at + 3] as number) : -1];
    const [a, b, c, d] = [x[one] as number, two < 0 ? 0 : (x[two] as number), three < 0 ? 0 : (x[three] as number), four < 0 ? 0 : (x[four] as number)];
    const [rowA, rowB, rowC, rowD] = [one * width, Math.max(two, 0) * width, Math.max(three, 0) * width, Math.max(four, 0) * width];
    for (let index = 0; index < width; index++) {
      y[index] = (y[index] as number) + a * (weight[rowA + index] as number) + b * (weight[rowB + index] as number) + c * (weight[rowC + index] as number) + d * (weight[rowD + index] as number);
    }
  }
}

interface LinearOptions {
  readonly bias?: boolean;
  readonly relu?: boolean;
  /** What comes in has been through a relu: many numbers are zero and need not be looked at. */
  readonly ofRelu?: boolean;
}

/** x · weight + bias; weight [inputs, outputs] row-major. */
export function linear(weights: Weights, name: string, inputs: number, outputs: number, options: LinearOptions = {}): VectorMap {
  const weight = weights(`${name}/weight`, inputs * outputs);
  const bias = options.bias === false ? null : weights(`${name}/bias`, outputs);
  // One list for all calls: thousands of short-lived ones a text would fill the tab's memory faster than it is swept.
  const named = Int32Array.from({ length: inputs }, (_unused, index) => index);
  return (x) => {
    const y = new Float64Array(outputs);
    if (bias) y.set(bias);
    let count = inputs;
    if (options.ofRelu === true) {
      count = 0;
      for (let input = 0; input < inputs; input++) if (x[input] !== 0) named[count++] = input;
    }
    addRows(y, x, weight, named, count);
    if (options.relu === true) for (let index = 0; index < outputs; index++) y[index] = Math.max(0, y[index] as number);
    return y;
  };
}

export function rootMeanSquareNorm(weights: Weights, name: string, width: number): VectorMap {
  const gain = weights(`${name}/gain`, width);
  return (x) => {
    let sum = 0;
    for (const value of x) sum += value * value;
    const scale = 1 / Math.sqrt(sum / width + epsilon);
    const y = new Float64Array(width);
    for (let index = 0; index < width; index++) y[index] = (x[index] as number) * scale * (gain[index] as number);
    return y;
  };
}

/** x + narrow(relu(widen(norm(x)))). */
export function feedForward(weights: Weights, name: string, width: number, inner: number): VectorMap {
  const norm = rootMeanSquareNorm(weights, `${name}/norm`, width);
  const widen = linear(weights, `${name}/widen`, width, inner, { relu: true });
  const narrow = linear(weights, `${name}/narrow`, inner, width, { ofRelu: true });
  return (x) => add(x, narrow(widen(norm(x))));
}

/** A table of `count` vectors: one by its number, or how well each fits a vector; the scores are good until the next are asked for. */
export function embedding(weights: Weights, name: string, count: number, width: number): { lookup(id: number): Float64Array; scores(x: Float64Array): Float64Array } {
  const table = weights(`${name}/weight`, count * width);
  const scores = new Float64Array(count);
  return {
    lookup: (id) => new Float64Array(table.subarray(id * width, (id + 1) * width)),
    scores: (x) => {
      // Two at a time, so that each number of x is fetched half as often.
      for (let id = 0; id < count; id += 2) {
        const [first, second] = [id * width, Math.min(id + 1, count - 1) * width];
        let [one, other] = [0, 0];
        for (let index = 0; index < width; index++) {
          const value = x[index] as number;
          one += value * (table[first + index] as number);
          other += value * (table[second + index] as number);
        }
        scores[id] = one;
        if (id + 1 < count) scores[id + 1] = other;
      }
      return scores;
    },
  };
}

/** What is attended to, step by step. */
export interface Remembered {
  readonly keys: readonly Float64Array[];
  readonly values: readonly Float64Array[];
}

export interface Attention {
  /** The key and the value of one step. */
  remember(x: Float64Array): { readonly key: Float64Array; readonly value: Float64Array };
  attend(x: Float64Array, memory: Remembered): Float64Array;
}

/** Many asking heads, one head of keys and values (Shazeer 2019). */
export function multiQueryAttention(weights: Weights, name: string, width: number, heads: number): Attention {
  const headWidth = width / heads;
  const query = linear(weights, `${name}/query`, width, width);
  const key = linear(weights, `${name}/key`, width, headWidth, { bias: false });
  const value = linear(weights, `${name}/value`, width, headWidth);
  const output = linear(weights, `${name}/output`, width, width);
  const scale = 1 / Math.sqrt(headWidth);
  return {
    remember: (x) => ({ key: key(x), value: value(x) }),
    attend: (x, { keys, values }) => {
      const asked = query(x);
      const heard = new Float64Array(width);
      for (let from = 0; from < width; from += headWidth) {
        const scores = keys.map((each) => {
          let sum = 0;
          for (let index = 0; index < headWidth; index++) sum += (asked[from + index] as number) * (each[index] as number);
          return sum * scale;
        });
        const top = Math.max(...scores);
        const shares = scores.map((score) => Math.exp(score - top));
        const sum = shares.reduce((one, other) => one + other, 0);
        values.forEach((each, step) => {
          const share = (shares[step] as number) / sum;
          for (let index = 0; index < headWidth; index++) heard[from + index] = (heard[from + index] as number) + share * (each[index] as number);
        });
      }
      return output(heard);
    },
  };
}
