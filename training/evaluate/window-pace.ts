import { seededRandom } from "../../src/base";
import { FeatureExtractor } from "../../src/features";
import { networkWindow } from "../../src/listener";
import { publishedEars } from "./network-answers";

/** Answered before the clock runs: the first windows set the backend up. */
const warmUp = 5;
const noiseSeconds = 10.5;

/** Milliseconds the published listener of a folder takes over each of some windows of ten seconds, on the page's own WASM, which runs on one core. */
export async function windowPace(folder: string, windows: number): Promise<number[]> {
  const ears = await publishedEars(folder);
  const random = seededRandom(1);
  const extractor = new FeatureExtractor();
  extractor.push(Float32Array.from({ length: noiseSeconds * 22050 }, () => random.between(-0.1, 0.1)));
  const window = extractor.copy(0, networkWindow.frames);
  return Array.from({ length: warmUp + windows }, () => {
    const began = performance.now();
    ears.answers(window, 0);
    return performance.now() - began;
  }).slice(warmUp);
}
