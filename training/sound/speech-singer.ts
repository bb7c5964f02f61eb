import type { SeededRandom } from "../../src/base";
import type { SoundingNote } from "../data/score";
import type { SingerStyle } from "./singer";

const order = 22;
const frameSeconds = 0.025;
const hopSeconds = 0.01;
const controlStep = 32;
/** A syllable's share of speech, stretched over a note. */
const syllableSeconds = [0.16, 0.32] as const;
/** Normalised autocorrelation at the pitch from which on a frame is voiced. */
const voicedFrom = 0.45;

/** A voice speaking, frame by frame: reflection coefficients of the throat, loudness, and whether the folds swing. */
export interface SpokenFrames {
  readonly count: number;
  /** count × order, each within −1 … 1: a lattice of them is stable however they are mixed. */
  readonly reflections: Float32Array;
  readonly levels: Float32Array;
  readonly voiced: Float32Array;
}

/** Linear prediction of speech (autocorrelation method, Levinson–Durbin: Makhoul 1975). */
export function spokenFrames(speech: Float32Array, rate: number): SpokenFrames {
  const [length, hop] = [Math.round(frameSeconds * rate), Math.round(hopSeconds * rate)];
  const count = Math.max(0, Math.floor((speech.length - length) / hop));
  const reflections = new Float32Array(count * order);
  const levels = new Float32Array(count);
  const voiced = new Float32Array(count);
  const frame = new Float64Array(length);
  const [shortest, longest] = [Math.round(rate / 400), Math.round(rate / 75)];
  for (let index = 0; index < count; index++) {
    for (let at = 0; at < length; at++) frame[at] = (speech[index * hop + at] as number) * (0.54 - 0.46 * Math.cos((2 * Math.PI * at) / (length - 1)));
    const products = Float64Array.from({ length: order + 1 }, (_unused, lag) => correlation(frame, lag));
    const energy = (products[0] as number) + 1e-9;
    levels[index] = Math.sqrt(energy / length);
    reflections.set(levinson(products.map((value, lag) => (lag === 0 ? value * 1.0005 + 1e-9 : value))), index * order);
    let best = 0;
    for (let lag = shortest; lag <= Math.min(longest, length - 1); lag += 2) best = Math.max(best, (correlation(frame, lag) / energy) * (length / (length - lag)) ** 0.5);
    voiced[index] = best >= voicedFrom ? 1 : 0;
  }
  return { count, reflections, levels, voiced };
}

function correlation(frame: Float64Array, lag: number): number {
  let sum = 0;
  for (let at = lag; at < frame.length; at++) sum += (frame[at] as number) * (frame[at - lag] as number);
  return sum;
}

function levinson(products: Float64Array): Float32Array {
  const reflections = new Float32Array(order);
  const coefficients = new Float64Array(order + 1);
  let error = products[0] as number;
  for (let step = 1; step <= order; step++) {
    let sum = products[step] as number;
    for (let index = 1; index < step; index++) sum -= (coefficients[index] as number) * (products[step - index] as number);
    const reflection = Math.max(-0.998, Math.min(0.998, sum / error));
    reflections[step - 1] = reflection;
    const former = coefficients.slice();
    coefficients[step] = reflection;
    for (let index = 1; index < step; index++) coefficients[index] = (former[index] as number) - reflection * (former[step - index] as number);
    error *= 1 - reflection * reflection;
  }
  return reflections;
}

/**
 * Sings a line with a real voice's words: the throat of recorded speech, syllable by syllable stretched over the notes, driven by
 * pulses of the melody's pitch (a vocoder; the excitation alone is ours). Mono.
 */
export function singSpeech(
  spoken: SpokenFrames, firstFrame: number, notes: readonly SoundingNote[], style: SingerStyle, seconds: number, rate: number, tuningCents: number, random: SeededRandom,
): Float32Array {
  const samples = new Float32Array(Math.ceil(seconds * rate));
  const memory = new Float64Array(order + 1);
  const loud = [...spoken.levels].sort((a, b) => a - b)[Math.floor(spoken.count * 0.8)] ?? 1;
  let [pointer, cursor, hertz, phase, time] = [firstFrame, 0, 0, 0, 0];
  notes.forEach((note, index) => {
    const start = Math.max(cursor, Math.round((note.start + style.lateSeconds) * rate));
    const end = Math.min(samples.length, Math.round((Math.min(note.end, notes[index + 1]?.start ?? Infinity) + style.lateSeconds) * rate));
    if (end - start < 0.05 * rate) return;
    const target = 440 * 2 ** ((note.midi - 69) / 12 + (tuningCents + style.detuneCents) / 1200);
    if (hertz === 0 || start - cursor > 0.15 * rate) hertz = target * 2 ** (-random.between(0, 1.5) / 12);
    const syllable = Math.min(random.between(...syllableSeconds), (2 * (end - start)) / rate) / hopSeconds;
    const glide = 1 - Math.exp(-controlStep / (style.glideSeconds * rate));
    const release = Math.min((end - start) / 3, random.between(0.03, 0.12) * rate);
    const level = 0.3 + (note.velocity / 127) ** 2;
    let reflections = new Float64Array(order);
    let [gain, folds, drift] = [0, 1, 0];
    for (let at = start; at < end; at++) {
      if ((at - start) % controlStep === 0) {
        hertz += glide * (target - hertz);
        drift = 0.97 * drift + random.normal() * 0.8;
        const place = (pointer + (syllable * (at - start)) / (end - start)) % Math.max(1, spoken.count - 1);
        const [whole, part] = [Math.floor(place), place % 1];
        const mixed = (values: Float32Array, width: number, offset: number): number =>
          (values[whole * width + offset] as number) * (1 - part) + (values[(whole + 1) * width + offset] as number) * part;
        reflections = reflections.map((_unused, step) => mixed(spoken.reflections, order, step));
        folds = mixed(spoken.voiced, 1, 0);
        // Prediction error's share of the energy, so that the throat gives the speech's loudness back; singing evens it out.
        const error = reflections.reduce((product, value) => product * (1 - value * value), 1);
        gain = Math.sqrt(error) * Math.sqrt(Math.min(1, mixed(spoken.levels, 1, 0) / loud));
      }
      const vibrato = style.vibratoCents * Math.min(1, Math.max(0, (at - start) / rate - 0.15) / 0.3) * Math.sin(2 * Math.PI * style.vibratoHertz * time);
      time += 1 / rate;
      const step = (hertz * (1 + (vibrato + drift) * 0.000578)) / rate;
      phase += step;
      // A pulse of unit power: its height grows with the distance between pulses.
      let pulse = 0;
      if (phase >= 1) {
        phase -= 1;
        pulse = Math.sqrt(1 / step);
      }
      const noise = random.normal();
      const source = gain * (folds * (pulse + 3 * style.breath * noise) + (1 - folds) * 0.7 * noise);
      const shape = level * Math.min(1, (at - start) / (0.01 * rate), (end - at) / release);
      samples[at] = (samples[at] as number) + shape * lattice(source, reflections, memory);
    }
    pointer = (pointer + syllable) % Math.max(1, spoken.count - 1);
    cursor = end;
  });
  return samples;
}

/** One sample through an all-pole lattice (Markel & Gray 1976). */
function lattice(source: number, reflections: Float64Array, memory: Float64Array): number {
  let forward = source;
  for (let step = order - 1; step >= 0; step--) {
    const reflection = reflections[step] as number;
    forward += reflection * (memory[step] as number);
    memory[step + 1] = (memory[step] as number) - reflection * forward;
  }
  memory[0] = forward;
  return forward;
}
