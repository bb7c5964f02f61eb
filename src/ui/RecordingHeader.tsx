import type { ReactNode } from "react";
import { durationOf, removeRecording, type Recording } from "../app";
import { clockTime } from "../base";
import { useApp, useStrings } from "./context";

/** Name, length, how long the description took, and where it was made. */
export function RecordingHeader({ recording, removable }: { recording: Recording; removable: boolean }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const duration = recording.state === "failed" ? null : durationOf(recording);
  const parts = [
    duration !== null && duration > 0 ? clockTime(duration) : null,
    recording.state === "ready" ? strings.describedIn(recording.seconds) : null,
    recording.state === "failed" ? null : strings.onThisDevice,
  ].filter((part) => part !== null);
  const settled = recording.state === "ready" || recording.state === "failed";
  return (
    <header className="recording-header">
      <h1 title={recording.name}>
        <bdi>{recording.name}</bdi>
      </h1>
      <p className="recording-about">{parts.join(" · ")}</p>
      {removable && settled && (
        <button type="button" className="quiet-button recording-remove" data-testid="remove" onClick={() => void removeRecording.perform(app, recording.id)}>
          {removeRecording.label(strings)}
        </button>
      )}
    </header>
  );
}
