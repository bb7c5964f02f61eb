/** Prints the texts written over the facts of exported descriptions: rewrite-descriptions [--writer FOLDER] FILE.json [ … ]. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Description } from "../../src/description";
import { checkClaims, writeTexts } from "../../src/writer";
import { Options } from "../data/options";
import { inputOf } from "../writer/described-recording";
import { storedWriter } from "../writer/stored-writer";

const options = new Options();
const writer = options.has("writer") ? storedWriter(options.text("writer", "generated/writer")) : null;
let faults = 0;
for (const file of process.argv.slice(2).filter((name) => name.endsWith(".json"))) {
  const description = JSON.parse(readFileSync(file, "utf8")) as Description;
  if (!Array.isArray(description.facts)) continue;
  const input = inputOf(description);
  const texts = writeTexts(input, writer?.network);
  console.log(`\n${path.basename(file)}: ${description.verdict}\n   ${description.facts.filter((fact) => fact.stated && fact.confidence >= 0.6).map((fact) => `${fact.id}=${fact.value} ${fact.confidence}`).join(" · ")}`);
  for (const text of [texts.line, texts.sentence, texts.paragraph, ...texts.sections.values()]) {
    // Words about what is no music claim nothing of music.
    const found = input.verdict === "music" ? checkClaims(text.text, input).faults : [];
    faults += found.length;
    console.log(`   ${text.origin === "network" ? "N" : "R"} ${text.text}${found.map(({ kind, words }) => ` [${kind}: ${words}]`).join("")}`);
  }
}
console.log(`\n${faults} faults`);
