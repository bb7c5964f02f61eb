import { asciiAt, mostChunks, type ByteSource } from "./byte-source";
import type { PlanarSound } from "./sample-source";

/** Frames read at a time. */
const framesPerRead = 16384;

/** An AIFF file with plain samples, as its header tells it. */
export interface AiffSound {
  readonly channels: number;
  readonly sampleRateHertz: number;
  /** "pcm-s16be", "pcm-f32be" … */
  readonly codec: string;
  /** As declared; the file may end before. */
  readonly frames: number;
  readonly framesPresent: number;
  planes(): AsyncGenerator<PlanarSound, void>;
}

type ReadSample = (view: DataView, offset: number) => number;

/** By bytes a sample; AIFF stores samples big-endian and signed, left-justified in whole bytes. */
const integerReaders: Readonly<Record<number, ReadSample>> = {
  1: (view, offset) => view.getInt8(offset) / 2 ** 7,
  2: (view, offset) => view.getInt16(offset) / 2 ** 15,
  3: (view, offset) => ((view.getInt16(offset) << 8) | view.getUint8(offset + 2)) / 2 ** 23,
  4: (view, offset) => view.getInt32(offset) / 2 ** 31,
};

/** Reads AIFF and uncompressed AIFF-C; null when the file is none or its samples are compressed. */
export async function openAiff(bytes: ByteSource): Promise<AiffSound | null> {
  const head = await bytes.read(0, 12);
  const form = asciiAt(head, 8, 4);
  if (asciiAt(head, 0, 4) !== "FORM" || (form !== "AIFF" && form !== "AIFC")) return null;
  let common: DataView | null = null;
  let dataStart = -1;
  for (let position = 12, chunks = 0; position + 8 <= bytes.size && chunks < mostChunks; chunks++) {
    const chunk = await bytes.read(position, 38);
    const name = asciiAt(chunk, 0, 4);
    const size = chunk.getUint32(4);
    if (name === "COMM" && chunk.byteLength >= 26) common = chunk;
    if (name === "SSND" && chunk.byteLength >= 12) dataStart = position + 16 + chunk.getUint32(8);
    position += 8 + size + (size & 1);
  }
  if (common === null || dataStart < 0) return null;
  const channels = common.getUint16(8);
  const frames = common.getUint32(10);
  const bits = common.getUint16(14);
  const sampleRateHertz = extendedFloat(common, 16);
  const compression = form === "AIFC" ? asciiAt(common, 26, 4) : "NONE";
  const sampleBytes = Math.ceil(bits / 8);
  const sample = sampleReader(compression, sampleBytes);
  if (sample === null) return null;
  if (channels < 1 || channels > 64 || !(sampleRateHertz >= 1000 && sampleRateHertz <= 1e6)) return null;
  const { read, codec } = sample;
  const frameBytes = channels * sampleBytes;
  const framesPresent = Math.max(0, Math.min(frames, Math.floor((bytes.size - dataStart) / frameBytes)));
  async function* planes(): AsyncGenerator<PlanarSound, void> {
    for (let frame = 0; frame < framesPresent; frame += framesPerRead) {
      const count = Math.min(framesPerRead, framesPresent - frame);
      const view = await bytes.read(dataStart + frame * frameBytes, count * frameBytes);
      yield { planes: deinterleave(view, channels, sampleBytes, read), sampleRateHertz };
    }
  }
  return { channels, sampleRateHertz, codec, frames, framesPresent, planes };
}

function sampleReader(compression: string, sampleBytes: number): { readonly read: ReadSample; readonly codec: string } | null {
  const kind = compression.toLowerCase();
  if (kind === "fl32") return { read: (view, offset) => view.getFloat32(offset), codec: "pcm-f32be" };
  if (kind === "fl64") return { read: (view, offset) => view.getFloat64(offset), codec: "pcm-f64be" };
  if (kind === "sowt" && sampleBytes === 2) return { read: (view, offset) => view.getInt16(offset, true) / 2 ** 15, codec: "pcm-s16" };
  const read = integerReaders[sampleBytes];
  if (read === undefined || !["none", "twos"].includes(kind)) return null;
  return { read, codec: sampleBytes === 1 ? "pcm-s8" : `pcm-s${8 * sampleBytes}be` };
}

function deinterleave(view: DataView, channels: number, sampleBytes: number, read: ReadSample): Float32Array[] {
  const frames = Math.floor(view.byteLength / (channels * sampleBytes));
  return Array.from({ length: channels }, (_, channel) =>
    Float32Array.from({ length: frames }, (_, frame) => read(view, (frame * channels + channel) * sampleBytes)),
  );
}

/** IEEE 754 extended precision, 80 bits: how AIFF writes its sample rate. */
function extendedFloat(view: DataView, offset: number): number {
  const exponent = (view.getUint16(offset) & 0x7fff) - 16383;
  return (view.getUint32(offset + 2) + view.getUint32(offset + 6) / 2 ** 32) * 2 ** (exponent - 31);
}
