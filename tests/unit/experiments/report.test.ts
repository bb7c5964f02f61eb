import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/base";
import { nearestText, randomText, usualText } from "../../../training/experiments/baselines";
import { headPlaces } from "../../../training/experiments/data/frozen-ears";
import type { HeardItem } from "../../../training/experiments/data/heard-item";
import { readNotes } from "../../../training/experiments/data/note-record";
import { looseNotesOf } from "../../../training/experiments/data/prepared-data";
import { truthFacts, truthOfAll, writerInputOf } from "../../../training/experiments/data/truth-facts";
import { WindowScale } from "../../../training/experiments/learning/window-vectors";
import { saidFacts } from "../../../training/experiments/metrics/said-facts";
import { type CopyMeter, figuresOf } from "../../../training/experiments/report/figures";
import { readingOf } from "../../../training/experiments/report/reading";
import { completeSets, difference, systemRow } from "../../../training/experiments/report/system-row";
import { headlineSystems, otherSystems, trainingOrder } from "../../../training/experiments/systems";
import { truthOfLabels } from "../../../training/evaluate/truth";
import { writeTexts } from "../../../src/writer";
import { onlyVerdict } from "../../../training/data/window-labels";

const width = Math.max(...[...headPlaces.values()].map(({ from, values }) => from + values.length));
const copies: CopyMeter = { longestRun: () => 0, novelty: () => 1 };

/** Heard as slow or fast, with a text of its own. */
function item(index: number, slow: boolean, text: string): HeardItem {
  const vector = new Array<number>(width).fill(0);
  const { from, values } = headPlaces.get("tempoClass") as { from: number; values: readonly string[] };
  vector[from + values.indexOf(slow ? "slow" : "fast")] = 3 + index / 10;
  return { id: `item ${index}`, set: "rendered", work: `work ${index}`, text, facts: [`tempoClass=${slow ? "slow" : "fast"}`], truth: [`tempoClass=${slow ? "slow" : "fast"}`], windows: [vector, vector], realised: null, again: null };
}

const train = [
  item(0, true, "A slow tune in the minor."), item(1, true, "A slow and quiet tune."), item(2, true, "A slow tune."), item(3, false, "A quick dance."), item(4, false, "A quick and loud dance for brass."),
];
const test = [item(7, true, "A slow tune for strings."), item(8, false, "A quick dance in the major.")];

describe("baselines", () => {
  it("take the text of the nearest, the usual one of the same tags, or any", () => {
    expect(nearestText(train, new WindowScale(train))([train[1] as HeardItem, train[4] as HeardItem])).toEqual([train[1]?.text, train[4]?.text]);
    const usual = usualText(train)(test);
    expect(usual[0]).toBe("A slow tune.");
    expect(usual[1]).toContain("quick");
    const texts = train.map(({ text }) => text);
    for (const text of randomText(train, seededRandom(1))(test)) expect(texts).toContain(text);
  });
});

describe("figures of a system", () => {
  const answers = (texts: readonly string[]): { item: HeardItem; text: string; round: number }[] => test.map((each, index) => ({ item: each, text: texts[index] as string, round: 1 }));
  const right = answers(test.map(({ text }) => text));
  const swapped = answers([...test].reverse().map(({ text }) => text));

  it("fall when the texts are another recording's, as the control shows", () => {
    const figures = figuresOf(right, copies);
    expect(figures.bleu[3]).toBeCloseTo(1, 6);
    expect(figures.cider[0]).toBeCloseTo(10, 6);
    expect(figures.control.cider).toBeCloseTo(figuresOf(swapped, copies).cider.reduce((sum, each) => sum + each, 0) / 2, 9);
    expect(figures.control.cider).toBeLessThan(5);
  });

  it("are compared on the same items", () => {
    const [one, other] = [systemRow({ name: "one", sets: [right] }, copies), systemRow({ name: "other", sets: [swapped] }, copies)];
    expect(difference(one, other, "cider").low).toBeGreaterThan(0);
    expect(difference(one, one, "factF1")).toEqual({ mean: 0, low: 0, high: 0 });
  });

  it("of notes need all folds, of the rendered split one round", () => {
    const byRound = new Map([[1, right], [2, right], [4, right]]);
    expect(completeSets("notes", byRound, 3)).toEqual([]);
    expect(completeSets("rendered", byRound, 3).length).toBe(3);
    expect(completeSets("notes", byRound.set(3, right), 3).map(({ length }) => length)).toEqual([6]);
  });
});

describe("the order of training", () => {
  it("begins with the headline and holds each training once", () => {
    const order = trainingOrder(4, 2);
    expect(order.slice(0, headlineSystems.length).every(({ system, round }) => headlineSystems.includes(system) && round === 1)).toBe(true);
    expect(order.length).toBe(4 * headlineSystems.length + 2 * otherSystems.length);
    expect(new Set(order.map(({ system, round }) => `${system} ${round}`)).size).toBe(order.length);
  });
});

describe("texts of a score's facts", () => {
  it("say nothing that the score does not, and windows must agree", () => {
    const labels = { ...onlyVerdict("music"), ensemble: "chamber_strings", families: { bowed: 1 }, key: 14, metre: "3/4-like", tempoClass: "slow", bpm: 61 };
    const facts = truthFacts(truthOfLabels("one", labels));
    expect(facts).toEqual(["ensemble=chamber_strings", "tempoClass=slow", "metre=3/4-like", "key=D minor", "mode=minor", "instrumentFamily=bowed"]);
    const said = saidFacts(writeTexts(writerInputOf(facts, 25, 1)).sentence.text);
    expect(said.size).toBeGreaterThan(1);
    for (const fact of said) expect(facts).toContain(fact);
    const both = truthOfAll([truthOfLabels("one", labels), truthOfLabels("two", { ...labels, metre: "compound", families: { piano: 1 } })]);
    expect([both.metre, both.key, both.families]).toEqual([null, 14, ["bowed", "piano"]]);
  });
});

describe("programme notes", () => {
  const shared = path.resolve("..", "shared");
  it("without a score are never of a tested work, nor a tested text", (context) => {
    if (!existsSync(path.join(shared, "corpus"))) return context.skip("there is no ../shared/corpus");
    const notes = readNotes(shared);
    const paired = notes.filter(({ score }) => score !== null);
    const loose = looseNotesOf(notes, paired);
    expect(paired.length).toBeGreaterThan(100);
    expect(loose.length).toBeGreaterThan(1000);
    const works = new Set(paired.map(({ workId }) => workId));
    const texts = new Set(paired.map(({ text }) => text));
    expect(loose.filter(({ workId, text }) => works.has(workId) || texts.has(text))).toEqual([]);
  });
});

describe("the reading of results", () => {
  it("stands only beside the results it was written about", () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "reading-")), "reading.md");
    const unread = readingOf("figures", file);
    const [mark = ""] = /of results [0-9a-f]{8}/.exec(unread) ?? [];
    writeFileSync(file, `${mark}\n\nA baseline wins.\n`);
    expect(readingOf("figures", file)).toContain("A baseline wins.");
    expect(readingOf("other figures", file)).not.toContain("A baseline wins.");
  });
});
