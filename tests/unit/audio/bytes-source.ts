import type { ByteSource } from "../../../src/audio";

/** Bytes in memory as a file to be read. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(new DataView(new Uint8Array(bytes.subarray(offset, offset + length)).buffer)),
  };
}
