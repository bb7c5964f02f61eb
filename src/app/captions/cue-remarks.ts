import { captionProfiles, cuesOf, editCues, lintCues, type CueEdit, type CueFinding } from "../../description";
import type { ReadyRecording } from "../recording";
import type { CaptionSettings } from "./caption-settings";

/** What the caption guide has to say about a recording's captions, after an edit that is still being typed, if any. */
export function cueRemarks({ captions, firstCaptions, description }: ReadyRecording, { profile }: CaptionSettings, pending: CueEdit | null = null): readonly CueFinding[] {
  const cues = cuesOf(pending ? editCues(captions, pending) : captions);
  return cues === firstCaptions.cues ? firstCaptions.findings : lintCues({ cues, profile: captionProfiles[profile], description: description.open() });
}
