import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { factKinds } from "../../src/description";
import { logOdds, sigmoid } from "../../src/listener";
import { teacherSizes } from "../../src/listener/network";
import { familyClasses, scoreOf } from "../teachers/tag-map";
import type { IndexedWindow, ShardReader, TeacherAnswer } from "./shard-reader";
import { heardFrom } from "./targets";

/** How likely each family sounds, by the teacher's answer to a window. */
export type FamilyTeacher = (answer: TeacherAnswer) => Float32Array;

const families = factKinds.instrumentFamily.values;
/** The embedding, standardised, and the score of the family's own classes among the tags, as log-odds. */
const width = teacherSizes.embedding + 1;
/** Log-odds of a tag's score, brought near the size of the other columns. */
const [usualScore, spreadOfScores] = [-4.6, 3];
/** Rendered sound is plentiful, and further from what the teacher knows. */
const renderedWeight = 0.25;
/**
 * A family that fewer real windows than this have is judged by its tags alone, as those of the other families deserve to be believed:
 * nobody labelled synthesizers in real sound, and on rendered sound the embedding knows the sound font.
 */
const enoughReal = 20;
const [steps, rate, momentum] = [150, 1, 0.9] as const;
/** Strengths of decay tried: an embedding of 384 numbers fits a hundred tracks by heart. */
const decays = [0.03, 0.1, 0.3];

interface Lesson {
  readonly real: boolean;
  /** 1 heard, 0 not, −1 not known. */
  readonly heard: Float32Array;
  readonly embedding: Float32Array;
  readonly scores: Float32Array;
}

/**
 * Learns the families from the teacher's answers to labelled training windows (logistic regression on its embedding and its tags);
 * the decay is the one of least log loss on labelled real windows held out. Null where there are too few of either, or no teacher's list of classes.
 */
export function familyTeacher(reader: ShardReader, teachersFolder: string, log: (line: string) => void): FamilyTeacher | null {
  const list = path.join(teachersFolder, "efficientat_classes.json");
  if (!existsSync(list)) return null;
  const classes = JSON.parse(readFileSync(list, "utf8")) as readonly string[];
  const scoresOf = (tags: ArrayLike<number>): Float32Array => Float32Array.from(families, (family) => (logOdds(clamped(scoreOf(familyClasses[family], tags, classes))) - usualScore) / spreadOfScores);
  const lessonOf = (window: IndexedWindow): Lesson[] => {
    const known = window.targets.families;
    const answer = known === null ? null : reader.teacher(window);
    if (known === null || answer === null) return [];
    const heard = known.map((share) => (share >= heardFrom ? 1 : share === 0 ? 0 : -1));
    return [{ real: window.source === "real", heard, embedding: answer.embedding.slice(), scores: scoresOf(answer.tags) }];
  };
  const lessons = reader.windows.filter(({ split, source }) => split === "train" && (source === "rendered" || source === "real")).flatMap(lessonOf);
  const exam = reader.windows.filter(({ split, source }) => split === "val" && source === "real").flatMap(lessonOf);
  if (lessons.length < 500 || exam.length < 50) return null;
  const scale = scaleOf(lessons);
  const table = (given: readonly Lesson[]): Float32Array => {
    const joined = new Float32Array(given.length * teacherSizes.embedding);
    given.forEach(({ embedding }, row) => joined.set(standardised(embedding, scale), row * teacherSizes.embedding));
    return joined;
  };
  const [learnt, asked] = [table(lessons), table(exam)];
  const realWindows = families.map((_, family) => lessons.filter((lesson) => lesson.real && lesson.heard[family] === 1).length);
  const ofTags = trustInTags(lessons.filter((lesson) => lesson.real), families.flatMap((_, family) => ((realWindows[family] as number) < enoughReal ? [] : [family])));
  log(`  a tag counts as much as silence of it from ${sigmoid((-(ofTags[width] as number) / (ofTags[width - 1] as number)) * spreadOfScores + usualScore).toFixed(3)} on`);
  /** Of each family a weight for each column, then the bias. */
  const rows = families.map((_, family) => {
    const real = realWindows[family] as number;
    if (real < enoughReal) {
      log(`  ${families[family] as string}: ${real} real windows, by its tags alone`);
      return ofTags;
    }
    const tried = decays.map((decay) => {
      const row = fitted(lessons, learnt, family, decay);
      return { row, decay, loss: logLoss(exam, asked, family, row) };
    });
    const best = tried.reduce((least, each) => (each.loss < least.loss ? each : least));
    log(`  ${families[family] as string}: ${real} real windows, decay ${best.decay}, log loss held out ${best.loss.toFixed(3)}`);
    return best.row;
  });
  let [right, told, there] = [0, 0, 0];
  exam.forEach(({ heard, scores }, index) => families.forEach((_, family) => {
    if (heard[family] === -1) return;
    const yes = answerOf(rows[family] as Float32Array, asked, index, scores[family] as number) >= 0.5;
    if (yes) told++;
    if (heard[family] === 1) there++;
    if (yes && heard[family] === 1) right++;
  }));
  log(`the teacher's families: ${lessons.length} lessons; F1 ${((2 * right) / Math.max(1, told + there)).toFixed(3)} on ${exam.length} held out`);
  return ({ tags, embedding }) => {
    const [row, scores] = [standardised(embedding, scale), scoresOf(tags)];
    return Float32Array.from(families, (_, family) => answerOf(rows[family] as Float32Array, row, 0, scores[family] as number));
  };
}

