import type { HeardItem } from "./report";
import { familiesHeard, globalFact, isRight, scoredKinds, truthOf } from "./scoring";

/** One line a recording: what was heard wrongly, with its confidence, and what is true. */
export function details(items: readonly HeardItem[]): string[] {
  return items.map((item) => {
    const wrong = errorsOf(item);
    return `  ${item.truth.name}: ${item.heard.verdict} ${item.heard.verdictConfidence.toFixed(2)}${wrong.length > 0 ? `; ${wrong.join("; ")}` : ""}`;
  });
}

/** A Markdown table of the recordings about which something is heard wrongly. */
export function errorTable(items: readonly HeardItem[], model: string): string {
  const rows = items.map((item) => ({ item, wrong: errorsOf(item) })).filter(({ wrong }) => wrong.length > 0);
  return [
    "# What is heard wrongly, recording by recording",
    "",
    `\`npm run evaluate -- --errors training/ERRORS.md\`, ${model}. Of ${items.length} real recordings that were never trained on, ${items.length - rows.length} have no error. A fact is heard with the confidence beside it; only what is "stated" is ever said; in brackets what is true. Families from .5 on: − missing, + not there.`,
    "",
    "| recording | heard as | wrong |",
    "|---|---|---|",
    ...rows.map(({ item: { truth, heard }, wrong }) => `| ${truth.name} | ${heard.verdict} ${heard.verdictConfidence.toFixed(2)} | ${wrong.join("; ")} |`),
    "",
  ].join("\n");
}

function errorsOf({ truth, heard }: HeardItem): string[] {
  const wrong: string[] = [];
  if (heard.verdict !== "unsure" && truth.music !== (heard.verdict === "music")) wrong.push(truth.music ? "is music" : "is no music");
  for (const kind of scoredKinds) {
    const wanted = truthOf(kind, truth);
    const fact = globalFact(heard, kind);
    if (!truth.music || wanted === null) continue;
    if (!fact) wrong.push(`${kind}: nothing (${wanted})`);
    else if (!isRight(kind, fact.value, wanted)) wrong.push(`${kind}: ${fact.value} ${fact.confidence.toFixed(2)}${fact.stated ? " stated" : ""} (${wanted})`);
  }
  if (truth.music && truth.families !== null) {
    const said = familiesHeard(heard, 0.5).map((fact) => String(fact.value));
    const missing = truth.families.filter((family) => !said.includes(family));
    const extra = said.filter((family) => !truth.families?.includes(family));
    if (said.length > 0 && missing.length + extra.length > 0) wrong.push(`families:${missing.map((family) => ` −${family}`).join("")}${extra.map((family) => ` +${family}`).join("")}`);
  }
  return wrong;
}
