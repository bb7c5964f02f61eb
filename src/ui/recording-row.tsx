import type { ReactNode } from "react";
import { cancelRecording, durationOf, failureInWords, isWorking, percentOf, removeRecording, selectRecording, type App, type FailedRecording, type Recording, type Strings } from "../app";
import { clockTime } from "../base";
import { ProgressBar } from "./ProgressBar";

function stateWords(strings: Strings, recording: Recording): string {
  if (isWorking(recording)) return `${strings.stages[recording.state]} ${strings.formats.percent(percentOf(recording))}`;
  switch (recording.state) {
    case "queued":
      return strings.stateQueued;
    case "ready":
      return clockTime(durationOf(recording) ?? 0);
    case "failed":
      return strings.stateFailed;
    case "cancelled":
      return strings.stateCancelled;
  }
}

/** In few words and with the name, which the English message may hold already. */
function whyInRow(strings: Strings, { name, failure }: FailedRecording): string {
  const { what } = failureInWords(strings, failure);
  return what.includes(name) ? what : strings.failureNamed(name, what);
}

/**
 * A recording in the list: name, state, and its own cancel or remove. What is shown in full beside it is not repeated.
 * A piece of its card and no component of its own, since the list may be long.
 */
export function recordingRow(app: App, strings: Strings, recording: Recording, selected: boolean): ReactNode {
  const { id, name } = recording;
  const stoppable = cancelRecording.available(app, id);
  return (
    <div className="row">
      <button type="button" className="row-choose" aria-current={selected ? "true" : undefined} onClick={() => void selectRecording.perform(app, id)}>
        <bdi className="row-name">{name}</bdi>
        <span className="row-state">{stateWords(strings, recording)}</span>
      </button>
      {stoppable && !selected && (
        <button type="button" className="row-act" data-testid="cancel" aria-label={strings.cancelNamed(name)} onClick={() => void cancelRecording.perform(app, id)}>
          {strings.cancel}
        </button>
      )}
      {!stoppable && (
        <button type="button" className="row-act" data-testid="remove" aria-label={strings.removeNamed(name)} onClick={() => void removeRecording.perform(app, id)}>
          {strings.remove}
        </button>
      )}
      {!selected && isWorking(recording) && <ProgressBar recording={recording} />}
      {!selected && recording.state === "failed" && (
        <p className="row-failure" role="alert">
          {whyInRow(strings, recording)}
        </p>
      )}
    </div>
  );
}
