import type { ReactNode } from "react";
import { isRetryable, retryRecording, type FailedRecording } from "../app";
import { useApp, useAppState, useStrings } from "./context";
import { FailureText } from "./FailureText";

/** Why a recording could not be read; a second try where that can help. */
export function Failure({ recording }: { recording: FailedRecording }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const others = useAppState((state) => state.recordings.length > 1);
  const { failure, name, id } = recording;
  return (
    <div className="failure" role="alert" data-error={failure.code}>
      <h2>
        <bdi>{isRetryable(failure) ? strings.failureTitleForNow(name) : strings.failureTitle(name)}</bdi>
      </h2>
      <FailureText failure={failure} />
      {others && <p className="failure-others">{strings.otherFilesGoOn}</p>}
      {isRetryable(failure) && <p className="failure-others">{strings.recordingKept}</p>}
      {isRetryable(failure) && (
        <button type="button" className="button" data-testid="retry" onClick={() => void retryRecording.perform(app, id)}>
          {retryRecording.label(strings)}
        </button>
      )}
    </div>
  );
}
