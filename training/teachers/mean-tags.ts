import { teacherTagCount, type EfficientAt } from "./efficientat";
import { teacherSampleRateHertz } from "./teacher-frontend";

const windowSamples = 10 * teacherSampleRateHertz;
const leastSamples = 2 * teacherSampleRateHertz;

/** Mean probabilities over windows of ten seconds of a recording's first minute; a rest of two seconds or more is a window too. */
export function meanTags(teacher: EfficientAt, samples: Float32Array): { tags: Float32Array; windows: number } {
  const minute = samples.subarray(0, 60 * teacherSampleRateHertz);
  const sum = new Float32Array(teacherTagCount);
  let windows = 0;
  for (let from = 0; from < minute.length; from += windowSamples) {
    const window = minute.subarray(from, from + windowSamples);
    if (from > 0 && window.length < leastSamples) break;
    const { tags } = teacher.answer(window);
    for (let tag = 0; tag < sum.length; tag++) sum[tag] = (sum[tag] as number) + (tags[tag] as number);
    windows++;
  }
  return { tags: sum.map((value) => value / windows), windows };
}
