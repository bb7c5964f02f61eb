/** What kind of change a cue marks: never a window, always something that happens. */
export const cueChanges = [
  "start", "section", "return", "enters", "leaves", "swell", "drop", "louder", "faster", "slower", "silence", "continues", "fade", "stop", "applause", "speech", "not-music", "written",
] as const;
/** "written" is a cue that a person added; all others are of the machine's making, edited or not. */
export type CueChange = (typeof cueChanges)[number];

/** One caption: what is read, from when to when, and what it stands on. Times are seconds from the recording's start. */
export interface CaptionCue {
  /** The same for the same change whenever cues are made anew, so that edits find their cue again. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Bare words without brackets, lowercase: a profile dresses them (`cueLines`). A line feed is a break that a person chose. */
  readonly text: string;
  readonly change: CueChange;
  /** Ids of the facts behind the words; none where sound levels alone say it, or a person. */
  readonly facts: readonly string[];
  /** Lowest confidence among those facts, else that of the change itself, 0–1. */
  readonly confidence: number;
  /** A person changed words or times: the machine never rewrites it. */
  readonly edited: boolean;
}

/** How many cues: start and end with what matters most, the usual, or every change that is sure. */
export const captionDensities = ["few", "normal", "many"] as const;
export type CaptionDensity = (typeof captionDensities)[number];
