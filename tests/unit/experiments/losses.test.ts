import { grad, type Scalar, type Tensor2D, tensor2d } from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/base";
import { linear, type ParameterStore as Store, ParameterStore, prepareBackend } from "../../../src/neural";
import { registerTrainingGradients } from "../../../src/neural/training-gradients";
import { contrastiveLoss } from "../../../training/experiments/losses/contrastive-loss";
import { type BankEntry, drawGroup } from "../../../training/experiments/losses/draw-group";
import type { Group } from "../../../training/experiments/losses/group";
import { groupTopologyLoss } from "../../../training/experiments/losses/group-topology-loss";
import { momentumAt, MomentumEncoder } from "../../../training/experiments/losses/momentum-encoder";
import { nearestByText, pairwiseLoss, randomMembers, tripletLoss } from "../../../training/experiments/losses/pairwise-loss";
import { releasedGroup, releasedGroupLoss } from "../../../training/experiments/losses/released-group-loss";
import { textLikeness } from "../../../training/experiments/losses/text-likeness";
import { standardised, temperatureFor, textTarget } from "../../../training/experiments/losses/text-target";

const temperatures = { music: 0.1, text: 0.5 };
const random = seededRandom(5);
const numbers = (count: number, low: number, high: number): Float32Array => Float32Array.from({ length: count }, () => random.between(low, high));
const valueOf = (loss: Scalar): number => loss.dataSync()[0] as number;
const group: Group = { rows: 2, columns: 6, valid: Uint8Array.from([0, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1]), similarity: numbers(12, 0, 1) };
const cosines = numbers(12, -1, 1);
const matrix = (values: Float32Array, from: Group = group): Tensor2D => tensor2d(values, [from.rows, from.columns]);

beforeAll(async () => {
  await prepareBackend({ name: "cpu" });
  registerTrainingGradients();
});

/** Compares a gradient with finite differences of the loss itself. */
function holdsByDifferences(loss: (x: Tensor2D) => Scalar, values: Float32Array = cosines): void {
  const gradient = grad((x) => loss(x as Tensor2D))(matrix(values)).dataSync();
  const step = 5e-3;
  values.forEach((_unused, place) => {
    const moved = (by: number): Tensor2D => matrix(values.map((value, index) => (index === place ? value + by : value)));
    const difference = (valueOf(loss(moved(step))) - valueOf(loss(moved(-step)))) / (2 * step);
    expect(Math.abs((gradient[place] as number) - difference)).toBeLessThan(0.02 + 0.02 * Math.abs(difference));
  });
}

