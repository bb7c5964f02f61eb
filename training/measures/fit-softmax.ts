import { keep, type NamedTensorMap, reshape, tensor2d, type Tensor2D, tidy, type Variable, variableGrads } from "@tensorflow/tfjs-core";
import { seededRandom } from "../../src/base";
import { linear, type NamedArray, ParameterStore } from "../../src/neural";
import { Adam, defaultAdam } from "../learning/adam";
import { distributionLoss } from "../learning/losses";
import { learningRate } from "../learning/schedule";

/** Measured features and the answer they should lead to. */
export interface Lesson {
  /** rows × columns, row-major: one row for each candidate (a tempo of the grid), or one row in all. */
  readonly features: ArrayLike<number>;
  /** Probability of each answer, times the lesson's weight. */
  readonly target: ArrayLike<number>;
}

export interface FitSettings {
  readonly columns: number;
  readonly rows: number;
  /** Answers a row: 1 where the rows themselves are the answers. */
  readonly answers: number;
  /** Width of the rectified layer in between; 0 for none. */
  readonly hidden: number;
  readonly passes: number;
  readonly batch: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
}

export interface Standardisation {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
}

export interface FittedLayer {
  /** One row an output. */
  readonly weights: number[][];
  readonly constants: number[];
}

/** Mean and deviation of each column over all rows of all lessons. */
export function standardisationOf(lessons: readonly Lesson[], columns: number): Standardisation {
  const [mean, square] = [new Float64Array(columns), new Float64Array(columns)];
  let rows = 0;
  for (const { features } of lessons) {
    for (let index = 0; index < features.length; index++) {
      const value = features[index] as number;
      mean[index % columns] = (mean[index % columns] as number) + value;
      square[index % columns] = (square[index % columns] as number) + value * value;
    }
    rows += features.length / columns;
  }
  for (let column = 0; column < columns; column++) mean[column] = (mean[column] as number) / rows;
  const deviation = square.map((sum, column) => Math.sqrt(Math.max(0, sum / rows - (mean[column] as number) ** 2)) + 1e-6);
  return { mean, deviation };
}

/**
 * Fits a linear map, or one with a rectified layer in between, so that the softmax over its answers meets the targets
 * (cross-entropy, AdamW). Returns the weights as they stand for plain features: the standardisation is multiplied in.
 */
export function fitSoftmax(lessons: readonly Lesson[], settings: FitSettings): FittedLayer[] {
  const { columns, rows, answers, hidden, passes, batch, rate, decay, seed } = settings;
  const { mean, deviation } = standardisationOf(lessons, columns);
  const store = ParameterStore.fresh(seed);
  const widen = hidden > 0 ? linear(store, "widen", columns, hidden, { activation: "relu", ofData: true }) : null;
  const narrow = linear(store, "narrow", hidden > 0 ? hidden : columns, answers, { ofData: hidden === 0 });
  const adam = new Adam(store, { ...defaultAdam, weightDecay: decay, slowShare: 0.98 });
  const random = seededRandom(seed);
  const steps = passes * Math.floor(lessons.length / batch);
  let order: Lesson[] = [];
  for (let step = 0; step < steps; step++) {
    if (order.length < batch) order = lessons.map((lesson) => ({ lesson, place: random.next() })).sort((one, other) => one.place - other.place).map(({ lesson }) => lesson);
    const drawn = order.splice(0, batch);
    const x = new Float32Array(batch * rows * columns);
    const y = new Float32Array(batch * rows * answers);
    drawn.forEach(({ features, target }, index) => {
      for (let place = 0; place < rows * columns; place++) x[index * rows * columns + place] = ((features[place] as number) - (mean[place % columns] as number)) / (deviation[place % columns] as number);
      y.set(Float32Array.from(target), index * rows * answers);
    });
    const gradients: NamedTensorMap = {};
    tidy(() => {
      const { grads } = variableGrads(() => {
        const input = tensor2d(x, [batch * rows, columns]);
        const logits = reshape(narrow(widen ? widen(input) : input), [batch, rows * answers]) as Tensor2D;
        return distributionLoss(logits, tensor2d(y, [batch, rows * answers]), batch);
      }, store.variables().map(({ variable }) => variable as Variable));
      for (const [name, gradient] of Object.entries(grads)) gradients[name] = keep(gradient);
    });
    adam.apply(gradients, learningRate(step, { peak: rate, warmUpSteps: 20, steps }));
  }
  const arrays = new Map(adam.slowArrays().map((array) => [array.name, array]));
  store.dispose();
  const layers = (hidden > 0 ? ["widen", "narrow"] : ["narrow"]).map((name) => layerOf(arrays.get(`${name}/weight`) as NamedArray, arrays.get(`${name}/bias`) as NamedArray));
  if (layers[0]) takePlain(layers[0], mean, deviation);
  return layers;
}

/** From weights of standardised columns to weights of the columns as they are. */
function takePlain({ weights, constants }: FittedLayer, mean: Float64Array, deviation: Float64Array): void {
  for (const [output, row] of weights.entries()) {
    row.forEach((weight, column) => {
      row[column] = weight / (deviation[column] as number);
      constants[output] = (constants[output] as number) - (row[column] as number) * (mean[column] as number);
    });
  }
}

function layerOf({ shape, values }: NamedArray, bias: NamedArray): FittedLayer {
  const [inputs = 0, outputs = 0] = shape;
  const weights = Array.from({ length: outputs }, (_unused, output) => Array.from({ length: inputs }, (_same, input) => values[input * outputs + output] as number));
  return { weights, constants: Array.from(bias.values) };
}
