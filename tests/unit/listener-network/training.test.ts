import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { tensor, type Tensor2D, tidy } from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/base";
import { factKinds } from "../../../src/description";
import { featureHash } from "../../../src/features";
import { defaultNetwork, listenerModel, type RawWindow, windowInput, windowLayout } from "../../../src/listener/network";
import { ParameterStore, tensorCount, toFloat16 } from "../../../src/neural";
import { registerTrainingGradients } from "../../../src/neural/training-gradients";
import { onlyVerdict, type WindowEntry } from "../../../training/data/window-labels";
import { taughtItems } from "../../../training/evaluate/taught-items";
import { Adam, defaultAdam } from "../../../training/learning/adam";
import { distributionLoss, independentLoss } from "../../../training/learning/losses";
import { learningRate } from "../../../training/learning/schedule";
import { colourWindow, mixWindows } from "../../../training/listener/augment";
import { drawnExample, type Example } from "../../../training/listener/batch";
import { defaultConfig, withChanges } from "../../../training/listener/config";
import { WindowDrawing } from "../../../training/listener/drawing";
import { EarlierListener } from "../../../training/listener/earlier-listener";
import { thresholdFor } from "../../../training/listener/fit-calibration";
import { recordBytes, ShardReader } from "../../../training/listener/shard-reader";
import { mixedTargets, targetsOf, transposedKey, withShares } from "../../../training/listener/targets";
import { familyTeacher } from "../../../training/listener/taught-families";
import { trainingStep } from "../../../training/listener/training-step";
import { keyScore } from "../../../training/listener/validation";
import { finiteDifferences, measure, useBackend } from "../neural/gradient-check";
import { sampleStatistics, sampleWindow } from "./sample-window";

beforeAll(async () => {
  registerTrainingGradients();
  await useBackend("wasm");
});

function entry(id: string, changes: Partial<WindowEntry["labels"]> = {}, more: Partial<WindowEntry> = {}): WindowEntry {
  return { id, source: "rendered", split: "train", group: id, font: "a", tuningCents: 0, colour: [], labels: { ...onlyVerdict("music"), ...changes }, ...more };
}

describe("a training step", () => {
  it("learns two windows by heart, goes on where it stopped, and leaves no tensor behind", () => {
    const network = { ...defaultNetwork, timbreChannels: [8, 8] as const, timbreBlocks: [1, 1] as const, pitchChannels: 8, tonalWidth: 8, onsetChannels: 8, rhythmWidth: 8, width: 16, trunkBlocks: 1, attentionAfter: [0] };
    const config = { ...defaultConfig, network, labelSmoothing: 0, headDropout: 0, trunkDropout: 0, depthDropout: 0 };
    const examples: Example[] = [0, 1].map((index) => ({
      input: windowInput(sampleWindow(index, [60 + index]), { start: 0, end: 10, tuningCents: 0 }, sampleStatistics),
      targets: targetsOf(entry(String(index), { ensemble: index < 1 ? "solo_keyboard" : "orchestra_or_band", key: index, families: { piano: index < 1 ? 1 : 0 } })),
      teacher: null,
    }));
    const before = tensorCount();
    const store = ParameterStore.fresh(1);
    const model = listenerModel(store, network, false);
    const adam = new Adam(store, { ...defaultAdam, weightDecay: 0 });
    const random = seededRandom(1);
    const losses: number[] = [];
    for (let step = 0; step < 15; step++) {
      const result = trainingStep(model, store, examples, config, random);
      losses.push(result.loss);
      adam.apply(result.gradients, 1e-2);
    }
    expect(losses.at(-1)).toBeLessThan((losses[0] as number) * 0.25);
    const state = adam.state();
    const again = ParameterStore.fresh(1);
    listenerModel(again, network, false);
    const resumed = new Adam(again, { ...defaultAdam, weightDecay: 0 });
    resumed.restore(state, adam.steps);
    const [ours, theirs] = [trainingStep(model, store, examples, config, random), trainingStep(listenerModel(again, network, false), again, examples, config, random)];
    expect(theirs.loss).toBeCloseTo(ours.loss, 5);
    adam.apply(ours.gradients, 1e-2);
    resumed.apply(theirs.gradients, 1e-2);
    expect(Array.from(resumed.slowArrays()[0]?.values ?? [])).toEqual(Array.from(adam.slowArrays()[0]?.values ?? []));
    store.dispose();
    again.dispose();
    expect(tensorCount()).toBe(before);
  });
});

