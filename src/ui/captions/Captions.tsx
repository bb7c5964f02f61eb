import { useId, type ReactNode } from "react";
import { addCue, chooseCaptions, cueRemarks, redoCueEdit, toggleLargeType, undoCueEdit, type Command, type ReadyRecording } from "../../app";
import { captionDensities, captionProfiles, exportFormats, type CaptionProfileId } from "../../description";
import { Choices } from "../Choices";
import { useApp, useAppState, usePlayerState, useStrings } from "../context";
import { SaveAs } from "../SaveAs";
import { CueList } from "./CueList";
import { useCues } from "./use-cues";

const profileIds = Object.keys(captionProfiles) as CaptionProfileId[];

function ActButton({ command, label, testId }: { command: Command; label: string; testId: string }): ReactNode {
  const app = useApp();
  // Drawn anew with each edit and each second of playing, which is when what can be done changes.
  usePlayerState((state) => Math.floor(state.time));
  return (
    <button type="button" className="link-button" title={command.label(useStrings())} disabled={!command.available(app)} data-testid={testId} onClick={() => command.perform(app)}>
      {label}
    </button>
  );
}

/** All captions of a recording: how many, in which style, each to be played from, read and edited. */
export function Captions({ recording }: { recording: ReadyRecording }): ReactNode {
  const app = useApp();
  const strings = useStrings();
  const styleId = useId();
  const settings = useAppState((state) => state.captionSettings);
  const cues = useCues(recording);
  const remarks = cueRemarks(recording, settings);
  return (
    <section className="captions" aria-labelledby="captions-title" data-testid="captions">
      <div className="captions-bar">
        <h2 id="captions-title">{strings.captionsTitle}</h2>
        <Choices
          label={strings.captionsDensity}
          values={captionDensities}
          chosen={settings.density}
          labels={strings.densities}
          testId="density"
          onChoose={(density) => void chooseCaptions.perform(app, { density })}
        />
        <span className="captions-style">
          <label htmlFor={styleId}>{strings.captionsProfile}</label>
          <select id={styleId} value={settings.profile} data-testid="caption-profile" onChange={({ currentTarget }) => void chooseCaptions.perform(app, { profile: currentTarget.value as CaptionProfileId })}>
            {profileIds.map((id) => (
              <option key={id} value={id}>
                {strings.captionProfiles[id]}
              </option>
            ))}
          </select>
        </span>
      </div>
      {cues.length === 0 ? <p className="no-words">{strings.captionsNone}</p> : <CueList recording={recording} cues={cues} remarks={remarks} />}
      {remarks.length > 0 && (
        <p className="cue-remarks-count" data-testid="caption-remarks" data-count={remarks.length}>
          {strings.captionRemarks(remarks.length)}
        </p>
      )}
      <div className="captions-acts">
        <ActButton command={addCue} label={strings.cueAdd} testId="cue-add" />
        <ActButton command={undoCueEdit} label={strings.undo} testId="cues-undo" />
        <ActButton command={redoCueEdit} label={strings.redo} testId="cues-redo" />
        <button type="button" className="link-button" aria-keyshortcuts="F" data-testid="captions-large" onClick={() => toggleLargeType.perform(app)}>
          {toggleLargeType.label(strings)}
        </button>
      </div>
      <SaveAs recording={recording} label={strings.captionsSaveAs} formats={exportFormats.filter(({ holdsCaptions }) => holdsCaptions)} />
    </section>
  );
}
