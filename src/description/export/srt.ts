import { cueLines } from "../caption";
import { cueTime } from "./cue-time";
import type { ExportFormat } from "./export-format";

/** SubRip: numbered from 1, decimal commas, CRLF, no markup. */
export const srtFormat: ExportFormat = {
  id: "srt",
  mediaType: "application/x-subrip;charset=utf-8",
  ending: ".music.en.sdh.srt",
  holdsCaptions: true,
  render: ({ cues, profile }) =>
    cues
      .map((cue, index) => [index + 1, `${cueTime(cue.start, ",")} --> ${cueTime(cue.end, ",")}`, ...cueLines(cue, profile), ""].join("\r\n"))
      .join("\r\n"),
};
