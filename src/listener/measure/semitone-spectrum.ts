import { featureSettings as settings, pitchBins, type Frames } from "../../features";

/** A grid over time × semitones (C2 … B7), row-major. */
export interface SemitoneGrid {
  readonly steps: number;
  readonly secondsPerStep: number;
  /** steps × 72. */
  readonly values: Float32Array;
}

export const semitones = settings.pitchSemitones;

/** Amplitude of each byte of decibels; byte 0 is nothing. */
export const amplitudeOfByte: Float32Array = Float32Array.from({ length: 256 }, (_, byte) =>
  byte === 0 ? 0 : 10 ** ((byte / settings.bytesPerDecibel - settings.byteOffsetDecibels) / 20),
);

/**
 * Pitch frames, averaged by `pooled` frames a step, read at the recording's own tuning: amplitude of each semitone.
 * Thirds of a semitone are interpolated linearly, so that −50 … 50 cents keep their semitone.
 */
export function semitoneSpectrum(frames: Pick<Frames, "pitch">, tuningCents: number, pooled: number): SemitoneGrid {
  const pitchFrames = Math.floor(frames.pitch.length / pitchBins);
  const steps = Math.ceil(pitchFrames / pooled);
  const values = new Float32Array(steps * semitones);
  const sums = new Float32Array(pitchBins);
  const shift = (tuningCents / 100) * settings.pitchBinsPerSemitone;
  const whole = Math.floor(shift);
  const part = shift - whole;
  for (let step = 0; step < steps; step++) {
    sums.fill(0);
    const end = Math.min(pitchFrames, (step + 1) * pooled);
    for (let frame = step * pooled; frame < end; frame++) {
      const offset = frame * pitchBins;
      for (let bin = 0; bin < pitchBins; bin++) sums[bin] = (sums[bin] as number) + (amplitudeOfByte[frames.pitch[offset + bin] as number] as number);
    }
    const count = end - step * pooled;
    for (let semitone = 0; semitone < semitones; semitone++) {
      const bin = semitone * settings.pitchBinsPerSemitone + 1 + whole;
      const low = sums[Math.max(0, bin)] as number;
      const high = sums[Math.min(pitchBins - 1, bin + 1)] as number;
      values[step * semitones + semitone] = (low * (1 - part) + high * part) / count;
    }
  }
  return { steps, secondsPerStep: (pooled * settings.pitchHop) / settings.sampleRateHertz, values };
}
