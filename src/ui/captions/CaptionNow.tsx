import type { ReactNode } from "react";
import { cueAt, type ReadyRecording } from "../../app";
import { useCueByTime, useCueLines, useCues } from "./use-cues";

/** The caption that holds now. No live region: who listens to a screen reader hears the music itself, and the list can be read. */
export function CaptionNow({ recording }: { recording: ReadyRecording }): ReactNode {
  const cues = useCues(recording);
  const linesOf = useCueLines();
  const cue = useCueByTime(recording, cues, cueAt);
  return (
    <p className="caption-now" lang="en" data-testid="caption-now" data-cue={cue?.id}>
      {cue && linesOf(cue).map((line) => <span key={line}>{line}</span>)}
    </p>
  );
}
