import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { cueRemarks, editCue, secondsOfTime, type ReadyRecording } from "../../app";
import { bareText, captionProfiles, cuesOf, type CaptionCue, type CueEdit } from "../../description";
import { useApp, useAppState, usePlayerState, useStrings } from "../context";
import { CueRemarks } from "./CueRemarks";
import { CueStrip } from "./CueStrip";

interface TimeFieldProps {
  readonly label: string;
  readonly seconds: number;
  readonly testId: string;
  readonly onSet: (seconds: number) => void;
}

/** A moment that is typed; what is no time is said and not taken. */
function TimeField({ label, seconds, testId, onSet }: TimeFieldProps): ReactNode {
  const strings = useStrings();
  const id = useId();
  const shown = strings.formats.exactTime(seconds);
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? seconds : secondsOfTime(typed);
  const commit = (): void => {
    if (typed !== null && read !== null) {
      onSet(read);
      setTyped(null);
    }
  };
  return (
    <p className="cue-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={typed ?? shown}
        aria-invalid={read === null}
        aria-describedby={read === null ? `${id}-wrong` : undefined}
        data-testid={testId}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === "Enter" && commit()}
      />
      {read === null && (
        <span id={`${id}-wrong`} className="cue-wrong">
          {strings.cueTimeWrong}
        </span>
      )}
    </p>
  );
}

interface CueEditorProps {
  readonly recording: ReadyRecording;
  readonly cue: CaptionCue;
  readonly onClose: () => void;
}

/** A caption under a person's hands: words, times, split, join, delete; what the guide says of it while it is typed. */
export function CueEditor({ recording, cue, onClose }: CueEditorProps): ReactNode {
  const app = useApp();
  const strings = useStrings();
  const id = useId();
  const settings = useAppState((state) => state.captionSettings);
  const [typed, setTyped] = useState(cue.text);
  const area = useRef<HTMLTextAreaElement>(null);
  const time = usePlayerState((state) => (state.recordingId === recording.id ? state.time : 0));

  useEffect(() => area.current?.focus({ preventScroll: false }), []);
  useEffect(() => setTyped(cue.text), [cue.text]);

  const words: CueEdit = { edit: "words", id: cue.id, text: bareText(typed, captionProfiles[settings.profile]) };
  const pending = words.text === cue.text ? null : words;
  const remarks = cueRemarks(recording, settings, pending).filter(({ cueId }) => cueId === cue.id);
  const perform = (edit: CueEdit): void => void editCue.perform(app, { recording: recording.id, edit });
  const keepWords = (): void => {
    if (pending) perform(pending);
  };
  const retime = (start: number, end: number): void => perform({ edit: "retime", id: cue.id, start, end });
  // Where the recording stands inside the caption, else at its middle.
  const splitAt = time > cue.start && time < cue.end ? time : (cue.start + cue.end) / 2;
  const isLast = cuesOf(recording.captions).at(-1)?.id === cue.id;
  const done = (): void => {
    keepWords();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.preventDefault();
      onClose();
    } else if (event.key === "Enter" && !event.shiftKey && event.target === area.current) {
      event.preventDefault();
      done();
    }
  };
  return (
    <div className="cue-editor" role="group" aria-label={strings.cueEditNamed(strings.formats.exactTime(cue.start))} data-testid="cue-editor" onKeyDown={onKeyDown}>
      <p className="cue-field wide">
        <label htmlFor={id}>{strings.cueWords}</label>
        <textarea ref={area} id={id} rows={2} lang="en" spellCheck value={typed} data-testid="cue-words" onChange={({ currentTarget }) => setTyped(currentTarget.value)} onBlur={keepWords} />
      </p>
      <CueStrip recording={recording} cue={cue} onRetime={retime} />
      <TimeField label={strings.cueFrom} seconds={cue.start} testId="cue-start" onSet={(start) => retime(start, Math.max(cue.end, start))} />
      <TimeField label={strings.cueTo} seconds={cue.end} testId="cue-end" onSet={(end) => retime(cue.start, end)} />
      <CueRemarks remarks={remarks} />
      <div className="cue-acts">
        <button type="button" className="link-button" data-testid="cue-split" onClick={() => perform({ edit: "split", id: cue.id, at: splitAt })}>
          {strings.cueSplit}
        </button>
        <button type="button" className="link-button" disabled={isLast} data-testid="cue-merge" onClick={() => perform({ edit: "merge-with-next", id: cue.id })}>
          {strings.cueMerge}
        </button>
        <button type="button" className="link-button" data-testid="cue-delete" onClick={() => perform({ edit: "delete", id: cue.id })}>
          {strings.cueDelete}
        </button>
        <button type="button" className="button small" data-testid="cue-done" onClick={done}>
          {strings.cueDone}
        </button>
      </div>
    </div>
  );
}
