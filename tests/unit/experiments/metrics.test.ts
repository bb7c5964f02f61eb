import { describe, expect, it } from "vitest";
import { bleu, sentenceBleu } from "../../../training/experiments/metrics/bleu";
import { overWorks, spread } from "../../../training/experiments/metrics/bootstrap";
import { captionWords } from "../../../training/experiments/metrics/caption-words";
import { ciderD } from "../../../training/experiments/metrics/cider-d";
import { CopyFinder } from "../../../training/experiments/metrics/copying";
import { distinct, duplicateShare, selfBleu, vocabularyOf } from "../../../training/experiments/metrics/diversity";
import { factCounts, factScore } from "../../../training/experiments/metrics/fact-score";
import { meteorLite } from "../../../training/experiments/metrics/meteor-lite";
import { rougeL } from "../../../training/experiments/metrics/rouge-l";
import { saidFacts } from "../../../training/experiments/metrics/said-facts";

const words = (text: string): string[] => text.split(" ");
const pair = (hypothesis: string, ...references: string[]): { hypothesis: string[]; references: string[][] } => ({ hypothesis: words(hypothesis), references: references.map(words) });

describe("words", () => {
  it("are cut as the Penn Treebank does, without punctuation", () => {
    expect(captionWords("It's a light-hearted Scherzo (12/8), isn't it? “Players' tune” — B♭ major…")).toEqual(
      ["it", "'s", "a", "light-hearted", "scherzo", "12/8", "is", "n't", "it", "players", "tune", "b♭", "major"]);
    expect(captionWords("The 18th bar; 3.5 times, re-written.")).toEqual(["the", "18th", "bar", "3.5", "times", "re-written"]);
  });
});

describe("BLEU", () => {
  it("counts n-grams as worked out by hand", () => {
    // 5 of 6 words, 3 of 5 pairs, 1 of 4 triples, 0 of 3 fours.
    const [one, two, three, four] = bleu([pair("the cat sat on the mat", "the cat is on the mat")]);
    expect(one).toBeCloseTo(5 / 6, 6);
    expect(two).toBeCloseTo(Math.sqrt(0.5), 6);
    expect(three).toBeCloseTo(0.5, 6);
    expect(four).toBeLessThan(1e-3);
  });

  it("clips, and punishes brevity by e^(1 − 4/2)", () => {
    expect(bleu([pair("the the the", "the cat is")])[0]).toBeCloseTo(1 / 3, 6);
    expect(bleu([pair("the cat", "the cat is on")])[0]).toBeCloseTo(Math.exp(-1), 6);
  });

  it("sums over the corpus before dividing and takes the closest length", () => {
    // 2 + 1 right of 2 + 4 words; lengths 6 against 2 + 4 (nearer than 9).
    expect(bleu([pair("a b", "a b"), pair("c x y z", "c d e f", "c d e f g h i j k")])[0]).toBeCloseTo(0.5, 6);
  });

  it("of sentences is smoothed, 1 for the same, 0 for nothing in common", () => {
    expect(sentenceBleu(words("a b c d e"), words("a b c d e"))).toBeCloseTo(1, 9);
    expect(sentenceBleu(words("a b"), words("c d"))).toBe(0);
    // 2/4 · 1/3 · 1/(2·2) · 1/(4·1) to the fourth root.
    expect(sentenceBleu(words("a b x y"), words("a b c d"))).toBeCloseTo((0.5 * (1 / 3) * 0.25 * 0.25) ** 0.25, 9);
  });
});

describe("ROUGE-L", () => {
  it("is the F measure of the common subsequence with beta 1.2", () => {
    expect(rougeL(pair("the cat sat on the mat", "the cat is on the mat"))).toBeCloseTo(5 / 6, 9);
    // Common "a c": P = 2/3, R = 1/2.
    expect(rougeL(pair("a b c", "a c d e"))).toBeCloseTo((2.44 / 3) / (0.5 + 0.96), 9);
    expect(rougeL(pair("x", "a b"))).toBe(0);
  });
});

