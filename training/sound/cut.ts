/** Samples from … to, silence where there are none. */
export function cut(samples: Float32Array, from: number, length: number): Float32Array {
  const piece = new Float32Array(length);
  const first = Math.max(0, from);
  piece.set(samples.subarray(first, Math.max(first, Math.min(samples.length, from + length))), first - from);
  return piece;
}

/** Adds `piece` × gain into `samples` at a place, with short fades so that no cut clicks. */
export function mixIn(samples: Float32Array, piece: Float32Array, at: number, gain: number, fade = 220): void {
  for (let index = 0; index < piece.length; index++) {
    const target = at + index;
    if (target < 0 || target >= samples.length) continue;
    const edge = Math.min(1, (index + 1) / fade, (piece.length - index) / fade);
    samples[target] = (samples[target] as number) + gain * edge * (piece[index] as number);
  }
}
