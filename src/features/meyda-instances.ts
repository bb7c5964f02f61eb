import MeydaImport from "meyda";
import { MeydaSpectrum } from "./meyda-spectrum";

/** The part of meyda that is used here. Its own types lag behind its code (melBands and others are missing). */
interface Meyda {
  bufferSize: number;
  sampleRate: number;
  melBands: number;
  windowingFunction: string;
  /** Made by the first `extract`. */
  barkScale: Float32Array;
  readonly featureExtractors: Readonly<Record<string, (input: object) => unknown>>;
  windowing(signal: readonly number[], name: string): number[];
  extract(features: readonly string[], signal: Float32Array): Record<string, unknown>;
}

// Some ESM loaders hand out the CommonJS module, with the object one level down.
const shared = ((MeydaImport as unknown as { default?: Meyda }).default ?? MeydaImport) as unknown as Meyda;
const windowingFunction = "hanning";

/** meyda's extractors at one window length, over a spectrum that is made in place. */
export interface MeydaInstance {
  /** What meyda's own `extract` gives. `amplitudeSpectrum` is valid until the next call. */
  extract(features: readonly string[], signal: Float32Array): Record<string, unknown>;
}

/**
 * meyda keeps its settings and scales on the object whose `extract` is called, so a copy per window length keeps two from
 * disturbing one another. The copy makes its scales on silence; frames then go to its extractors without its own transform.
 */
export function meydaFor(bufferSize: number, sampleRateHertz: number): MeydaInstance {
  const meyda: Meyda = Object.assign({}, shared, { bufferSize, sampleRate: sampleRateHertz, melBands: 26, windowingFunction });
  meyda.extract([], new Float32Array(bufferSize));
  const spectrum = new MeydaSpectrum(meyda.windowing(new Array<number>(bufferSize).fill(1), windowingFunction));
  const input = { signal: spectrum.windowed, ampSpectrum: spectrum.amplitudes, barkScale: meyda.barkScale, bufferSize, sampleRate: sampleRateHertz };
  return {
    extract: (features, signal) => {
      spectrum.read(signal);
      return Object.fromEntries(features.map((name) => [name, meyda.featureExtractors[name]?.(input)]));
    },
  };
}
