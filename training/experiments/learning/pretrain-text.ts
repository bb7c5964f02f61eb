import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { seededRandom } from "../../../src/base";
import { decodeWeights, encodeWeights, type NamedArray } from "../../../src/neural";
import { Progress } from "../../data/progress";
import type { TwoStreamSettings } from "../model/settings";
import { EndlessBatches } from "./bucketed";
import { Learner } from "./learner";

const perBatch = 16;

/**
 * The text stream learnt first, as in the paper: a text auto-encoder on texts that are never tested on. The music stream
 * stays as made. Kept in a file, so that all alignments of one seed begin alike.
 */
export async function pretrainedText(file: string, settings: TwoStreamSettings, texts: readonly (readonly number[])[], seed: number, steps: number): Promise<readonly NamedArray[]> {
  if (!existsSync(file)) {
    const learner = new Learner(settings, null, seed, { steps, peak: 3e-3, warmUpSteps: 50 });
    const random = seededRandom(seed + 100);
    const batches = new EndlessBatches(texts.map(({ length }) => length), perBatch, random);
    const progress = new Progress(`text stream, seed ${seed}`, steps, 30);
    let mean = 0;
    for (let step = 0; step < steps; step++) {
      const chosen = batches.next().map((place) => texts[place] as readonly number[]);
      const loss = learner.step(() => learner.reconstruction(chosen, { random, rate: 0.1 }));
      mean = step === 0 ? loss : 0.97 * mean + 0.03 * loss;
      progress.update(step + 1, `loss ${mean.toFixed(3)}`);
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, encodeWeights(await learner.arrays(), () => "float32"));
    renameSync(`${file}.part`, file);
    learner.dispose();
  }
  return decodeWeights(new Uint8Array(readFileSync(file))).arrays;
}
