import type { ExportFormat } from "./export-format";

/** The description document itself; a person's captions stand among its corrections, so that opening it again brings them back. */
export const jsonFormat: ExportFormat = {
  id: "json",
  mediaType: "application/json",
  ending: ".description.json",
  holdsCaptions: false,
  render: ({ description, captionCorrections }) => `${JSON.stringify({ ...description, corrections: [...description.corrections, ...captionCorrections] }, null, 2)}\n`,
};
