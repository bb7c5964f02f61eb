import { expect, test } from "vitest";
import type { SampleBlock, SoundFacts, SoundReport } from "../../../src/audio";
import type { EarAnswer } from "../../../src/engine/messages";
import { Hearing } from "../../../src/engine/workers/hearing";

const sound: SoundFacts = { container: "WAVE", codec: "pcm-s16", sampleRateHertz: 22_050, channels: 1, tags: {}, durationSeconds: 8 };
const report: SoundReport = { durationSeconds: 8, warnings: [], peak: 1, loudestDecibels: 0, clippedShare: 0, oddSamples: 0, sideShare: null };

/** Twenty stretches of one peak each. */
const blockSamples = 20 * 1103;

/** Eight blocks of about a second, each louder than the one before, that come so many milliseconds apart. */
function peaksTold(millisecondsApart: number): Extract<EarAnswer, { type: "peaks" }>[] {
  const answers: EarAnswer[] = [];
  let now = 0;
  const hearing = new Hearing(1, { kind: "file", name: "steps.wav", size: 1 }, sound, (answer) => void answers.push(answer), () => now);
  for (let second = 0; second < 8; second++) {
    const block: SampleBlock = { samples: new Float32Array(blockSamples).fill((second + 1) / 8), startSeconds: second };
    hearing.take(block);
    now += millisecondsApart;
  }
  hearing.end(report, "0".repeat(64), 1);
  return answers.filter((answer) => answer.type === "peaks");
}

test("peaks are told at once when blocks come slowly, gathered when they come fast, and none is lost", () => {
  const [slow, fast] = [peaksTold(300), peaksTold(30)];
  expect(slow).toHaveLength(9);
  expect(fast.length).toBeLessThanOrEqual(4);
  for (const told of [slow, fast]) {
    const values = told.flatMap((answer) => [...answer.values]);
    expect(told.map(({ from }) => from)).toEqual(told.map((_, index) => told.slice(0, index).reduce((sum, answer) => sum + answer.values.length, 0)));
    expect(values).toHaveLength(160);
    expect(values.map((_, index) => (Math.floor(index / 20) + 1) / 8)).toEqual(values);
    expect(told.at(-1)?.fraction).toBe(1);
  }
});
