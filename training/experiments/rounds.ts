import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { tidy } from "@tensorflow/tfjs-core";
import { type NamedArray, ParameterStore } from "../../src/neural";
import type { PreparedData } from "./data/prepared-data";
import { type Fold, foldCount, foldOf } from "./data/folds";
import type { HeardItem } from "./data/heard-item";
import { Progress } from "../data/progress";
import { alignmentGround, targetSpread } from "./learning/alignment-ground";
import type { Alignment } from "./learning/alignment";
import type { JointData, SetName, TrainingItem } from "./learning/joint-data";
import { jointTraining } from "./learning/joint-training";
import { pretrainedText } from "./learning/pretrain-text";
import type { TextCoder } from "./learning/text-coder";
import { WindowScale } from "./learning/window-vectors";
import type { TwoStreamSettings } from "./model/settings";
import { twoStream } from "./model/two-stream";
import { bestControl, type LengthControl, lengthControls } from "./learning/length-control";
import { writeFromSlots } from "./model/write-from-slots";
import { layoutAgreement } from "./report/layout-agreement";

/** A trained system: the plain encoder–decoder, or two streams with one of the alignments. */
export type SystemName = "plain encoder–decoder" | `two streams, ${Alignment}`;

/** What one training gave: texts for the tested items, and figures about the training. */
export interface RunResult {
  readonly system: SystemName;
  readonly round: number;
  readonly texts: Readonly<Record<SetName, readonly { readonly id: string; readonly text: string }[]>>;
  readonly validation: Readonly<Record<SetName, number>>;
  readonly weight: number;
  readonly gradientRatio: number;
  /** How well the music's layout agrees with the texts' on tested items: rank correlation. */
  readonly agreement: Readonly<Record<SetName, number>>;
  /** Fewest pieces of a text, by set, as chosen on the works to select by. */
  readonly least: Readonly<Record<SetName, number>>;
}

export interface RoundSizes {
  readonly textSteps: number;
  readonly jointSteps: number;
}

/** The plain encoder–decoder has no text stream to learn: it gets more steps, so that it costs about as much. */
export const plainPace = 2;

/** A round is a seed with a fold of the notes: round r takes seed r and tests on fold (r − 1) mod 3; the rendered split is the same in all. */
export class Round {
  readonly fold: Fold;
  readonly scale: WindowScale;
  #data: JointData | null = null;

  constructor(readonly number: number, readonly data: PreparedData, readonly coder: TextCoder, private readonly folder: string, private readonly settings: TwoStreamSettings, private readonly sizes: RoundSizes) {
    this.fold = foldOf(data.notes, (number - 1) % foldCount);
    this.scale = new WindowScale([...this.fold.train, ...data.rendered.train]);
  }

  testOf(set: SetName): readonly HeardItem[] {
    return set === "notes" ? this.fold.test : this.data.rendered.test;
  }

  trainOf(set: SetName): readonly HeardItem[] {
    return set === "notes" ? this.fold.train : this.data.rendered.train;
  }

  /** Exponential of the targets' mean entropy, by set: over how many of the group's 31 members a target is spread. */
  get targetSpread(): Readonly<Record<string, number>> {
    return targetSpread(this.jointData().ground);
  }

  isDone(system: SystemName): boolean {
    return existsSync(this.fileOf(system));
  }

  private fileOf(system: SystemName): string {
    return path.join(this.folder, `runs-${this.sizes.textSteps}-${this.sizes.jointSteps}`, `${system.replaceAll(/[^a-z]+/g, "-")}-${this.number}.json`);
  }

  /** Trains one system, unless its result is kept already. */
  async run(system: SystemName): Promise<RunResult> {
    const file = this.fileOf(system);
    if (!existsSync(file)) {
      const result = await this.train(system);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(`${file}.part`, JSON.stringify(result));
      renameSync(`${file}.part`, file);
    }
    return JSON.parse(readFileSync(file, "utf8")) as RunResult;
  }

