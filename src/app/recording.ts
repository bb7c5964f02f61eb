import { newCueTrack, withCaptionEdits, type CaptionEdit, type CueTrack, type Described, type Description, type LintedCaptions, type LoudnessStep } from "../description";
import type { EngineFailure, Stage } from "../engine/protocol";
import { Packed } from "./packed";
import type { PeakTrack } from "./peak-track";

/** What stays the same while a recording goes through its states. */
export interface GivenRecording {
  readonly id: string;
  readonly file: File;
  readonly name: string;
  /** Null until the first peaks are decoded. */
  readonly peaks: PeakTrack | null;
}

export type RecordingState =
  | { readonly state: "queued" }
  | {
      readonly state: Stage;
      /** Share of the whole work that is done, 0–1; never goes back. */
      readonly fraction: number;
      readonly secondsLeft: number | null;
      /** First honest words, before the end. */
      readonly draft: Description | null;
    }
  | {
      readonly state: "ready";
      readonly description: Packed<Description>;
      /** As it was first heard, so that corrections can be taken back. */
      readonly heard: Packed<Description>;
      /** Of the waveform, for who does not see it. */
      readonly loudnessCourse: readonly LoudnessStep[];
      /** Seconds of sound. */
      readonly duration: number;
      /** The captions, with what a person changed in them. */
      readonly captions: CueTrack;
      /** The captions as they were first made: while they are shown, nobody needs to ask the guide again. */
      readonly firstCaptions: LintedCaptions;
      /** Wall time from start to finish. */
      readonly seconds: number;
      /** True while the texts are written anew after a correction. */
      readonly rewriting: boolean;
    }
  | { readonly state: "failed"; readonly failure: EngineFailure }
  | { readonly state: "cancelled" };

export type Recording = GivenRecording & RecordingState;
export type WorkingRecording = Extract<Recording, { state: Stage }>;
export type ReadyRecording = Extract<Recording, { state: "ready" }>;
export type FailedRecording = Extract<Recording, { state: "failed" }>;

export function isWorking(recording: Recording): recording is WorkingRecording {
  return recording.state === "decoding" || recording.state === "listening" || recording.state === "writing";
}

/** A recording that has just been described, or opened again with the captions that a person edited. `seconds`: wall time from start to finish. */
export function readyState({ description, captions: firstCaptions, loudnessCourse }: Described, seconds: number, edits: readonly CaptionEdit[] = []): Extract<RecordingState, { state: "ready" }> {
  const packed = new Packed(description);
  const { duration } = description.source;
  const captions = withCaptionEdits(newCueTrack(firstCaptions.cues, duration), edits);
  return { state: "ready", description: packed, heard: packed, loudnessCourse, duration, captions, firstCaptions, seconds, rewriting: false };
}

/** What there is to read of a recording so far: the finished description, or the draft. */
export function descriptionOf(recording: Recording): Description | null {
  if (recording.state === "ready") return recording.description.open();
  return isWorking(recording) ? recording.draft : null;
}

/** Whole percent of the work done, 0–100. */
export function percentOf(recording: WorkingRecording): number {
  return Math.min(100, Math.max(0, Math.round(recording.fraction * 100)));
}

/** The recording further on; the very same one when no reader would see a difference. */
export function withProgress(recording: WorkingRecording, told: { readonly stage: Stage; readonly fraction: number; readonly secondsLeft: number | null }): WorkingRecording {
  const next = { ...recording, state: told.stage, fraction: Math.max(recording.fraction, told.fraction), secondsLeft: told.secondsLeft };
  const shown = (at: WorkingRecording): string => [at.state, percentOf(at), at.secondsLeft?.toFixed(0)].join();
  return shown(next) === shown(recording) ? recording : next;
}

/** Seconds of sound as best known now; null while nothing tells. */
export function durationOf(recording: Recording): number | null {
  if (recording.state === "ready") return recording.duration;
  if (!recording.peaks) return descriptionOf(recording)?.source.duration ?? null;
  return recording.peaks.duration ?? recording.peaks.count * recording.peaks.secondsPerPeak;
}

/** The same recording in another state. */
export function inState(recording: Recording, state: RecordingState): Recording {
  const { id, file, name, peaks } = recording;
  return { id, file, name, peaks, ...state };
}
