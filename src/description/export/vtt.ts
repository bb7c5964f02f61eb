import { cueLines } from "../caption";
import { cueTime } from "./cue-time";
import type { ExportFormat } from "./export-format";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** WebVTT captions: decimal points, stable cue ids, a note on their origin (rule C17 of the caption guide). */
export const vttFormat: ExportFormat = {
  id: "vtt",
  label: "VTT",
  mediaType: "text/vtt;charset=utf-8",
  ending: ".music.en.sdh.vtt",
  render: ({ description, cues, profile }) => {
    const { engine, model, created } = description;
    const note = `NOTE\n${escaped(engine.app)}, model ${escaped(model.version)}, ${created}\nmachine description, not reviewed; sung words are not transcribed`;
    const blocks = cues.map((cue) =>
      [cue.id.replace(/[\r\n]|-->/g, ""), `${cueTime(cue.start, ".")} --> ${cueTime(cue.end, ".")}`, ...cueLines(cue, profile).map(escaped)].join("\n"),
    );
    return `${["WEBVTT", note, ...blocks].join("\n\n")}\n`;
  },
};
