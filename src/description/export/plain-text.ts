import { clockTime } from "../../base";
import type { ExportFormat } from "./export-format";

/** The paragraph, and below it the sections' own texts where there are any. */
export const plainTextFormat: ExportFormat = {
  id: "txt",
  mediaType: "text/plain;charset=utf-8",
  ending: ".description.txt",
  holdsCaptions: false,
  render: ({ description: { texts, sections } }) => {
    const bySection = sections.flatMap(({ label, start, end, text }) => (text ? [`${clockTime(start)}–${clockTime(end)}  ${label}  ${text.text}`] : []));
    return `${[texts.paragraph.text, ...(bySection.length > 1 ? [bySection.join("\n")] : [])].join("\n\n")}\n`;
  },
};
