import { inputLayout } from "./window-layout";

const [frames, bands] = inputLayout.mel;
const [steps, semitones, channels] = inputLayout.pitch;

/** Patches of 8 frames × 8 bands stand every 4: on a grid of 54 × 20 places. */
export const melPatch = { side: 8, stride: 4 } as const;
export const melGrid = { time: frames / melPatch.stride, frequency: bands / melPatch.stride, size: melPatch.side ** 2 } as const;

/** Semitones at which a note's partials 2 to 6 lie above it, an octave below, and its near neighbours. */
const partialOffsets = [-12, -2, -1, 0, 1, 2, 12, 19, 24, 28, 31] as const;
export const partialGrid = { time: steps, semitones, size: partialOffsets.length * channels } as const;

/**
 * Mel [216 × 80] cut in overlapping patches, written to `out` from `offset` on: 54 × 20 × 64. Beyond the edges lies zero,
 * the mean. Done on plain arrays, where copies are ten times cheaper than slices of tensors.
 */
export function cutMel(mel: Float32Array, out: Float32Array, offset: number): void {
  const { side, stride } = melPatch;
  const before = (side - stride) / 2;
  let place = offset;
  for (let time = 0; time < melGrid.time; time++) {
    for (let frequency = 0; frequency < melGrid.frequency; frequency++) {
      const band = frequency * stride - before;
      for (let row = 0; row < side; row++, place += side) {
        const frame = time * stride - before + row;
        if (frame < 0 || frame >= frames) continue;
        const from = Math.max(0, -band);
        const until = Math.min(side, bands - band);
        for (let column = from; column < until; column++) out[place + column] = mel[frame * bands + band + column] as number;
      }
    }
  }
}

/** Every semitone of [27 × 72 × 8] with what lies at its partials' places beside it, written to `out`: 27 × 72 × 88. */
export function gatherPartials(pitch: Float32Array, out: Float32Array, offset: number): void {
  let place = offset;
  for (let step = 0; step < steps; step++) {
    for (let semitone = 0; semitone < semitones; semitone++) {
      for (const shift of partialOffsets) {
        const other = semitone + shift;
        if (other >= 0 && other < semitones) {
          const from = (step * semitones + other) * channels;
          for (let channel = 0; channel < channels; channel++) out[place + channel] = pitch[from + channel] as number;
        }
        place += channels;
      }
    }
  }
}
