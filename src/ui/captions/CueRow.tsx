import { useRef, type ReactNode } from "react";
import { openCue, playCue, type ReadyRecording } from "../../app";
import { clockTime } from "../../base";
import type { CaptionCue, CueFinding } from "../../description";
import { useApp, useStrings } from "../context";
import { CueEditor } from "./CueEditor";
import { CueRemarks } from "./CueRemarks";
import { useCueLines } from "./use-cues";

interface CueRowProps {
  readonly recording: ReadyRecording;
  readonly cue: CaptionCue;
  /** It began last: it holds, or what it told goes on. */
  readonly present: boolean;
  /** Where Tab enters the list. */
  readonly stop: boolean;
  readonly open: boolean;
  readonly remarks: readonly CueFinding[];
  readonly onFocus: () => void;
}

/** A caption in the list: a click or Enter plays from it, Edit opens its words and times. */
export function CueRow({ recording, cue, present, stop, open, remarks, onFocus }: CueRowProps): ReactNode {
  const app = useApp();
  const strings = useStrings();
  const linesOf = useCueLines();
  const edit = useRef<HTMLButtonElement>(null);
  const time = clockTime(cue.start);
  const close = (): void => {
    void openCue.perform(app, null);
    edit.current?.focus();
  };
  return (
    <li data-testid="cue" data-cue={cue.id} data-start={cue.start} data-end={cue.end} data-edited={cue.edited} data-current={present} onFocus={onFocus}>
      <div className="cue-line">
        <button type="button" className="cue-play" tabIndex={stop ? 0 : -1} aria-current={present ? "true" : undefined} onClick={() => void playCue.perform(app, cue)}>
          <span className="cue-time">{time}</span>{" "}
          <span className="cue-text" lang="en">
            {linesOf(cue).map((line) => (
              <span key={line}>{line} </span>
            ))}
          </span>{" "}
          {cue.edited && <span className="cue-edited">{strings.cueEdited}</span>}
        </button>
        <button
          ref={edit}
          type="button"
          className="quiet-button cue-edit"
          tabIndex={stop ? 0 : -1}
          aria-label={strings.cueEditNamed(time)}
          aria-expanded={open}
          data-testid="cue-edit"
          onClick={() => (open ? close() : void openCue.perform(app, { recording: recording.id, cue: cue.id }))}
        >
          {strings.cueEdit}
        </button>
      </div>
      {open ? <CueEditor recording={recording} cue={cue} onClose={close} /> : <CueRemarks remarks={remarks} />}
    </li>
  );
}
