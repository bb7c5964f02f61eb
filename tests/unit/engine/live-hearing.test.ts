import { expect, test } from "vitest";
import { LiveHearing } from "../../../src/engine/workers/live-hearing";
import type { EarAnswer } from "../../../src/engine/messages";

const tone = (frames: number, sampleRateHertz: number, from = 0): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length: frames }, (_, index) => 0.3 * Math.sin((2 * Math.PI * 440 * (from + index)) / sampleRateHertz));

/** Seconds of sound in blocks, as the audio thread hands them on. */
function feed(hearing: LiveHearing, seconds: number, sampleRateHertz: number, channels = 1, firstCount = 0): void {
  for (let count = 0; count * 2048 < seconds * sampleRateHertz; count++) {
    hearing.take({ count: firstCount + count, planes: Array.from({ length: channels }, () => tone(2048, sampleRateHertz, count * 2048)) }, sampleRateHertz);
  }
}

function hearingWith(answers: EarAnswer[]): LiveHearing {
  return new LiveHearing(1, "Live", (answer) => void answers.push(answer));
}
const ofType = <Type extends EarAnswer["type"]>(answers: readonly EarAnswer[], type: Type) => answers.filter((answer): answer is Extract<EarAnswer, { type: Type }> => answer.type === type);

test("tells levels, glimpses of the last ten seconds at most, windows and peaks, and at the end all of it", () => {
  const answers: EarAnswer[] = [];
  const hearing = hearingWith(answers);
  feed(hearing, 24, 44_100, 2);
  hearing.end();
  const levels = ofType(answers, "level");
  expect(levels.length).toBeGreaterThan(150);
  expect(levels.at(-1)?.peakDecibels).toBeCloseTo(20 * Math.log10(0.3), 1);
  expect(levels.at(-1)?.lostBlocks).toBe(0);
  const glimpses = ofType(answers, "glimpse");
  expect(glimpses.length).toBeGreaterThanOrEqual(12);
  for (const { startSeconds, endSeconds, frames, silent } of glimpses) {
    expect(silent).toBe(false);
    expect(endSeconds - startSeconds).toBeLessThanOrEqual(10.04);
    expect(frames.frames / 21.53).toBeCloseTo(endSeconds - startSeconds, 1);
  }
  expect(ofType(answers, "window").map(({ startFrame }) => startFrame)).toEqual([0, 108, 216]);
  expect(ofType(answers, "beginning")).toEqual([]);
  const [heard] = ofType(answers, "heard");
  expect(heard?.recording.kind).toBe("live");
  expect(heard?.recording.report.durationSeconds).toBeCloseTo(24, 0);
  expect(heard?.recording.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test("another sample rate and another number of channels in the middle go on where the sound was", () => {
  const answers: EarAnswer[] = [];
  const hearing = hearingWith(answers);
  feed(hearing, 6, 44_100, 2);
  feed(hearing, 6, 48_000, 1);
  feed(hearing, 6, 16_000, 1);
  hearing.end();
  expect(ofType(answers, "heard")[0]?.recording.report.durationSeconds).toBeCloseTo(18, 0);
  const ends = ofType(answers, "glimpse").map(({ endSeconds }) => endSeconds);
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
});

test("lost blocks are counted, clipped samples are told, silence is a glimpse without frames", () => {
  const answers: EarAnswer[] = [];
  const hearing = hearingWith(answers);
  hearing.take({ count: 0, planes: [tone(2048, 44_100)] }, 44_100);
  hearing.take({ count: 4, planes: [new Float32Array(8192).fill(1)] }, 44_100);
  expect(ofType(answers, "level").at(-1)).toMatchObject({ lostBlocks: 3, clipped: true });
  for (let count = 5; count < 200; count++) hearing.take({ count, planes: [new Float32Array(2048)] }, 44_100);
  const last = ofType(answers, "glimpse").at(-1);
  expect(last?.silent).toBe(true);
  expect(last?.frames.frames).toBe(0);
  expect(ofType(answers, "level").at(-1)?.peakDecibels).toBe(-Infinity);
});
