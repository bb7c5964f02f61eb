import type { Frames } from "../../src/features";

const fields = [
  ["mel", Uint8Array], ["onset", Uint8Array], ["pitch", Uint8Array],
  ["tuning", Float32Array], ["scalars", Float32Array], ["level", Float32Array],
] as const;

/** Frames as bytes: a header of eight 32-bit lengths (little-endian: frames, six arrays, seconds × 1000), then the arrays. */
export function packFrames(frames: Frames, seconds: number): Uint8Array {
  const parts = fields.map(([name]) => new Uint8Array(frames[name].buffer, frames[name].byteOffset, frames[name].byteLength));
  const header = Uint32Array.from([frames.frames, ...parts.map((part) => part.length), Math.round(seconds * 1000)]);
  const packed = new Uint8Array(header.byteLength + parts.reduce((sum, part) => sum + part.length, 0));
  packed.set(new Uint8Array(header.buffer));
  let offset = header.byteLength;
  for (const part of parts) {
    packed.set(part, offset);
    offset += part.length;
  }
  return packed;
}

/** The reverse of packFrames. Throws RangeError on bytes that are too short. */
export function unpackFrames(packed: Uint8Array): { frames: Frames; seconds: number } {
  const copy = packed.slice();
  const header = new Uint32Array(copy.buffer, 0, fields.length + 2);
  let offset = header.byteLength;
  const take = (index: number): ArrayBuffer => {
    const length = header[index + 1] as number;
    if (offset + length > copy.length) throw new RangeError("frames file is cut short");
    offset += length;
    return copy.buffer.slice(offset - length, offset);
  };
  const frames: Frames = {
    frames: header[0] as number,
    mel: new Uint8Array(take(0)),
    onset: new Uint8Array(take(1)),
    pitch: new Uint8Array(take(2)),
    tuning: new Float32Array(take(3)),
    scalars: new Float32Array(take(4)),
    level: new Float32Array(take(5)),
  };
  return { frames, seconds: (header[fields.length + 1] as number) / 1000 };
}
