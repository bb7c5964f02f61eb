import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse as parseLrc } from "clrc";
import { parseText, type CaptionsFileFormat, type ParsedCaptionsResult } from "media-captions";
import Papa from "papaparse";
import SrtParser from "srt-parser-2";
import { beforeAll, describe, expect, it } from "vitest";
import {
  captionCorrections, captionProfiles, chaptersFormat, csvFormat, cueLines, cuesCsvFormat, cuesJsonFormat, cuesOf, editCues, exportFindings, exportMaterial, jsonFormat, labelsFormat, lrcFormat,
  newCueTrack, programmeNote, restoreDescription, restoreDocument, srtFormat, vttFormat, withCaptionEdits, type Description, type ExportMaterial,
} from "../../../src/description";
import { descriptionFaults } from "../../support/check-description";
import { descriptions } from "../../support/descriptions";

const { quartet } = descriptions;
const untouched = exportMaterial(quartet);
/** Words that a file format could trip over. */
const edited = editCues(
  editCues(newCueTrack(untouched.cues, quartet.source.duration), { edit: "words", id: "s2", text: 'strings & <drums>, "tutti";\nthen silence' }),
  { edit: "add", start: 60, end: 63.25, text: "=2+2, élan — 笛 plays" },
);
const tricky: ExportMaterial = { ...untouched, cues: cuesOf(edited), captionCorrections: captionCorrections(edited, "2026-11-25T12:00:00.000Z") };
const materials: readonly (readonly [string, ExportMaterial])[] = [
  ["as heard", untouched],
  ["edited", tricky],
  ["in capitals", { ...tricky, profile: captionProfiles.bbc }],
  ["short lines", { ...untouched, profile: captionProfiles["line-21"] }],
];
const linesOf = ({ cues, profile }: ExportMaterial): string[] => cues.map((cue) => cueLines(cue, profile).join("\n"));
const timesOf = ({ cues }: ExportMaterial): { start: number; end: number }[] => cues.map(({ start, end }) => ({ start, end }));

/** media-captions makes cues of the browser's class. */
beforeAll(() => {
  (globalThis as { VTTCue?: unknown }).VTTCue ??= class {};
});
const parsed = (text: string, type: CaptionsFileFormat): Promise<ParsedCaptionsResult> => parseText(text, { type, strict: true });
const milliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;
const timesIn = ({ cues }: ParsedCaptionsResult): { start: number; end: number }[] => cues.map(({ startTime, endTime }) => ({ start: milliseconds(startTime), end: milliseconds(endTime) }));
const unescaped = (text: string): string => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

