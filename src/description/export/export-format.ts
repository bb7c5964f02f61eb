import { captionCues, defaultCaptionChoice, lintCues, type CaptionChoice, type CaptionCorrection, type CaptionCue, type CaptionProfile, type CueFinding } from "../caption";
import type { Description } from "../document";

/** What an export is made of: the document, and its captions as they are shown, with a person's edits. */
export interface ExportMaterial {
  readonly description: Description;
  readonly cues: readonly CaptionCue[];
  readonly profile: CaptionProfile;
  /** What a person changed in the captions (`captionCorrections`); the document keeps it. */
  readonly captionCorrections: readonly CaptionCorrection[];
}

/** A description with the captions that nobody edited. */
export function exportMaterial(description: Description, choice: CaptionChoice = defaultCaptionChoice): ExportMaterial {
  return { description, cues: captionCues(description, choice), profile: choice.profile, captionCorrections: [] };
}

export type ExportFormatId = "txt" | "md" | "json" | "csv" | "srt" | "vtt" | "chapters" | "labels" | "lrc" | "cues-csv" | "cues-json";

/** One way to save a description: every format has this shape and a file of its own. Its button's words are the interface's. */
export interface ExportFormat {
  readonly id: ExportFormatId;
  readonly mediaType: string;
  /** What follows the recording's name, its dot included. */
  readonly ending: string;
  /** Whether the file is made of captions: the linter looks at them before it is written. */
  readonly holdsCaptions: boolean;
  /** The whole file as text, to be written as UTF-8. */
  readonly render: (material: ExportMaterial) => string;
}

/** What the linter says of the captions that a file would hold: to be told when it is written. The machine's own have none. */
export function exportFindings(format: ExportFormat, material: ExportMaterial): readonly CueFinding[] {
  return format.holdsCaptions ? lintCues(material) : [];
}

/** A file name that every system takes, from the name of a recording: no path, no reserved characters, not too long. */
export function exportFileName(format: ExportFormat, recordingName: string): string {
  const base = recordingName.replace(/\.[a-z0-9]{1,5}$/i, "").replace(/[\u0000-\u001f\u007f\\/:*?"<>|]/g, "_").trim();
  const characters = [...(base || "recording")];
  return `${characters.slice(0, 120).join("")}${format.ending}`;
}
