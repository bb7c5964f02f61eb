import { answersOf, applauseFeatureCount, applauseFeatures, applauseLook, type SmallNetwork } from "../../src/listener";
import type { ApplauseExample } from "./applause-sounds";
import { fitSoftmax, type Lesson } from "./fit-softmax";

/** What is measured of one example: one row of features a look. */
export interface ApplauseLesson {
  readonly isApplause: boolean;
  readonly group: string;
  readonly split: ApplauseExample["split"];
  readonly looks: readonly ArrayLike<number>[];
}

/** Frames between the looks that are learnt from: a second. */
const learnEvery = 2 * applauseLook.hop;

export function lessonOf({ isApplause, group, split, frames }: ApplauseExample): ApplauseLesson {
  const looks: Float64Array[] = [];
  for (let from = 0; from + applauseLook.frames <= frames.frames; from += learnEvery) looks.push(applauseFeatures(frames, from));
  return { isApplause, group, split, looks };
}

/** A wrong applause counts so many times as much as one that is not told. */
const falseAlarmWeight = 3;
const hidden = 8;

/** The network behind applauseLogits: other sound, applause. */
export function fitApplause(lessons: readonly ApplauseLesson[], seed: number): SmallNetwork {
  const rows = lessons.flatMap(({ isApplause, looks }) => looks.map((features): Lesson => ({ features, target: isApplause ? [0, 1] : [falseAlarmWeight, 0] })));
  const [widen, answers] = fitSoftmax(rows, { columns: applauseFeatureCount, rows: 1, answers: 2, hidden, passes: 12, batch: 64, rate: 0.01, decay: 0.2, seed });
  if (!widen || !answers) throw new Error("nothing to learn applause from");
  return { hidden: widen, answers };
}

export interface ApplauseScores {
  /** Looks by group: how many there are, and how many are called applause. */
  readonly groups: ReadonlyMap<string, { readonly looks: number; readonly called: number }>;
  readonly heard: number;
  readonly falseAlarms: number;
}

/** How many looks are called applause from a logit on. */
export function scoreApplause(lessons: readonly ApplauseLesson[], network: SmallNetwork, fromLogit: number): ApplauseScores {
  const groups = new Map<string, { looks: number; called: number }>();
  const count = { yes: [0, 0], no: [0, 0] };
  for (const { isApplause, group, looks } of lessons) {
    const row = groups.get(group) ?? { looks: 0, called: 0 };
    groups.set(group, row);
    for (const features of looks) {
      const [other = 0, applause = 0] = answersOf(network, features);
      const called = applause - other >= fromLogit ? 1 : 0;
      row.looks++;
      row.called += called;
      const side = isApplause ? count.yes : count.no;
      side[0] = (side[0] as number) + called;
      side[1] = (side[1] as number) + 1;
    }
  }
  const share = ([called = 0, all = 0]: readonly number[]): number => (all > 0 ? called / all : 0);
  return { groups, heard: share(count.yes), falseAlarms: share(count.no) };
}
