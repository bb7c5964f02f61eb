/**
 * Weights of the key decision: what each pitch class, counted from the tonic, speaks for a major or a minor key, by where it
 * was heard. Fitted by logistic regression (L2 0.03) on 606 rendered scores of the train split (two sound fonts, first 55 s);
 * the L2 was chosen on 204 rendered scores of the validation split. No real recording took part.
 */
export const keyWeights = {
  /** Per chroma of KeyEvidence.chromas (whole, bass, treble, first bass, first seconds), 12 degrees each. */
  major: [
    [-0.18, -0.066, 0.206, 0.096, -0.074, 0.016, -0.132, 0.086, 0.135, -0.051, -0.074, 0.037],
    [0.153, -0.035, -0.036, -0.062, -0.186, 0.01, 0.089, 0.073, 0.046, -0.153, 0.022, 0.079],
    [0.13, -0.058, -0.019, 0.106, -0.133, -0.0, -0.097, 0.028, 0.173, -0.102, -0.077, 0.05],
    [0.447, 0.078, -0.034, -0.33, 0.135, 0.126, 0.052, 0.174, -0.204, -0.166, -0.155, -0.124],
    [0.178, -0.084, -0.018, 0.012, 0.199, 0.149, -0.096, 0.218, -0.054, -0.264, -0.287, 0.046],
  ],
  minor: [
    [0.027, -0.086, -0.144, -0.035, 0.08, -0.017, -0.038, 0.009, 0.027, -0.094, 0.101, 0.17],
    [0.2, -0.163, -0.281, 0.055, 0.038, 0.014, 0.072, 0.189, -0.072, -0.093, 0.039, 0.001],
    [-0.021, -0.159, -0.029, -0.154, 0.025, -0.073, -0.07, 0.153, 0.005, -0.059, 0.224, 0.158],
    [0.258, -0.156, 0.003, -0.095, -0.09, 0.225, -0.234, 0.055, 0.082, -0.087, 0.029, 0.01],
    [0.09, 0.028, -0.07, -0.1, -0.093, 0.061, -0.002, 0.084, -0.033, -0.034, 0.055, 0.013],
  ],
  temperley: 10.12,
  albrecht: -4.66,
  local: 0.86,
  /** Added to every minor key. */
  minorBias: 0.68,
} as const;