describe("losses", () => {
  it("have the right gradients", () => {
    const truth = [1, 0, 0, 0, 0.2, 0.8, 0, 0, 0];
    const one = (): ((x: Tensor2D) => ReturnType<typeof distributionLoss>) => (x) => distributionLoss(x, tensor(truth, [3, 3]) as Tensor2D, 2);
    const many = (): ((x: Tensor2D) => ReturnType<typeof distributionLoss>) => (x) => independentLoss(x, tensor(truth, [3, 3]) as Tensor2D, tensor([1, 1, 0, 1, 1, 1, 2, 1, 1], [3, 3]) as Tensor2D, 4);
    for (const build of [one, many]) finiteDifferences(build, 3, 3, measure(build, 3, 3));
    tidy(() => {
      const sure = tensor([20, 0, 0, 0, 0, 0], [2, 3]) as Tensor2D;
      expect(distributionLoss(sure, tensor([1, 0, 0, 0, 0, 0], [2, 3]) as Tensor2D, 1).dataSync()[0]).toBeCloseTo(0, 5);
    });
  });

  it("have a rate that rises, falls and stays above nothing", () => {
    const settings = { peak: 1, warmUpSteps: 10, steps: 110 };
    expect(learningRate(0, settings)).toBeCloseTo(0.1);
    expect(learningRate(10, settings)).toBeCloseTo(1);
    expect(learningRate(60, settings)).toBeCloseTo(0.51);
    expect(learningRate(500, settings)).toBeCloseTo(0.02);
  });
});

