/** How strongly each pitch class, counted from the tonic, belongs to a major and to a minor key. */
export interface KeyProfile {
  readonly major: readonly number[];
  readonly minor: readonly number[];
}

/** Temperley, Music and Probability (2007), table 6.1: share of segments of the Kostka–Payne corpus that hold the degree. */
export const temperleyProfile: KeyProfile = {
  major: [0.748, 0.06, 0.488, 0.082, 0.67, 0.46, 0.096, 0.715, 0.104, 0.366, 0.057, 0.4],
  minor: [0.712, 0.084, 0.474, 0.618, 0.049, 0.46, 0.105, 0.747, 0.404, 0.067, 0.133, 0.33],
};

/** Albrecht & Shanahan, The use of large corpora to train a new type of key-finding algorithm (2013). */
export const albrechtProfile: KeyProfile = {
  major: [0.238, 0.006, 0.111, 0.006, 0.137, 0.094, 0.016, 0.214, 0.009, 0.08, 0.008, 0.081],
  minor: [0.22, 0.006, 0.104, 0.123, 0.019, 0.103, 0.012, 0.214, 0.062, 0.022, 0.061, 0.052],
};

/** Krumhansl & Kessler (1982), probe-tone ratings; kept for comparison. */
export const krumhanslProfile: KeyProfile = {
  major: [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88],
  minor: [6.33, 2.68, 3.52, 5.38, 2.6, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17],
};

function correlations(chroma: ArrayLike<number>, profile: readonly number[], into: Float64Array, offset: number): void {
  let chromaMean = 0;
  let profileMean = 0;
  for (let index = 0; index < 12; index++) {
    chromaMean += (chroma[index] as number) / 12;
    profileMean += (profile[index] as number) / 12;
  }
  for (let tonic = 0; tonic < 12; tonic++) {
    let together = 0;
    let chromaEnergy = 0;
    let profileEnergy = 0;
    for (let degree = 0; degree < 12; degree++) {
      const first = (chroma[(degree + tonic) % 12] as number) - chromaMean;
      const second = (profile[degree] as number) - profileMean;
      together += first * second;
      chromaEnergy += first * first;
      profileEnergy += second * second;
    }
    const scale = Math.sqrt(chromaEnergy * profileEnergy);
    into[offset + tonic] = scale > 1e-12 ? together / scale : 0;
  }
}

/** Pearson's correlation of a chroma (12, C first) with each of the 24 keys (as keyNames: 12 major, 12 minor). */
export function keyCorrelations(chroma: ArrayLike<number>, profile: KeyProfile): Float64Array {
  const scores = new Float64Array(24);
  correlations(chroma, profile.major, scores, 0);
  correlations(chroma, profile.minor, scores, 12);
  return scores;
}
