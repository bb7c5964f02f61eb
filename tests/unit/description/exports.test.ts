import { describe, expect, it } from "vitest";
import { csvFormat, exportFileName, exportMaterial, exportFormats, jsonFormat, markdownFormat, plainTextFormat, srtFormat, vttFormat, type Description } from "../../../src/description";
import { descriptions } from "../../support/descriptions";

const { quartet, cutFile } = descriptions;
const named = (name: string): Description => ({ ...quartet, source: { ...quartet.source, name } });

describe("exports", () => {
  it("JSON is the document, to the last field", () => {
    expect(JSON.parse(jsonFormat.render(exportMaterial(quartet)))).toEqual(quartet);
  });

  it("text begins with the paragraph and tells the sections", () => {
    const text = plainTextFormat.render(exportMaterial(quartet));
    expect(text.startsWith(`${quartet.texts.paragraph.text}\n\n0:00–1:56  A  `)).toBe(true);
    expect(plainTextFormat.render(exportMaterial(cutFile))).toBe(`${cutFile.texts.paragraph.text}\n`);
  });

  it("Markdown does not let a name turn into marks", () => {
    const text = markdownFormat.render(exportMaterial(named("*loud* | [tape](x).wav")));
    expect(text.split("\n")[0]).toBe("# \\*loud\\* \\| \\[tape\\](x).wav");
    expect(text).toContain("| key | D minor | 0.91 | 0:04–1:52, 4:10–6:05 | measured |");
  });

  it("CSV has a row a fact, quotes what needs it, and runs no formula", () => {
    const lines = csvFormat.render(exportMaterial(named('=HYPERLINK("x"), a'))).split("\r\n");
    expect(lines).toHaveLength(quartet.facts.length + 2);
    expect(lines[0]).toBe("recording,fact,value,confidence,stated,origin,start,end,evidence");
    expect(lines[1]).toBe(`"'=HYPERLINK(""x""), a",ensemble,chamber_strings,0.93,true,heard,0,372,0.40-112.00; 120.00-360.00`);
  });

  it("SRT counts from 1, writes decimal commas, CRLF and no markup", () => {
    const text = srtFormat.render(exportMaterial(quartet));
    expect(text.startsWith("1\r\n00:00:00,000 --> 00:00:01,660\r\n[strings play]\r\n\r\n2\r\n00:01:55,000 --> ")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(text).not.toMatch(/[<>]\w/);
  });

  it("VTT has its head, a note on its origin, stable ids and decimal points", () => {
    const text = vttFormat.render(exportMaterial(quartet));
    expect(text.startsWith("WEBVTT\nKind: captions\nLanguage: en\n\nNOTE\n")).toBe(true);
    expect(text).toContain("machine description, not reviewed");
    expect(text).toContain("\n\ns2\n00:01:55.000 --> ");
    expect(text.endsWith("\n")).toBe(true);
  });

  it("each has an id, an ending and a label of its own", () => {
    for (const part of ["id", "ending"] as const) expect(new Set(exportFormats.map((format) => format[part])).size).toBe(exportFormats.length);
  });
});

describe("file names of exports", () => {
  it.each([
    ["tape 14, side B.flac", "tape 14, side B.description.json"],
    ["no ending", "no ending.description.json"],
    ['a/b\\c:"d".wav', "a_b_c__d_.description.json"],
    [".wav", "recording.description.json"],
    ["שיר 🎵.mp3", "שיר 🎵.description.json"],
  ])("%s → %s", (name, expected) => {
    expect(exportFileName(jsonFormat, name)).toBe(expected);
  });

  it("stay short enough for every file system, and cut no character in half", () => {
    const name = exportFileName(jsonFormat, `${"🎵".repeat(200)}.wav`);
    expect([...name].filter((character) => character === "🎵")).toHaveLength(120);
    expect(name).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});