describe("targets", () => {
  it("leave out what is not known and refuse what no list knows", () => {
    const targets = targetsOf(entry("a", { ensemble: "choir_or_voices", families: { voice: 0.7 } }));
    expect(targets.one.ensemble).toBe(6);
    expect(targets.one.metre).toBe(-1);
    expect(targets.families?.[7]).toBeCloseTo(0.7);
    expect(targets.instruments).toBeNull();
    expect(() => targetsOf(entry("a", { ensemble: "banjos" }))).toThrow(/banjos/);
  });

  it("of a mixture are the union of what sounds", () => {
    const mixed = mixedTargets(targetsOf(entry("a", { ensemble: "solo_keyboard", families: { piano: 1 }, key: 3 })), targetsOf(entry("b", { families: { voice: 0.5 } })));
    expect(mixed.one.ensemble).toBe(-1);
    expect(mixed.one.key).toBe(-1);
    expect([mixed.families?.[0], mixed.families?.[7]]).toEqual([1, 0.5]);
    expect(mixed.one.verdict).toBe(0);
    expect(mixedTargets(targetsOf(entry("a")), targetsOf({ ...entry("b"), labels: onlyVerdict("speech") })).one.verdict).toBe(-1);
  });

  it("of a labelled and a taught window are chances", () => {
    const taught = { ...targetsOf(entry("b")), familyChances: Float32Array.from({ length: 11 }, (_unused, family) => family / 10) };
    const mixed = mixedTargets(targetsOf(entry("a", { families: { piano: 1, harpsichord: 0.05 } })), taught);
    expect(mixed.families).toBeNull();
    expect([...(mixed.familyChances ?? [])].map((chance) => Number(chance.toFixed(2)))).toEqual([1, 0.1, 0.5, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
    expect(mixedTargets(targetsOf(entry("a")), taught).familyChances).toBeNull();
  });

  it("take what other teachers say of heads without a label, the mean where two speak", () => {
    const plain = targetsOf(entry("a", { metre: factKinds.metre.values[0] }));
    const once = withShares(plain, { metre: Float32Array.of(1, 0, 0), texture: Float32Array.of(0.5, 0.5, 0) });
    expect(once.shares.metre).toBeUndefined();
    expect([...(withShares(once, { texture: Float32Array.of(0, 0.5, 0.5) }).shares.texture ?? [])]).toEqual([0.25, 0.5, 0.25]);
    expect(plain.shares).toEqual({});
  });

  it("turn keys and weigh their neighbours as MIREX does", () => {
    expect([transposedKey(11, 2), transposedKey(12, -1), transposedKey(-1, 2)]).toEqual([1, 23, -1]);
    expect([keyScore(0, 0), keyScore(7, 0), keyScore(5, 0), keyScore(21, 0), keyScore(12, 0), keyScore(0, 21), keyScore(1, 0)]).toEqual([1, 0.5, 0.5, 0.3, 0.2, 0.3, 0]);
  });
});

describe("colouring", () => {
  const raw: RawWindow = sampleWindow(3);

  it("keeps the shapes, changes the sound, and is the same for the same seed", () => {
    const once = colourWindow(raw, defaultConfig.augment, seededRandom(5));
    const twice = colourWindow(raw, defaultConfig.augment, seededRandom(5));
    expect(once).toEqual(twice);
    expect(once.mel.length).toBe(raw.mel.length);
    expect(once.mel).not.toEqual(raw.mel);
  });

  it("mixes by power: equal sounds give 3 dB more, silence adds nothing", () => {
    const silent = { ...raw, mel: new Uint8Array(raw.mel.length), pitch: new Uint8Array(raw.pitch.length) };
    expect(mixWindows(raw, silent, 0).mel).toEqual(raw.mel);
    expect(mixWindows(raw, raw, 0).mel[5]).toBe((raw.mel[5] as number) + 6);
  });
});

describe("configuration and thresholds", () => {
  it("is changed by path and kind", () => {
    const changed = withChanges(defaultConfig, ["network.width=96", "augment.mixChance=0", "network.timbreBlocks=1,2"]);
    expect([changed.network.width, changed.augment.mixChance, changed.network.timbreBlocks]).toEqual([96, 0, [1, 2]]);
    expect(() => withChanges(defaultConfig, ["network.wide=1"])).toThrow(/network\.wide/);
    expect(() => withChanges(defaultConfig, ["seed=x"])).toThrow(/number/);
  });

  it("states from where precision holds", () => {
    const said = Array.from({ length: 100 }, (_unused, index) => ({ confidence: index / 100, right: index >= 50 }));
    expect(thresholdFor(said)).toBeCloseTo(0.47, 2);
    expect(thresholdFor(said.slice(0, 40))).toBe(1);
  });
});

describe("shards", () => {
  it("are read with their teacher's answers, drawn by class, and refused when of other features", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "shards-"));
    try {
      const windows = [entry("a", { ensemble: "solo_keyboard" }), entry("b", { ensemble: "solo_keyboard" }), entry("c", { ensemble: "plucked_solo" }), entry("d", {}, { split: "val" })];
      const bytes = new Uint8Array(windows.length * recordBytes);
      windows.forEach((_unused, index) => bytes.fill(10 + index, index * recordBytes, (index + 1) * recordBytes));
      writeFileSync(path.join(folder, "shard-00001.bin"), bytes);
      writeFileSync(path.join(folder, "shard-00001.teacher.bin"), new Uint8Array(toFloat16(new Float32Array(4 * 911).fill(0.25)).buffer));
      const list = { featureHash: featureHash(), recordBytes, windows };
      writeFileSync(path.join(folder, "shard-00001.json"), JSON.stringify(list));
      const reader = new ShardReader([folder]);
      const third = reader.raw(reader.windows[2] as never);
      expect(third.mel[0]).toBe(12);
      expect(third.pitch.length).toBe(windowLayout.pitchFrames * windowLayout.pitchBins);
      expect(reader.teacher(reader.windows[2] as never)?.tags[526]).toBe(0.25);
      const drawing = new WindowDrawing(reader.windows, { ...defaultConfig, balance: 1 });
      expect(drawing.count).toBe(3);
      const random = seededRandom(1);
      const drawn = Array.from({ length: 400 }, () => drawing.draw(random).id);
      expect(drawn).not.toContain("d");
      expect(drawn.filter((id) => id === "c").length / 400).toBeCloseTo(0.5, 1);
      expect(reader.refresh()).toBe(0);
      reader.close();
      writeFileSync(path.join(folder, "shard-00001.json"), JSON.stringify({ ...list, featureHash: "other" }));
      expect(() => new ShardReader([folder])).toThrow(/other features/);
      expect(readFileSync(path.join(folder, "shard-00001.bin")).length).toBe(4 * 49248);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("what calibration knows of real sound", () => {
  it("is at most three labelled validation windows of a track, none of another split, source or verdict", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "held-out-"));
    try {
      const real = { source: "real", split: "val" } as const;
      const piano = { ensemble: "solo_keyboard", families: { piano: 1 } };
      const windows = [
        ...[1, 2, 3, 4, 5].map((number) => entry(`one ${number}`, piano, { ...real, group: "one" })), entry("other", piano, { ...real, group: "other" }),
        entry("trained on", piano, { source: "real" }), entry("rendered", piano, { split: "val" }), entry("unlabelled", {}, real),
        entry("speech", onlyVerdict("speech"), real),
      ];
      writeFileSync(path.join(folder, "shard-00001.bin"), new Uint8Array(windows.length * recordBytes));
      writeFileSync(path.join(folder, "shard-00001.json"), JSON.stringify({ featureHash: featureHash(), recordBytes, windows }));
      const items = taughtItems(folder);
      expect(items.map(({ truth }) => truth.name)).toEqual(["one 1", "one 2", "one 3", "other"]);
      expect(items[0]?.truth).toMatchObject({ music: true, ensemble: "solo_keyboard", families: ["piano"], key: null });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("what nobody labelled", () => {
  it("is learnt from the teacher's answers to labelled windows: by its embedding, also where a label names only some families, or where no real window has the family by its tags, as those of others deserve it", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "taught-"));
    try {
      const random = seededRandom(4);
      const answers: number[] = [];
      const windows = Array.from({ length: 700 }, (_unused, index) => {
        const [piano, real, unlabelled] = [random.chance(0.5), index % 2 === 0 || index >= 600, index >= 690];
        const electronic = (!real || unlabelled) && random.chance(0.5);
        // Brass is only ever named in labels that may leave others out.
        const named = index < 690 && index % 4 === 0;
        const brass = named || (unlabelled && index % 2 === 0);
        const embedding = Array.from({ length: 384 }, (_none, column) => (column < 10 ? random.normal() : 0) + ((column === 7 && piano) || (column === 9 && brass) ? 6 : 0));
        answers.push(...[electronic ? 0.2 : 0.001, piano ? 0.2 : 0.002, brass ? 0.2 : 0.002], ...new Array<number>(524).fill(0), ...embedding);
        const families = { ...(piano ? { piano: 1 } : {}), ...(electronic && !real ? { electronic: 1 } : {}) };
        const labels = { ...onlyVerdict("music"), families: unlabelled || named ? null : families, ...(named ? { familiesAtLeast: ["brass"] } : {}), ...(unlabelled ? { familiesAtLeast: ["voice"] } : {}) };
        return entry(`${piano ? "piano" : "none"} ${brass ? "brass" : "none"} ${named ? "named" : "none"} ${electronic ? "synthesizer" : "none"} ${index}`, labels, { source: real || unlabelled ? "real" : "rendered", split: index < 600 || unlabelled ? "train" : "val" });
      });
      writeFileSync(path.join(folder, "shard-00001.bin"), "");
      writeFileSync(path.join(folder, "shard-00001.teacher.bin"), new Uint8Array(toFloat16(Float32Array.from(answers)).buffer));
      writeFileSync(path.join(folder, "shard-00001.json"), JSON.stringify({ featureHash: featureHash(), recordBytes, windows }));
      writeFileSync(path.join(folder, "efficientat_classes.json"), JSON.stringify(["Synthesizer", "Piano", "Trumpet", ...Array.from({ length: 524 }, (_unused, index) => `class ${index}`)]));
      const reader = new ShardReader([folder]);
      const teacher = familyTeacher(reader, folder, 1, () => undefined);
      expect(teacher).not.toBeNull();
      expect(reader.teach(null, teacher)).toBe(160);
      for (const { id, targets } of reader.windows.slice(690)) {
        const chance = (family: "piano" | "voice" | "electronic" | "brass"): number => targets.familyChances?.[factKinds.instrumentFamily.values.indexOf(family)] ?? NaN;
        expect(chance("piano") > 0.5, id).toBe(id.startsWith("piano"));
        expect(chance("brass") > 0.5, id).toBe(id.includes("brass"));
        expect(chance("electronic") > 0.5, id).toBe(id.includes("synthesizer"));
        expect(chance("voice")).toBe(1);
      }
      expect(reader.windows.slice(0, 690).every(({ id, split, targets }) => (targets.familyChances !== null) === (id.includes("named") && split === "train"))).toBe(true);
      reader.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("an earlier listener", () => {
  it("says of real training music what nobody labelled there, the key excepted, and of nothing else", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "earlier-"));
    const earlier = EarlierListener.load(path.join("public", "model"));
    try {
      const real = { source: "real" } as const;
      const windows = [entry("real", { ensemble: "solo_keyboard" }, real), entry("rendered"), entry("rain", onlyVerdict("noise"), real)];
      writeFileSync(path.join(folder, "shard-00001.bin"), new Uint8Array(windows.length * recordBytes).fill(120));
      writeFileSync(path.join(folder, "shard-00001.json"), JSON.stringify({ featureHash: featureHash(), recordBytes, windows }));
      const reader = new ShardReader([folder]);
      const config = { ...defaultConfig, augment: { ...defaultConfig.augment, mixChance: 0 } };
      const drawn = reader.windows.map((window) =>
        drawnExample(reader, { count: 1, draw: () => window } as unknown as WindowDrawing, sampleStatistics, config, seededRandom(1), earlier).targets.shares);
      expect(Object.keys(drawn[0] ?? {}).sort()).toEqual(["articulation", "chromaticism", "density", "metre", "register", "style", "tempoClass", "texture"]);
      for (const shares of Object.values(drawn[0] ?? {})) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
      expect(drawn.slice(1)).toEqual([{}, {}]);
      reader.close();
      expect(() => EarlierListener.load(folder)).toThrow(/no model/);
    } finally {
      earlier.dispose();
      rmSync(folder, { recursive: true });
    }
  });
});
