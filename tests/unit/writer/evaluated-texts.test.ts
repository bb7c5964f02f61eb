import { describe, expect, it } from "vitest";
import { learnTokenizer, Tokenizer, writeTexts } from "../../../src/writer";
import { translatedPieces } from "../../../training/writer/earlier-weights";
import { evaluateTexts, sumOf } from "../../../training/writer/evaluated-texts";
import { sampleInput } from "../../../training/writer/sample-facts";

describe("the evaluation of texts", () => {
  const input = sampleInput(4);
  const written = writeTexts(input);

  it("finds nothing in texts that say what is heard", () => {
    const record = evaluateTexts(4, input, written, 10);
    expect([record.contradictions, record.unsupported, record.otherFaults, record.slips]).toEqual([0, 0, 0, 0]);
    expect(record.texts).toBe(3 + written.sections.size);
    expect(sumOf([record, record], "claims")).toBe(2 * record.claims);
  });

  it("counts and shows what is said without a fact", () => {
    const spoilt = { ...written, line: { ...written.line, text: "An accordion swings,, in a utterly Viennese way." } };
    const record = evaluateTexts(4, input, spoilt, 10);
    expect(record.unsupported).toBeGreaterThan(0);
    expect(record.slips).toBeGreaterThan(0);
    expect(record.wrong[0]).toContain("Viennese");
  });
});

describe("weights under another tokenizer", () => {
  it("keep the vectors of pieces that both have and spell the others with old ones", () => {
    const before = new Tokenizer(learnTokenizer(["low low low high high high"], 30));
    const after = new Tokenizer(learnTokenizer(["low low low higher higher higher higher"], 40));
    const old = { name: "pieces/weight", shape: [before.size, 2], values: Float32Array.from({ length: 2 * before.size }, (_, index) => index) };
    const moved = translatedPieces(old, before, after);
    const row = (array: { readonly values: Float32Array }, id: number): number[] => [...array.values.slice(2 * id, 2 * id + 2)];
    const same = after.table.pieces.filter((piece) => before.table.pieces.includes(piece));
    expect(same.length).toBeGreaterThan(5);
    for (const piece of same) expect(row(moved, after.idOf(piece))).toEqual(row(old, before.idOf(piece)));
    expect([...moved.values].every(Number.isFinite)).toBe(true);
    expect(moved.shape).toEqual([after.size, 2]);
  });
});
