import type { ReactNode } from "react";
import type { ReadyRecording } from "../../app";
import { placed } from "../EvidenceMarks";
import { useCues } from "./use-cues";

/** Where the captions lie on the waveform, as a quiet row of strokes at its foot. */
export function CueTicks({ recording }: { recording: ReadyRecording }): ReactNode {
  const cues = useCues(recording);
  const { duration } = recording;
  return (
    <div className="cue-ticks" aria-hidden="true">
      {duration > 0 && cues.map((cue) => <span key={cue.id} className="cue-tick" data-edited={cue.edited} style={placed(cue, duration)} />)}
    </div>
  );
}
