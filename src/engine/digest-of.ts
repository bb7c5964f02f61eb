import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const chunkBytes = 1 << 18;

/**
 * A file's SHA-256 in hex: it names the recording and seeds the choice of words. Read through one buffer that is used again
 * and again where the browser can; chunks made anew pile up faster than they are swept. Rejects with the signal's reason.
 */
export async function digestOf(file: Pick<Blob, "stream">, signal: AbortSignal): Promise<string> {
  const hash = sha256.create();
  for await (const chunk of chunksOf(file.stream())) {
    signal.throwIfAborted();
    hash.update(chunk);
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

/** A stream's chunks, each good until the next is asked for. */
async function* chunksOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const lending = byteReader(stream);
  const plain = lending === null ? stream.getReader() : null;
  let buffer = new ArrayBuffer(chunkBytes);
  for (;;) {
    const read = await (lending?.read(new Uint8Array(buffer)) ?? plain?.read());
    if (!read?.value || read.done) return;
    yield read.value;
    buffer = read.value.buffer;
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
