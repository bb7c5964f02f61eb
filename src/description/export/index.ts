import { csvFormat } from "./csv";
import type { ExportFormat } from "./export-format";
import { jsonFormat } from "./json";
import { markdownFormat } from "./markdown";
import { plainTextFormat } from "./plain-text";
import { srtFormat } from "./srt";
import { vttFormat } from "./vtt";

export { exportFileName, exportMaterial, type ExportFormat, type ExportMaterial } from "./export-format";
export { csvFormat, jsonFormat, markdownFormat, plainTextFormat, srtFormat, vttFormat };

/** Every format, in the order of their buttons. */
export const exportFormats: readonly ExportFormat[] = [plainTextFormat, markdownFormat, jsonFormat, csvFormat, srtFormat, vttFormat];
