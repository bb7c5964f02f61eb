import MeydaImport from "meyda";

/** The part of meyda that is used here. Its own types lag behind its code (melBands and others are missing). */
interface MeydaInstance {
  bufferSize: number;
  sampleRate: number;
  melBands: number;
  windowingFunction: string;
  extract(features: readonly string[], signal: Float32Array): Record<string, unknown>;
}

// Some ESM loaders hand out the CommonJS module, with the object one level down.
const shared = ((MeydaImport as unknown as { default?: MeydaInstance }).default ?? MeydaImport) as unknown as MeydaInstance;

/**
 * A meyda of its own settings. meyda keeps its settings and filter banks on the object whose `extract` is called, so a
 * copy per window length keeps the two from disturbing one another.
 */
export function meydaFor(bufferSize: number, sampleRateHertz: number): MeydaInstance {
  return Object.assign({}, shared, { bufferSize, sampleRate: sampleRateHertz, melBands: 26, windowingFunction: "hanning" });
}
