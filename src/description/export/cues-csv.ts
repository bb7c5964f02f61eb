import { csvFile } from "./csv-cell";
import type { ExportFormat } from "./export-format";

const columns = ["recording", "cue", "start", "end", "text", "change", "confidence", "facts", "edited"] as const;

/** One row a caption, with what it stands on: seconds as numbers, bare words, the facts' ids. */
export const cuesCsvFormat: ExportFormat = {
  id: "cues-csv",
  mediaType: "text/csv;charset=utf-8",
  ending: ".music.en.cues.csv",
  holdsCaptions: true,
  render: ({ description, cues }) =>
    csvFile([columns, ...cues.map(({ id, start, end, text, change, confidence, facts, edited }) => [description.source.name, id, start, end, text, change, confidence, facts.join("; "), edited])]),
};
