import type { Description, Fact } from "../document";
import { joinedSpans } from "../spans";
import { csvFile } from "./csv-cell";
import type { ExportFormat } from "./export-format";

const columns = ["recording", "fact", "value", "confidence", "stated", "origin", "start", "end", "evidence"] as const;

function row({ source }: Description, fact: Fact): readonly (string | number | boolean)[] {
  const evidence = joinedSpans(fact.evidence).map(({ start, end }) => `${start.toFixed(2)}-${end.toFixed(2)}`).join("; ");
  const { start, end } = fact.scope;
  return [source.name, fact.kind, fact.value, fact.confidence, fact.stated === true, fact.origin, start, end, evidence];
}

/** One row a fact, seconds as numbers, CRLF line ends. */
export const csvFormat: ExportFormat = {
  id: "csv",
  mediaType: "text/csv;charset=utf-8",
  ending: ".facts.csv",
  holdsCaptions: false,
  render: ({ description }) => csvFile([columns, ...description.facts.map((fact) => row(description, fact))]),
};
