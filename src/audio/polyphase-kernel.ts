/** Kaiser window shape: 90 dB of stop band. */
const kaiserBeta = 9;
/** Cut-off as a share of the lower of the two Nyquist frequencies. */
const cutOff = 0.94;
/** Taps at equal rates; more when the rate falls, in proportion. With 48, what folds back is above 10.3 kHz only. */
const tapsPerUnitRatio = 48;
/** Above this many exact phases, rows of a table of this many are interpolated (error below −110 dB). */
const mostPhases = 1024;

export interface PolyphaseKernel {
  /** A multiple of 4. */
  readonly taps: number;
  /** In one cycle, `inputsPerCycle` input samples give `outputsPerCycle` output samples; coprime integers. */
  readonly outputsPerCycle: number;
  readonly inputsPerCycle: number;
  /** The output `phase / outputsPerCycle` samples after tap taps/2 − 1, taps lying from `start` on in `input`. */
  apply(input: Float32Array, start: number, phase: number): number;
}

/** Windowed-sinc low-pass, one row of taps per phase, each row summing to 1 (no ripple on a constant). */
export function polyphaseKernel(fromHertz: number, toHertz: number): PolyphaseKernel {
  const [outputsPerCycle, inputsPerCycle] = smallestRatio(toHertz, fromHertz);
  const fall = Math.max(1, fromHertz / toHertz);
  const taps = 4 * Math.ceil((tapsPerUnitRatio * fall) / 4);
  const bandwidth = cutOff / fall;
  const exact = outputsPerCycle <= mostPhases;
  const phases = exact ? outputsPerCycle : mostPhases;
  const table = kernelTable(taps, phases, bandwidth);
  const apply = exact
    ? (input: Float32Array, start: number, phase: number): number => dot(table, phase * taps, input, start, taps)
    : (input: Float32Array, start: number, phase: number): number => {
        const position = (phase / outputsPerCycle) * phases;
        const row = Math.floor(position);
        const low = dot(table, row * taps, input, start, taps);
        return low + (position - row) * (dot(table, (row + 1) * taps, input, start, taps) - low);
      };
  return { taps, outputsPerCycle, inputsPerCycle, apply };
}

/** (phases + 1) × taps, row-major; row p is for outputs p / phases after tap taps/2 − 1. */
function kernelTable(taps: number, phases: number, bandwidth: number): Float32Array {
  const table = new Float32Array((phases + 1) * taps);
  const row = new Float64Array(taps);
  const half = taps / 2;
  for (let phase = 0; phase <= phases; phase++) {
    let sum = 0;
    for (let tap = 0; tap < taps; tap++) {
      const distance = tap - half + 1 - phase / phases;
      const inside = Math.max(0, 1 - (distance / half) ** 2);
      const angle = Math.PI * bandwidth * distance;
      const value = (angle === 0 ? 1 : Math.sin(angle) / angle) * besselI0(kaiserBeta * Math.sqrt(inside));
      row[tap] = value;
      sum += value;
    }
    for (let tap = 0; tap < taps; tap++) table[phase * taps + tap] = (row[tap] ?? 0) / sum;
  }
  return table;
}

/** Modified Bessel function of the first kind, order 0, by its power series. */
function besselI0(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

/** Four accumulators let the processor overlap the additions; hence taps a multiple of 4. */
function dot(table: Float32Array, row: number, input: Float32Array, start: number, taps: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let tap = 0; tap < taps; tap += 4) {
    // In range by construction; `!` and not a fallback, because this is the hottest loop of the room.
    a += table[row + tap]! * input[start + tap]!;
    b += table[row + tap + 1]! * input[start + tap + 1]!;
    c += table[row + tap + 2]! * input[start + tap + 2]!;
    d += table[row + tap + 3]! * input[start + tap + 3]!;
  }
  return a + b + (c + d);
}

/** Two rates as coprime integers; rates that are not whole are taken to a thousandth of a hertz. */
function smallestRatio(a: number, b: number): [number, number] {
  const scale = Number.isInteger(a) && Number.isInteger(b) ? 1 : 1000;
  const whole: [number, number] = [Math.round(a * scale), Math.round(b * scale)];
  let [divisor, rest] = whole;
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  return [whole[0] / divisor, whole[1] / divisor];
}
