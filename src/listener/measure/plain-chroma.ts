import type { Frames } from "../../features";
import { semitones, semitoneSpectrum } from "./semitone-spectrum";

/** Pitch classes as a plain spectrum gives them, without tuning or notes: what published key profiles are compared on. */
export function plainChroma(frames: Pick<Frames, "pitch">): Float64Array {
  const spectrum = semitoneSpectrum(frames, 0, 4);
  const chroma = new Float64Array(12);
  for (let index = 0; index < spectrum.values.length; index++) {
    const pitchClass = (index % semitones) % 12;
    chroma[pitchClass] = (chroma[pitchClass] as number) + (spectrum.values[index] as number);
  }
  return chroma;
}
