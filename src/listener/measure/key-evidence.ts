import type { Frames } from "../../features";
import { albrechtProfile, keyCorrelations, temperleyProfile } from "./key-profiles";
import { noteActivity } from "./note-activity";
import { semitones, semitoneSpectrum, type SemitoneGrid } from "./semitone-spectrum";

/** Pitch frames in one step of the note grid: 0.37 s. */
const pooledPitchFrames = 4;
/** Steps this far below the loud ones (−40 dB) are rests or tails: they say nothing about the key. */
const quietShare = 0.01;
const bassTop = 22;
const trebleBottom = 24;
const trebleTop = 60;
const melodyTop = 48;
export const localWindowSeconds = 8;
const localHopSeconds = 4;

/** Notes over time with the weight of each step: 0 where next to nothing sounds. */
export interface NoteGrid extends SemitoneGrid {
  readonly weights: Float32Array;
}

/** Notes that sound, step by step, at the recording's own tuning. */
export function noteGrid(frames: Pick<Frames, "pitch">, tuningCents: number): NoteGrid {
  const spectrum = semitoneSpectrum(frames, tuningCents, pooledPitchFrames);
  const energies = new Float32Array(spectrum.steps);
  for (let step = 0; step < spectrum.steps; step++) {
    let energy = 0;
    for (let semitone = 0; semitone < semitones; semitone++) energy += (spectrum.values[step * semitones + semitone] as number) ** 2;
    energies[step] = Math.sqrt(energy);
  }
  const sorted = energies.slice().sort();
  const loud = sorted[Math.floor(0.9 * (sorted.length - 1))] ?? 0;
  return { ...noteActivity(spectrum), weights: energies.map((energy) => (energy > quietShare * loud && energy > 1e-5 ? 1 : 0)) };
}

/** Pitch classes of a stretch and a range of semitones; each step counts alike, whatever its loudness. Mean 1, all 1 when empty. */
export function chromaOf(grid: NoteGrid, low: number, high: number, fromSeconds: number, toSeconds: number): Float64Array {
  const chroma = new Float64Array(12);
  const from = Math.max(0, Math.floor(fromSeconds / grid.secondsPerStep));
  const to = Math.min(grid.steps, Math.ceil(toSeconds / grid.secondsPerStep));
  const step = new Float64Array(12);
  for (let index = from; index < to; index++) {
    if (grid.weights[index] === 0) continue;
    step.fill(0);
    for (let note = low; note < high; note++) step[note % 12] = (step[note % 12] as number) + Math.sqrt(grid.values[index * semitones + note] as number);
    const highest = Math.max(...step);
    if (highest > 0) for (let pitchClass = 0; pitchClass < 12; pitchClass++) chroma[pitchClass] = (chroma[pitchClass] as number) + (step[pitchClass] as number) / highest;
  }
  const sum = chroma.reduce((total, value) => total + value, 0);
  return sum > 0 ? chroma.map((value) => (value * 12) / sum) : chroma.fill(1);
}

export interface KeyEvidence {
  /** Whole, bass, treble, bass of the first 4 s, all of the first 8 s: each 12 pitch classes of mean 1. */
  readonly chromas: readonly Float64Array[];
  /** Per key: agreement of the whole with published profiles, and how often 8-second windows speak for it (log share). */
  readonly temperley: Float64Array;
  readonly albrecht: Float64Array;
  readonly local: Float64Array;
}

export const evidenceChromas = 5;

/** Scores of the 24 keys in windows of 8 s, every 4 s. */
export function localKeyScores(grid: NoteGrid, fromSeconds: number, toSeconds: number): { start: number; end: number; scores: Float64Array }[] {
  const windows: { start: number; end: number; scores: Float64Array }[] = [];
  for (let start = fromSeconds; start === fromSeconds || start + localHopSeconds < toSeconds; start += localHopSeconds) {
    const end = Math.min(toSeconds, start + localWindowSeconds);
    windows.push({ start, end, scores: keyCorrelations(chromaOf(grid, 0, melodyTop, start, end), albrechtProfile) });
  }
  return windows;
}

/** Everything the key of a stretch is decided from. */
export function keyEvidence(grid: NoteGrid, fromSeconds = 0, toSeconds = grid.steps * grid.secondsPerStep): KeyEvidence {
  const whole = chromaOf(grid, 0, melodyTop, fromSeconds, toSeconds);
  const local = new Float64Array(24);
  const windows = localKeyScores(grid, fromSeconds, toSeconds);
  for (const { scores } of windows) {
    const shares = scores.map((score) => Math.exp(12 * score));
    const sum = shares.reduce((total, share) => total + share, 0);
    for (let key = 0; key < 24; key++) local[key] = (local[key] as number) + (shares[key] as number) / sum / windows.length;
  }
  return {
    chromas: [
      whole,
      chromaOf(grid, 0, bassTop, fromSeconds, toSeconds),
      chromaOf(grid, trebleBottom, trebleTop, fromSeconds, toSeconds),
      chromaOf(grid, 0, trebleBottom, fromSeconds, Math.min(toSeconds, fromSeconds + 4)),
      chromaOf(grid, 0, trebleTop, fromSeconds, Math.min(toSeconds, fromSeconds + 8)),
    ],
    temperley: keyCorrelations(whole, temperleyProfile),
    albrecht: keyCorrelations(whole, albrechtProfile),
    local: local.map((share) => Math.log(share + 0.01)),
  };
}
