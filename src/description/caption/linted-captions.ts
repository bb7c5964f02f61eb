import type { Description } from "../document";
import { captionCues, type CaptionChoice } from "./caption-cues";
import type { CaptionCue } from "./cue";
import { lintCues } from "./lint";
import type { CueFinding } from "./lint-finding";

/** The machine's captions of a recording, and what the caption guide says of them. */
export interface LintedCaptions {
  readonly cues: readonly CaptionCue[];
  readonly findings: readonly CueFinding[];
}

export function lintedCaptions(description: Description, choice: CaptionChoice): LintedCaptions {
  const cues = captionCues(description, choice);
  return { cues, findings: lintCues({ cues, profile: choice.profile, description }) };
}
