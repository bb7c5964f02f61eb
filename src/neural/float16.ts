const scratch = new Float32Array(1);
const bits = new Uint32Array(scratch.buffer);

/** IEEE 754 half precision, rounded to nearest even; beyond ±65 504 gives ±infinity. */
export function toFloat16(values: ArrayLike<number>): Uint16Array {
  const halves = new Uint16Array(values.length);
  for (let index = 0; index < values.length; index++) {
    scratch[0] = values[index] as number;
    const word = bits[0] as number;
    const sign = (word >>> 16) & 0x8000;
    const exponent = (word >>> 23) & 0xff;
    const mantissa = word & 0x7fffff;
    if (exponent === 0xff) halves[index] = sign | 0x7c00 | (mantissa === 0 ? 0 : 0x200);
    else if (exponent > 142) halves[index] = sign | 0x7c00;
    else if (exponent > 112) halves[index] = sign | roundShift(((exponent - 112) << 23) | mantissa, 13);
    else if (exponent > 101) halves[index] = sign | roundShift(mantissa | 0x800000, 126 - exponent);
    else halves[index] = sign;
  }
  return halves;
}

function roundShift(value: number, shift: number): number {
  const kept = value >>> shift;
  const rest = value & ((1 << shift) - 1);
  const half = 1 << (shift - 1);
  return rest > half || (rest === half && (kept & 1) === 1) ? kept + 1 : kept;
}

export function fromFloat16(halves: Uint16Array): Float32Array {
  const values = new Float32Array(halves.length);
  for (let index = 0; index < halves.length; index++) {
    const half = halves[index] as number;
    const exponent = (half >>> 10) & 0x1f;
    const mantissa = half & 0x3ff;
    const size = exponent === 0 ? mantissa * 2 ** -24 : exponent === 31 ? (mantissa === 0 ? Infinity : NaN) : (1 + mantissa / 1024) * 2 ** (exponent - 15);
    values[index] = half & 0x8000 ? -size : size;
  }
  return values;
}
