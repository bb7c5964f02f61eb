import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Stalled, unstalled } from "../../../src/audio/unstalled";

const limit = 30_000;

describe("unstalled", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("gives what the source gives, however slowly it is taken", async () => {
    async function* source(): AsyncGenerator<number, void> {
      yield 1;
      yield 2;
    }
    const taken: number[] = [];
    for await (const value of unstalled(source(), limit)) {
      taken.push(value);
      await vi.advanceTimersByTimeAsync(2 * limit);
    }
    expect(taken).toEqual([1, 2]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("throws when nothing comes any more", async () => {
    async function* source(): AsyncGenerator<number, void> {
      yield 1;
      await new Promise(() => undefined);
    }
    const given = unstalled(source(), limit);
    expect(await given.next()).toEqual({ done: false, value: 1 });
    const next = expect(given.next()).rejects.toBeInstanceOf(Stalled);
    await vi.advanceTimersByTimeAsync(limit + 2000);
    await next;
    expect(vi.getTimerCount()).toBe(0);
  });

  it("passes the source's own error on, and closes the source when it is left early", async () => {
    let closed = false;
    async function* source(): AsyncGenerator<number, void> {
      try {
        yield 1;
        throw new Error("damaged");
      } finally {
        closed = true;
      }
    }
    const given = unstalled(source(), limit);
    await given.next();
    await expect(given.next()).rejects.toThrow("damaged");
    closed = false;
    for await (const _ of unstalled(source(), limit)) break;
    expect(closed).toBe(true);
  });
});
