import { fastFramesPerSecond } from "../../features";

const lowestTempo = 25;
const gridStep = 1.015;

/** Tempi in beats a minute, evenly spaced in logarithm: 25 … 330 in steps of 1.5 %. */
export const tempoGrid: Float64Array = Float64Array.from(
  { length: Math.floor(Math.log(330 / lowestTempo) / Math.log(gridStep)) + 1 },
  (_, index) => lowestTempo * gridStep ** index,
);

const windowFrames = Math.round(12 * fastFramesPerSecond);
const hopFrames = Math.round(6 * fastFramesPerSecond);
/** Longest lag looked at: 8 s, two slow bars. */
export const maximumLag = Math.round(8 * fastFramesPerSecond);

export interface Tempogram {
  /** Autocorrelation by lag in fast frames, 0 … maximumLag, 1 at lag 0; mean over windows of 12 s. */
  readonly autocorrelation: Float32Array;
  /** Magnitude of the Fourier tempogram at each tempo of the grid, mean over windows, highest = 1. */
  readonly fourier: Float32Array;
}

/** Autocorrelation of one window of an envelope whose mean was taken away, unbiased by lag. */
function addAutocorrelation(envelope: Float32Array, from: number, to: number, into: Float64Array): boolean {
  let mean = 0;
  for (let index = from; index < to; index++) mean += envelope[index] as number;
  mean /= Math.max(1, to - from);
  const part = Float32Array.from({ length: to - from }, (_, index) => (envelope[from + index] as number) - mean);
  let energy = 0;
  for (const value of part) energy += value * value;
  if (energy < 1e-6) return false;
  for (let lag = 0; lag <= maximumLag; lag++) {
    const count = part.length - lag;
    if (count < part.length / 4) break;
    let sum = 0;
    for (let index = 0; index < count; index++) sum += (part[index] as number) * (part[index + lag] as number);
    into[lag] = (into[lag] as number) + ((sum / energy) * part.length) / count;
  }
  return true;
}

function addFourier(envelope: Float32Array, from: number, to: number, into: Float64Array): void {
  const length = to - from;
  let mean = 0;
  for (let index = from; index < to; index++) mean += envelope[index] as number;
  mean /= Math.max(1, length);
  let energy = 0;
  const part = Float32Array.from({ length }, (_, index) => {
    const value = ((envelope[from + index] as number) - mean) * (0.5 - 0.5 * Math.cos((2 * Math.PI * (index + 0.5)) / length));
    energy += value * value;
    return value;
  });
  if (energy < 1e-6) return;
  for (let tempo = 0; tempo < tempoGrid.length; tempo++) {
    const step = (2 * Math.PI * (tempoGrid[tempo] as number)) / 60 / fastFramesPerSecond;
    const turnReal = Math.cos(step);
    const turnImaginary = Math.sin(step);
    let real = 0;
    let imaginary = 0;
    let phaseReal = 1;
    let phaseImaginary = 0;
    for (let index = 0; index < length; index++) {
      const value = part[index] as number;
      real += value * phaseReal;
      imaginary += value * phaseImaginary;
      const next = phaseReal * turnReal - phaseImaginary * turnImaginary;
      phaseImaginary = phaseReal * turnImaginary + phaseImaginary * turnReal;
      phaseReal = next;
    }
    into[tempo] = (into[tempo] as number) + Math.hypot(real, imaginary) / Math.sqrt(energy * length);
  }
}

/** The periods of an onset envelope between two fast frames: autocorrelation and Fourier tempogram (Grosche & Müller 2011). */
export function tempogram(envelope: Float32Array, from = 0, to = envelope.length): Tempogram {
  const autocorrelation = new Float64Array(maximumLag + 1);
  const fourier = new Float64Array(tempoGrid.length);
  let windows = 0;
  for (let start = from; start === from || start + windowFrames / 2 < to; start += hopFrames) {
    const end = Math.min(to, start + windowFrames);
    if (!addAutocorrelation(envelope, start, end, autocorrelation)) continue;
    addFourier(envelope, start, end, fourier);
    windows++;
  }
  const strongest = Math.max(1e-9, ...fourier);
  return {
    autocorrelation: Float32Array.from(autocorrelation, (value) => (windows === 0 ? 0 : value / windows)),
    fourier: Float32Array.from(fourier, (value) => value / strongest),
  };
}

/** The autocorrelation at the period of a tempo, linear between lags; 0 beyond the longest. */
export function atTempo(autocorrelation: Float32Array, beatsPerMinute: number): number {
  const lag = (60 / beatsPerMinute) * fastFramesPerSecond;
  const low = Math.floor(lag);
  if (low + 1 >= autocorrelation.length) return 0;
  const part = lag - low;
  return (autocorrelation[low] as number) * (1 - part) + (autocorrelation[low + 1] as number) * part;
}

/** A value kept by tempoGrid at any tempo, linear between its tempi; 0 outside the grid. */
export function atGrid(values: Float32Array, beatsPerMinute: number): number {
  const place = Math.log(beatsPerMinute / lowestTempo) / Math.log(gridStep);
  const low = Math.floor(place);
  if (low < 0 || low + 1 >= values.length) return 0;
  return (values[low] as number) * (1 - (place - low)) + (values[low + 1] as number) * (place - low);
}
