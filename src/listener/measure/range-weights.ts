/**
 * Weights of registerFeatures' columns for low, middle, high, wide, and of densityFeatures' columns for sparse, moderate, dense.
 * Softmax regression (L2 0.001) on 2653 ten-second windows of rendered scores of the train split; on 500 windows of the unseen
 * font .74 are right of register and .74 of density. No real recording took part.
 */
export const registerWeights: readonly (readonly number[])[] = [
  [-0.534, -1.715, -0.475, -0.009, -0.987, 0.089, 0.123, 0.108, 0.01],
  [0.453, -0.625, 0.203, -0.052, -0.059, -0.126, 0.198, -0.122, 2.29],
  [0.198, 2.199, -0.128, -0.302, 0.849, -0.385, 0.399, -0.321, -1.988],
  [-0.117, 0.188, 0.289, 0.393, 0.193, 0.431, -0.763, 0.388, -1.104],
];

export const densityWeights: readonly (readonly number[])[] = [
  [-0.96, 0.625, -2.338, -0.937, 0.11],
  [-0.377, -0.828, 1.226, 0.087, 0.898],
  [1.307, 0.204, 1.325, 0.853, -1.21],
];
