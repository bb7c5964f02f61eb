import { chaptersFormat } from "./chapters";
import { csvFormat } from "./csv";
import { cuesCsvFormat } from "./cues-csv";
import { cuesJsonFormat } from "./cues-json";
import type { ExportFormat } from "./export-format";
import { jsonFormat } from "./json";
import { labelsFormat } from "./labels";
import { lrcFormat } from "./lrc";
import { markdownFormat } from "./markdown";
import { plainTextFormat } from "./plain-text";
import { srtFormat } from "./srt";
import { vttFormat } from "./vtt";

export { exportFileName, exportFindings, exportMaterial, type ExportFormat, type ExportFormatId, type ExportMaterial } from "./export-format";
export { vttText } from "./vtt-text";
export { programmeNote, type NoteFact, type NoteSection, type ProgrammeNote } from "./programme-note";
export { chaptersFormat, csvFormat, cuesCsvFormat, cuesJsonFormat, jsonFormat, labelsFormat, lrcFormat, markdownFormat, plainTextFormat, srtFormat, vttFormat };

/** Every format, in the order of their buttons. */
export const exportFormats: readonly ExportFormat[] = [
  plainTextFormat, markdownFormat, jsonFormat, csvFormat, srtFormat, vttFormat, chaptersFormat, labelsFormat, lrcFormat, cuesCsvFormat, cuesJsonFormat,
];
