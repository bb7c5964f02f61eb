import { memo, type ReactNode } from "react";
import type { Recording } from "../app";
import { RecordingDetails } from "./RecordingDetails";
import { RecordingRow } from "./RecordingRow";

interface RecordingCardProps {
  readonly recording: Recording;
  readonly many: boolean;
  readonly selected: boolean;
  readonly detailsRef: (element: HTMLElement | null) => void;
}

/** One recording: its row where there are several, and all about it when it is the one shown. Drawn anew only when it changed itself: the list may be long. */
export const RecordingCard = memo(function RecordingCard({ recording, many, selected, detailsRef }: RecordingCardProps): ReactNode {
  const { name, state } = recording;
  return (
    <article
      className="recording"
      aria-label={name}
      data-testid="recording"
      data-name={name}
      data-state={state}
      data-error={recording.state === "failed" ? recording.failure.code : undefined}
    >
      {many && <RecordingRow recording={recording} selected={selected} />}
      {selected && (
        <div className="details" ref={detailsRef}>
          <RecordingDetails key={recording.id} recording={recording} alone={!many} />
        </div>
      )}
    </article>
  );
});
