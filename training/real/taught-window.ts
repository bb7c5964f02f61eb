import type { SeededRandom } from "../../src/base";
import { FeatureExtractor, featureSettings } from "../../src/features";
import { tuningOf, windowFrames, windowRecord } from "../data/shard";
import { colour, realColour } from "../sound/colour";
import { answerBytes, type EfficientAt } from "../teachers/efficientat";
import { teacherSampleRateHertz } from "../teachers/teacher-frontend";
import { resampled } from "../teachers/teacher-sound";
import type { RealEntry } from "./real-labels";
import type { WindowSound } from "./window-sound";

/** Frames cut away on either side, so that a window's first and last frames have sound around them as in a recording. */
const marginFrames = 4;
const samplesPerFrame = (featureSettings.frameHop * teacherSampleRateHertz) / featureSettings.sampleRateHertz;
const windowStart = Math.round(marginFrames * samplesPerFrame);
const windowLength = Math.round(windowFrames * samplesPerFrame);

/** Samples at 32 kHz to be cut for a window: margins included, and one more for rounding. */
export const soundLength = Math.ceil((windowFrames + 2 * marginFrames) * samplesPerFrame) + 1;

export interface TaughtWindow {
  readonly entry: RealEntry;
  readonly record: Uint8Array;
  /** 527 probabilities and 384 embedding values as half floats, little-endian. */
  readonly answer: Uint8Array;
}

/** Colours a sound, takes its frames at 22 050 Hz and the teacher's answer to the same sound at 32 kHz. */
export function taughtWindow(sound: WindowSound, id: string, split: "train" | "val", teacher: EfficientAt, random: SeededRandom): TaughtWindow {
  const coloured = colour(sound.samples, teacherSampleRateHertz, realColour, random);
  const extractor = new FeatureExtractor();
  extractor.push(resampled(coloured.samples, teacherSampleRateHertz, featureSettings.sampleRateHertz));
  const frames = extractor.finish();
  const heard = teacher.answer(coloured.samples.subarray(windowStart, windowStart + windowLength));
  return {
    entry: {
      id, source: sound.source, split, group: sound.group, font: null, labels: sound.labels, tuningCents: tuningOf(frames),
      colour: [...sound.recipe, ...coloured.names],
    },
    record: windowRecord(frames, marginFrames),
    answer: answerBytes(heard),
  };
}
