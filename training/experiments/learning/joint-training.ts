import { add, mul, type Scalar, type Tensor2D } from "@tensorflow/tfjs-core";
import { type SeededRandom, seededRandom } from "../../../src/base";
import type { NamedArray } from "../../../src/neural";
import { MomentumEncoder } from "../losses/momentum-encoder";
import { musicSide } from "../model/music-side";
import type { TwoStreamSettings } from "../model/settings";
import { type Alignment, alignmentLoss } from "./alignment";
import { captionLoss, validationLoss } from "./caption-loss";
import type { JointData, SetName, TrainingItem } from "./joint-data";
import { KeyBank } from "./key-bank";
import { Learner } from "./learner";
import { stepDraws } from "./step-draws";

export interface JointPlan {
  readonly alignment: Alignment;
  /** The text stream is trained beside; without, this is a plain encoder–decoder. */
  readonly textStream: boolean;
  readonly seed: number;
  readonly steps: number;
  /** Highest learning rate. */
  readonly peak: number;
  readonly settings: TwoStreamSettings;
  /** Weights of the text stream and decoder to begin with. */
  readonly start: readonly NamedArray[] | null;
}

export interface JointOutcome {
  /** Weights with the lowest validation loss, by set. */
  readonly best: Readonly<Record<SetName, readonly NamedArray[]>>;
  readonly validation: Readonly<Record<SetName, number>>;
  /** Weight of the alignment loss, and its gradient on the music stream against captioning's, late in training. */
  readonly weight: number;
  readonly gradientRatio: number;
}

/** One step of three is of notes: they are few. */
const setOfStep = (step: number): SetName => (step % 3 === 2 ? "notes" : "rendered");
/** The text stream takes part in every second step: it is learnt already, and only kept. */
const readEvery = 2;
const dropoutRate = 0.1;
/** The alignment's gradient on the music stream as a share of captioning's: the weight is set to it once, early. */
const wantedRatio = 0.3;
const releasedWeight = 500;
const weighFrom = 12;
const weighUntil = 18;
const refreshEvery = 10;

/** Captioning, text reconstruction and alignment together; kept are the weights that are best on the validation items. */
export async function jointTraining(plan: JointPlan, data: JointData, onStep: (step: number, more: string) => void): Promise<JointOutcome> {
  const { settings, steps, alignment } = plan;
  const learner = new Learner(settings, plan.start, plan.seed, { steps, peak: plan.peak, warmUpSteps: 20 });
  const random = seededRandom(plan.seed + 1);
  const noise = { random, rate: dropoutRate };
  const build = (store: Parameters<typeof musicSide>[0]): ReturnType<typeof musicSide> => musicSide(store, settings);
  const slow = alignment === "released group" ? MomentumEncoder.apart(learner.store, plan.seed + 999, build) : await MomentumEncoder.of(learner.store, build);
  const bank = new KeyBank(slow, data.train.map(({ item }) => item), data.scale, settings.windows, settings.vector);
  const draws = stepDraws(data, random);
  const ratios: number[] = [];
  const early: number[] = [];
  let weight = alignment === "none" ? 0 : alignment === "released group" ? releasedWeight : NaN;
  const best = { rendered: { loss: Infinity, arrays: [] as NamedArray[] }, notes: { loss: Infinity, arrays: [] as NamedArray[] } };

  for (let step = 0; step < steps; step++) {
    const places = draws.items[setOfStep(step)]();
    const chosen = places.map((place) => data.train[place] as TrainingItem);
    const windows = data.scale.rows(chosen.map(({ item }) => item), settings.windows, random);
    const hear = (): Tensor2D => learner.model.music.hear(windows, chosen.length, noise);
    const captioning = (heard: Tensor2D): Scalar => captionLoss(learner.model, heard, chosen, noise);
    const aligned = (heard: Tensor2D): Scalar =>
      alignmentLoss(alignment as Exclude<Alignment, "none">, data.ground, places, learner.model.music.place(heard, chosen.length), bank.tensor(), random);
    const late = step > steps / 2 && step % Math.ceil(steps / 12) === 0;
    if (alignment !== "none" && ((step >= weighFrom && step < weighUntil) || late)) {
      const ratio = learner.gradientLength(() => aligned(hear()), "music/") / Math.max(1e-9, learner.gradientLength(() => captioning(hear()), "music/"));
      (late ? ratios : early).push(ratio);
      if (!late && Number.isNaN(weight) && step === weighUntil - 1) weight = wantedRatio / Math.max(1e-6, early.reduce((sum, each) => sum + each, 0) / early.length);
    }
    const texts = plan.textStream && step % readEvery === 0 ? draws.texts[setOfStep(step)]() : [];
    const loss = learner.step(() => {
      const heard = hear();
      let total = captioning(heard);
      if (texts.length > 0) total = add(total, learner.reconstruction(texts, noise)) as Scalar;
      if (alignment !== "none" && !Number.isNaN(weight)) total = add(total, mul(aligned(heard), weight)) as Scalar;
      return total;
    });
    windows.dispose();
    if (alignment !== "none") follow(alignment, slow, bank, places, step, data.train.length, random);
    const last = step === steps - 1;
    if (last || (step > steps / 4 && step % Math.ceil(steps / 10) === 0)) {
      for (const set of ["rendered", "notes"] as const) {
        const found = validationLoss(learner.model, data, set);
        if (found < best[set].loss) best[set] = { loss: found, arrays: await learner.arrays() };
      }
    }
    onStep(step + 1, `loss ${loss.toFixed(3)}, validation ${best.rendered.loss.toFixed(3)} and ${best.notes.loss.toFixed(3)}`);
  }
  slow.store.dispose();
  learner.dispose();
  const ratio = weight * (ratios.reduce((sum, each) => sum + each, 0) / Math.max(1, ratios.length));
  return {
    best: { rendered: best.rendered.arrays, notes: best.notes.arrays }, validation: { rendered: best.rendered.loss, notes: best.notes.loss },
    weight, gradientRatio: alignment === "none" ? 0 : ratio,
  };
}

/** After a step: the slow encoder follows, and the keys of the step's items are taken anew from another view. */
function follow(alignment: Alignment, slow: MomentumEncoder<ReturnType<typeof musicSide>>, bank: KeyBank, places: readonly number[], step: number, count: number, random: SeededRandom): void {
  const released = alignment === "released group";
  slow.follow(released ? 0.999 ** places.length : undefined);
  if (step % refreshEvery === 0) bank.refresh(Array.from({ length: count }, (_unused, place) => place), null);
  bank.refresh(places, random, released ? dropoutRate : 0);
}
