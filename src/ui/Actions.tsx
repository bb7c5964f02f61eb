import type { ReactNode } from "react";
import { copyText, printNote, saveAs, type ReadyRecording } from "../app";
import { exportFormats } from "../description";
import { PrintedNote } from "./print/PrintedNote";
import { useApp, useAppState, useStrings } from "./context";

/** Copy and the formats to save as, where the text is. */
export function Actions({ recording }: { recording: ReadyRecording }): ReactNode {
  const strings = useStrings();
  const app = useApp();
  const copied = useAppState((state) => state.notice.text === strings.copied);
  return (
    <div className="actions">
      <button type="button" className="link-button" data-testid="copy" onClick={() => copyText.perform(app)}>
        {copied ? strings.copied : copyText.label(strings)}
      </button>
      <button type="button" className="link-button" data-testid="export-print" aria-label={strings.printNote} onClick={() => void printNote.perform(app)}>
        {printNote.label(strings)}
      </button>
      <div className="save-as" role="group" aria-label={strings.saveAs}>
        <span aria-hidden="true">{strings.saveAs}</span>
        {exportFormats.map((format) => (
          <button
            key={format.id}
            type="button"
            className="link-button"
            data-testid={`export-${format.id}`}
            aria-label={strings.saveAsFormat(format.label)}
            onClick={() => void saveAs.perform(app, { recording: recording.id, format })}
          >
            {format.label}
          </button>
        ))}
      </div>
      <PrintedNote recording={recording} />
    </div>
  );
}
