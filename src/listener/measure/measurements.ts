import { fastFramesPerSecond, featureSettings as settings, framesPerSecond, type Frames } from "../../features";
import { keyEvidence, noteGrid, type KeyEvidence, type NoteGrid } from "./key-evidence";
import { keyLogits } from "./key";
import { integratedLoudness, silences, slidingLoudness } from "./loudness";
import { sectionFeatures } from "./section-features";
import { findSections, type HeardSection } from "./sections";
import { pulseSource, type PulseSource } from "./tempo-evidence";
import { turningPoint } from "./turning-point";
import { measureTuning, type Tuning } from "./tuning";

/** What is measured once of a whole recording; facts of it and of its sections are read from here. */
export interface Measurements {
  readonly frames: Frames;
  readonly seconds: number;
  readonly tuning: Tuning;
  readonly notes: NoteGrid;
  readonly key: KeyEvidence;
  /** Logits of the 24 keys for the whole. */
  readonly keyLogits: Float64Array;
  readonly pulse: PulseSource;
  readonly shortTerm: Float32Array;
  /** LUFS of the whole; −Infinity when silent. */
  readonly integrated: number;
  readonly silent: readonly { start: number; end: number }[];
  readonly sections: readonly HeardSection[];
}

/** A stretch is silent 50 LU under the recording's loudness, and under −70 LUFS in any case. */
const silenceUnder = 50;

/** Seconds of sound that frames stand for. */
export function secondsOfFrames(frames: Frames): number {
  const byFrames = frames.frames / framesPerSecond;
  const byLevel = frames.level.length * settings.levelStepSeconds;
  return frames.level.length > 0 ? Math.min(byFrames, byLevel) : byFrames;
}

/** Measures everything that is read from a recording as a whole. Any length from one frame on; silence gives empty answers. */
export function measure(frames: Frames): Measurements {
  const seconds = secondsOfFrames(frames);
  const tuning = measureTuning(frames);
  const notes = noteGrid(frames, tuning.cents);
  const key = keyEvidence(notes);
  const integrated = integratedLoudness(frames.level);
  return {
    frames, seconds, tuning, notes, key,
    keyLogits: keyLogits(key),
    pulse: pulseSource(frames, tuning.cents),
    shortTerm: slidingLoudness(frames.level, 3),
    integrated,
    silent: silences(frames.level, Math.max(-70, integrated - silenceUnder), 1),
    sections: atTurningPoints(findSections(sectionFeatures(frames, notes, seconds), seconds), frames),
  };
}

/** How far a section's border may be moved to where the sound turns, in seconds. */
const borderReach = 1.3;

/** Sections whose borders, found to a second, are put where the spectrum turns most. */
function atTurningPoints(sections: readonly HeardSection[], frames: Frames): HeardSection[] {
  const borders = sections.map(({ start }, index) => (index === 0 ? start : turningPoint(frames, start - borderReach, start + borderReach, "changed")));
  return sections.map((section, index) => ({ ...section, start: borders[index] as number, end: borders[index + 1] ?? section.end }));
}

/** Seconds to fast frames, held inside the recording. */
export function fastFrameAt(measurements: Measurements, seconds: number): number {
  return Math.max(0, Math.min(measurements.pulse.onsets.all.length, Math.round(seconds * fastFramesPerSecond)));
}

/** Share of a stretch that is not silent, 0–1. */
export function soundingShare(measurements: Measurements, from: number, to: number): number {
  if (to <= from) return 0;
  let silent = 0;
  for (const span of measurements.silent) silent += Math.max(0, Math.min(to, span.end) - Math.max(from, span.start));
  return 1 - silent / (to - from);
}
