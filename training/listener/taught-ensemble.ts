import { seededRandom } from "../../src/base";
import { factKinds } from "../../src/description";
import { teacherSizes } from "../../src/listener/network";
import type { IndexedWindow, ShardReader } from "./shard-reader";

/** An ensemble's index by the teacher's embedding, −1 where it isn't sure. */
export type EnsembleTeacher = (embedding: Float32Array) => number;

const classes = factKinds.ensemble.values.length;
const width = teacherSizes.embedding;
const passes = 12;
const batch = 64;
const rate = 0.05;
const decay = 1e-4;
/** Rendered sound is plentiful, and further from what the teacher knows. */
const realWeight = 4;
const wantedPrecision = 0.9;

/** Softmax regression on standardised embeddings: one row of weights a class, its bias last. */
interface Regression {
  readonly mean: Float32Array;
  readonly deviation: Float32Array;
  readonly rows: Float32Array[];
}

interface Lesson {
  readonly embedding: Float32Array;
  readonly ensemble: number;
  readonly weight: number;
}

function lessonsOf(reader: ShardReader, windows: readonly IndexedWindow[]): Lesson[] {
  return windows.flatMap((window) => {
    const answer = window.targets.one.ensemble < 0 ? null : reader.teacher(window);
    return answer === null ? [] : [{ embedding: answer.embedding.slice(), ensemble: window.targets.one.ensemble, weight: window.source === "real" ? realWeight : 1 }];
  });
}

function probabilities({ mean, deviation, rows }: Regression, embedding: Float32Array): Float32Array {
  const logits = rows.map((row) => {
    let sum = row[width] as number;
    for (let index = 0; index < width; index++) sum += ((row[index] as number) * ((embedding[index] as number) - (mean[index] as number))) / (deviation[index] as number);
    return sum;
  });
  const highest = Math.max(...logits);
  const powers = Float32Array.from(logits, (logit) => Math.exp(logit - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function fitted(lessons: readonly Lesson[], seed: number): Regression {
  const mean = new Float32Array(width);
  const deviation = new Float32Array(width);
  for (const { embedding } of lessons) embedding.forEach((value, index) => { mean[index] = (mean[index] as number) + value / lessons.length; });
  for (const { embedding } of lessons) embedding.forEach((value, index) => { deviation[index] = (deviation[index] as number) + (value - (mean[index] as number)) ** 2 / lessons.length; });
  const regression: Regression = { mean, deviation: deviation.map((square) => Math.sqrt(square) + 1e-3), rows: Array.from({ length: classes }, () => new Float32Array(width + 1)) };
  const counts = new Float32Array(classes);
  for (const { ensemble, weight } of lessons) counts[ensemble] = (counts[ensemble] as number) + weight;
  const average = counts.reduce((sum, count) => sum + count, 0) / classes;
  const random = seededRandom(seed);
  const steps = Math.ceil((passes * lessons.length) / batch);
  for (let step = 0; step < steps; step++) {
    const slope = (rate * (1 - step / steps)) / batch;
    for (let place = 0; place < batch; place++) {
      const { embedding, ensemble, weight } = random.pick(lessons);
      const answer = probabilities(regression, embedding);
      const worth = weight * Math.sqrt(average / (counts[ensemble] as number));
      regression.rows.forEach((row, value) => {
        const error = slope * worth * ((value === ensemble ? 1 : 0) - (answer[value] as number));
        for (let index = 0; index < width; index++) row[index] = (row[index] as number) + (error * ((embedding[index] as number) - (mean[index] as number))) / (regression.deviation[index] as number);
        row[width] = (row[width] as number) + error;
      });
    }
    for (const row of regression.rows) for (let index = 0; index < width; index++) row[index] = (row[index] as number) * (1 - rate * decay);
  }
  return regression;
}

/**
 * Learns the ensemble from the teacher's embeddings of labelled training windows, and says it of others where, on labelled
 * real windows held out from it, nine of ten such answers are right. Null where there are too few of either.
 */
export function ensembleTeacher(reader: ShardReader, seed: number, log: (line: string) => void): EnsembleTeacher | null {
  const lessons = lessonsOf(reader, reader.windows.filter(({ split, source }) => split === "train" && (source === "rendered" || source === "real")));
  const exam = lessonsOf(reader, reader.windows.filter(({ split, source }) => split === "val" && source === "real"));
  if (lessons.length < 500 || exam.length < 50) return null;
  const regression = fitted(lessons, seed);
  const answers = exam
    .map(({ embedding, ensemble }) => {
      const answer = probabilities(regression, embedding);
      const confidence = Math.max(...answer);
      return { confidence, right: answer.indexOf(confidence) === ensemble };
    })
    .sort((a, b) => b.confidence - a.confidence);
  let [right, sureFrom, sure] = [0, 1, 0];
  answers.forEach((answer, index) => {
    if (answer.right) right++;
    if (index >= 20 && right / (index + 1) >= wantedPrecision) [sureFrom, sure] = [answer.confidence, index + 1];
  });
  log(`the teacher's ensemble: ${lessons.length} lessons; of ${exam.length} held out ${((100 * right) / exam.length).toFixed(0)} % right, believed from ${sureFrom.toFixed(2)} (${sure})`);
  return (embedding) => {
    const answer = probabilities(regression, embedding);
    const confidence = Math.max(...answer);
    return confidence >= sureFrom ? answer.indexOf(confidence) : -1;
  };
}
