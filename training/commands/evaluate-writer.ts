/**
 * Measures the texts: evaluate-writer [--texts 600] [--first 900001] [--folder public/model] [--realiser] [--print 5] [--notes ../shared]
 *     [--records FILE] [--minutes M]
 *
 * With --records each recording's figures are kept as a line of FILE, and a later call goes on after the last; --minutes ends a
 * call early. Ten thousand texts take hours: run them so in pieces.
 */
import { appendFileSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { writeTexts } from "../../src/writer";
import { Options } from "../data/options";
import { Progress } from "../data/progress";
import { readJsonLines } from "../data/score-record";
import { captionWords } from "../experiments/metrics/caption-words";
import { CopyFinder } from "../experiments/metrics/copying";
import { evaluateTexts, sumOf, type EvaluatedTexts } from "../writer/evaluated-texts";
import { sampleInput } from "../writer/sample-facts";
import { humanTexts } from "../writer/human-texts";
import { storedWriter } from "../writer/stored-writer";
import { varietyOf } from "../writer/text-figures";

const options = new Options();
const wanted = options.number("texts", 600);
const first = options.number("first", 900001);
const print = options.number("print", 5);
const minutes = options.number("minutes", 1e6);
const writer = options.has("realiser") ? null : storedWriter(options.text("folder", "public/model"));
const file = options.text("records", "");

const records: EvaluatedTexts[] = file !== "" && existsSync(file) ? [...readJsonLines<EvaluatedTexts>(file)] : [];
if (file !== "") mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
const begun = Date.now();
const progress = new Progress("texts", wanted, 60);
for (let seed = (records.at(-1)?.seed ?? first - 1) + 1; sumOf(records, "texts") < wanted && Date.now() - begun < minutes * 60_000; seed++) {
  const input = sampleInput(seed);
  const started = performance.now();
  const written = writeTexts(input, writer?.network);
  const record = evaluateTexts(seed, input, written, Math.round(performance.now() - started));
  records.push(record);
  if (file !== "") appendFileSync(file, `${JSON.stringify(record)}\n`);
  for (const wrong of record.wrong) console.log(`#${seed} ${wrong}`);
  if (seed < first + print) {
    console.log(`\n#${seed} ${input.facts.filter(({ stated }) => stated !== false).map((fact) => `${fact.kind}=${String(fact.value)}${fact.confidence < 0.85 ? "?" : ""}`).join(" · ")}`);
    for (const text of [written.line, written.sentence, written.paragraph, ...written.sections.values()]) console.log(`${text.origin === "network" ? "N" : "R"}  ${text.text}`);
  }
  progress.update(sumOf(records, "texts"));
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
const row = (what: string, figure: string): void => console.log(`| ${what} | ${figure} |`);
const variety = (name: string, texts: readonly string[]): void => {
  const { texts: count, duplicates, distinct2, selfBleu4, vocabulary, wordsEach } = varietyOf(texts);
  row(`${name}, ${count} texts of ${wordsEach.toFixed(0)} words`, `duplicates ${percent(duplicates)}, distinct-2 ${distinct2.toFixed(3)}, self-BLEU-4 ${selfBleu4.toFixed(3)}, vocabulary ${vocabulary}`);
};
const [texts, asked, fallbacks, slips] = (["texts", "asked", "fallbacks", "slips"] as const).map((count) => sumOf(records, count)) as [number, number, number, number];
const paragraphs = records.map(({ paragraph }) => paragraph);
console.log("\n| figure | value |\n|---|---|");
row("texts, of them by the network", `${texts}, ${sumOf(records, "byNetwork")}`);
row("contradictions, unsupported claims, other faults", `${sumOf(records, "contradictions")}, ${sumOf(records, "unsupported")}, ${sumOf(records, "otherFaults")} in ${sumOf(records, "claims")} claims`);
row("slips of English", `${slips} (${percent(slips / texts)})`);
if (writer) {
  row("asked of the network but written by the realiser", `${fallbacks} of ${asked} (${percent(fallbacks / asked)})`);
  row("weights", `${writer.bytes} bytes`);
}
row("time a recording, mean and longest", `${(sumOf(records, "milliseconds") / records.length).toFixed(0)} ms, ${Math.max(...records.map(({ milliseconds }) => milliseconds))} ms`);
for (const size of [100, 1000]) if (paragraphs.length >= size) variety("paragraphs", paragraphs.slice(0, size));
if (paragraphs.length < 100) variety("paragraphs", paragraphs);
// What people write about music, for comparison: how varied it is, and how much of it stands in our texts word for word.
const human = humanTexts(path.join(options.text("notes", "../shared"), "corpus", "text"));
if (human.notes.length > 0) {
  for (const size of [100, 1000]) variety("human programme notes", human.notes.slice(0, size));
  const copies = new CopyFinder([...human.notes, ...human.captions].map(captionWords), 14);
  row("longest run of words shared with a human text", String(Math.max(...paragraphs.map((text) => copies.longestRun(captionWords(text))))));
}
