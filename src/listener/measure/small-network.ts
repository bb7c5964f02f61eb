/** A layer of a few numbers: output = constants + weights · input; one row of weights an output. */
export interface SmallLayer {
  readonly weights: readonly (readonly number[])[];
  readonly constants: readonly number[];
}

/** What a training command fits to measured features: features → hidden (rectified) → answers. */
export interface SmallNetwork {
  readonly hidden: SmallLayer;
  readonly answers: SmallLayer;
}

/** What a layer answers to an input. */
export function layerAnswers({ weights, constants }: SmallLayer, input: ArrayLike<number>): Float64Array {
  return Float64Array.from(weights, (row, output) => {
    let sum = constants[output] as number;
    for (let column = 0; column < row.length; column++) sum += (row[column] as number) * (input[column] as number);
    return sum;
  });
}

/** Logits of a small network. */
export function answersOf({ hidden, answers }: SmallNetwork, features: ArrayLike<number>): Float64Array {
  return layerAnswers(answers, layerAnswers(hidden, features).map((value) => Math.max(0, value)));
}
