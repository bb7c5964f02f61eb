import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { factKinds } from "../../src/description";
import { layerAnswers, logOdds, sigmoid, type SmallLayer } from "../../src/listener";
import { teacherSizes } from "../../src/listener/network";
import { fitSoftmax, type Lesson } from "../measures/fit-softmax";
import { familyClasses, scoreOf } from "../teachers/tag-map";
import type { IndexedWindow, ShardReader, TeacherAnswer } from "./shard-reader";
import { heardFrom } from "./targets";

/** How likely each family sounds, by the teacher's answer to a window. */
export type FamilyTeacher = (answer: TeacherAnswer) => Float32Array;

const families = factKinds.instrumentFamily.values;
/** Rendered sound is plentiful, and further from what the teacher knows. */
const renderedWeight = 0.25;
/**
 * A family that fewer real windows than this have is judged by its tags alone, as those of the other families deserve to be believed:
 * nobody labelled synthesizers in real sound, and on rendered sound the embedding knows the sound font.
 */
const enoughReal = 20;
const [batch, steps] = [128, 1000] as const;
/** Strengths of decay tried: an embedding of 384 numbers fits a hundred tracks by heart. */
const decays = [0.3, 1, 3];

interface LabelledAnswer {
  readonly real: boolean;
  /** 1 heard, 0 not, −1 not known. */
  readonly heard: Float32Array;
  readonly embedding: Float32Array;
  /** Of each family: the score of its own classes among the tags, as log-odds. */
  readonly scores: Float32Array;
}

const clamped = (share: number): number => Math.min(1 - 1e-4, Math.max(1e-4, share));

/** What is asked about a family: the whole answer, or the score of its tags alone. */
interface Question {
  readonly columns: number;
  readonly features: (answer: Pick<LabelledAnswer, "embedding" | "scores">, family: number) => ArrayLike<number>;
}
const byAll: Question = {
  columns: teacherSizes.embedding + 1,
  features: ({ embedding, scores }, family) => {
    const row = new Float32Array(teacherSizes.embedding + 1);
    row.set(embedding);
    row[teacherSizes.embedding] = scores[family] as number;
    return row;
  },
};
const byTags: Question = { columns: 1, features: ({ scores }, family) => [scores[family] as number] };

/** A family's logistic regression: its answers are "no" and "yes". */
interface Judge {
  readonly question: Question;
  readonly layer: SmallLayer;
}

function chanceOf({ question, layer }: Judge, answer: Pick<LabelledAnswer, "embedding" | "scores">, family: number): number {
  const [no = 0, yes = 0] = layerAnswers(layer, question.features(answer, family));
  return sigmoid(yes - no);
}

function fitted(labelled: readonly LabelledAnswer[], among: readonly number[], question: Question, decay: number, seed: number): Judge {
  const lessons = among.flatMap((family) => labelled.flatMap((answer): Lesson[] => {
    const heard = answer.heard[family] as number;
    const weight = answer.real ? 1 : renderedWeight;
    return heard < 0 ? [] : [{ features: question.features(answer, family), target: heard === 1 ? [0, weight] : [weight, 0] }];
  }));
  const [layer] = fitSoftmax(lessons, { columns: question.columns, rows: 1, answers: 2, hidden: 0, passes: Math.ceil((steps * batch) / lessons.length), batch, rate: 0.01, decay, seed });
  return { question, layer: layer as SmallLayer };
}

function logLoss(exam: readonly LabelledAnswer[], family: number, judge: Judge): number {
  const known = exam.filter(({ heard }) => (heard[family] as number) >= 0);
  const loss = known.reduce((sum, answer) => {
    const chance = clamped(chanceOf(judge, answer, family));
    return sum - Math.log(answer.heard[family] === 1 ? chance : 1 - chance);
  }, 0);
  return loss / Math.max(1, known.length);
}

/** Micro-averaged F1 of the families said from an even chance on. */
function f1Of(exam: readonly LabelledAnswer[], judges: readonly Judge[]): number {
  let [right, told, there] = [0, 0, 0];
  for (const answer of exam) {
    for (const [family, judge] of judges.entries()) {
      if (answer.heard[family] === -1) continue;
      const yes = chanceOf(judge, answer, family) >= 0.5;
      const heard = answer.heard[family] === 1;
      if (yes) told++;
      if (heard) there++;
      if (yes && heard) right++;
    }
  }
  return (2 * right) / Math.max(1, told + there);
}

/**
 * Learns the families from the teacher's answers to labelled training windows (logistic regression on its embedding and its tags);
 * the decay is the one of least log loss on labelled real windows held out. Null where there are too few of either, or no teacher's list of classes.
 */
export function familyTeacher(reader: ShardReader, teachersFolder: string, seed: number, log: (line: string) => void): FamilyTeacher | null {
  const list = path.join(teachersFolder, "efficientat_classes.json");
  if (!existsSync(list)) return null;
  const classes = JSON.parse(readFileSync(list, "utf8")) as readonly string[];
  const scoresOf = (tags: ArrayLike<number>): Float32Array => Float32Array.from(families, (family) => logOdds(clamped(scoreOf(familyClasses[family], tags, classes))));
  const labelledAnswer = (window: IndexedWindow): LabelledAnswer[] => {
    const known = window.targets.families;
    const certain = window.familiesAtLeast;
    const answer = known === null && certain.length === 0 ? null : reader.teacher(window);
    if (answer === null) return [];
    const heard = known?.map((share) => (share >= heardFrom ? 1 : share === 0 ? 0 : -1)) ?? Float32Array.from(families, (family) => (certain.includes(family) ? 1 : -1));
    return [{ real: window.source === "real", heard, embedding: answer.embedding.slice(), scores: scoresOf(answer.tags) }];
  };
  const labelled = reader.windows.filter(({ split, source }) => split === "train" && (source === "rendered" || source === "real")).flatMap(labelledAnswer);
  const exam = reader.windows.filter(({ split, source }) => split === "val" && source === "real").flatMap(labelledAnswer);
  if (labelled.length < 500 || exam.length < 50) return null;
  const realWindows = families.map((_, family) => labelled.filter(({ real, heard }) => real && heard[family] === 1).length);
  const known = families.flatMap((_, family) => ((realWindows[family] as number) < enoughReal ? [] : [family]));
  const ofTags = fitted(labelled.filter(({ real }) => real), known, byTags, 0, seed);
  const judges = families.map((family, index): Judge => {
    const told = `  ${family}: ${realWindows[index] as number} real windows`;
    if (!known.includes(index)) {
      log(`${told}, by its tags alone`);
      return ofTags;
    }
    const tried = decays.map((decay) => {
      const judge = fitted(labelled, [index], byAll, decay, seed);
      return { judge, decay, loss: logLoss(exam, index, judge) };
    });
    const best = tried.reduce((least, each) => (each.loss < least.loss ? each : least));
    log(`${told}, decay ${best.decay}, log loss held out ${best.loss.toFixed(3)}`);
    return best.judge;
  });
  log(`the teacher's families: ${labelled.length} lessons; F1 ${f1Of(exam, judges).toFixed(3)} on ${exam.length} held out`);
  return ({ tags, embedding }) => {
    const answer = { embedding, scores: scoresOf(tags) };
    return Float32Array.from(judges, (judge, family) => chanceOf(judge, answer, family));
  };
}
