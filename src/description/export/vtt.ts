import { cueLines } from "../caption";
import { cueTime } from "./cue-time";
import type { ExportFormat } from "./export-format";
import { originNote, reviewNote } from "./origin-note";
import { vttName, vttText } from "./vtt-text";

/** WebVTT captions: decimal points, stable cue ids, a note on their origin. */
export const vttFormat: ExportFormat = {
  id: "vtt",
  mediaType: "text/vtt;charset=utf-8",
  ending: ".music.en.sdh.vtt",
  holdsCaptions: true,
  render: (material) => {
    const { cues, profile } = material;
    const note = `NOTE\n${vttText(originNote(material))}\n${reviewNote(material)}; sung words are not transcribed`;
    const blocks = cues.map((cue) =>
      [vttName(cue.id), `${cueTime(cue.start, ".")} --> ${cueTime(cue.end, ".")}`, ...cueLines(cue, profile).map(vttText)].join("\n"),
    );
    return `${["WEBVTT\nKind: captions\nLanguage: en", note, ...blocks].join("\n\n")}\n`;
  },
};
