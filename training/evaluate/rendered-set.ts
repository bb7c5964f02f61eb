import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { seededRandom, seedFromText } from "../../src/base";
import { factKinds } from "../../src/description";
import { featureHash } from "../../src/features";
import { ScoreChooser } from "../data/choose-score";
import { heldOutFont, trainingFontsIn } from "../data/fonts";
import { labelsOf } from "../data/labels/window-labels";
import { corpusFolder } from "../data/options";
import { renderExcerpt } from "../data/render-excerpt";
import { readJsonLines, type ScoreRecord } from "../data/score-record";
import { unpackCorpus } from "../data/unpack-corpus";
import { packFrames, unpackFrames } from "./frames-file";
import type { Item } from "./item";
import { truthOfLabels, type Truth } from "./truth";

/** "validation" is for fitting the calibration: works of the validation split, on the held-out font as sound that is new. */
export type RenderedSet = "rendered test" | "unseen font" | "validation";

/** Excerpts are longer than a window, as a listener's recordings are; shorter ones are drawn again. */
const shortestSeconds = 15;

/**
 * Whole excerpts of test (or validation) works, every ensemble class equally often, rendered and coloured as the training data are: on the training
 * fonts, or on the held-out one. Seeded; kept in `cacheFolder` once made.
 */
export async function renderedItems(set: RenderedSet, count: number, shared: string, cacheFolder: string, onProgress: (done: number) => void): Promise<Item[]> {
  const folder = path.join(cacheFolder, `${set.replace(" ", "-")}-${featureHash()}`);
  mkdirSync(folder, { recursive: true });
  unpackCorpus(path.join(shared, "corpus", "scores.zip"), corpusFolder);
  const chooser = new ScoreChooser(readJsonLines<ScoreRecord>(path.join(shared, "corpus", "scores.jsonl")));
  const items: Item[] = [];
  for (let index = 0; index < count; index++) {
    const framesFile = path.join(folder, `${index}.frames`);
    const truthFile = path.join(folder, `${index}.json`);
    if (!existsSync(truthFile)) {
      const random = seededRandom(seedFromText(`evaluate ${set} ${index}`));
      const ensemble = factKinds.ensemble.values[index % factKinds.ensemble.values.length] as (typeof factKinds.ensemble.values)[number];
      for (let attempt = 0; attempt < 200; attempt++) {
        const choice = chooser.draw(set === "validation" ? "val" : "test", ensemble, random);
        if (choice === null) continue;
        const excerpt = await renderExcerpt(choice, set === "rendered test" ? random.pick(trainingFontsIn(shared)) : heldOutFont, { corpus: corpusFolder, shared }, random);
        if (excerpt === null || excerpt.played.timing.seconds < shortestSeconds) continue;
        const { seconds } = excerpt.played.timing;
        writeFileSync(framesFile, packFrames(excerpt.frames, seconds));
        writeFileSync(truthFile, JSON.stringify(truthOfLabels(choice.record.id, labelsOf(excerpt.played, { from: 0, to: seconds }))));
        break;
      }
      onProgress(index + 1);
    }
    if (!existsSync(truthFile)) continue;
    items.push({ truth: JSON.parse(readFileSync(truthFile, "utf8")) as Truth, ...unpackFrames(readFileSync(framesFile)), file: null });
  }
  return items;
}
