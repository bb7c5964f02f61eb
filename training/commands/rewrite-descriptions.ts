/** Prints the texts the realiser writes over the facts of exported descriptions: rewrite-descriptions FILE.json [ … ]. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { seedFromText } from "../../src/base";
import type { Description } from "../../src/description";
import { checkClaims, writeTexts, type WriterInput } from "../../src/writer";

let faults = 0;
for (const file of process.argv.slice(2)) {
  const description = JSON.parse(readFileSync(file, "utf8")) as Description;
  if (!Array.isArray(description.facts)) continue;
  const input: WriterInput = {
    verdict: description.verdict, verdictConfidence: 1, facts: description.facts, sections: description.sections, durationSeconds: description.source.duration,
    warnings: description.warnings, sequence: { steps: 0, width: 0, values: new Float32Array(0) }, seed: seedFromText(description.source.sha256 ?? description.source.name),
  };
  const texts = writeTexts(input);
  console.log(`\n${path.basename(file)}: ${description.verdict}\n   ${description.facts.filter((fact) => fact.stated && fact.confidence >= 0.6).map((fact) => `${fact.id}=${fact.value} ${fact.confidence}`).join(" · ")}`);
  for (const text of [texts.line, texts.sentence, texts.paragraph, ...texts.sections.values()]) {
    // Words about what is no music claim nothing of music.
    const found = input.verdict === "music" ? checkClaims(text.text, input).faults : [];
    faults += found.length;
    console.log(`   ${text.text}${found.map(({ kind, words }) => ` [${kind}: ${words}]`).join("")}`);
  }
}
console.log(`\n${faults} faults`);
