import { existsSync } from "node:fs";
import path from "node:path";
import type { SeededRandom } from "../../src/base";
import { featureSettings } from "../../src/features";
import { mixIn } from "../sound/cut";
import { addUnder, rootMeanSquare } from "../sound/noise";
import { applause } from "../sound/synthetic-noise";
import { speechStretch, worldSound } from "./not-music-windows";
import type { Split } from "./score-record";

const rate = featureSettings.sampleRateHertz;

/** What happens around a performance: applause at an end, a street or a sea under it, somebody talking, or a short cut. */
export async function surround(samples: Float32Array, shared: string, split: Split, random: SeededRandom): Promise<{ samples: Float32Array; names: string[] }> {
  const kind = random.next();
  // Clips of the world are divided into training and validation only.
  const side: Split = split === "train" ? "train" : "val";
  if (kind < 0.04) {
    const clapping = applause(Math.floor(random.between(2, 6) * rate), rate, random);
    const gain = (rootMeanSquare(samples) / rootMeanSquare(clapping)) * random.between(0.3, 1.5);
    mixIn(samples, clapping, random.chance(0.7) ? samples.length - clapping.length : 0, gain, rate);
    return { samples, names: ["applause"] };
  }
  if (kind >= 0.12 || !existsSync(path.join(shared, "notmusic"))) return { samples, names: [] };
  if (kind < 0.09) {
    addUnder(samples, await worldSound(shared, side, samples.length, random), random.between(12, 30));
    return { samples, names: ["world"] };
  }
  addUnder(samples, await speechStretch(shared, side, samples.length, random), random.between(8, 24));
  return { samples, names: ["speech"] };
}
