import type { ByteSource } from "./byte-source";

/** Bytes looked at from the end: more than one page, which has at most 65 307. */
const tailBytes = 70000;

export interface OggTail {
  /** Where the last page begins. */
  readonly lastPageStart: number;
  /** All of its bytes are there. */
  readonly whole: boolean;
  /** It is marked as the last of its stream. */
  readonly endOfStream: boolean;
}

/** Looks at the last page of an Ogg file (RFC 3533); null when there is none near the end. */
export async function oggTail(bytes: ByteSource): Promise<OggTail | null> {
  const from = Math.max(0, bytes.size - tailBytes);
  const tail = await bytes.read(from, tailBytes);
  for (let position = tail.byteLength - 4; position >= 0; position--) {
    if (tail.getUint32(position) !== 0x4f676753) continue;
    const lastPageStart = from + position;
    const segments = position + 27 <= tail.byteLength ? tail.getUint8(position + 26) : Infinity;
    if (position + 27 + segments > tail.byteLength) return { lastPageStart, whole: false, endOfStream: false };
    let end = position + 27 + segments;
    for (let index = 0; index < segments; index++) end += tail.getUint8(position + 27 + index);
    return { lastPageStart, whole: end <= tail.byteLength, endOfStream: (tail.getUint8(position + 5) & 4) !== 0 };
  }
  return null;
}
