import { captionCues, captionProfiles, lintedCaptions, withGenerated, type CaptionChoice, type CaptionDensity, type CaptionProfileId, type CueTrack, type Description, type LintedCaptions } from "../../description";
import type { Described } from "../../engine/protocol";

/** How captions are wanted, as the reader chose. */
export interface CaptionSettings {
  readonly density: CaptionDensity;
  readonly profile: CaptionProfileId;
}

export const firstCaptionSettings: CaptionSettings = { density: "normal", profile: "standard" };

export const choiceOf = ({ density, profile }: CaptionSettings): CaptionChoice => ({ density, profile: captionProfiles[profile] });

/** The captions of a description that was saved before. */
export function captionsOf(description: Description, settings: CaptionSettings): LintedCaptions {
  return lintedCaptions(description, choiceOf(settings));
}

/** The captions that came with a description; made anew where the reader chose others since they were asked for. */
export function captionsAsChosen({ description, captions }: Described, asked: CaptionSettings, settings: CaptionSettings): LintedCaptions {
  return settings === asked ? captions : captionsOf(description, settings);
}

/** The same track after the description or the settings changed: what a person edited stays. */
export function trackAnew(track: CueTrack, description: Description, settings: CaptionSettings): CueTrack {
  return withGenerated(track, captionCues(description, choiceOf(settings)));
}