  private async train(system: SystemName): Promise<RunResult> {
    const { settings, sizes } = this;
    const plain = system === "plain encoder–decoder";
    const data = this.jointData();
    const alignment = plain ? "none" : (system.slice("two streams, ".length) as Alignment);
    const start = plain ? null : await this.textStream();
    const steps = sizes.jointSteps * (plain ? plainPace : 1);
    const progress = new Progress(`round ${this.number}, ${system}`, steps, 30);
    const outcome = await jointTraining({ alignment, textStream: !plain, seed: this.number, steps, peak: 3e-3, settings, start }, data, (step, more) => progress.update(step, more));
    const written = Object.fromEntries((["notes", "rendered"] as const).map((set) => [set, this.write(outcome.best[set], set)])) as Record<SetName, ReturnType<Round["write"]>>;
    return {
      system, round: this.number, validation: outcome.validation, weight: outcome.weight, gradientRatio: outcome.gradientRatio,
      texts: { notes: written.notes.texts, rendered: written.rendered.texts },
      agreement: { notes: written.notes.agreement, rendered: written.rendered.agreement },
      least: { notes: written.notes.least, rendered: written.rendered.least },
    };
  }

  /** The text stream and decoder as learnt once, for all rounds alike, from texts that are never tested on; the music stream is each round's own. */
  private async textStream(): Promise<NamedArray[]> {
    const { settings, sizes } = this;
    const texts = [...this.data.rendered.train.map(({ text }) => this.coder.encode(text, "rendered")), ...this.looseTexts()];
    const arrays = await pretrainedText(path.join(this.folder, `text-stream-${sizes.textSteps}.lnw`), settings, texts, 1, sizes.textSteps);
    return arrays.filter(({ name }) => !name.startsWith("music/"));
  }

  private looseTexts(): (readonly number[])[] {
    return this.data.looseNotes.map(({ text }) => this.coder.encode(text, "notes"));
  }

  /** Texts for the tested items of a set, once, no shorter than serves best on the works to select by, and how the vectors lie. */
  private write(arrays: readonly NamedArray[], set: SetName): { texts: { id: string; text: string }[]; agreement: number; least: number } {
    const { settings, coder } = this;
    const store = ParameterStore.from(arrays);
    const model = twoStream(store, settings);
    const textsFor = (items: readonly HeardItem[], { least }: LengthControl): string[] => {
      const windows = this.scale.rows(items, settings.windows, null);
      const written = writeFromSlots(model.writer, () => model.music.hear(windows, items.length), items.length, { start: coder.start(set), end: coder.end, least, longest: settings.longest });
      windows.dispose();
      return written.map((ids) => coder.decode(ids));
    };
    const data = this.jointData();
    const selection = data.val.flatMap(({ item }) => (item.set === set ? [item] : []));
    const lengths = data.train.flatMap(({ item, ids }) => (item.set === set ? [ids.length - 2] : []));
    const control = bestControl(lengthControls(lengths), (each) => textsFor(selection, each), selection.map(({ text }) => text));
    const test = this.testOf(set);
    const texts = textsFor(test, control);
    const windows = this.scale.rows(test, settings.windows, null);
    const vectors = tidy(() => model.music.place(model.music.hear(windows, test.length), test.length).dataSync() as Float32Array);
    windows.dispose();
    store.dispose();
    return { texts: test.map(({ id }, index) => ({ id, text: texts[index] ?? "" })), agreement: layoutAgreement(test, vectors), least: control.least };
  }

  private jointData(): JointData {
    if (this.#data !== null) return this.#data;
    const { rendered } = this.data;
    const coded = (items: readonly HeardItem[]): TrainingItem[] => items.map((item) => ({ item, ids: this.coder.encode(item.text, item.set) }));
    const train = coded([...rendered.train, ...this.fold.train]);
    const texts = (set: SetName): (readonly number[])[] => train.filter(({ item }) => item.set === set).map(({ ids }) => ids);
    this.#data = {
      train, val: coded([...rendered.val, ...this.fold.val]), scale: this.scale, ground: alignmentGround(train.map(({ item }) => item), this.number),
      texts: { rendered: texts("rendered"), notes: [...texts("notes"), ...this.looseTexts()] },
    };
    return this.#data;
  }
}
