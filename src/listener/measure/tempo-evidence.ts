import type { Frames } from "../../features";
import { onsetEnvelope, type OnsetEnvelope } from "./onset-envelope";
import { pitchNovelty } from "./pitch-novelty";
import { atGrid, atTempo, tempoGrid, tempogram, type Tempogram } from "./tempogram";
import { timbreFlux } from "./timbre-flux";

/** Related tempi at which a periodicity is looked up beside the tempo itself. */
const relations = [1, 1 / 2, 1 / 3, 1 / 4, 2, 3, 4, 2 / 3, 3 / 2];

export interface Pulse {
  readonly onsets: OnsetEnvelope;
  readonly all: Tempogram;
  readonly low: Tempogram;
  readonly pitch: Tempogram;
  /** Of the whole stretch, made to lie near zero. */
  readonly onsetRate: number;
  readonly pitchRate: number;
  readonly flux: number;
}

/** Envelopes of a whole recording, from which stretches are looked at. */
export interface PulseSource {
  readonly onsets: OnsetEnvelope;
  readonly pitch: Float32Array;
  readonly pitchMean: number;
  readonly flux: number;
}

export function pulseSource(frames: Frames, tuningCents: number): PulseSource {
  const onsets = onsetEnvelope(frames);
  const novelty = pitchNovelty(frames, tuningCents, onsets.all.length);
  return { onsets, pitch: novelty.envelope, pitchMean: novelty.mean, flux: timbreFlux(frames) };
}

/** Periodicities of a stretch, given in fast frames. */
export function pulseOf(source: PulseSource, from = 0, to = source.onsets.all.length): Pulse {
  return {
    onsets: source.onsets,
    all: tempogram(source.onsets.all, from, to),
    low: tempogram(source.onsets.low, from, to),
    pitch: tempogram(source.pitch, from, to),
    onsetRate: Math.log2(Math.max(0.3, source.onsets.onsetsPerSecond)) - 1,
    pitchRate: Math.log(source.pitchMean + 0.01) + 1.5,
    flux: Math.log(source.flux + 0.05),
  };
}

/** Names of what is known about one tempo, in the order of tempoFeatures' columns. */
export const tempoFeatureCount = relations.length * 3 + 4 + 3 + 3 + 1 + 3 + 7;

/** What speaks for and against each tempo of the grid: tempi × tempoFeatureCount, row-major. */
export function tempoFeatures(pulse: Pulse): Float64Array {
  const features = new Float64Array(tempoGrid.length * tempoFeatureCount);
  let clarity = 0;
  for (let lag = 10; lag < 170; lag++) clarity = Math.max(clarity, pulse.all.autocorrelation[lag] ?? 0);
  tempoGrid.forEach((tempo, row) => {
    const octave = Math.log2(tempo / 100);
    const square = octave * octave;
    features.set(
      [
        ...relations.map((factor) => atTempo(pulse.all.autocorrelation, tempo * factor)),
        ...relations.map((factor) => atTempo(pulse.low.autocorrelation, tempo * factor)),
        ...relations.map((factor) => atTempo(pulse.pitch.autocorrelation, tempo * factor)),
        ...[1, 1 / 2, 2, 3].map((factor) => atGrid(pulse.all.fourier, tempo * factor)),
        ...[1, 2, 1 / 2].map((factor) => atGrid(pulse.low.fourier, tempo * factor)),
        ...[1, 2, 1 / 2].map((factor) => atGrid(pulse.pitch.fourier, tempo * factor)),
        Math.log(atGrid(pulse.all.fourier, tempo) + 0.05),
        octave, square, octave * square,
        octave * pulse.onsetRate, square * pulse.onsetRate, octave * clarity,
        octave * pulse.pitchRate, square * pulse.pitchRate, octave * pulse.flux, square * pulse.flux,
      ],
      row * tempoFeatureCount,
    );
  });
  return features;
}
