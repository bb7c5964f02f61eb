import { seededRandom } from "../../../src/base";
import { inputLayout, type InputStatistics, type RawWindow, windowLayout } from "../../../src/listener/network";

/** A window of noise with some notes in it, in the shapes the features give. */
export function sampleWindow(seed: number, notes: readonly number[] = [60, 64, 67]): RawWindow {
  const random = seededRandom(seed);
  const bytes = (size: number, low: number, high: number): Uint8Array => Uint8Array.from({ length: size }, () => random.between(low, high));
  const pitch = new Uint8Array(windowLayout.pitchFrames * windowLayout.pitchBins).fill(65);
  for (const note of notes) {
    for (let frame = 0; frame < windowLayout.pitchFrames; frame++) pitch[frame * windowLayout.pitchBins + (note - 36) * 3 + 1] = 150;
  }
  const scalars = new Float32Array(windowLayout.frames * windowLayout.scalars);
  for (let frame = 0; frame < windowLayout.frames; frame++) scalars.set([-20 + random.normal(), -12, 1500, 0.1, 4000, 5, 900, 10], frame * windowLayout.scalars);
  return {
    mel: bytes(windowLayout.frames * windowLayout.melBands, 80, 160),
    onset: bytes(windowLayout.fastFrames * windowLayout.onsetBands, 0, 60),
    pitch,
    scalars,
  };
}

const statisticsOf = (width: number, mean: number, deviation: number): { mean: number[]; deviation: number[] } =>
  ({ mean: new Array<number>(width).fill(mean), deviation: new Array<number>(width).fill(deviation) });

export const sampleStatistics: InputStatistics = {
  mel: statisticsOf(windowLayout.melBands, -25, 10),
  onset: statisticsOf(windowLayout.onsetBands, 0.4, 0.2),
  scalars: statisticsOf(inputLayout.scalars[0], 0, 5),
};