const clamped = (share: number): number => Math.min(1 - 1e-4, Math.max(1e-4, share));

interface Scale {
  readonly mean: Float32Array;
  readonly deviation: Float32Array;
}

function scaleOf(lessons: readonly Lesson[]): Scale {
  const [mean, square] = [new Float32Array(teacherSizes.embedding), new Float32Array(teacherSizes.embedding)];
  for (const { embedding } of lessons) {
    embedding.forEach((value, index) => {
      mean[index] = (mean[index] as number) + value / lessons.length;
      square[index] = (square[index] as number) + (value * value) / lessons.length;
    });
  }
  return { mean, deviation: square.map((value, index) => Math.sqrt(Math.max(0, value - (mean[index] as number) ** 2)) + 1e-3) };
}

const standardised = (embedding: Float32Array, { mean, deviation }: Scale): Float32Array =>
  embedding.map((value, index) => (value - (mean[index] as number)) / (deviation[index] as number));

function answerOf(row: Float32Array, table: Float32Array, place: number, score: number): number {
  const from = place * teacherSizes.embedding;
  let sum = (row[width] as number) + (row[width - 1] as number) * score;
  for (let index = 0; index < teacherSizes.embedding; index++) sum += (row[index] as number) * (table[from + index] as number);
  return sigmoid(sum);
}

function fitted(lessons: readonly Lesson[], table: Float32Array, family: number, decay: number): Float32Array {
  const row = new Float32Array(width + 1);
  const speed = new Float32Array(width + 1);
  const weights = lessons.map(({ real, heard }): number => ((heard[family] as number) < 0 ? 0 : real ? 1 : renderedWeight));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (let step = 0; step < steps; step++) {
    const slope = new Float32Array(width + 1);
    lessons.forEach(({ heard, scores }, place) => {
      const weight = weights[place] as number;
      if (weight === 0) return;
      const score = scores[family] as number;
      const error = ((answerOf(row, table, place, score) - (heard[family] as number)) * weight) / total;
      const from = place * teacherSizes.embedding;
      for (let index = 0; index < teacherSizes.embedding; index++) slope[index] = (slope[index] as number) + error * (table[from + index] as number);
      slope[width - 1] = (slope[width - 1] as number) + error * score;
      slope[width] = (slope[width] as number) + error;
    });
    for (let index = 0; index <= width; index++) {
      const pull = index < teacherSizes.embedding ? decay * (row[index] as number) : 0;
      speed[index] = momentum * (speed[index] as number) - rate * (1 - momentum) * ((slope[index] as number) + pull);
      row[index] = (row[index] as number) + (speed[index] as number);
    }
  }
  return row;
}

/** One row for the scores of all these families' tags together: how far such a score is to be believed. */
function trustInTags(lessons: readonly Lesson[], among: readonly number[]): Float32Array {
  const row = new Float32Array(width + 1);
  const pairs = lessons.flatMap(({ heard, scores }) => among.filter((family) => (heard[family] as number) >= 0).map((family) => [scores[family] as number, heard[family] as number] as const));
  for (let step = 0; step < 4 * steps; step++) {
    let [slope, lift] = [0, 0];
    for (const [score, heard] of pairs) {
      const error = (sigmoid((row[width - 1] as number) * score + (row[width] as number)) - heard) / pairs.length;
      slope += error * score;
      lift += error;
    }
    row[width - 1] = (row[width - 1] as number) - rate * slope;
    row[width] = (row[width] as number) - rate * lift;
  }
  return row;
}

function logLoss(exam: readonly Lesson[], table: Float32Array, family: number, row: Float32Array): number {
  let [sum, count] = [0, 0];
  exam.forEach(({ heard, scores }, place) => {
    const truth = heard[family] as number;
    if (truth < 0) return;
    const answer = clamped(answerOf(row, table, place, scores[family] as number));
    sum -= Math.log(truth === 1 ? answer : 1 - answer);
    count++;
  });
  return sum / Math.max(1, count);
}
