import { memory, tensor2d, tidy } from "@tensorflow/tfjs-core";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/base";
import { ParameterStore } from "../../../src/neural";
import { foldCount, foldOf } from "../../../training/experiments/data/folds";
import type { HeardItem } from "../../../training/experiments/data/heard-item";
import type { Alignment } from "../../../training/experiments/learning/alignment";
import { alignmentGround } from "../../../training/experiments/learning/alignment-ground";
import { bucketed } from "../../../training/experiments/learning/bucketed";
import type { JointData } from "../../../training/experiments/learning/joint-data";
import { jointTraining } from "../../../training/experiments/learning/joint-training";
import { textBatch } from "../../../training/experiments/learning/text-batch";
import { WindowScale } from "../../../training/experiments/learning/window-vectors";
import type { TwoStreamSettings } from "../../../training/experiments/model/settings";
import { twoStream } from "../../../training/experiments/model/two-stream";
import { bestControl, lengthControls } from "../../../training/experiments/learning/length-control";
import { writeFromSlots } from "../../../training/experiments/model/write-from-slots";
import { prepareTraining } from "../../../training/learning/backend";
import { correlation, layoutAgreement, ranks } from "../../../training/experiments/report/layout-agreement";

const settings: TwoStreamSettings = { pieces: 12, windowWidth: 5, windows: 3, width: 8, heads: 2, inner: 12, slots: 2, decoderLayers: 2, longest: 12, vector: 4 };
const random = seededRandom(4);

// At once, not in beforeAll: models are made while the tests are collected.
await prepareTraining();

describe("the shared decoder", () => {
  const model = twoStream(ParameterStore.fresh(2), settings);
  const slots = (): ReturnType<typeof model.read> => model.read({ ids: Int32Array.of(1, 5, 6, 2, 1, 7, 0, 0), batch: 2, time: 4, lengths: [4, 2] });

  it("gives the same scores piece by piece as all at once", () => {
    const ids = [[1, 5, 6], [1, 7, 4]];
    const whole = tidy(() => model.writer.scores(slots(), Int32Array.from(ids.flat()), 2, 3).arraySync());
    tidy(() => {
      const remembered = model.writer.remember(slots());
      let past: ReturnType<typeof model.writer.step>["past"] | null = null;
      for (let position = 0; position < 3; position++) {
        const made = model.writer.step(Int32Array.from(ids, (row) => row[position] as number), position, past, remembered);
        past = made.past;
        const scores = made.scores.arraySync();
        for (let row = 0; row < 2; row++) scores[row]?.forEach((score, piece) => expect(score).toBeCloseTo(whole[row * 3 + position]?.[piece] as number, 4));
      }
    });
  });

  it("reads no further than a text's end", () => {
    const read = (filler: number): readonly number[] => [...tidy(() => model.read({ ids: Int32Array.of(1, 7, filler, filler), batch: 1, time: 4, lengths: [2] }).dataSync())];
    expect(read(9)).toEqual(read(3));
  });

  it("writes no three pieces twice, the same each time, and leaves no tensor", () => {
    const before = memory().numTensors;
    const limits = { start: 1, end: 2, longest: 12 };
    const texts = writeFromSlots(model.writer, slots, 2, limits);
    expect(memory().numTensors).toBe(before);
    expect(writeFromSlots(model.writer, slots, 2, limits)).toEqual(texts);
    for (const text of texts) {
      const runs = text.slice(2).map((_unused, index) => text.slice(index, index + 3).join(" "));
      expect(new Set(runs).size).toBe(runs.length);
      expect(text.length).toBeLessThanOrEqual(11);
    }
  });

  it("ends no text before it is as long as it should be", () => {
    /** Would end at once, and goes on with one piece after another where it may not. */
    const hasty: typeof model.writer = { ...model.writer, remember: () => [], step: (_ids, position) => ({ scores: tensor2d([0, 1].map(() => Array.from({ length: 20 }, (_unused, id) => (id === 2 ? 9 : id === position + 3 ? 5 : 0)))), past: [] }) };
    const written = (least: number): number[][] => writeFromSlots(hasty, slots, 2, { start: 1, end: 2, least, longest: 12 });
    expect(written(0)).toEqual([[], []]);
    expect(written(3)).toEqual([[3, 4, 5], [3, 4, 5]]);
  });

  it("chooses the length by which texts are most like the references", () => {
    const controls = lengthControls([4, 8, 6, 2]);
    expect(controls.map(({ least }) => least)).toEqual([0, 4, 6, 8]);
    const words = ["a", "slow", "dance", "of", "two", "old", "friends", "here"];
    const write = ({ least }: { least: number }): string[] => [0, 1].map((place) => [...words].slice(0, Math.max(2, least)).map((word) => `${word}${place}`).join(" "));
    expect(bestControl(controls, write, [0, 1].map((place) => words.slice(0, 6).map((word) => `${word}${place}`).join(" "))).least).toBe(6);
  });

  it("places unit vectors that do not depend on the slots' order", () => {
    const vectors = (rows: number[][]): number[] => [...tidy(() => model.music.place(tensor2d(rows), 1).dataSync())];
    const rows = [0, 1].map(() => Array.from({ length: 8 }, () => random.normal()));
    const one = vectors(rows);
    expect(one.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1, 4);
    vectors([...rows].reverse()).forEach((value, index) => expect(value).toBeCloseTo(one[index] as number, 5));
  });
});

