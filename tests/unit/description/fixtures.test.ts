import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { descriptions } from "../../support/descriptions";

const schema = JSON.parse(readFileSync("src/description/description.schema.json", "utf8")) as object;
const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema);

describe("the hand-made descriptions", () => {
  it.each(Object.entries(descriptions))("%s is valid against the schema", (_name, description) => {
    validate(description);
    expect(validate.errors).toBeNull();
  });

  it.each(Object.entries(descriptions))("%s: every claim stands on facts that exist and lies inside its text", (_name, { facts, texts, sections }) => {
    const ids = new Set(facts.map(({ id }) => id));
    for (const text of [texts.line, texts.sentence, texts.paragraph, ...sections.flatMap((section) => section.text ?? [])]) {
      for (const claim of text.claims) {
        expect(claim.facts.filter((id) => !ids.has(id))).toEqual([]);
        expect(claim.end).toBeLessThanOrEqual(text.text.length);
      }
    }
  });
});
