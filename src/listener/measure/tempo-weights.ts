/**
 * Weights of tempoFeatures’ columns. Fitted as a softmax over the tempo grid (target: the felt tempo ± 2 %; classes slow,
 * moderate, fast weighted alike; L2 0.003 on standardised columns, which then were scaled back) on 340 rendered scores of the
 * train split with reliable tempi. Checked on 126 rendered scores of the validation split: Acc1 .62, Acc2 .93, class .64.
 * No real recording took part.
 */
export const tempoWeights: readonly number[] = [
  // all: the tempo itself, 1/2, 1/3, 1/4, 2, 3, 4, 2/3, 3/2
  5.003, 0.06745, 0.8534, -1.283, 3.739, -0.7624, 3.018, -0.9568, -4.128,
  // low bands
  -3.704, 0.08546, -0.6048, 0.4444, -0.1165, 4.931, 0.5006, -0.2811, 2.72,
  // pitch
  1.062, 1.493, 2.16, -0.005397, 3.025, 4.864, -0.8302, -2.466, -2.177,
  // Fourier of all
  0.1046, 0.8972, 0.3936, 0.1853,
  // Fourier of low
  -1.44, 1.142, 2.952,
  // Fourier of pitch
  1.426, 0.9867, 0.1678,
  // log Fourier, octave, its square and cube
  1.946, -2.131, -1.574, -0.2541,
  // octave and square by onset rate, octave by clarity, by pitch rate, by flux
  1.096, 0.674, 0.9354, 0.724, -0.5236, 1.598, 0.09647,
];