describe("CIDEr-D", () => {
  it("gives 10 for the reference itself and less for a part of it, as worked out by hand", () => {
    const [whole, part] = ciderD([pair("a b c d", "a b c d"), pair("a x y", "a x y z")]) as [number, number];
    expect(whole).toBeCloseTo(10, 9);
    // "a" is in both references and weighs nothing; 2/√6, 2/√6, 1/√2 and no four; a pair fewer: e^(−1/72).
    expect(part).toBeCloseTo((10 * Math.exp(-1 / 72) * (4 / Math.sqrt(6) + 1 / Math.sqrt(2))) / 4, 9);
    expect(part).toBeCloseTo(5.7696, 3);
  });

  it("clips repeated words", () => {
    const [repeated] = ciderD([pair("b b", "b c"), pair("d", "d")]) as [number];
    // Unigrams: 2L clipped to L against (L, L): L² / (2L · √2 L); bigram "b b" is unknown to the reference.
    expect(repeated).toBeCloseTo((10 * (1 / (2 * Math.SQRT2))) / 4, 9);
  });
});

describe("METEOR-lite", () => {
  it("matches forms and stems and counts chunks", () => {
    expect(meteorLite(pair("the cat sat", "the cat sat"))).toBeCloseTo(1 - 0.5 / 27, 9);
    expect(meteorLite(pair("moving lines", "moved lines"))).toBeCloseTo(1 - 0.5 / 8, 9);
    expect(meteorLite(pair("lines moving", "moved lines"))).toBeCloseTo(0.5, 9);
  });
});

describe("variety and copying", () => {
  it("are counted by hand", () => {
    expect(distinct([words("a b a b"), words("a b")], 2)).toBeCloseTo(2 / 4, 9);
    expect(vocabularyOf([words("a b"), words("b c")])).toBe(3);
    expect(duplicateShare([words("a b"), words("a b"), words("c"), words("d")])).toBe(0.5);
    expect(selfBleu([words("a b c d e"), words("a b c d e")])).toBeCloseTo(1, 6);
    expect(selfBleu([words("a b c d e"), words("f g h i j")])).toBeLessThan(1e-3);
    const finder = new CopyFinder([words("one two three four five")]);
    expect(finder.longestRun(words("zero two three four six"))).toBe(3);
    expect(finder.novelty(words("one two three four six"))).toBe(0.5);
  });
});

describe("facts", () => {
  it("are read back from a text", () => {
    const said = saidFacts("A lively, slow movement for strings in E-flat major; not a flute.");
    for (const fact of ["mood=energetic", "tempoClass=slow", "key=E♭ major", "instrumentFamily=bowed"]) expect([...said]).toContain(fact);
    expect([...said].filter((fact) => fact.startsWith("instrument="))).toEqual([]);
  });

  it("are scored against the reference, and against the truth where it is known", () => {
    const said = new Set(["key=C major", "mood=sad", "metre=compound"]);
    const reference = new Set(["key=C major", "tempoClass=slow"]);
    expect(factCounts(said, reference, null)).toEqual({ right: 1, said: 3, wanted: 2, found: 1 });
    expect(factCounts(said, reference, new Set(["key=C major", "tempoClass=slow", "metre=compound"]))).toEqual({ right: 2, said: 2, wanted: 2, found: 1 });
    expect(factScore([{ right: 1, said: 3, wanted: 2, found: 1 }])).toEqual({ precision: 1 / 3, recall: 0.5, f1: 0.4 });
  });
});

describe("spread", () => {
  it("over works is wider than over items that are alike within their work", () => {
    const works = Array.from({ length: 40 }, (_, index) => `work ${Math.floor(index / 10)}`);
    const values = works.map((work) => Number(work.slice(5)));
    const mean = (places: readonly number[]): number => places.reduce((sum, place) => sum + (values[place] as number), 0) / places.length;
    const byWork = overWorks(works, mean);
    const byItem = overWorks(works.map((_, index) => String(index)), mean);
    expect(byWork.mean).toBe(1.5);
    expect(byWork.high - byWork.low).toBeGreaterThan(1.5 * (byItem.high - byItem.low));
    expect(spread([1, 2, 3])).toEqual({ mean: 2, deviation: 1 });
  });
});
