import { dressedText } from "../caption";
import type { ExportFormat } from "./export-format";

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A label track of Audacity: start, end (seconds with six decimals), text, parted by tabs; one caption a line. */
export const labelsFormat: ExportFormat = {
  id: "labels",
  mediaType: "text/plain;charset=utf-8",
  ending: ".music.en.labels.txt",
  holdsCaptions: true,
  render: ({ cues, profile }) => cues.map((cue) => `${cue.start.toFixed(6)}\t${cue.end.toFixed(6)}\t${onOneLine(dressedText(cue.text, profile))}\n`).join(""),
};
