import { asciiAt, mostChunks, type ByteSource } from "./byte-source";
import { firstMp3Frame, mp3FrameBytes } from "./mp3-frames";
import { oggTail } from "./ogg-tail";

/** Bytes looked at from the end of an MP3: several frames. */
const mp3TailBytes = 8192;
/** Chunk sizes that encoders write when they cannot go back to fill them in: "until the end". */
const unknownSizes: readonly number[] = [0, 0xffffffff, 0x7fffffff, 0x7fffff00];

/**
 * Whether a file stops before what it announces: a WAVE data chunk, an MP4 box or a Matroska segment that is longer
 * than the file, an Ogg stream without its last page, an MP3 whose last frame is not whole. False when unsure.
 */
export async function endsEarly(bytes: ByteSource): Promise<boolean> {
  const head = await bytes.read(0, 64);
  const magic = asciiAt(head, 0, 4);
  if (["RIFF", "RIFX"].includes(magic) && asciiAt(head, 8, 4) === "WAVE") return waveEndsEarly(bytes, magic === "RIFF");
  if (magic === "OggS") {
    const tail = await oggTail(bytes);
    return tail !== null && !(tail.whole && tail.endOfStream);
  }
  if (asciiAt(head, 4, 4) === "ftyp") return boxesEndEarly(bytes);
  if (head.byteLength >= 4 && head.getUint32(0) === 0x1a45dfa3) return matroskaEndsEarly(head, bytes.size);
  if (asciiAt(head, 0, 3) === "ID3" || mp3FrameBytes(head, 0, head.byteLength) > 0) return mp3EndsEarly(bytes);
  return false;
}

async function waveEndsEarly(bytes: ByteSource, littleEndian: boolean): Promise<boolean> {
  for (let position = 12, chunks = 0; position + 8 <= bytes.size && chunks < mostChunks; chunks++) {
    const header = await bytes.read(position, 8);
    const size = header.getUint32(4, littleEndian);
    if (asciiAt(header, 0, 4) === "data") return !unknownSizes.includes(size) && position + 8 + size > bytes.size;
    position += 8 + size + (size & 1);
  }
  return false;
}

async function boxesEndEarly(bytes: ByteSource): Promise<boolean> {
  for (let position = 0, chunks = 0; position + 8 <= bytes.size && chunks < mostChunks; chunks++) {
    const header = await bytes.read(position, 16);
    let size = header.getUint32(0);
    if (size === 0) return false;
    if (size === 1 && header.byteLength === 16) size = header.getUint32(8) * 2 ** 32 + header.getUint32(12);
    if (size < 8) return false;
    position += size;
    if (position > bytes.size) return true;
  }
  return false;
}

/** Sizes of Matroska elements: as many leading zero bits as further bytes; all ones means unknown. */
function matroskaSize(view: DataView, position: number): { readonly size: number; readonly length: number } | null {
  const first = view.getUint8(position);
  const length = Math.clz32(first) - 23;
  if (length > 8 || position + length > view.byteLength) return null;
  let size = first & (0xff >> length);
  let unknown = size === 0xff >> length;
  for (let index = 1; index < length; index++) {
    const byte = view.getUint8(position + index);
    unknown &&= byte === 0xff;
    size = size * 256 + byte;
  }
  return { size: unknown ? NaN : size, length };
}

function matroskaEndsEarly(head: DataView, fileSize: number): boolean {
  const header = matroskaSize(head, 4);
  if (header === null) return false;
  const segment = 4 + header.length + header.size;
  if (!(segment + 12 <= head.byteLength) || head.getUint32(segment) !== 0x18538067) return false;
  const body = matroskaSize(head, segment + 4);
  return body !== null && segment + 4 + body.length + body.size > fileSize;
}

/** Follows the frames of the last 8 kB to the last one: it must end where the file does, or its old-style tag begins. */
async function mp3EndsEarly(bytes: ByteSource): Promise<boolean> {
  const view = await bytes.read(Math.max(0, bytes.size - mp3TailBytes), mp3TailBytes);
  const tagged = view.byteLength > 128 && asciiAt(view, view.byteLength - 128, 3) === "TAG";
  const end = view.byteLength - (tagged ? 128 : 0);
  let position = firstMp3Frame(view, end);
  if (position < 0) return false;
  for (let length = mp3FrameBytes(view, position, end); length > 0; length = mp3FrameBytes(view, position, end)) position += length;
  // Beyond the end: cut inside a frame. Within a header that is not whole: the same.
  return position > end || (position > end - 4 && position < end && view.getUint8(position) === 0xff);
}