describe("the target of a group", () => {
  const bank: BankEntry[] = Array.from({ length: 50 }, (_, index) => ({ work: `work ${Math.floor(index / 2)}`, set: "notes", text: index === 7 ? "text 20" : `text ${index}` }));
  const likeness = (one: number, other: number): number => 1 / (1 + Math.abs(one - other));

  it("gives no mass to the item itself, its work, or an equal text", () => {
    const drawn = drawGroup(bank, [20, 7], likeness, seededRandom(1));
    const { shares } = textTarget(drawn, 0.5);
    for (const place of [20, 21, 7]) expect(shares[place]).toBe(0);
    for (const place of [7, 6, 20]) expect(shares[50 + place]).toBe(0);
    expect(drawn.valid.slice(0, 50).reduce((sum, value) => sum + value, 0)).toBe(31);
    expect(shares.slice(0, 50).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
  });

  it("holds the nearest by text and differs from draw to draw", () => {
    const drawn = drawGroup(bank, [20], likeness, seededRandom(1));
    for (const place of [19, 22, 18, 23]) expect(drawn.valid[place]).toBe(1);
    expect([...drawGroup(bank, [20], likeness, seededRandom(2)).valid]).not.toEqual([...drawn.valid]);
  });

  it("permutes with the bank and is uniform where all are alike", () => {
    const order = [3, 1, 0, 5, 4, 2];
    const turned: Group = { ...group, valid: Uint8Array.from(group.valid, (_, place) => group.valid[Math.floor(place / 6) * 6 + (order[place % 6] as number)] as number), similarity: Float32Array.from(group.similarity, (_, place) => group.similarity[Math.floor(place / 6) * 6 + (order[place % 6] as number)] as number) };
    const before = textTarget(group, 0.5).shares;
    textTarget(turned, 0.5).shares.forEach((share, place) => expect(share).toBeCloseTo(before[Math.floor(place / 6) * 6 + (order[place % 6] as number)] as number, 6));
    const turnedCosines = Float32Array.from(cosines, (_, place) => cosines[Math.floor(place / 6) * 6 + (order[place % 6] as number)] as number);
    expect(valueOf(groupTopologyLoss(matrix(turnedCosines, turned), turned, temperatures))).toBeCloseTo(valueOf(groupTopologyLoss(matrix(cosines), group, temperatures)), 5);
    const alike = textTarget({ ...group, similarity: new Float32Array(12).fill(0.3) }, 0.5);
    group.valid.forEach((valid, place) => expect(alike.shares[place]).toBeCloseTo(valid / (place < 6 ? 4 : 5), 6));
  });

  it("can be spread over as many members as wanted", () => {
    const groups = [1, 2, 3].map((seed) => drawGroup(bank, [20, 30, 40], likeness, seededRandom(seed)));
    const temperature = temperatureFor(groups, 5);
    const spread = groups.map((each) => Math.exp(textTarget(each, temperature).entropy));
    expect(spread.reduce((sum, value) => sum + value, 0) / 3).toBeCloseTo(5, 2);
  });
});

describe("group topology preservation", () => {
  it("is 0 where the logits are the target's up to a row constant, and more elsewhere", () => {
    const likely = Float32Array.from({ length: 12 }, () => 0);
    for (let row = 0; row < 2; row++) {
      const members = [0, 1, 2, 3, 4, 5].filter((column) => group.valid[row * 6 + column] === 1);
      standardised(members.map((column) => group.similarity[row * 6 + column] as number)).forEach((value, index) => {
        likely[row * 6 + (members[index] as number)] = (value / temperatures.text) * temperatures.music + 0.3 * (row + 1);
      });
    }
    expect(Math.abs(valueOf(groupTopologyLoss(matrix(likely), group, temperatures)))).toBeLessThan(1e-5);
    expect(valueOf(groupTopologyLoss(matrix(cosines), group, temperatures))).toBeGreaterThan(0.05);
  });

  it("has the gradient that differences show, none outside the group", () => {
    holdsByDifferences((x) => groupTopologyLoss(x, group, { music: 0.5, text: 0.5 }));
    const gradient = grad((x) => groupTopologyLoss(x as Tensor2D, group, temperatures))(matrix(cosines)).dataSync();
    group.valid.forEach((valid, place) => { if (valid === 0) expect(gradient[place]).toBeCloseTo(0, 9); });
  });

  it("stays a number for a group of one, for identical codes and for logits of ±10 000", () => {
    const alone: Group = { rows: 2, columns: 6, valid: Uint8Array.from([0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1]), similarity: group.similarity };
    const empty: Group = { ...alone, valid: Uint8Array.from([0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]) };
    const huge = cosines.map((value) => Math.sign(value) * 1000);
    for (const [values, from] of [[cosines, alone], [new Float32Array(12).fill(1), group], [huge, group], [cosines, empty]] as const) {
      const loss = (x: Tensor2D): Scalar => groupTopologyLoss(x, from, temperatures);
      expect(Number.isFinite(valueOf(loss(matrix(values))))).toBe(true);
      for (const slope of grad((x) => loss(x as Tensor2D))(matrix(values)).dataSync()) expect(Number.isFinite(slope)).toBe(true);
    }
    expect(Math.abs(valueOf(groupTopologyLoss(matrix(cosines), empty, temperatures)))).toBe(0);
  });

  const texts = ["a slow tune in minor", "a slow song in minor", "a quick dance", "a loud march", "a quiet hymn"];
  const wordings = (lines: readonly string[]): { words: string[]; facts: Set<string> }[] => lines.map((line) => ({ words: line.split(" "), facts: new Set<string>() }));
  const groupOf = (lines: readonly string[]): Group => ({ rows: 1, columns: 5, valid: Uint8Array.from([0, 1, 1, 1, 1]), similarity: textLikeness(wordings(lines)).slice(0, 5) });

  it("changes when a neighbour's text changes", () => {
    const codes = tensor2d(numbers(5, -1, 1), [1, 5]);
    const other = groupOf(texts.map((text, index) => (index === 2 ? "a slow tune in minor mode" : text)));
    expect(Math.abs(valueOf(groupTopologyLoss(codes, groupOf(texts), temperatures)) - valueOf(groupTopologyLoss(codes, other, temperatures)))).toBeGreaterThan(0.01);
  });

  it("as released does not see the neighbours' texts", () => {
    const codes = tensor2d(numbers(5, -1, 1), [1, 5]);
    const released = (lines: readonly string[]): Group => releasedGroup([[1, 2, 3, 4, 0]], 5, [0], (one, other) => textLikeness(wordings(lines))[one * 5 + other] as number);
    const before = released(texts);
    expect([...before.valid]).toEqual([1, 1, 1, 1, 1]);
    expect(before.similarity[0]).toBe(1);
    const changed = released(texts.map((text, index) => (index === 2 ? "a slow anthem" : text)));
    expect(valueOf(releasedGroupLoss(codes, changed))).toBeCloseTo(valueOf(releasedGroupLoss(codes, before)), 6);
  });
});

describe("likeness of texts", () => {
  it("is symmetric, 1 for the same words and facts, 0 for nothing in common", () => {
    const facts = new Set(["mood=sad"]);
    const likeness = textLikeness([{ words: ["slow", "tune"], facts }, { words: ["slow", "tune"], facts }, { words: ["loud"], facts: new Set() }, { words: ["slow", "march"], facts: new Set(["mood=sad", "metre=compound"]) }]);
    for (let one = 0; one < 4; one++) for (let other = 0; other < 4; other++) expect(likeness[one * 4 + other]).toBeCloseTo(likeness[other * 4 + one] as number, 6);
    expect(likeness[1]).toBeCloseTo(1, 5);
    expect(likeness[2]).toBe(0);
    expect(likeness[3]).toBeGreaterThan(0.3);
  });
});

describe("the other losses", () => {
  it("have the gradients that differences show", () => {
    holdsByDifferences((x) => pairwiseLoss(x, group, Int32Array.of(2, 4)));
    holdsByDifferences((x) => tripletLoss(x, Int32Array.of(2, 4), Int32Array.of(3, 0), 3));
    holdsByDifferences((x) => contrastiveLoss(x, group, [0, 1], 0.5));
    holdsByDifferences((x) => releasedGroupLoss(x, group), cosines.map((value) => value * 0.05));
  });

  it("are 0 where they should be", () => {
    expect(valueOf(pairwiseLoss(matrix(group.similarity), group, Int32Array.of(2, 4)))).toBeCloseTo(0, 6);
    expect(valueOf(pairwiseLoss(matrix(cosines), group, Int32Array.of(2, -1)))).toBeGreaterThan(0);
    const apart = Float32Array.from({ length: 12 }, (_, place) => (place === 2 ? 0.9 : 0.1));
    expect(valueOf(tripletLoss(matrix(apart), Int32Array.of(2, -1), Int32Array.of(3, 0)))).toBe(0);
    const own = Float32Array.from({ length: 12 }, (_, place) => (place === 0 || place === 7 ? 1 : -1));
    expect(valueOf(contrastiveLoss(matrix(own), group, [0, 1], 0.05))).toBeCloseTo(0, 6);
  });

  it("pick by text and at random inside the group", () => {
    const nearest = nearestByText(group);
    const others = randomMembers(group, seededRandom(3), nearest);
    for (let row = 0; row < 2; row++) {
      for (let column = 0; column < 6; column++) {
        if (group.valid[row * 6 + column] === 1) expect(group.similarity[row * 6 + (nearest[row] as number)]).toBeGreaterThanOrEqual(group.similarity[row * 6 + column] as number);
      }
      expect(group.valid[row * 6 + (others[row] as number)]).toBe(1);
      expect(others[row]).not.toBe(nearest[row]);
    }
  });
});

describe("the momentum encoder", () => {
  const build = (store: Store): ((x: Tensor2D) => Tensor2D) => linear(store, "music", 3, 2);
  const codes = (encode: (x: Tensor2D) => Tensor2D): number[] => [...encode(tensor2d([1, -2, 0.5], [1, 3])).dataSync()];

  it("equals the student when it is made, follows it, and does not as released", async () => {
    const student = ParameterStore.from([{ name: "music/weight", shape: [3, 2], values: Float32Array.of(1, 2, 3, 4, 5, 6) }], 1);
    const encode = build(student);
    const slow = await MomentumEncoder.of(student, build);
    expect(codes(slow.model)).toEqual(codes(encode));
    expect(codes(MomentumEncoder.apart(student, 9, build).model)).not.toEqual(codes(encode));
    const weight = student.variables()[0]?.variable;
    weight?.assign(tensor2d([2, 2, 3, 4, 5, 6], [3, 2]));
    slow.follow(0.75);
    expect(slow.store.variables()[0]?.variable.dataSync()[0]).toBeCloseTo(1.25, 6);
    expect([0, 1, 99, 5000].map(momentumAt)).toEqual([0, 0.5, 0.99, 0.99]);
  });
});
