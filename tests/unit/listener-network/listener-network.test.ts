import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  defaultNetwork, headNames, inputTensors, listenerHeads, listenerModel, ListenerNetwork, memberName, type WindowInput, windowInput, windowLayout,
} from "../../../src/listener/network";
import { encodeWeights, type NamedArray, ParameterStore, smallTypes, tensorCount } from "../../../src/neural";
import type { WindowAnswer } from "../../../src/listener";
import { joinedAnswers } from "../../../training/evaluate/joined-answers";
import { distance, useBackend } from "../neural/gradient-check";
import { sampleStatistics, sampleWindow } from "./sample-window";

const entry = { network: { ...defaultNetwork }, heads: listenerHeads, statistics: { ...sampleStatistics } };
let arrays: NamedArray[] = [];

const input = (seed: number, transposeSemitones = 0, notes?: readonly number[]): WindowInput =>
  windowInput(sampleWindow(seed, notes), { start: seed, end: seed + 10, tuningCents: 0, transposeSemitones }, sampleStatistics);

beforeAll(async () => {
  await useBackend("wasm");
  const store = ParameterStore.fresh(5);
  listenerModel(store, defaultNetwork);
  arrays = await store.arrays();
  store.dispose();
});

describe("the listener network", () => {
  let network: ListenerNetwork;
  let before = 0;
  beforeAll(() => {
    before = tensorCount();
    network = ListenerNetwork.load(encodeWeights(arrays, smallTypes("float16")), entry);
  });
  afterAll(() => {
    network.dispose();
    expect(tensorCount()).toBe(before);
  });

  it("has at most 1.2 million weights", () => {
    expect(arrays.reduce((sum, array) => sum + array.values.length, 0)).toBeLessThan(1_200_000);
  });

  it("answers each window by itself, in order, with distributions, and leaves no tensor behind", () => {
    const alive = tensorCount();
    const windows = [1, 2, 3, 4, 5].map((seed) => input(seed));
    const answers = network.answer(windows);
    expect(tensorCount()).toBe(alive);
    expect(answers.map((answer) => answer.start)).toEqual([1, 2, 3, 4, 5]);
    const alone = network.answer([windows[3] as WindowInput])[0];
    for (const name of headNames) {
      const values = answers[3]?.heads[name] as Float32Array;
      expect(values.length).toBe(listenerHeads[name].values.length);
      expect(distance(values, alone?.heads[name] as Float32Array)).toBeLessThan(1e-3);
      if (listenerHeads[name].kind === "one") expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 4);
    }
    expect(answers[0]?.heads["mode"]?.length).toBe(3);
    expect(answers[0]?.familySteps.values.length).toBe(windowLayout.familySteps * listenerHeads.instrumentFamily.values.length);
    expect(answers[0]?.embedding.length).toBe(defaultNetwork.width);
  });

  it("hears a transposition as a turn of the keys", () => {
    const plain = network.answer([input(1, 0, [60, 64, 67])])[0]?.heads["key"] as Float32Array;
    const higher = network.answer([input(1, 0, [62, 66, 69])])[0]?.heads["key"] as Float32Array;
    const turned = Float32Array.from({ length: 24 }, (_unused, key) => higher[Math.floor(key / 12) * 12 + ((key + 2) % 12)] as number);
    expect(distance(turned, plain)).toBeLessThan(0.15); // notes near the ends of the range lose a partial
    expect(distance(higher, plain)).toBeGreaterThan(2 * distance(turned, plain));
  });

  it("answers by the mean of its members' log-odds", async () => {
    const store = ParameterStore.fresh(6);
    listenerModel(store, defaultNetwork);
    const others = await store.arrays();
    store.dispose();
    const second = ListenerNetwork.load(others, entry);
    const both = ListenerNetwork.load(
      [arrays, others].flatMap((member, index) => member.map((array) => ({ ...array, name: `${memberName(index)}/${array.name}` }))),
      { ...entry, members: 2 },
    );
    const [one, other, joint] = [network, second, both].map((each) => each.answer([input(3)])[0]);
    for (const each of [second, both]) each.dispose();
    const logOdds = (head: Float32Array | undefined): number[] => [...(head ?? [])].map((share) => Math.log(share / (1 - share)));
    const [first, last, met] = [one, other, joint].map((answer) => logOdds(answer?.heads["instrumentFamily"]));
    met?.forEach((odds, index) => expect(odds).toBeCloseTo(((first?.[index] as number) + (last?.[index] as number)) / 2, 1));
    expect(distance(Float32Array.from(first ?? []), Float32Array.from(last ?? []))).toBeGreaterThan(0.01);
    expect(joint?.heads["ensemble"]?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
    // What training joins out of answers kept apart is the same, but for the rounding of the weights.
    const kept = joinedAnswers([one, other].map((answer) => [answer as WindowAnswer]))[0];
    for (const name of [...headNames, "mode"]) expect(distance(kept?.heads[name] as Float32Array, joint?.heads[name] as Float32Array)).toBeLessThan(0.01);
    expect(distance(kept?.familySteps.values as Float32Array, joint?.familySteps.values as Float32Array)).toBeLessThan(0.01);
  });

  it("gives the same answers on the cpu backend", async () => {
    const wasm = network.answer([input(7)])[0];
    await useBackend("cpu");
    const other = ListenerNetwork.load(arrays, entry);
    const cpu = other.answer([input(7)])[0];
    other.dispose();
    await useBackend("wasm");
    for (const name of headNames) expect(distance(wasm?.heads[name] as Float32Array, cpu?.heads[name] as Float32Array)).toBeLessThan(0.01);
  });

  it("refuses weights, heads and statistics that don't fit", () => {
    const alive = tensorCount();
    expect(() => ListenerNetwork.load(arrays.slice(1), entry)).toThrow(/missing/);
    expect(() => ListenerNetwork.load(arrays, { ...entry, network: { ...defaultNetwork, width: 96 } })).toThrow(/the network wants/);
    expect(() => ListenerNetwork.load(arrays, { ...entry, network: {} })).toThrow(/setting/);
    expect(() => ListenerNetwork.load(arrays, { ...entry, heads: { ...listenerHeads, metre: { kind: "one", values: ["x"] } } })).toThrow(/metre/);
    expect(() => ListenerNetwork.load(arrays, { ...entry, statistics: {} })).toThrow(/statistics/);
    expect(() => ListenerNetwork.load(arrays, { ...entry, members: 2 })).toThrow(/missing/);
    expect(tensorCount()).toBe(alive);
  });

  it("refuses answers of a backend that has stopped computing", () => {
    const alive = tensorCount();
    const lost = ListenerNetwork.load(arrays.map((array) => ({ ...array, values: array.values.map(() => NaN) })), entry);
    expect(() => lost.answer([input(1)])).toThrow(/computes no more/);
    lost.dispose();
    expect(tensorCount()).toBe(alive);
  });

  it("makes tensors of the promised shapes", () => {
    const tensors = inputTensors([input(1), input(2)]);
    expect(tensors.partials.shape).toEqual([2 * 27 * 72, 88]);
    expect(tensors.melPatches.shape).toEqual([2 * 54 * 20, 64]);
    for (const held of Object.values(tensors)) held.dispose();
  });
});
