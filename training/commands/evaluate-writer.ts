/** Measures the texts: evaluate-writer [--texts 600] [--first 900001] [--folder generated/writer] [--realiser] [--print 5] [--notes ../shared]. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkClaims, checkEnglish, writeTexts } from "../../src/writer";
import { Options } from "../data/options";
import { Progress } from "../data/progress";
import { sampleInput } from "../writer/sample-facts";
import { storedWriter } from "../writer/stored-writer";
import { varietyOf } from "../writer/text-figures";

const options = new Options();
const wanted = options.number("texts", 600);
const first = options.number("first", 900001);
const print = options.number("print", 5);
const writer = options.has("realiser") ? null : storedWriter(options.text("folder", "generated/writer"));

const counts = { texts: 0, byNetwork: 0, asked: 0, fallbacks: 0, contradictions: 0, unsupported: 0, otherFaults: 0, slips: 0, claims: 0 };
let milliseconds = 0;
let slowest = 0;
const paragraphs: string[] = [];
const progress = new Progress("texts", wanted, 60);
for (let seed = first; counts.texts < wanted; seed++) {
  const input = sampleInput(seed);
  const begun = performance.now();
  const written = writeTexts(input, writer?.network);
  const took = performance.now() - begun;
  milliseconds += took;
  slowest = Math.max(slowest, took);
  counts.fallbacks += written.fallbacks;
  counts.asked += writer ? 3 : 0;
  for (const { text, origin, claims } of [written.line, written.sentence, written.paragraph, ...written.sections.values()]) {
    counts.texts++;
    if (origin === "network") counts.byNetwork++;
    const { faults } = checkClaims(text, input);
    const ofKind = (kind: string): number => faults.filter((fault) => fault.kind === kind).length;
    counts.contradictions += ofKind("contradiction");
    counts.unsupported += ofKind("unsupported");
    counts.otherFaults += faults.length - ofKind("contradiction") - ofKind("unsupported");
    counts.slips += checkEnglish(text).length;
    counts.claims += claims.length;
  }
  paragraphs.push(written.paragraph.text);
  if (seed < first + print) {
    console.log(`\n#${seed} ${input.facts.filter(({ stated }) => stated !== false).map((fact) => `${fact.kind}=${String(fact.value)}${fact.confidence < 0.85 ? "?" : ""}`).join(" · ")}`);
    for (const text of [written.line, written.sentence, written.paragraph]) console.log(`${text.origin === "network" ? "N" : "R"}  ${text.text}`);
  }
  progress.update(counts.texts);
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
const row = (what: string, figure: string): void => console.log(`| ${what} | ${figure} |`);
const variety = (name: string, texts: readonly string[]): void => {
  const { texts: count, duplicates, distinct2, selfBleu4, vocabulary, wordsEach } = varietyOf(texts);
  row(`${name}, ${count} texts of ${wordsEach.toFixed(0)} words`, `duplicates ${percent(duplicates)}, distinct-2 ${distinct2.toFixed(3)}, self-BLEU-4 ${selfBleu4.toFixed(3)}, vocabulary ${vocabulary}`);
};
console.log("\n| figure | value |\n|---|---|");
row("texts, of them by the network", `${counts.texts}, ${counts.byNetwork}`);
row("contradictions, unsupported claims, other faults", `${counts.contradictions}, ${counts.unsupported}, ${counts.otherFaults} in ${counts.claims} claims`);
row("slips of English", `${counts.slips} (${percent(counts.slips / counts.texts)})`);
if (writer) {
  row("asked of the network but written by the realiser", `${counts.fallbacks} of ${counts.asked} (${percent(counts.fallbacks / counts.asked)})`);
  row("weights", `${writer.bytes} bytes`);
}
row("time a recording, mean and longest", `${(milliseconds / paragraphs.length).toFixed(0)} ms, ${slowest.toFixed(0)} ms`);
for (const size of [100, 1000]) if (paragraphs.length >= size) variety("paragraphs", paragraphs.slice(0, size));
if (paragraphs.length < 100) variety("paragraphs", paragraphs);
// What people write about music, for comparison.
const notes = path.join(options.text("notes", "../shared"), "corpus", "text", "programme_notes.jsonl");
if (existsSync(notes)) {
  const texts = readFileSync(notes, "utf8").split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { text: string }).text);
  for (const size of [100, 1000]) variety("human programme notes", texts.slice(0, size));
}
