import type { Description, Fact } from "../document";
import type { ExportFormat } from "./export-format";

const columns = ["recording", "fact", "value", "confidence", "stated", "origin", "start", "end", "evidence"] as const;

/** A cell by RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe in front. */
function cell(value: string | number | boolean): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function row({ source }: Description, fact: Fact): string {
  const evidence = fact.evidence.map(({ start, end }) => `${start.toFixed(2)}-${end.toFixed(2)}`).join("; ");
  const { start, end } = fact.scope;
  return [source.name, fact.kind, fact.value, fact.confidence, fact.stated === true, fact.origin, start, end, evidence].map(cell).join(",");
}

/** One row a fact, seconds as numbers, CRLF line ends. */
export const csvFormat: ExportFormat = {
  id: "csv",
  label: "CSV",
  mediaType: "text/csv;charset=utf-8",
  ending: ".facts.csv",
  render: ({ description }) => [columns.join(","), ...description.facts.map((fact) => row(description, fact)), ""].join("\r\n"),
};