describe.each(materials)("exports read by others, %s", (_name, material) => {
  it("SRT by two parsers", async () => {
    const text = srtFormat.render(material);
    const first = new SrtParser().fromSrt(text);
    expect(first.map((cue) => cue.text)).toEqual(linesOf(material));
    expect(first.map(({ startSeconds, endSeconds }) => ({ start: startSeconds, end: endSeconds }))).toEqual(timesOf(material));
    const second = await parsed(text, "srt");
    expect(second.errors).toEqual([]);
    expect(timesIn(second)).toEqual(timesOf(material));
  });

  it("WebVTT, with names, kind and language", async () => {
    const read = await parsed(vttFormat.render(material), "vtt");
    const { cues, errors, metadata } = read;
    expect(errors).toEqual([]);
    expect(metadata).toMatchObject({ Kind: "captions", Language: "en" });
    expect(cues.map(({ id }) => id)).toEqual(material.cues.map(({ id }) => id));
    expect(cues.map((cue) => unescaped(cue.text))).toEqual(linesOf(material));
    expect(timesIn(read)).toEqual(timesOf(material));
  });

  it("Audacity labels: three columns", () => {
    const { data, errors } = Papa.parse<string[]>(labelsFormat.render(material).trimEnd(), { delimiter: "\t", quoteChar: "\u0000" });
    expect(errors).toEqual([]);
    expect(data.map(([start, end]) => ({ start: Number(start), end: Number(end) }))).toEqual(timesOf(material));
    expect(data.map(([, , text]) => text)).toEqual(linesOf(material).map((text) => text.replaceAll("\n", " ")));
    expect(data.every(([start]) => /^\d+\.\d{6}$/.test(start ?? ""))).toBe(true);
  });

  it("LRC: words at their hundredths, taken away at their end", () => {
    const lines = parseLrc(lrcFormat.render(material)).filter((line) => line.type === "lyric") as readonly { startMillisecond: number; content: string }[];
    const shown = lines.filter(({ content }) => content !== "");
    expect(shown.map(({ startMillisecond }) => startMillisecond)).toEqual(material.cues.map(({ start }) => Math.round(start * 100) * 10));
    expect(shown.map(({ content }) => content)).toEqual(linesOf(material).map((text) => text.replaceAll("\n", " ").replace("[", "(").replace("]", ")")));
    expect(lines.length).toBeGreaterThan(shown.length);
  });

  it("the CSV of cues, with facts and edits", () => {
    const { data, errors } = Papa.parse<Record<string, string>>(cuesCsvFormat.render(material), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.map(({ cue, start, end }) => ({ id: cue, start: Number(start), end: Number(end) }))).toEqual(material.cues.map(({ id, start, end }) => ({ id, start, end })));
    expect(data.map(({ text }) => (text ?? "").replace(/^'/, ""))).toEqual(material.cues.map(({ text }) => text));
    expect(data.map((row) => row["edited"] === "true")).toEqual(material.cues.map((cue) => cue.edited));
    expect(data.map(({ facts }) => facts)).toEqual(material.cues.map((cue) => cue.facts.join("; ")));
  });
});

describe("files of the document", () => {
  it("the programme note says what is stated of the whole, in words, and who made it", () => {
    const note = programmeNote(quartet);
    expect(note.paragraph).toBe(quartet.texts.paragraph.text);
    expect(note.sections.map(({ label, time }) => `${label} ${time}`)).toEqual(["A 0:00–1:56", "B 1:56–4:06", "A′ 4:06–6:12"]);
    expect(note.facts).toContainEqual({ kind: "Key", value: "D minor", confidence: "sure", heard: "0:04–1:52, 4:10–6:05" });
    expect(note.facts.map(({ kind }) => kind)).not.toContain("Texture");
    expect(note.origin).toContain("Machine description, not reviewed");
    expect(note.title).not.toMatch(/\.\w+$/);
  });

  it("captions that a person spoiled are told before they are saved, other files are not linted", () => {
    const spoiled: ExportMaterial = { ...untouched, cues: untouched.cues.map((cue, index) => (index === 0 ? { ...cue, text: "beautiful strings", edited: true } : cue)) };
    expect(exportFindings(srtFormat, spoiled).map(({ rule }) => rule)).toEqual(["C5"]);
    expect(exportFindings(jsonFormat, spoiled)).toEqual([]);
    expect(exportFindings(srtFormat, untouched)).toEqual([]);
  });

  it("chapters span the sections and are chapters, not captions", async () => {
    const { cues, errors, metadata } = await parsed(chaptersFormat.render(untouched), "vtt");
    expect(errors).toEqual([]);
    expect(metadata).toMatchObject({ Kind: "chapters" });
    expect(cues.map(({ id, startTime, endTime }) => ({ id, start: startTime, end: endTime }))).toEqual(quartet.sections.map(({ id, start, end }) => ({ id, start, end })));
    expect(cues.map(({ text }) => text)).toEqual(["A – strings play", "B – slow, quiet strings play", "A′ – loud strings play"]);
  });

  it("a recording without sections is one chapter", async () => {
    const { cues } = await parsed(chaptersFormat.render(exportMaterial(descriptions.speech)), "vtt");
    expect(cues).toHaveLength(1);
    expect(cues[0]?.endTime).toBeCloseTo(descriptions.speech.source.duration, 2);
  });

  it("the CSV of facts, number for number", () => {
    const { data, errors } = Papa.parse<Record<string, string>>(csvFormat.render(untouched), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.map(({ fact, value, confidence, start, end }) => [fact, value, Number(confidence), Number(start), Number(end)])).toEqual(
      quartet.facts.map(({ kind, value, confidence, scope }) => [kind, String(value), confidence, scope.start, scope.end]),
    );
  });

  it("the captions' JSON holds every cue's facts with their seconds", () => {
    const { cues } = JSON.parse(cuesJsonFormat.render(tricky)) as { cues: { id: string; edited: boolean; facts: { id: string; evidence: unknown[] }[] }[] };
    expect(cues.map(({ id, edited: changed }) => [id, changed])).toEqual(tricky.cues.map(({ id, edited: changed }) => [id, changed]));
    expect(cues[0]?.facts.map(({ id }) => id)).toEqual(tricky.cues[0]?.facts);
    expect(cues[0]?.facts[0]?.evidence).toEqual(quartet.facts.find(({ id }) => id === tricky.cues[0]?.facts[0])?.evidence);
  });

  it("the document comes back from its JSON as it was", () => {
    for (const description of Object.values(descriptions)) expect(restoreDescription(jsonFormat.render(exportMaterial(description)))).toEqual(description);
  });

  it("the document keeps a person's captions, valid by its schema, and gives them back", () => {
    const saved = jsonFormat.render(tricky);
    expect(descriptionFaults(JSON.parse(saved))).toEqual([]);
    const restored = restoreDocument(saved);
    expect(restored?.description).toEqual(quartet);
    expect(cuesOf(withCaptionEdits(newCueTrack(untouched.cues, quartet.source.duration), restored?.captionEdits ?? []))).toEqual(tricky.cues);
  });

  it("captions that are damaged in the file are left out, the others come back", () => {
    const document = JSON.parse(jsonFormat.render(tricky)) as { corrections: { to: Record<string, unknown> }[] };
    const [first] = document.corrections;
    expect(document.corrections).toHaveLength(2);
    for (const broken of [{ start: -1 }, { end: 1e9 }, { text: 7 }, { change: "explodes" }, { facts: "f1" }, { confidence: 2 }]) {
      const changed = { ...document, corrections: [{ ...first, to: { ...first?.to, ...broken } }, document.corrections[1]] };
      expect(restoreDocument(JSON.stringify(changed))?.captionEdits.map(({ cue }) => cue), JSON.stringify(broken)).toEqual(["s2"]);
    }
  });

  const without = (name: keyof Description): object => Object.fromEntries(Object.entries(quartet).filter(([key]) => key !== name));
  it.each<[string, unknown]>([
    ["no JSON", undefined],
    ["something else", { hello: "there" }],
    ["a document without facts", without("facts")],
    ["another version", { ...quartet, version: 2 }],
    ["an unknown field", { ...quartet, extra: 1 }],
    ["a value of no list", { ...quartet, facts: quartet.facts.map((fact) => (fact.kind === "ensemble" ? { ...fact, value: "kazoo_choir" } : fact)) }],
    ["a confidence above one", { ...quartet, facts: quartet.facts.map((fact) => ({ ...fact, confidence: 2 })) }],
    ["a section on facts that are not there", { ...quartet, sections: quartet.sections.map((section) => ({ ...section, facts: ["nothing"] })) }],
    ["a claim outside its text", { ...quartet, texts: { ...quartet.texts, line: { ...quartet.texts.line, text: "x" } } }],
    ["a moment that is none", { ...quartet, created: "yesterday" }],
  ])("does not restore %s", (_what, value) => {
    expect(restoreDescription(value === undefined ? "not json" : JSON.stringify(value))).toBeNull();
  });

});

const hasFfmpeg = spawnSync("ffmpeg", ["-version"]).status === 0;
describe.skipIf(!hasFfmpeg)("ffmpeg, where it is installed", () => {
  it.each([["srt", srtFormat, "vtt"], ["vtt", vttFormat, "srt"], ["lrc", lrcFormat, "srt"]] as const)("reads %s and finds the same words", (ending, format, other) => {
    const folder = mkdtempSync(path.join(tmpdir(), "captions-"));
    const [from, to] = [path.join(folder, `from.${ending}`), path.join(folder, `to.${other}`)];
    writeFileSync(from, format.render(untouched));
    const run = spawnSync("ffmpeg", ["-v", "error", "-y", "-i", from, to], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    const written = readFileSync(to, "utf8");
    for (const { text } of untouched.cues) expect(written).toContain(text);
  });
});
