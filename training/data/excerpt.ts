import { readFileSync } from "node:fs";
import path from "node:path";
import type { SeededRandom } from "../../src/base";
import { parseMidi, type MidiTrack } from "./midi-file";
import type { Part, SoundingNote } from "./score";
import type { ScoreRecord } from "./score-record";

/** Where an excerpt lies in its score, and how score time becomes excerpt time. */
export interface ExcerptTiming {
  readonly seconds: number;
  /** Score seconds at excerpt time t. */
  toScore(time: number): number;
  /** Excerpt seconds at score time s. */
  fromScore(time: number): number;
}

/** An excerpt as written, before anything is re-orchestrated or humanised. */
export interface RawExcerpt {
  readonly record: ScoreRecord;
  readonly timing: ExcerptTiming;
  readonly parts: readonly Part[];
}

const trackCache = new Map<string, MidiTrack[]>();

/** The score's tracks; the last few files are kept. */
export function tracksOf(corpusFolder: string, record: ScoreRecord): MidiTrack[] {
  const known = trackCache.get(record.id);
  if (known !== undefined) return known;
  const tracks = parseMidi(readFileSync(path.join(corpusFolder, record.path)));
  if (trackCache.size > 40) trackCache.clear();
  trackCache.set(record.id, tracks);
  return tracks;
}

/** Cuts a random excerpt: anywhere, with the beginning or the ending in three of ten. Null where the score is too short. */
export function cutExcerpt(corpusFolder: string, record: ScoreRecord, random: SeededRandom): RawExcerpt | null {
  const tracks = tracksOf(corpusFolder, record);
  const last = Math.max(0, ...tracks.map((track) => track.notes.reduce((end, note) => Math.max(end, note.end), 0)));
  const timing = chooseTiming(last, random);
  if (timing === null) return null;
  const parts = record.instruments.flatMap((instrument) => {
    const track = tracks[instrument.track];
    if (track === undefined || track.notes.length === 0) return [];
    const notes = track.notes.flatMap((note) => placeNote(note, timing, last));
    const part: Part = { program: instrument.program, drums: instrument.drums, notes, gain: (track.volume / 100) ** 2, pan: 0, detuneCents: 0, doubles: false };
    return notes.length === 0 ? [] : [part];
  });
  return parts.length === 0 ? null : { record, timing, parts };
}

function chooseTiming(lastSecond: number, random: SeededRandom): ExcerptTiming | null {
  const factor = random.between(0.85, 1.18);
  const wanted = random.between(22, 31);
  const whole = lastSecond / factor;
  if (whole < 7) return null;
  const slack = Math.max(0, whole - wanted);
  const position = random.next();
  // Positions are in excerpt seconds; a negative start is silence before the first note.
  const start = position < 0.15 || slack === 0 ? -random.between(0.1, 1.5) : position < 0.3 ? slack + random.between(0.5, 2.5) : random.between(0, slack);
  const seconds = Math.max(12, Math.min(wanted, whole - start + 2));
  return warpedTiming(start, seconds, factor, random);
}

/** Tempo × factor with a slow, smooth rubato of up to about ±5 %. */
function warpedTiming(start: number, seconds: number, factor: number, random: SeededRandom): ExcerptTiming {
  const depth = random.chance(0.35) ? 0 : random.between(0.005, 0.05);
  const period = random.between(4, 14);
  const phase = random.between(0, 2 * Math.PI);
  const angular = (2 * Math.PI) / period;
  const offset = (depth / angular) * Math.sin(phase);
  const toScore = (time: number): number => factor * (start + time + (depth / angular) * Math.sin(angular * time + phase) - offset);
  const fromScore = (score: number): number => {
    const target = score / factor - start + offset;
    let time = target;
    // A contraction, since depth < 1: a few rounds reach microseconds.
    for (let round = 0; round < 8; round++) time = target - (depth / angular) * Math.sin(angular * time + phase);
    return time;
  };
  return { seconds, toScore, fromScore };
}

function placeNote(note: { start: number; end: number; release: number; midi: number; velocity: number }, timing: ExcerptTiming, last: number): SoundingNote[] {
  const start = timing.fromScore(note.start);
  const end = timing.fromScore(note.end);
  const release = timing.fromScore(Math.min(note.release, last + 3));
  if (start >= timing.seconds || end < 0.1) return [];
  return [{ start: Math.max(0, start), end, release: Math.max(end, release), midi: note.midi, velocity: note.velocity }];
}
