import { assert } from "../base";
import { fromFloat16, toFloat16 } from "./float16";
import { sizeOf } from "./initialisers";
import type { NamedArray } from "./parameter-store";

/**
 * One binary for all weights of a network:
 *   "LNW1" · header length (uint32) · header (JSON) · blocks, each at a multiple of 4 bytes from the end of the header.
 * All little-endian. int8 blocks begin with their scales: one float32 per output channel (the last side larger than 1).
 */
export type WeightType = "float32" | "float16" | "int8";

interface Entry {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: WeightType;
  readonly offset: number;
  readonly bytes: number;
}

interface Header {
  readonly entries: readonly Entry[];
  /** FNV-1a over the blocks: tells a damaged file before it is used; the manifest's SHA-256 tells which file it is. */
  readonly checksum: number;
  readonly note: Readonly<Record<string, unknown>>;
}

const magic = 0x31574e4c;

/** Writes weights with the type that `typeOf` names for each, and a note (any JSON) beside them. */
export function encodeWeights(
  arrays: readonly NamedArray[], typeOf: (array: NamedArray) => WeightType, note: Readonly<Record<string, unknown>> = {},
): Uint8Array<ArrayBuffer> {
  const blocks = arrays.map((array) => pack(array, typeOf(array)));
  let offset = 0;
  const entries = arrays.map((array, index): Entry => {
    const bytes = (blocks[index] as Uint8Array).length;
    const entry = { name: array.name, shape: array.shape, dtype: typeOf(array), offset, bytes };
    offset += aligned(bytes);
    return entry;
  });
  const body = new Uint8Array(offset);
  entries.forEach((entry, index) => body.set(blocks[index] as Uint8Array, entry.offset));
  const header = new TextEncoder().encode(JSON.stringify({ entries, checksum: checksumOf(body), note } satisfies Header));
  const headerBytes = aligned(header.length);
  const file = new Uint8Array(8 + headerBytes + body.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, headerBytes, true);
  file.fill(32, 8, 8 + headerBytes);
  file.set(header, 8);
  file.set(body, 8 + headerBytes);
  return file;
}

export interface DecodedWeights {
  readonly arrays: readonly NamedArray[];
  readonly note: Readonly<Record<string, unknown>>;
}

/** @throws Error when the file is not one of ours, cut short or damaged */
export function decodeWeights(file: Uint8Array): DecodedWeights {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 8 || view.getUint32(0, true) !== magic) throw new Error("not a weights file");
  const headerBytes = view.getUint32(4, true);
  if (8 + headerBytes > file.length) throw new Error("the weights file is cut short");
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + headerBytes))) as Header;
  // A copy of its own memory, on whose start typed arrays of four bytes can lie; slice would not do: Node's Buffer shares it.
  const body = new Uint8Array(file.length - 8 - headerBytes);
  body.set(file.subarray(8 + headerBytes));
  if (checksumOf(body) !== header.checksum) throw new Error("the weights file is damaged or cut short");
  return { arrays: header.entries.map((entry) => unpack(entry, body)), note: header.note };
}

/** int8 for what is large, float32 for gains, biases and small tables: they are few and errors in them reach far. */
export function smallTypes(large: WeightType): (array: NamedArray) => WeightType {
  return (array) => (array.shape.length >= 2 && array.values.length >= 1024 ? large : "float32");
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}

function channelsOf(shape: readonly number[]): number {
  return [...shape].reverse().find((side) => side > 1) ?? 1;
}

function pack(array: NamedArray, dtype: WeightType): Uint8Array {
  assert(array.values.length === sizeOf(array.shape), `weight ${array.name} has ${array.values.length} numbers`);
  if (dtype === "float32") return new Uint8Array(Float32Array.from(array.values).buffer);
  if (dtype === "float16") return new Uint8Array(toFloat16(array.values).buffer);
  const channels = channelsOf(array.shape);
  const scales = new Float32Array(channels);
  array.values.forEach((value, index) => { scales[index % channels] = Math.max(scales[index % channels] as number, Math.abs(value) / 127); });
  const whole = Int8Array.from(array.values, (value, index) => {
    const scale = scales[index % channels] as number;
    return scale === 0 ? 0 : Math.max(-127, Math.min(127, Math.round(value / scale)));
  });
  const block = new Uint8Array(channels * 4 + whole.length);
  block.set(new Uint8Array(scales.buffer), 0);
  block.set(new Uint8Array(whole.buffer), channels * 4);
  return block;
}

function unpack(entry: Entry, body: Uint8Array<ArrayBuffer>): NamedArray {
  const { name, shape, dtype, offset } = entry;
  const size = sizeOf(shape);
  if (dtype === "float32") return { name, shape, values: new Float32Array(body.buffer, offset, size).slice() };
  if (dtype === "float16") return { name, shape, values: fromFloat16(new Uint16Array(body.buffer, offset, size)) };
  if (dtype !== "int8") throw new Error(`weight ${name} has the unknown type ${String(dtype)}`);
  const channels = channelsOf(shape);
  const scales = new Float32Array(body.buffer, offset, channels);
  const whole = new Int8Array(body.buffer, offset + channels * 4, size);
  return { name, shape, values: Float32Array.from(whole, (value, index) => value * (scales[index % channels] as number)) };
}

function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index++) hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193);
  return hash >>> 0;
}
