import type { ReactNode } from "react";
import { saveAs, type ReadyRecording } from "../app";
import type { ExportFormat } from "../description";
import { useApp, useStrings } from "./context";

interface SaveAsProps {
  readonly recording: ReadyRecording;
  readonly label: string;
  readonly formats: readonly ExportFormat[];
}

/** Formats to save as, each a button. */
export function SaveAs({ recording, label, formats }: SaveAsProps): ReactNode {
  const app = useApp();
  const strings = useStrings();
  return (
    <div className="save-as" role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {formats.map((format) => (
        <button
          key={format.id}
          type="button"
          className="link-button"
          data-testid={`export-${format.id}`}
          aria-label={strings.saveAsFormat(strings.exports[format.id])}
          onClick={() => void saveAs.perform(app, { recording: recording.id, format })}
        >
          {strings.exports[format.id]}
        </button>
      ))}
    </div>
  );
}
