import type { Description } from "../document";
import type { CaptionProfile } from "./caption-profile";
import type { CaptionCue } from "./cue";
import { englishRemarks, remarkInWords, type CueRemark } from "./lint-remarks";

/** Rules of the caption guide that code can decide about a track; file names, formats and linting before saving are the exports' own. */
export type CaptionRule = "C1" | "C2" | "C3" | "C4" | "C5" | "C6" | "C7" | "C8" | "C9" | "C10" | "C11" | "C12" | "C13" | "C14" | "C15" | "C16" | "C17" | "C20" | "C21";

/** Where a caption breaks a rule, and why that matters to its reader. */
export interface CueFinding {
  readonly rule: CaptionRule;
  readonly remark: CueRemark;
  /** The remark in English. */
  readonly why: string;
  readonly cueId: string;
}

/** A track as the linter sees it. */
export interface LintedTrack {
  readonly cues: readonly CaptionCue[];
  readonly profile: CaptionProfile;
  readonly description: Description;
}

export const finding = (rule: CaptionRule, cue: Pick<CaptionCue, "id">, remark: CueRemark): CueFinding => ({ rule, remark, why: remarkInWords(englishRemarks, remark), cueId: cue.id });
