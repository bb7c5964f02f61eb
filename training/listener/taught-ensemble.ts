import { seededRandom } from "../../src/base";
import { factKinds } from "../../src/description";
import { teacherSizes } from "../../src/listener/network";
import type { IndexedWindow, ShardReader } from "./shard-reader";

/** What the teacher's embedding says of the ensemble: a probability for each class. */
export type EnsembleTeacher = (embedding: Float32Array) => Float32Array;

const classes = factKinds.ensemble.values.length;
const width = teacherSizes.embedding;
const passes = 12;
const batch = 64;
const rate = 0.05;
const decay = 1e-4;
/** Rendered sound is plentiful, and further from what the teacher knows. */
const realWeight = 4;
/** The temperatures tried, from sharper than fitted to far duller. */
const temperatures = Array.from({ length: 25 }, (_unused, index) => 0.8 * 1.1 ** index);

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

function probabilities({ mean, deviation, rows }: Regression, embedding: Float32Array, temperature = 1): Float32Array {
  const logits = rows.map((row) => {
    let sum = row[width] as number;
    for (let index = 0; index < width; index++) sum += ((row[index] as number) * ((embedding[index] as number) - (mean[index] as number))) / (deviation[index] as number);
    return sum / temperature;
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
 * Learns the ensemble from the teacher's embeddings of labelled training windows, its confidence from labelled real windows
 * held out from it (the temperature of least log loss there). Null where there are too few of either.
 */
export function ensembleTeacher(reader: ShardReader, seed: number, log: (line: string) => void): EnsembleTeacher | null {
  const lessons = lessonsOf(reader, reader.windows.filter(({ split, source }) => split === "train" && (source === "rendered" || source === "real")));
  const exam = lessonsOf(reader, reader.windows.filter(({ split, source }) => split === "val" && source === "real"));
  if (lessons.length < 500 || exam.length < 50) return null;
  const regression = fitted(lessons, seed);
  const right = exam.filter(({ embedding, ensemble }) => {
    const answer = probabilities(regression, embedding);
    return answer.indexOf(Math.max(...answer)) === ensemble;
  }).length;
  const logLoss = (temperature: number): number =>
    exam.reduce((sum, { embedding, ensemble }) => sum - Math.log(Math.max(1e-6, probabilities(regression, embedding, temperature)[ensemble] as number)), 0) / exam.length;
  const losses = temperatures.map(logLoss);
  const least = Math.min(...losses);
  const temperature = temperatures[losses.indexOf(least)] as number;
  log(`the teacher's ensemble: ${lessons.length} lessons; of ${exam.length} held out ${((100 * right) / exam.length).toFixed(0)} % right, temperature ${temperature.toFixed(2)}, log loss ${least.toFixed(2)}`);
  return (embedding) => probabilities(regression, embedding, temperature);
}
