import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { Scope } from "../base";

const chunkBytes = 1 << 18;

/** A read that lends a buffer and takes longer is given up: on a busy machine about one file in a hundred never comes in Chromium 156. */
const patienceMilliseconds = 3000;

/**
 * A file's SHA-256 in hex: it names the recording and seeds the choice of words. Read through one buffer that is used again
 * and again where the browser can; chunks made anew pile up faster than they are swept. Rejects with the signal's reason.
 */
export async function digestOf(file: Pick<Blob, "stream" | "slice" | "size">, signal: AbortSignal): Promise<string> {
  const hash = sha256.create();
  let taken = 0;
  const take = (chunk: Uint8Array): void => {
    signal.throwIfAborted();
    hash.update(chunk);
    taken += chunk.length;
  };
  for await (const chunk of lentChunks(file.stream())) take(chunk);
  // What the stream did not give, or all where it lends no buffers.
  while (taken < file.size) {
    const rest = new Uint8Array(await file.slice(taken, taken + chunkBytes).arrayBuffer());
    if (rest.length === 0) break;
    take(rest);
  }
  return bytesToHex(hash.digest());
}

/**
 * The same of bytes in memory. The browser's own digest works beside the page; where there is none (no secure connection)
 * ours goes on chunk by chunk.
 */
export async function digestOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  return subtle ? bytesToHex(new Uint8Array(await subtle.digest("SHA-256", bytes))) : digestOf(new Blob([bytes]), new AbortController().signal);
}

/** A stream's chunks, each good until the next is asked for, as long as they come in time; none where the browser streams without lending it buffers. */
async function* lentChunks(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = byteReader(stream);
  if (reader === null) return;
  const scope = new Scope();
  try {
    let buffer = new ArrayBuffer(chunkBytes);
    for (;;) {
      let inTime = (): void => undefined;
      const late = new Promise<null>((resolve) => (inTime = scope.timeout(() => resolve(null), patienceMilliseconds)));
      const read = await Promise.race([reader.read(new Uint8Array(buffer)), late]);
      inTime();
      if (!read?.value || read.done) return;
      yield read.value;
      buffer = read.value.buffer;
    }
  } finally {
    scope.dispose();
    // Not awaited: a stream that hangs does not end either.
    reader.cancel().catch(() => undefined);
  }
}

/** Null where the browser streams files without lending it buffers. */
function byteReader(stream: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStreamBYOBReader | null {
  try {
    return stream.getReader({ mode: "byob" });
  } catch {
    return null;
  }
}
