/** Second-order filters after Robert Bristow-Johnson's Audio EQ Cookbook. */
export type FilterKind = "lowpass" | "highpass" | "peak" | "lowshelf" | "highshelf";

/** Filters samples in place. `hertz` is kept below 95 % of half the rate; `decibels` matters for peaks and shelves only. */
export function biquad(samples: Float32Array, rate: number, kind: FilterKind, hertz: number, quality: number, decibels = 0): void {
  const angle = (2 * Math.PI * Math.min(hertz, rate * 0.475)) / rate;
  const cosine = Math.cos(angle);
  const alpha = Math.sin(angle) / (2 * quality);
  const gain = 10 ** (decibels / 40);
  const root = 2 * Math.sqrt(gain) * alpha;
  let b: [number, number, number];
  let a: [number, number, number];
  if (kind === "lowpass") {
    b = [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2];
    a = [1 + alpha, -2 * cosine, 1 - alpha];
  } else if (kind === "highpass") {
    b = [(1 + cosine) / 2, -1 - cosine, (1 + cosine) / 2];
    a = [1 + alpha, -2 * cosine, 1 - alpha];
  } else if (kind === "peak") {
    b = [1 + alpha * gain, -2 * cosine, 1 - alpha * gain];
    a = [1 + alpha / gain, -2 * cosine, 1 - alpha / gain];
  } else {
    // The high shelf is the low shelf with the cosine's sign turned.
    const c = kind === "lowshelf" ? cosine : -cosine;
    const sign = kind === "lowshelf" ? 1 : -1;
    b = [gain * (gain + 1 - (gain - 1) * c + root), sign * 2 * gain * (gain - 1 - (gain + 1) * c), gain * (gain + 1 - (gain - 1) * c - root)];
    a = [gain + 1 + (gain - 1) * c + root, sign * -2 * (gain - 1 + (gain + 1) * c), gain + 1 + (gain - 1) * c - root];
  }
  run(samples, b[0] / a[0], b[1] / a[0], b[2] / a[0], a[1] / a[0], a[2] / a[0]);
}

function run(samples: Float32Array, b0: number, b1: number, b2: number, a1: number, a2: number): void {
  let first = 0;
  let second = 0;
  for (let index = 0; index < samples.length; index++) {
    const input = samples[index] as number;
    const output = b0 * input + first;
    first = b1 * input - a1 * output + second;
    second = b2 * input - a2 * output;
    samples[index] = output;
  }
}
