import { addN, mul, sigmoid, softmax, type Tensor, tidy } from "@tensorflow/tfjs-core";
import { decodeWeights, type ListenerEntry, type NamedArray, ParameterStore } from "../../neural";
import type { WindowAnswer } from "../heard";
import { type HeadName, headNames, listenerHeads } from "./heads";
import { inputTensors } from "./input-tensors";
import { type ListenerModel, listenerModel } from "./listener-model";
import { parseNetworkSettings } from "./network-settings";
import type { InputStatistics } from "./window-input";
import { inputLayout, windowLayout, type WindowInput } from "./window-layout";

/** Windows answered together: enough for quick products, few enough for little memory and quick cancelling. */
const batchSize = 4;

/** Under what name each of several networks lies in one weights file. One alone lies there without. */
export function memberName(member: number): string {
  return `member${member}`;
}

/**
 * The trained ears: plain arrays in, plain arrays out. Several networks answer as one, by the mean of their logits: where they err
 * differently, the mean errs less (Lakshminarayanan et al. 2017). Needs a prepared backend (neural's prepareBackend).
 */
export class ListenerNetwork {
  private constructor(
    private readonly store: ParameterStore,
    private readonly models: readonly ListenerModel[],
    /** For windowInput. */
    readonly statistics: InputStatistics,
  ) {}

  /**
   * Builds the network of a manifest's entry from its weights file (or from arrays).
   * @throws Error when file, settings, heads or statistics don't fit this program
   */
  static load(weights: Uint8Array | readonly NamedArray[], entry: Pick<ListenerEntry, "network" | "heads" | "statistics" | "members">): ListenerNetwork {
    for (const name of headNames) {
      const [ours, theirs] = [listenerHeads[name], entry.heads[name]];
      if (theirs === undefined || theirs.kind !== ours.kind || theirs.values.join() !== ours.values.join()) {
        throw new Error(`the model's head ${name} has other values than this program's`);
      }
    }
    const statistics = parseStatistics(entry.statistics);
    const settings = parseNetworkSettings(entry.network);
    const store = ParameterStore.from(weights instanceof Uint8Array ? decodeWeights(weights).arrays : weights);
    const members = entry.members ?? 1;
    try {
      const models = Array.from({ length: members }, (_unused, member) => listenerModel(members === 1 ? store : store.under(memberName(member)), settings));
      return new ListenerNetwork(store, models, statistics);
    } catch (fault) {
      store.dispose();
      throw fault;
    }
  }

  /**
   * Answers windows in their order; uncalibrated probabilities by head, and "mode" derived from the keys.
   * @throws Error when the backend has stopped computing (a lost graphics device)
   */
  answer(windows: readonly WindowInput[]): WindowAnswer[] {
    const answers: WindowAnswer[] = [];
    for (let from = 0; from < windows.length; from += batchSize) answers.push(...this.answerBatch(windows.slice(from, from + batchSize)));
    return answers;
  }

  dispose(): void {
    this.store.dispose();
  }

  private answerBatch(windows: readonly WindowInput[]): WindowAnswer[] {
    const batch = windows.length;
    const values = {} as Record<HeadName | "familySteps" | "embedding", Float32Array>;
    tidy(() => {
      const input = inputTensors(windows);
      // Each tidies up by itself, so that the room one works in serves the next as well.
      const outputs = this.models.map((model) => tidy(() => ({ ...model(input) })));
      const read = (x: Tensor): Float32Array => x.dataSync() as Float32Array;
      const mean = (logits: readonly Tensor[]): Tensor => (logits.length === 1 ? (logits[0] as Tensor) : mul(addN([...logits]), 1 / logits.length));
      for (const name of headNames) {
        const logits = mean(outputs.map(({ heads }) => heads[name]));
        values[name] = read(listenerHeads[name].kind === "one" ? softmax(logits) : sigmoid(logits));
      }
      refuseLostBackend(values.verdict, batch);
      values.familySteps = read(sigmoid(mean(outputs.map(({ familySteps }) => familySteps))));
      // Each has a space of its own: vectors of different networks have no mean.
      values.embedding = read((outputs[0] as (typeof outputs)[number]).embedding);
    });
    const row = (all: Float32Array, index: number): Float32Array => all.slice((index * all.length) / batch, ((index + 1) * all.length) / batch);
    return windows.map((window, index): WindowAnswer => {
      const heads = Object.fromEntries(headNames.map((name) => [name, row(values[name], index)])) as Record<HeadName, Float32Array>;
      return {
        start: window.start,
        end: window.end,
        heads: { ...heads, mode: modeOf(heads.key) },
        familySteps: { steps: windowLayout.familySteps, values: row(values.familySteps, index) },
        embedding: row(values.embedding, index),
      };
    });
  }
}

/** Probabilities that do not add up to one were never computed: a graphics device that is lost reads as zeros, without an error. */
function refuseLostBackend(verdict: Float32Array, batch: number): void {
  const sum = verdict.reduce((total, share) => total + share, 0);
  if (!(Math.abs(sum - batch) < 0.01 * batch)) throw new Error("the backend computes no more");
}

/** Major, minor and neither, from the 24 keys. The network has no third answer: neither is left to the measurements. */
function modeOf(key: Float32Array): Float32Array {
  let major = 0;
  for (let tonic = 0; tonic < 12; tonic++) major += key[tonic] as number;
  return Float32Array.from([major, 1 - major, 0]);
}

function parseStatistics(given: ListenerEntry["statistics"]): InputStatistics {
  const { mel, onset, scalars } = given;
  if (mel?.mean.length !== windowLayout.melBands || onset?.mean.length !== windowLayout.onsetBands || scalars?.mean.length !== inputLayout.scalars[0]) {
    throw new Error("the model's input statistics don't fit this program's features");
  }
  return { mel, onset, scalars };
}
