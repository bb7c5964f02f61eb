import { clockTime } from "../../base";
import type { Description, Fact } from "../document";
import { evidenceSpans, joinedSpans } from "../spans";
import type { ExportFormat } from "./export-format";

/** Text that Markdown would read as marks, made harmless. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`).replace(/\s+/g, " ");

const where = (fact: Fact): string =>
  joinedSpans(evidenceSpans(fact)).map(({ start, end }) => `${clockTime(start)}–${clockTime(end)}`).join(", ");

const row = (fact: Fact): string =>
  `| ${plain(fact.kind)} | ${plain(String(fact.value))} | ${fact.confidence.toFixed(2)} | ${where(fact)} | ${fact.origin} |`;

function factTable({ facts }: Description): string[] {
  const stated = facts.filter((fact) => fact.stated === true);
  if (stated.length === 0) return [];
  return [["## Facts", "", "| fact | value | confidence | heard | origin |", "|---|---|---|---|---|", ...stated.map(row)].join("\n")];
}

function sectionList({ sections }: Description): string[] {
  if (sections.length === 0) return [];
  const lines = sections.map(({ label, start, end, text }) => `- **${plain(label)}** ${clockTime(start)}–${clockTime(end)}${text ? `: ${plain(text.text)}` : ""}`);
  return [["## Sections", "", ...lines].join("\n")];
}

/** A note to file away: line, paragraph, sections, facts with their seconds. */
export const markdownFormat: ExportFormat = {
  id: "md",
  mediaType: "text/markdown;charset=utf-8",
  ending: ".description.md",
  holdsCaptions: false,
  render: ({ description }) => {
    const { source, texts, engine, model, created } = description;
    return `${[
      `# ${plain(source.name)}`,
      `*${plain(texts.line.text)}*`,
      plain(texts.paragraph.text),
      ...sectionList(description),
      ...factTable(description),
      `Machine description, not reviewed. ${plain(engine.app)}, model ${plain(model.version)}, ${created}. Length ${clockTime(source.duration)}.`,
    ].join("\n\n")}\n`;
  },
};
