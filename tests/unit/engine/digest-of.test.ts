import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { digestOf, digestOfBytes } from "../../../src/engine/digest-of";

const never = new AbortController().signal;
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A file of a browser that lends no buffers. */
function withoutLending(bytes: Uint8Array<ArrayBuffer>): Blob {
  const file = new Blob([bytes]);
  file.stream = () => new ReadableStream({ start: (controller) => controller.enqueue(bytes) });
  return file;
}

/** A file whose stream gives so many bytes and then never answers again. */
function stallingAfter(given: number, bytes: Uint8Array<ArrayBuffer>): Blob {
  const file = new Blob([bytes]);
  file.stream = () => new ReadableStream({ type: "bytes", start: (controller) => (given > 0 ? controller.enqueue(bytes.slice(0, given)) : undefined) });
  return file;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the digest of a file", () => {
  it("of bytes in memory is the same with and without the browser's help", async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_unused, index) => index % 253);
    expect(await digestOfBytes(bytes)).toBe(sha256(bytes));
    vi.stubGlobal("crypto", {});
    expect(await digestOfBytes(bytes)).toBe(sha256(bytes));
  });

  it("is its SHA-256, however long the file and however the browser reads it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(0, 1, 1 << 18, (1 << 18) + 1), fc.nat(700_000)), fc.nat(), async (length, seed) => {
        const bytes = Uint8Array.from({ length }, (_unused, index) => (index * 31 + seed) % 251);
        expect(await digestOf(new Blob([bytes]), never)).toBe(sha256(bytes));
        expect(await digestOf(withoutLending(bytes), never)).toBe(sha256(bytes));
      }),
      { numRuns: 12 },
    );
  });

  it.each([0, 1000])("is the same where the stream stops answering after %i bytes", async (given) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const bytes = Uint8Array.from({ length: 300_000 }, (_unused, index) => index % 251);
    const digest = digestOf(stallingAfter(given, bytes), never);
    await vi.advanceTimersByTimeAsync(5000);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await digest).toBe(sha256(bytes));
  });

  it("stops when it is told to", async () => {
    await expect(digestOf(new Blob(["a"]), AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
  });
});