/** Music of two kinds whose texts say which: the first number of a window tells. */
function madeItem(index: number): HeardItem {
  const kind = index % 2;
  const windows = Array.from({ length: 4 }, () => [kind === 0 ? 1 : -1, ...Array.from({ length: 4 }, () => random.normal())]);
  const word = kind === 0 ? "slow" : "quick";
  return { id: `item ${index}`, set: index % 5 === 4 ? "notes" : "rendered", work: `work ${index}`, text: `${word} tune number ${index}`, facts: [`tempoClass=${word}`], truth: null, windows, realised: null, again: null };
}

describe("joint training", () => {
  const items = Array.from({ length: 36 }, (_unused, index) => madeItem(index));
  const coded = (part: readonly HeardItem[]): JointData["train"] => part.map((item) => ({ item, ids: [1, ...(item.facts[0] === "tempoClass=slow" ? [5, 6] : [7, 8]), 2] }));
  const train = coded(items.slice(0, 20));
  const texts = train.map(({ ids }) => ids);
  const data: JointData = {
    train, val: coded(items.slice(20)), texts: { rendered: texts, notes: texts }, scale: new WindowScale(items), ground: alignmentGround(items.slice(0, 20), 1),
  };
  const outcome = (alignment: Alignment, steps = 30): ReturnType<typeof jointTraining> => jointTraining({ alignment, textStream: true, seed: 1, steps, peak: 0.03, settings, start: null }, data, () => undefined);

  it("learns to write what it hears, and the group loss lays out unheard music by its texts", async () => {
    const { best, validation, gradientRatio, weight } = await outcome("group");
    expect(validation.rendered).toBeLessThan(1.2);
    expect(gradientRatio).toBeGreaterThan(0);
    expect(weight).toBeGreaterThan(0);
    const model = twoStream(ParameterStore.from(best.rendered), settings);
    const heard = items.slice(20);
    const vectors = tidy(() => model.music.place(model.music.hear(data.scale.rows(heard, settings.windows, null), heard.length), heard.length).dataSync() as Float32Array);
    expect(layoutAgreement(heard, vectors)).toBeGreaterThan(0.3);
  });

  it("runs with every other alignment and leaves no tensor", async () => {
    const before = memory().numTensors;
    for (const alignment of ["none", "pairwise", "triplet", "contrastive", "released group"] as const) {
      const { validation, weight } = await outcome(alignment, alignment === "pairwise" ? 20 : 3);
      expect(Number.isFinite(validation.rendered + validation.notes)).toBe(true);
      // Weighed against captioning after some steps; until then no number.
      if (alignment === "pairwise") expect(weight).toBeGreaterThan(0);
      if (alignment === "none" || alignment === "released group") expect(weight).toBe(alignment === "none" ? 0 : 500);
    }
    expect(memory().numTensors).toBe(before);
  });

  it("counts only what is known in its loss", () => {
    const batch = textBatch([[1, 5, 2], [1, 5, 6, 2]]);
    expect([...batch.targets]).toEqual([5, 2, -1, 5, 6, 2]);
    expect(batch.lengths).toEqual([2, 3]);
  });
});

describe("folds", () => {
  const items = Array.from({ length: 60 }, (_unused, index) => ({ ...madeItem(index), work: `work ${Math.floor(index ** 1.2 / 6)}` }));

  it("never share a work, test each item once, and are of like size", () => {
    const tested = new Map<string, number>();
    for (let index = 0; index < foldCount; index++) {
      const { train, val, test } = foldOf(items, index);
      const works = [train, val, test].map((part) => new Set(part.map(({ work }) => work)));
      for (const work of works[2] as Set<string>) expect([works[0]?.has(work), works[1]?.has(work)]).toEqual([false, false]);
      for (const work of works[1] as Set<string>) expect(works[0]?.has(work)).toBe(false);
      expect(train.length + val.length + test.length).toBe(60);
      expect(Math.abs(test.length - 20)).toBeLessThanOrEqual(4);
      for (const { id } of test) tested.set(id, (tested.get(id) ?? 0) + 1);
    }
    expect([...tested.values()]).toEqual(new Array(60).fill(1));
  });

  it("of batches hold everything once, like lengths together", () => {
    const batches = bucketed(Array.from({ length: 50 }, (_unused, index) => 10 + index), 8, seededRandom(1));
    expect(batches.flat().sort((one, other) => one - other)).toEqual(Array.from({ length: 50 }, (_unused, index) => index));
    for (const batch of batches) expect(Math.max(...batch) - Math.min(...batch)).toBeLessThan(35);
  });
});

describe("agreement of layouts", () => {
  it("is a rank correlation with ties in the middle", () => {
    expect(ranks([3, 1, 3, 2])).toEqual([2.5, 0, 2.5, 1]);
    expect(correlation(ranks([1, 2, 3]), ranks([10, 20, 90]))).toBeCloseTo(1, 9);
    expect(correlation(ranks([1, 2, 3]), ranks([9, 5, 1]))).toBeCloseTo(-1, 9);
  });
});
