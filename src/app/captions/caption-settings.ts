import { captionCues, captionProfiles, described, withGenerated, type CaptionChoice, type CaptionDensity, type CaptionProfileId, type CueTrack, type Described, type Description } from "../../description";

/** How captions are wanted, as the reader chose. */
export interface CaptionSettings {
  readonly density: CaptionDensity;
  readonly profile: CaptionProfileId;
}

export const firstCaptionSettings: CaptionSettings = { density: "normal", profile: "standard" };

export const choiceOf = ({ density, profile }: CaptionSettings): CaptionChoice => ({ density, profile: captionProfiles[profile] });

/** A recording as it came from the engine; its captions made anew where the reader chose others since they were asked for. */
export function describedAsChosen(given: Described, asked: CaptionSettings, settings: CaptionSettings): Described {
  return settings === asked ? given : described(given.description, choiceOf(settings));
}

/** The same track after the description or the settings changed: what a person edited stays. */
export function trackAnew(track: CueTrack, description: Description, settings: CaptionSettings): CueTrack {
  return withGenerated(track, captionCues(description, choiceOf(settings)));
}
