import { afterEach, describe, expect, it, vi } from "vitest";
import { defaultCaptionChoice } from "../../../src/description";
import { DescribeSession, type SessionLines } from "../../../src/engine/describe-session";
import type { EarAnswer, EarRequest } from "../../../src/engine/messages";

afterEach(() => {
  vi.useRealTimers();
});

const peaks: EarAnswer = { type: "peaks", id: 1, from: 0, values: new Float32Array(1), secondsPerPeak: 0.05, duration: 60, fraction: 0.5 };

/** Workers that take everything and answer only what a test lets them answer. */
function mutedLines(): { lines: SessionLines; asked: EarRequest["type"][]; answer: (answer: EarAnswer) => void } {
  const asked: EarRequest["type"][] = [];
  let onAnswer: (answer: EarAnswer) => void = () => undefined;
  const line = {
    listen: (_id: number, listener: (answer: EarAnswer) => void) => {
      onAnswer = listener;
      return () => undefined;
    },
    send: (request: EarRequest) => void asked.push(request.type),
  };
  const mind = { listen: () => () => undefined, send: () => undefined };
  const lines = { ear: line, mind, newId: () => 1, ready: () => Promise.resolve({ backend: "wasm" }), forgetMind: () => undefined } as unknown as SessionLines;
  return { lines, asked, answer: (answer) => onAnswer(answer) };
}

describe("a recording on its way", () => {
  it("is given up, and its work stopped, when nothing is heard of it any more", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const { lines, asked, answer } = mutedLines();
    const given: unknown[] = [];
    new DescribeSession(lines, new File(["x"], "tape.wav"), { captions: defaultCaptionChoice, signal: new AbortController().signal, onEvent: () => undefined }).run().catch((error: unknown) => given.push(error));
    await vi.advanceTimersByTimeAsync(100_000);
    answer(peaks);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(given).toEqual([]);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(given).toMatchObject([{ code: "internal", message: "Reading “tape.wav” has come to a standstill." }]);
    expect(asked).toEqual(["hear", "stop"]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
