/** A file's bytes, read where needed: no file is ever held whole. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** The bytes from `offset` on; fewer than `length` where the file ends. */
  read(offset: number, length: number): Promise<DataView<ArrayBuffer>>;
}

/** No sound file has so many chunks: what goes on longer is damaged, and not worth reading to its end. */
export const mostChunks = 2000;

/** Latin letters of a chunk's name or a magic number; what lies beyond the end is left out. */
export function asciiAt(view: DataView, offset: number, length: number): string {
  let text = "";
  for (let index = offset; index < Math.min(offset + length, view.byteLength); index++) {
    text += String.fromCharCode(view.getUint8(index));
  }
  return text;
}
