import { featureSettings as settings } from "../../features";
import { semitones, type SemitoneGrid } from "./semitone-spectrum";

const harmonics = 12;
/** Each harmonic's amplitude against the one before: a middle between plucked and bowed sound (Mauch & Dixon 2010). */
const harmonicDecay = 0.7;
const iterations = 15;
/** Notes below this share of the strongest are given up on the way: they would end near zero, and cost time. */
const negligible = 1e-6;
const binHertz = settings.sampleRateHertz / settings.pitchWindow;

/** Height of a Hann window's main lobe, this many bins off its centre. */
function hannLobe(bins: number): number {
  const distance = Math.abs(bins);
  if (distance < 1e-6) return 1;
  if (Math.abs(distance - 1) < 1e-6) return 0.5;
  if (distance >= 2) return 0;
  return Math.abs(Math.sin(Math.PI * distance) / (Math.PI * distance) / (1 - distance * distance));
}

const hertzOf = (semitone: number): number => 440 * 2 ** ((settings.pitchLowMidi + semitone - 69) / 12);

/** What one note of each pitch looks like on the semitone grid: notes × semitones, columns of Euclidean length 1. */
function noteTemplates(): Float32Array {
  const templates = new Float32Array(semitones * semitones);
  for (let note = 0; note < semitones; note++) {
    const row = templates.subarray(note * semitones, (note + 1) * semitones);
    for (let harmonic = 1; harmonic <= harmonics; harmonic++) {
      const place = note + 12 * Math.log2(harmonic);
      for (let semitone = Math.max(0, Math.floor(place) - 2); semitone <= Math.min(semitones - 1, Math.ceil(place) + 2); semitone++) {
        const leak = hannLobe((hertzOf(semitone) - hertzOf(place)) / binHertz);
        row[semitone] = (row[semitone] as number) + harmonicDecay ** (harmonic - 1) * leak;
      }
    }
    const length = Math.hypot(...row);
    for (let semitone = 0; semitone < semitones; semitone++) row[semitone] = (row[semitone] as number) / length;
  }
  return templates;
}

let templates: Float32Array | undefined;
let gram: Float32Array | undefined;

function prepared(): { templates: Float32Array; gram: Float32Array } {
  templates ??= noteTemplates();
  if (gram === undefined) {
    gram = new Float32Array(semitones * semitones);
    for (let first = 0; first < semitones; first++) {
      for (let second = 0; second < semitones; second++) {
        let sum = 0;
        for (let bin = 0; bin < semitones; bin++) sum += (templates[first * semitones + bin] as number) * (templates[second * semitones + bin] as number);
        gram[first * semitones + second] = sum;
      }
    }
  }
  return { templates, gram };
}

/** What stands out of its surroundings (± 9 semitones), compressed: colour and level of the instrument matter less. */
export function whitened(spectrum: Float32Array, out: Float32Array): void {
  for (let semitone = 0; semitone < semitones; semitone++) {
    const low = Math.max(0, semitone - 9);
    const high = Math.min(semitones - 1, semitone + 9);
    let mean = 0;
    for (let near = low; near <= high; near++) mean += spectrum[near] as number;
    mean /= high - low + 1;
    let deviation = 0;
    for (let near = low; near <= high; near++) deviation += ((spectrum[near] as number) - mean) ** 2;
    deviation = Math.sqrt(deviation / (high - low + 1));
    const above = (spectrum[semitone] as number) - mean;
    out[semitone] = above > 0 && deviation > 0 ? above / Math.sqrt(deviation) : 0;
  }
}

/**
 * Which notes sound, and how strongly: each step's whitened spectrum explained as a sum of notes with harmonics, none
 * negative (NNLS chroma: Mauch & Dixon 2010; solved by multiplicative updates, Lee & Seung 2001).
 */
export function noteActivity(grid: SemitoneGrid): SemitoneGrid {
  const { templates: shapes, gram: products } = prepared();
  const values = new Float32Array(grid.values.length);
  const target = new Float32Array(semitones);
  const numerator = new Float32Array(semitones);
  for (let step = 0; step < grid.steps; step++) {
    whitened(grid.values.subarray(step * semitones, (step + 1) * semitones), target);
    const activity = values.subarray(step * semitones, (step + 1) * semitones);
    let any = false;
    for (let note = 0; note < semitones; note++) {
      let sum = 0;
      const row = note * semitones;
      for (let bin = 0; bin < semitones; bin++) sum += (shapes[row + bin] as number) * (target[bin] as number);
      numerator[note] = sum;
      activity[note] = sum;
      if (sum > 0) any = true;
    }
    if (!any) continue;
    let active = Array.from(activity.keys()).filter((note) => (activity[note] as number) > 0);
    for (let round = 0; round < iterations; round++) {
      let highest = 0;
      for (const note of active) {
        let explained = 1e-9;
        const row = note * semitones;
        for (const other of active) explained += (products[row + other] as number) * (activity[other] as number);
        activity[note] = ((activity[note] as number) * (numerator[note] as number)) / explained;
        highest = Math.max(highest, activity[note] as number);
      }
      const least = negligible * highest;
      active = active.filter((note) => {
        if ((activity[note] as number) >= least) return true;
        activity[note] = 0;
        return false;
      });
    }
  }
  return { steps: grid.steps, secondsPerStep: grid.secondsPerStep, values };
}
