import type { CSSProperties, ReactNode } from "react";
import { percentOf, type WorkingRecording } from "../app";
import { useStrings } from "./context";

/** How much of the work on a recording is done. */
export function ProgressBar({ recording }: { recording: WorkingRecording }): ReactNode {
  const strings = useStrings();
  const percent = percentOf(recording);
  return (
    <div
      className="progress-bar"
      role="progressbar"
      aria-label={strings.progressLabel(recording.name)}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={`${strings.stages[recording.state]}, ${strings.formats.percent(percent)}`}
      data-testid="progress"
      data-stage={recording.state}
      style={{ "--done": percent / 100 } as CSSProperties}
    />
  );
}
