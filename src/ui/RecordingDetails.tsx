import { useState, type ReactNode } from "react";
import { cancelRecording, descriptionOf, isRetryable, isWorking, removeRecording, retryRecording, type Recording } from "../app";
import { useApp, useStrings } from "./context";
import { VideoStage } from "./captions/VideoStage";
import { Failure } from "./Failure";
import { PlayerBar } from "./PlayerBar";
import { Progress } from "./Progress";
import { Reading } from "./Reading";
import { RecordingHeader } from "./RecordingHeader";
import { Warnings } from "./Warnings";
import { Waveform } from "./Waveform";

function Waiting({ recording }: { recording: Recording }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const cancelled = recording.state === "cancelled";
  return (
    <div className="waiting">
      <p>{cancelled ? strings.cancelledText : strings.queuedText}</p>
      {cancelled ? (
        <p className="waiting-acts">
          <button type="button" className="button" onClick={() => void retryRecording.perform(app, recording.id)}>
            {retryRecording.label(strings)}
          </button>
          <button type="button" className="quiet-button" onClick={() => void removeRecording.perform(app, recording.id)}>
            {removeRecording.label(strings)}
          </button>
        </p>
      ) : (
        <button type="button" className="quiet-button strong" data-testid="cancel" onClick={() => void cancelRecording.perform(app, recording.id)}>
          {strings.cancel}
        </button>
      )}
    </div>
  );
}

/** All about the recording shown: waveform, progress, and what was read of it. */
export function RecordingDetails({ recording, alone }: { recording: Recording; alone: boolean }): ReactNode {
  const strings = useStrings();
  const description = descriptionOf(recording);
  // Words arrive one by one only before the eyes of who waited for them, not each time a recording is chosen.
  const [arrivesLive] = useState(recording.state !== "ready");
  // Where only the model failed, the recording itself is still good to see and hear.
  const audible = recording.state !== "failed" || (isRetryable(recording.failure) && recording.peaks !== null);
  return (
    <>
      <RecordingHeader recording={recording} removable={alone} />
      {audible && (
        <>
          <VideoStage recording={recording} />
          <Waveform recording={recording} description={description} />
          <PlayerBar recording={recording} description={description} />
        </>
      )}
      {isWorking(recording) && <Progress recording={recording} />}
      {recording.state === "failed" && <Failure recording={recording} />}
      {(recording.state === "queued" || recording.state === "cancelled") && <Waiting recording={recording} />}
      {description && <Warnings description={description} />}
      {description && <Reading recording={recording} description={description} arrivesLive={arrivesLive} />}
      {isWorking(recording) && !description && <p className="first-words">{strings.waitingForWords}</p>}
    </>
  );
}
