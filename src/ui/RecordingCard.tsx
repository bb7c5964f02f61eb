import { memo, type ReactNode, type RefCallback } from "react";
import type { Recording, Strings } from "../app";
import { useApp } from "./context";
import { RecordingDetails } from "./RecordingDetails";
import { recordingRow } from "./recording-row";

interface RecordingCardProps {
  /** Handed down: rows that each watched the state would be what a long list is heaviest by. */
  readonly strings: Strings;
  readonly recording: Recording;
  readonly many: boolean;
  readonly selected: boolean;
  readonly detailsRef: RefCallback<HTMLElement>;
}

/** One recording of the list: its row where there are several, and all about it when it is the one shown. Drawn anew only when it changed itself: the list may be long. */
export const RecordingCard = memo(function RecordingCard({ strings, recording, many, selected, detailsRef }: RecordingCardProps): ReactNode {
  const app = useApp();
  const { name, state } = recording;
  return (
    <li
      className="recording"
      aria-label={name}
      data-testid="recording"
      data-name={name}
      data-state={state}
      data-selected={selected}
      data-error={recording.state === "failed" ? recording.failure.code : undefined}
    >
      {many && recordingRow(app, strings, recording, selected)}
      {selected && (
        <div className="details" ref={detailsRef}>
          <RecordingDetails key={recording.id} recording={recording} alone={!many} />
        </div>
      )}
    </li>
  );
});
