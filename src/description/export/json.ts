import type { ExportFormat } from "./export-format";

/** The description document itself. */
export const jsonFormat: ExportFormat = {
  id: "json",
  label: "JSON",
  mediaType: "application/json",
  ending: ".description.json",
  render: ({ description }) => `${JSON.stringify(description, null, 2)}\n`,
};
