/** Puts thirty real recordings' truth beside our texts: reading --documents FOLDER [--writer generated/writer] [--count 30] [--out training/READING.md]. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Description } from "../../src/description";
import { writeTexts } from "../../src/writer";
import { Options, sharedFolder } from "../data/options";
import { readJsonLines } from "../data/score-record";
import { truthsOfAudio } from "../evaluate/truth";
import { inputOf } from "../writer/described-recording";
import { chosenRecordings, judgeText, readingOf, type KnownRecording } from "../writer/reading";
import { storedWriter } from "../writer/stored-writer";

const options = new Options();
const shared = sharedFolder(options);
const documents = options.text("documents", "generated/documents");
// With a writer's folder the texts are written anew from the documents' facts; else they are those of the documents.
const writer = options.has("writer") ? storedWriter(options.text("writer", "generated/writer")) : null;
const truths = new Map(truthsOfAudio(shared).map((truth) => [truth.name, truth]));

const entries = chosenRecordings(readJsonLines<KnownRecording>(path.join(shared, "audio", "labels.jsonl")), options.number("count", 30)).flatMap((known) => {
  const [file, truth] = [path.join(documents, `${known.file}.json`), truths.get(known.file)];
  if (!existsSync(file) || !truth) return [];
  const description = JSON.parse(readFileSync(file, "utf8")) as Description;
  if (!Array.isArray(description.facts)) return [];
  const texts = writer ? writeTexts(inputOf(description), writer.network) : description.texts;
  return texts ? [{ known, truth, description, texts }] : [];
});
const judged = entries.map(({ truth, description, texts }) => judgeText(texts.paragraph.text, description.facts, description, truth));
const count = (which: "right" | "wrong"): number => judged.reduce((sum, each) => sum + each[which].length, 0);
const network = entries.filter(({ texts }) => texts.paragraph.origin === "network").length;
const models = [...new Set(entries.map(({ description }) => description.model.version))].join(", ");
const page = [
  "# Thirty recordings, read",
  "",
  "Made by `npm run train -- reading`. Recordings and what is known of them are those of `../shared/audio`, which nothing was",
  "trained on, taking turns through the ensembles. Only what is known can be judged here: mood, texture and the like are for the ear.",
  "",
  `${entries.length} recordings, model ${models}; ${network} paragraphs by the network. Of what the paragraphs claim, ${count("right")} are right and ${count("wrong")} wrong.`,
  "",
  ...entries.map(({ known, description, texts, truth }) => `${readingOf(known, description, texts, truth)}\n`),
].join("\n");
writeFileSync(options.text("out", path.join("training", "READING.md")), page);
console.log(`${entries.length} recordings: ${count("right")} right, ${count("wrong")} wrong; ${network} paragraphs by the network`);
