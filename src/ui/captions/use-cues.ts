import { useMemo } from "react";
import { captionProfiles, cueLines, cuesOf, type CaptionCue } from "../../description";
import type { ReadyRecording } from "../../app";
import { useAppState, usePlayerState } from "../context";

/** The captions of a recording as they stand now, edits included. */
export function useCues({ captions }: ReadyRecording): readonly CaptionCue[] {
  return useMemo(() => cuesOf(captions), [captions]);
}

/** What a caption's words look like in the chosen house style, line by line. */
export function useCueLines(): (cue: CaptionCue) => readonly string[] {
  const profile = useAppState((state) => state.captionSettings.profile);
  return (cue) => cueLines(cue, captionProfiles[profile]);
}

/** One caption picked by the time of playing; drawn anew only when it is another one. */
export function useCueByTime({ id }: ReadyRecording, cues: readonly CaptionCue[], pick: (cues: readonly CaptionCue[], time: number) => CaptionCue | null): CaptionCue | null {
  return usePlayerState(({ recordingId, time }) => (recordingId === id ? pick(cues, time) : null));
}
