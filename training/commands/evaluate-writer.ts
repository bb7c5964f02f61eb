/** Measures the texts: evaluate-writer [--count 100] [--first 900001] [--folder generated/writer] [--realiser] [--print 10]. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { memory } from "@tensorflow/tfjs-core";
import { decodeWeights } from "../../src/neural";
import { checkClaims, checkEnglish, loadWriterNetwork, writeTexts, type WriterNetworkEntry } from "../../src/writer";
import { Options } from "../data/options";
import { prepareTraining } from "../learning/backend";
import { sampleInput } from "../writer/sample-facts";

const options = new Options();
const folder = options.text("folder", "generated/writer");
const count = options.number("count", 100);
const first = options.number("first", 900001);
const print = options.number("print", 10);
const useNetwork = !options.has("realiser") && existsSync(path.join(folder, "writer.lnw"));
if (useNetwork) await prepareTraining();
const entry = useNetwork ? (JSON.parse(readFileSync(path.join(folder, "writer.json"), "utf8")) as WriterNetworkEntry) : null;
const network = entry ? loadWriterNetwork(entry, decodeWeights(new Uint8Array(readFileSync(path.join(folder, "writer.lnw")))).arrays) : undefined;

let texts = 0;
let contradictions = 0;
let otherFaults = 0;
let slips = 0;
let fallbacks = 0;
let milliseconds = 0;
const paragraphs = new Map<string, number>();
const bigrams = new Map<string, number>();
let claims = 0;
for (let index = 0; index < count; index++) {
  const input = sampleInput(first + index);
  const begun = performance.now();
  const written = writeTexts(input, network);
  milliseconds += performance.now() - begun;
  fallbacks += written.fallbacks;
  for (const text of [written.line, written.sentence, written.paragraph, ...written.sections.values()]) {
    texts++;
    const { faults } = checkClaims(text.text, input);
    contradictions += faults.filter(({ kind }) => kind === "contradiction").length;
    otherFaults += faults.filter(({ kind }) => kind !== "contradiction").length;
    slips += checkEnglish(text.text).length;
    claims += text.claims.length;
  }
  paragraphs.set(written.paragraph.text, (paragraphs.get(written.paragraph.text) ?? 0) + 1);
  const words = written.paragraph.text.toLowerCase().split(/\s+/);
  for (let place = 0; place + 1 < words.length; place++) {
    const pair = `${words[place] ?? ""} ${words[place + 1] ?? ""}`;
    bigrams.set(pair, (bigrams.get(pair) ?? 0) + 1);
  }
  if (index < print) {
    console.log(`\n#${first + index} ${input.facts.filter(({ stated }) => stated !== false).map((fact) => `${fact.kind}=${String(fact.value)}${fact.confidence < 0.85 ? "?" : ""}`).join(" · ")}`);
    for (const text of [written.line, written.sentence, written.paragraph]) console.log(`${text.origin === "network" ? "N" : "R"}  ${text.text}`);
  }
}
const pairs = [...bigrams.values()].reduce((sum, times) => sum + times, 0);
console.log(`\n${texts} texts, ${claims} claims: ${contradictions} contradictions, ${otherFaults} other faults, ${slips} slips of English`);
console.log(`${fallbacks} of ${3 * count} by the realiser after the network; ${(milliseconds / count).toFixed(0)} ms a recording`);
console.log(`duplicates among paragraphs ${count - paragraphs.size}; distinct-2 ${(bigrams.size / Math.max(1, pairs)).toFixed(3)}; tensors ${useNetwork ? memory().numTensors : 0}`);
