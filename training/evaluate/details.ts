import type { HeardItem } from "./report";
import { familiesHeard, globalFact, isRight, scoredKinds, truthOf } from "./scoring";

/** One line a recording: what was heard wrongly, with its confidence, and what is true. */
export function details(items: readonly HeardItem[]): string[] {
  return items.map(({ truth, heard }) => {
    const wrong: string[] = [];
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
    return `  ${truth.name}: ${heard.verdict} ${heard.verdictConfidence.toFixed(2)}${wrong.length > 0 ? `; ${wrong.join("; ")}` : ""}`;
  });
}
