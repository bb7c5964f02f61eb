/** One tensor of a safetensors file: float32 values, row-major. */
export interface StoredTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

export interface SafeTensors {
  /** Free text pairs of the file's header. */
  readonly metadata: Readonly<Record<string, string>>;
  /** The tensor of that name. Throws RangeError when the file has none. */
  tensor(name: string): StoredTensor;
  has(name: string): boolean;
}

interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/**
 * Reads a safetensors file: eight bytes of header length (little-endian), a JSON header with type, shape and offsets of
 * each tensor, then the raw little-endian data (format of Hugging Face). Only F32 is known; anything else throws RangeError.
 */
export function parseSafeTensors(bytes: Uint8Array): SafeTensors {
  if (bytes.length < 8) throw new RangeError("a safetensors file of less than eight bytes");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = Number(view.getBigUint64(0, true));
  const dataStart = 8 + headerLength;
  if (dataStart > bytes.length) throw new RangeError("the safetensors header is longer than the file");
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, dataStart))) as Record<string, unknown>;
  const metadata = (header["__metadata__"] ?? {}) as Record<string, string>;
  return {
    metadata,
    has: (name) => name !== "__metadata__" && name in header,
    tensor: (name) => {
      const entry = header[name] as Entry | undefined;
      if (entry === undefined) throw new RangeError(`no tensor named ${name}`);
      if (entry.dtype !== "F32") throw new RangeError(`tensor ${name} is ${entry.dtype}, not F32`);
      const [from, to] = entry.data_offsets;
      const size = entry.shape.reduce((product, length) => product * length, 1);
      if (to - from !== 4 * size || dataStart + to > bytes.length) throw new RangeError(`tensor ${name} has the wrong length`);
      // Copied, since the data need not begin at a multiple of four; not by slice, which for a Buffer of Node copies nothing.
      return { shape: entry.shape, values: new Float32Array(new Uint8Array(bytes.subarray(dataStart + from, dataStart + to)).buffer) };
    },
  };
}
