import type { ReactNode } from "react";
import { cancelRecording, percentOf, type WorkingRecording } from "../app";
import { useApp, useAppState, useStrings } from "./context";
import { ProgressBar } from "./ProgressBar";

/** Stage, percent, time left and Cancel of the recording shown. */
export function Progress({ recording }: { recording: WorkingRecording }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const engine = useAppState((state) => state.engine);
  const fetching = engine.state === "starting";
  const { secondsLeft } = recording;
  // A guess at the time left is worth nothing while the model is still on its way.
  const left = fetching
    ? engine.totalBytes > 0
      ? strings.fetchingModel(engine.fetchedBytes, engine.totalBytes)
      : strings.modelOnItsWay
    : secondsLeft !== null && secondsLeft >= 0.5 && strings.secondsLeft(secondsLeft);
  return (
    <div className="progress">
      <p className="progress-words">
        <span className="progress-stage">{strings.stages[recording.state]}</span>
        <span>{strings.formats.percent(percentOf(recording))}</span>
        {left && <span>{left}</span>}
      </p>
      <button type="button" className="quiet-button strong" data-testid="cancel" aria-keyshortcuts="Escape" onClick={() => void cancelRecording.perform(app, recording.id)}>
        {strings.cancel} <kbd aria-hidden="true">{strings.keyEscape}</kbd>
      </button>
      <ProgressBar recording={recording} />
    </div>
  );
}
