import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Description, Text } from "../../src/description";

// Found from the project's root: this file also runs bundled, in generated/bin.
const schemaFile = path.join(process.cwd(), "src/description/description.schema.json");
const ajv = new Ajv2020({ allErrors: true, strict: false });
ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);

/** What is wrong with a document: against the schema, and what no schema can say. Empty when all is well. */
export function descriptionFaults(document: unknown): string[] {
  if (!validate(document)) {
    return (validate.errors ?? []).map((error) => `${error.instancePath || "/"} ${error.message ?? "is invalid"}`);
  }
  const description = document as Description;
  const faults: string[] = [];
  const ids = new Set(description.facts.map((fact) => fact.id));
  if (ids.size !== description.facts.length) faults.push("two facts share an id");

  const checkText = (name: string, text: Text): void => {
    if (text.text.trim() === "") faults.push(`${name} is empty`);
    for (const claim of text.claims) {
      const inside = claim.start >= 0 && claim.start < claim.end && claim.end <= text.text.length;
      if (!inside) faults.push(`${name}: claim ${claim.id} lies outside the text`);
      const unknown = claim.facts.filter((fact) => !ids.has(fact));
      if (unknown.length > 0) faults.push(`${name}: claim ${claim.id} names unknown facts ${unknown.join(", ")}`);
    }
  };
  checkText("line", description.texts.line);
  checkText("sentence", description.texts.sentence);
  checkText("paragraph", description.texts.paragraph);
  for (const section of description.sections) {
    if (section.end <= section.start) faults.push(`section ${section.id} ends before it starts`);
    const unknown = section.facts.filter((fact) => !ids.has(fact));
    if (unknown.length > 0) faults.push(`section ${section.id} names unknown facts ${unknown.join(", ")}`);
    if (section.text !== undefined) checkText(`section ${section.id}`, section.text);
  }
  const end = description.source.duration + 0.5;
  for (const fact of description.facts) {
    if (fact.evidence.some((span) => span.start < 0 || span.end > end || span.end < span.start)) {
      faults.push(`fact ${fact.id}: evidence outside the recording`);
    }
  }
  return faults;
}
