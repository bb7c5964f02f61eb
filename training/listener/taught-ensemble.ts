import { factKinds } from "../../src/description";
import { indexOfHighest, layerAnswers, type SmallLayer, softmax } from "../../src/listener";
import { teacherSizes } from "../../src/listener/network";
import { fitSoftmax, type Lesson } from "../measures/fit-softmax";
import type { IndexedWindow, ShardReader } from "./shard-reader";

/** What the teacher's embedding says of the ensemble: a probability for each class. */
export type EnsembleTeacher = (embedding: Float32Array) => Float32Array;

const classes = factKinds.ensemble.values.length;
/** Rendered sound is plentiful, and further from what the teacher knows. */
const realWeight = 4;
/** The temperatures tried, from sharper than fitted to far duller. */
const temperatures = Array.from({ length: 25 }, (_unused, index) => 0.8 * 1.1 ** index);

interface LabelledEmbedding {
  readonly embedding: Float32Array;
  readonly ensemble: number;
  readonly weight: number;
}

function labelledEmbeddings(reader: ShardReader, windows: readonly IndexedWindow[]): LabelledEmbedding[] {
  return windows.flatMap((window) => {
    const answer = window.targets.one.ensemble < 0 ? null : reader.teacher(window);
    return answer === null ? [] : [{ embedding: answer.embedding.slice(), ensemble: window.targets.one.ensemble, weight: window.source === "real" ? realWeight : 1 }];
  });
}

function fitted(labelled: readonly LabelledEmbedding[], seed: number): SmallLayer {
  const counts = new Float32Array(classes);
  for (const { ensemble, weight } of labelled) counts[ensemble] = (counts[ensemble] as number) + weight;
  const average = counts.reduce((sum, count) => sum + count, 0) / classes;
  const lessons = labelled.map(({ embedding, ensemble, weight }): Lesson => {
    const target = new Float32Array(classes);
    target[ensemble] = weight * Math.sqrt(average / (counts[ensemble] as number));
    return { features: embedding, target };
  });
  const [layer] = fitSoftmax(lessons, { columns: teacherSizes.embedding, rows: 1, answers: classes, hidden: 0, passes: 12, batch: 64, rate: 0.01, decay: 0.1, seed });
  return layer as SmallLayer;
}

/**
 * Learns the ensemble from the teacher's embeddings of labelled training windows, its confidence from labelled real windows
 * held out from it (the temperature of least log loss there). Null where there are too few of either.
 */
export function ensembleTeacher(reader: ShardReader, seed: number, log: (line: string) => void): EnsembleTeacher | null {
  const labelled = labelledEmbeddings(reader, reader.windows.filter(({ split, source }) => split === "train" && (source === "rendered" || source === "real")));
  const exam = labelledEmbeddings(reader, reader.windows.filter(({ split, source }) => split === "val" && source === "real"));
  if (labelled.length < 500 || exam.length < 50) return null;
  const layer = fitted(labelled, seed);
  const answers = exam.map(({ embedding, ensemble }) => ({ logits: layerAnswers(layer, embedding), ensemble }));
  const right = answers.filter(({ logits, ensemble }) => indexOfHighest(logits) === ensemble).length;
  const logLoss = (temperature: number): number =>
    answers.reduce((sum, { logits, ensemble }) => sum - Math.log(Math.max(1e-6, softmax(logits, temperature)[ensemble] as number)), 0) / answers.length;
  const losses = temperatures.map(logLoss);
  const least = Math.min(...losses);
  const temperature = temperatures[losses.indexOf(least)] as number;
  log(`the teacher's ensemble: ${labelled.length} lessons; of ${exam.length} held out ${((100 * right) / exam.length).toFixed(0)} % right, temperature ${temperature.toFixed(2)}, log loss ${least.toFixed(2)}`);
  return (embedding) => Float32Array.from(softmax(layerAnswers(layer, embedding), temperature));
}
