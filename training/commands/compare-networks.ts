/**
 * Holds trained networks, alone and joined by the mean of their logits, against each other where nothing of the published figures is:
 * rendered validation works and labelled validation windows of real sound. What is best here may be published.
 *   --models public/model,FOLDER (each network of each published model)   --runs ninth,tenth   --most 3 (networks joined)
 *   --rendered 135   --real generated/dataset/real-taught,generated/dataset/synthesizers   --shared ../shared
 */
import path from "node:path";
import { factKinds } from "../../src/description";
import { listenToFrames, type WindowAnswer } from "../../src/listener";
import { ListenerNetwork, listenerHeads } from "../../src/listener/network";
import type { NamedArray } from "../../src/neural";
import { Options, sharedFolder } from "../data/options";
import { tuningOf } from "../data/shard";
import type { Item } from "../evaluate/item";
import { joinedAnswers } from "../evaluate/joined-answers";
import { windowInputs } from "../evaluate/network-answers";
import { renderedItems } from "../evaluate/rendered-set";
import { familiesHeard, globalFact } from "../evaluate/scoring";
import { taughtItems } from "../evaluate/taught-items";
import { prepareTraining } from "../learning/backend";
import { ModelFolder } from "../listener/model-folder";
import { RunFolder } from "../listener/run-folder";
import { areaUnderCurve } from "../teachers/area-under-curve";

const options = new Options();
const listOf = (name: string, otherwise: string): string[] => options.text(name, otherwise).split(",").filter((part) => part !== "");
await prepareTraining();

const first = new ModelFolder(listOf("models", "public/model")[0]).manifest();
if (first === null) throw new Error("--models must name a published model first: its calibration is used for all");
const { network, statistics, calibration } = first.listener;
const load = (arrays: readonly NamedArray[]): ListenerNetwork => ListenerNetwork.load(arrays, { network, statistics, heads: listenerHeads });
const networks = [
  ...listOf("models", "public/model").flatMap((folder) => (new ModelFolder(folder).members() ?? []).map(({ arrays }, member) => ({ name: `${path.basename(folder)}.${member}`, network: load(arrays) }))),
  ...listOf("runs", "").map((name) => {
    const weights = new RunFolder(name).weights("weights");
    if (weights === null) throw new Error(`the run ${name} has no weights yet`);
    return { name, network: load(weights.arrays) };
  }),
];

const sets: readonly (readonly [string, readonly Item[]])[] = [
  ["works", await renderedItems("validation", options.number("rendered", 135), sharedFolder(options), path.join("generated", "cache", "evaluate"), () => undefined)],
  ...listOf("real", "generated/dataset/real-taught").map((folder) => [path.basename(folder), taughtItems(folder)] as const),
];
const alone = sets.map(([, items]) => networks.map(({ network: ears }) => items.map(({ frames }) => ears.answer(windowInputs(frames, tuningOf(frames), ears.statistics)))));

interface Figures {
  readonly ensemble: string;
  readonly families: string;
}

/** Ensembles right of those known, with their log loss; micro-averaged F1 of families and the mean of their areas under the curve. */
function figures(items: readonly Item[], answers: readonly (readonly WindowAnswer[])[]): Figures {
  const heard = items.map(({ frames }, index) => listenToFrames(frames, answers[index] ?? [], calibration));
  let [known, right, loss, told, there, both] = [0, 0, 0, 0, 0, 0];
  const scores = factKinds.instrumentFamily.values.map(() => ({ scores: [] as number[], positive: [] as boolean[] }));
  items.forEach(({ truth }, index) => {
    const document = heard[index] as (typeof heard)[number];
    if (truth.ensemble !== null) {
      const fact = globalFact(document, "ensemble");
      const agrees = fact?.value === truth.ensemble;
      known++;
      if (agrees) right++;
      // The confidence is that of the likeliest; the rest is shared by the other eight.
      const confidence = Math.min(0.999, Math.max(0.001, fact?.confidence ?? 1 / 9));
      loss -= Math.log(agrees ? confidence : (1 - confidence) / (factKinds.ensemble.values.length - 1));
    }
    if (truth.families === null) return;
    const families = familiesHeard(document, 0);
    there += truth.families.length;
    factKinds.instrumentFamily.values.forEach((family, place) => {
      const confidence = families.find(({ value }) => value === family)?.confidence ?? 0;
      const plays = truth.families?.includes(family) ?? false;
      scores[place]?.scores.push(confidence);
      scores[place]?.positive.push(plays);
      if (confidence >= 0.5) told++;
      if (confidence >= 0.5 && plays) both++;
    });
  });
  const areas = scores.flatMap((each) => areaUnderCurve(each.scores, each.positive) ?? []);
  return {
    ensemble: `${right} of ${known}, ${(loss / Math.max(1, known)).toFixed(3)}`,
    families: `${((2 * both) / Math.max(1, told + there)).toFixed(3)}, ${(areas.reduce((sum, area) => sum + area, 0) / Math.max(1, areas.length)).toFixed(3)}`,
  };
}

/** All ways to join so many of the networks. */
function choices(from: number, count: number): number[][] {
  if (count === 0) return [[]];
  return networks.slice(from).flatMap((_network, index) => choices(from + index + 1, count - 1).map((rest) => [from + index, ...rest]));
}

console.log(`| networks | ${sets.map(([name, items]) => `${name} (${items.length}): ensemble, log loss | families F1, mean AUC`).join(" | ")} |`);
for (let count = 1; count <= Math.min(networks.length, options.number("most", 2)); count++) {
  for (const choice of choices(0, count)) {
    const cells = sets.map(([, items], set) => {
      const { ensemble, families } = figures(items, items.map((_item, index) => joinedAnswers(choice.map((member) => alone[set]?.[member]?.[index] ?? []))));
      return `${ensemble} | ${families}`;
    });
    console.log(`| ${choice.map((member) => networks[member]?.name).join(" + ")} | ${cells.join(" | ")} |`);
  }
}
