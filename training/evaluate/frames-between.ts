import { featureSettings as settings, pitchBins, scalarCount, type Frames } from "../../src/features";

/** Frames from … to of a recording, as FeatureExtractor.copy gives them while it is heard; `from` is even. */
export function framesBetween(frames: Frames, from: number, to: number): Frames {
  const end = Math.min(to, frames.frames);
  const levelStep = (frame: number): number => Math.ceil((frame * settings.frameHop) / (settings.sampleRateHertz * settings.levelStepSeconds));
  const pitch = { from: from / 2, to: Math.ceil(end / 2) };
  return {
    frames: end - from,
    mel: frames.mel.slice(from * settings.melBands, end * settings.melBands),
    onset: frames.onset.slice(2 * from * settings.onsetBands, 2 * end * settings.onsetBands),
    pitch: frames.pitch.slice(pitch.from * pitchBins, pitch.to * pitchBins),
    tuning: frames.tuning.slice(pitch.from * 2, pitch.to * 2),
    scalars: frames.scalars.slice(from * scalarCount, end * scalarCount),
    level: frames.level.slice(levelStep(from), levelStep(end)),
  };
}
