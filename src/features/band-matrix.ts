/** Sparse non-negative weights from spectrum bins to bands: band b sums bins first[b] … with its own weights. */
export interface BandMatrix {
  readonly bands: number;
  readonly first: Int32Array;
  readonly weights: readonly Float32Array[];
}

/** Builds a band matrix from a weight function over (band, bin); zero weights at the ends are cut off. */
export function bandMatrix(bands: number, bins: number, weight: (band: number, bin: number) => number): BandMatrix {
  const first = new Int32Array(bands);
  const weights: Float32Array[] = [];
  for (let band = 0; band < bands; band++) {
    const row = Float32Array.from({ length: bins }, (_, bin) => Math.max(0, weight(band, bin)));
    let low = 0;
    while (low < bins && row[low] === 0) low++;
    let high = bins;
    while (high > low && row[high - 1] === 0) high--;
    first[band] = low < bins ? low : 0;
    weights.push(row.slice(low, high));
  }
  return { bands, first, weights };
}

/** Σ weight × spectrum² per band, spectrum in amplitudes, written to `out` (length: bands). */
export function bandPowers(matrix: BandMatrix, spectrum: Float32Array, out: Float32Array): void {
  for (let band = 0; band < matrix.bands; band++) {
    const row = matrix.weights[band] as Float32Array;
    const first = matrix.first[band] as number;
    let power = 0;
    for (let index = 0; index < row.length; index++) {
      const amplitude = spectrum[first + index] as number;
      power += (row[index] as number) * amplitude * amplitude;
    }
    out[band] = power;
  }
}

/** Hertz to mel, HTK's formula. */
const mel = (hertz: number): number => 2595 * Math.log10(1 + hertz / 700);
const hertzOfMel = (value: number): number => 700 * (10 ** (value / 2595) - 1);

/**
 * Triangles on the mel scale whose weights sum to one, so that a band's power is a mean over its bins. Where triangles
 * are narrower than a bin, they are widened to one bin: each band then hears something.
 */
export function melMatrix(bands: number, lowHertz: number, highHertz: number, window: number, sampleRateHertz: number): BandMatrix {
  const binHertz = sampleRateHertz / window;
  const edge = (index: number): number => hertzOfMel(mel(lowHertz) + ((mel(highHertz) - mel(lowHertz)) * index) / (bands + 1));
  const triangle = (band: number, bin: number): number => {
    const centre = edge(band + 1);
    const hertz = bin * binHertz;
    const width = hertz < centre ? Math.max(binHertz, centre - edge(band)) : Math.max(binHertz, edge(band + 2) - centre);
    return 1 - Math.abs(hertz - centre) / width;
  };
  const raw = bandMatrix(bands, window / 2, triangle);
  for (const row of raw.weights) {
    const sum = row.reduce((total, value) => total + value, 0);
    row.forEach((value, index) => (row[index] = value / sum));
  }
  return raw;
}

/** Triangles in log frequency, one a third of a semitone (or one spectrum bin where that is wider). */
export function semitoneMatrix(lowMidi: number, semitones: number, binsPerSemitone: number, window: number, sampleRateHertz: number): BandMatrix {
  const binHertz = sampleRateHertz / window;
  return bandMatrix(semitones * binsPerSemitone, window / 2, (band, bin) => {
    // The middle bin of each semitone is in tune: offsets −1/3, 0, +1/3 for three bins.
    const midi = lowMidi + (band - (binsPerSemitone - 1) / 2) / binsPerSemitone;
    const centre = 440 * 2 ** ((midi - 69) / 12);
    const width = Math.max(centre * (2 ** (1 / (12 * binsPerSemitone)) - 1), binHertz);
    return 1 - Math.abs(bin * binHertz - centre) / width;
  });
}
