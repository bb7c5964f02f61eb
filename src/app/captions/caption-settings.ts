import { captionCues, captionProfiles, newCueTrack, withGenerated, type CaptionChoice, type CaptionDensity, type CaptionProfileId, type CueTrack, type Description } from "../../description";

/** How captions are wanted, as the reader chose. */
export interface CaptionSettings {
  readonly density: CaptionDensity;
  readonly profile: CaptionProfileId;
}

export const firstCaptionSettings: CaptionSettings = { density: "normal", profile: "standard" };

const choiceOf = ({ density, profile }: CaptionSettings): CaptionChoice => ({ density, profile: captionProfiles[profile] });

/** The machine's captions of a description, ready to be edited. */
export function firstTrack(description: Description, settings: CaptionSettings): CueTrack {
  return newCueTrack(captionCues(description, choiceOf(settings)), description.source.duration);
}

/** The same track after the description or the settings changed: what a person edited stays. */
export function trackAnew(track: CueTrack, description: Description, settings: CaptionSettings): CueTrack {
  return withGenerated(track, captionCues(description, choiceOf(settings)));
}
