import type { ByteSource } from "../byte-source";

/** A file's bytes through the browser's Blob, read where asked. */
export function blobBytes(blob: Blob): ByteSource {
  return {
    size: blob.size,
    read: async (offset, length) => new DataView(await blob.slice(offset, Math.min(blob.size, offset + length)).arrayBuffer()),
  };
}
