import { asciiAt, mostChunks, type ByteSource } from "../byte-source";
import { oggTail } from "../ogg-tail";
import { blobBytes } from "./blob-bytes";

/** The file as mediabunny can read it, where a small fault would make it give up; any other file as it is. */
export async function mendedFile(file: Blob): Promise<Blob> {
  const bytes = blobBytes(file);
  const head = await bytes.read(0, 12);
  if (asciiAt(head, 0, 4) === "RIFF" && asciiAt(head, 8, 4) === "WAVE") return waveWithSizes(file, bytes, head);
  if (asciiAt(head, 0, 4) !== "OggS") return file;
  const tail = await oggTail(bytes);
  // A page of which only a part is there fails the reader, and with it the pages before.
  return tail === null || tail.whole || tail.lastPageStart === 0 ? file : file.slice(0, tail.lastPageStart);
}

/** A writer that never went back to fill in the sizes left zeros there: gives sizes that reach to the file's end. */
async function waveWithSizes(file: Blob, bytes: ByteSource, head: DataView<ArrayBuffer>): Promise<Blob> {
  for (let position = 12, chunks = 0; position + 8 <= file.size && chunks < mostChunks; chunks++) {
    const chunk = await bytes.read(position, 8);
    const size = chunk.getUint32(4, true);
    if (asciiAt(chunk, 0, 4) !== "data") {
      position += 8 + size + (size & 1);
      continue;
    }
    const soundBytes = file.size - position - 8;
    if ((head.getUint32(4, true) !== 0 && size !== 0) || soundBytes === 0) return file;
    head.setUint32(4, Math.min(file.size - 8, 0xffffffff), true);
    if (size === 0) chunk.setUint32(4, Math.min(soundBytes, 0xffffffff), true);
    return new Blob([head, file.slice(12, position), chunk, file.slice(position + 8)]);
  }
  return file;
}
