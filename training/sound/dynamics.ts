/** Compresses in place above a threshold relative to the signal's own peak level; quick attack, slow release. */
export function compress(samples: Float32Array, rate: number, thresholdDecibels: number, ratio: number): void {
  let peak = 1e-9;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  const threshold = peak * 10 ** (thresholdDecibels / 20);
  const attack = 1 - Math.exp(-1 / (0.005 * rate));
  const release = 1 - Math.exp(-1 / (0.15 * rate));
  const exponent = 1 / ratio - 1;
  let envelope = 0;
  for (let index = 0; index < samples.length; index++) {
    const size = Math.abs(samples[index] as number);
    envelope += (size > envelope ? attack : release) * (size - envelope);
    if (envelope > threshold) samples[index] = (samples[index] as number) * (envelope / threshold) ** exponent;
  }
}

/** Clips softly in place: the peak is driven `decibels` into a hyperbolic tangent. */
export function saturate(samples: Float32Array, decibels: number): void {
  let peak = 1e-9;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  const drive = 10 ** (decibels / 20) / peak;
  for (let index = 0; index < samples.length; index++) samples[index] = Math.tanh((samples[index] as number) * drive);
}

/** Scales in place so that the highest peak lies at the given level in dBFS; silence stays silence. */
export function toPeak(samples: Float32Array, decibels: number): void {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  if (peak < 1e-7) return;
  const gain = 10 ** (decibels / 20) / peak;
  for (let index = 0; index < samples.length; index++) samples[index] = (samples[index] as number) * gain;
}
