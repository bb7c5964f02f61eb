export { captionDensities, cueChanges, type CaptionCue, type CaptionDensity, type CueChange } from "./cue";
export { bareText, captionProfiles, cueLines, dressedText, type CaptionProfile, type CaptionProfileId } from "./caption-profile";
export { captionCues, defaultCaptionChoice, type CaptionChoice } from "./caption-cues";
export { cueTiming, readingSeconds } from "./cue-timing";
export { canRedoCues, canUndoCues, cuesOf, editCues, isEditedTrack, newCueTrack, redoCues, undoCues, withGenerated, type CueEdit, type CueTrack } from "./cue-track";
export { captionCorrections, captionEdits, withCaptionEdits, type CaptionCorrection, type CaptionEdit } from "./caption-edits";
export { lintCues } from "./lint";
export type { CaptionRule, CueFinding, LintedTrack } from "./lint-finding";
export { soundInWords } from "./caption-words";
