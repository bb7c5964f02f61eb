import type { ExportFormat } from "./export-format";

/** The description document itself. */
export const jsonFormat: ExportFormat = {
  id: "json",
  label: "JSON",
  mediaType: "application/json",
  ending: ".description.json",
  holdsCaptions: false,
  render: ({ description }) => `${JSON.stringify(description, null, 2)}\n`,
};
