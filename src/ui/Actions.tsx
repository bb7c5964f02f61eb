import type { ReactNode } from "react";
import { copyText, printNote, type ReadyRecording } from "../app";
import { exportFormats } from "../description";
import { useApp, useAppState, useStrings } from "./context";
import { PrintedNote } from "./print/PrintedNote";
import { SaveAs } from "./SaveAs";

/** Copy, print, and the formats to save as that hold the text; captions are saved where they are shown. */
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
      <SaveAs recording={recording} label={strings.saveAs} formats={exportFormats.filter(({ holdsCaptions }) => !holdsCaptions)} />
      <PrintedNote recording={recording} />
    </div>
  );
}
