import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fetchVerified } from "../../../src/engine/fetch-verified";
import { ModelDepot } from "../../../src/engine/model-depot";
import type { ModelStore } from "../../../src/engine/protocol";

const url = new URL("https://example.test/model/listener.bin");
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const bytesOf = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8)) & 255);

/** A store with so much room; a full one refuses as browsers do. */
class RoomyStore implements ModelStore {
  readonly pieces = new Map<string, Map<number, Uint8Array>>();
  constructor(private room = Infinity) {}
  read(digest: string): Promise<Uint8Array<ArrayBuffer>> {
    const whole: number[] = [];
    for (const [offset, piece] of [...(this.pieces.get(digest) ?? [])].sort(([a], [b]) => a - b)) if (offset === whole.length) whole.push(...piece);
    return Promise.resolve(Uint8Array.from(whole));
  }
  append(digest: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    if (bytes.length > this.room) return Promise.reject(new DOMException("full", "QuotaExceededError"));
    this.room -= bytes.length;
    this.pieces.set(digest, (this.pieces.get(digest) ?? new Map<number, Uint8Array>()).set(offset, bytes));
    return Promise.resolve();
  }
  forget(digest: string): Promise<void> {
    this.pieces.delete(digest);
    return Promise.resolve();
  }
  forgetAllBut(): Promise<void> {
    return Promise.resolve();
  }
}

/** A host that sends the file, breaking off after the given numbers of bytes; later requests come through whole. */
function host(file: Uint8Array, breaks: readonly number[], resumes = true): { readonly ranges: (string | null)[] } {
  const ranges: (string | null)[] = [];
  const left = [...breaks];
  vi.stubGlobal("fetch", (_address: URL, options: { headers?: { range?: string } }) => {
    const range = options.headers?.range ?? null;
    ranges.push(range);
    const from = range && resumes ? Number(/\d+/.exec(range)?.[0]) : 0;
    const stop = left.shift();
    const part = file.slice(from, stop === undefined ? file.length : from + stop);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (let offset = 0; offset < part.length; offset += 1000) controller.enqueue(part.slice(offset, offset + 1000));
        if (stop === undefined) controller.close();
      },
      // What was enqueued is read first; the break comes after it.
      pull: (controller) => controller.error(new TypeError("connection reset")),
    });
    const resumed = range !== null && resumes;
    return Promise.resolve(new Response(body, { status: resumed ? 206 : 200, headers: resumed ? { "content-range": `bytes ${from}-${file.length - 1}/${file.length}` } : {} }));
  });
  return { ranges };
}

afterEach(() => vi.unstubAllGlobals());

const listed = (file: Uint8Array): { file: string; sha256: string; bytes: number } => ({ file: "listener.bin", sha256: sha256(file), bytes: file.length });

describe("a file of the model", () => {
  test("comes whole and right however often the download breaks off, with and without room to keep it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 6000 }), { maxLength: 5 }), fc.integer({ min: 0, max: 40_000 }), fc.boolean(), async (breaks, room, resumes) => {
        const file = bytesOf(20_000);
        // A host that cannot resume starts again each time: progress only counts where it got further.
        const growing = resumes ? breaks : [...breaks].sort((a, b) => a - b).filter((length, index, all) => length !== all[index - 1]);
        host(file, growing, resumes);
        const depot = new ModelDepot(new RoomyStore(room));
        const told: number[] = [];
        expect(sha256(await fetchVerified(url, listed(file), depot, (length) => told.push(length)))).toBe(sha256(file));
        expect(told.at(-1)).toBe(file.length);
        if (room >= 40_000) expect(depot.kept).toBe("kept");
        if (room === 0) expect(depot.kept).toBe("full");
      }),
      { numRuns: 60 },
    );
  });

  test("goes on at the next try where the last one ended, and is not fetched again when it is whole", async () => {
    const file = bytesOf(20_000);
    const store = new RoomyStore();
    host(file, [8000, 0, 0]);
    await expect(fetchVerified(url, listed(file), new ModelDepot(store), () => undefined)).rejects.toMatchObject({ code: "model-missing" });
    const later = host(file, []);
    await fetchVerified(url, listed(file), new ModelDepot(store), () => undefined);
    expect(later.ranges).toEqual(["bytes=8000-"]);
    const again = host(file, []);
    await fetchVerified(url, listed(file), new ModelDepot(store), () => undefined);
    expect(again.ranges).toEqual([]);
  });

  test("damaged in the store is fetched anew; damaged on the host is model-corrupt", async () => {
    const file = bytesOf(9000);
    const store = new RoomyStore();
    await store.append(sha256(file), 0, new Uint8Array(9000));
    const { ranges } = host(file, []);
    expect(await fetchVerified(url, listed(file), new ModelDepot(store), () => undefined)).toEqual(file);
    expect(ranges).toEqual([null]);
    host(new Uint8Array(9000), []);
    await expect(fetchVerified(url, listed(file), new ModelDepot(new RoomyStore()), () => undefined)).rejects.toMatchObject({ code: "model-corrupt" });
  });

  test("a store that keeps nothing is said to keep nothing", async () => {
    const file = bytesOf(2000);
    host(file, []);
    const depot = new ModelDepot(null);
    await fetchVerified(url, listed(file), depot, () => undefined);
    expect(depot.kept).toBe("refused");
  });
});
