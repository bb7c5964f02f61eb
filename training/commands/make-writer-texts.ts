/**
 * Writes texts to learn from and the tokenizer: make-writer-texts [--count 24000] [--first 1] [--pieces 1400] [--tries 6] [--out generated/writer].
 *
 * With --language they are written beside, as texts of which only the runs of words are remembered: one try each is enough.
 */
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { learnTokenizer } from "../../src/writer";
import { Options } from "../data/options";
import { Progress } from "../data/progress";
import { trainingTexts } from "../writer/training-texts";

const options = new Options();
const folder = options.text("out", "generated/writer");
const count = options.number("count", 24000);
const first = options.number("first", 1);
mkdirSync(folder, { recursive: true });
const language = options.has("language");
const tries = options.number("tries", language ? 1 : 6);
const out = createWriteStream(path.join(folder, language ? "language.jsonl" : "texts.jsonl"));
const progress = new Progress("texts", count);
const words: string[] = [];
for (let index = 0; index < count; index++) {
  for (const text of trainingTexts(first + index, tries)) {
    const { values, certainties, roles, moments } = text.prompt;
    out.write(`${JSON.stringify({ length: text.length, words: text.words, prompt: [[...values], [...certainties], [...roles], [...moments]] })}\n`);
    if (words.length < 30000) words.push(text.words);
  }
  progress.update(index + 1);
}
out.end();
if (!language) {
  const table = learnTokenizer(words, options.number("pieces", 1400));
  writeFileSync(path.join(folder, "tokenizer.json"), JSON.stringify(table));
  console.log(`${table.pieces.length} pieces, ${table.merges.length} merges`);
}
