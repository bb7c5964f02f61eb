import { FeatureExtractor, featureSettings, type Frames } from "../../../src/features";

export const rate = featureSettings.sampleRateHertz;

const decay = Math.exp(-2 / rate);

export interface Note {
  readonly midi: number;
  readonly start: number;
  readonly seconds: number;
  readonly gain?: number;
}

/** Notes with six harmonics and a decaying envelope, like a plain plucked string; cents move all of them. */
export function played(notes: readonly Note[], seconds: number, cents = 0, brightness = 0.55): Float32Array {
  const samples = new Float32Array(Math.round(seconds * rate));
  for (const { midi, start, seconds: length, gain = 0.15 } of notes) {
    const hertz = 440 * 2 ** ((midi - 69 + cents / 100) / 12);
    const from = Math.round(start * rate);
    const count = Math.min(samples.length - from, Math.round(length * rate));
    for (let harmonic = 1; harmonic <= 6 && hertz * harmonic < rate / 2; harmonic++) {
      const amplitude = gain * brightness ** (harmonic - 1);
      const step = (2 * Math.PI * hertz * harmonic) / rate;
      // A turning pointer that shrinks: much quicker than a sine and an exponential a sample.
      const turn = 2 * Math.cos(step) * decay;
      let [before, now] = [-Math.sin(step) / decay, 0];
      for (let index = 0; index < count; index++) {
        const edges = Math.min(1, index / 200, (count - index) / 400);
        samples[from + index] = (samples[from + index] as number) + amplitude * edges * now;
        [before, now] = [now, turn * now - decay * decay * before];
      }
    }
  }
  return samples;
}

const chordSeconds = 0.5;

/** I – IV – V – I – vi – V – I in a key (0 … 23 as keyNames), six chords of 0.5 s and a last one of 1 s. */
export function cadence(key: number): Note[] {
  const tonic = 48 + (key % 12);
  const third = key >= 12 ? 3 : 4;
  const sixth = key >= 12 ? 8 : 9;
  const chords = [
    [0, third, 7], [5, 5 + third, 12], [7, 11, 14], [0, third, 7], [sixth, sixth + (key >= 12 ? 4 : 3), sixth + 7], [7, 11, 14], [0, third, 12],
  ];
  return chords.flatMap((chord, place) => {
    const seconds = place === chords.length - 1 ? 2 * chordSeconds : chordSeconds;
    const start = place * chordSeconds;
    return [{ midi: tonic - 12 + ((chord[0] as number) % 12), start, seconds }, ...chord.map((step) => ({ midi: tonic + 12 + step, start, seconds }))];
  });
}

export const cadenceSeconds = 8 * chordSeconds;

export function framesOf(samples: Float32Array): Frames {
  const extractor = new FeatureExtractor();
  extractor.push(samples);
  return extractor.finish();
}

/** Short bursts at a tempo, each `accentEvery`-th stronger and lower. */
export function clicks(beatsPerMinute: number, seconds: number, accentEvery: number): Float32Array {
  const notes: Note[] = [];
  for (let beat = 0; (beat * 60) / beatsPerMinute < seconds - 0.2; beat++) {
    const accent = beat % accentEvery === 0;
    notes.push({ midi: accent ? 48 : 72, start: (beat * 60) / beatsPerMinute, seconds: 0.08, gain: accent ? 0.5 : 0.25 });
  }
  return played(notes, seconds);
}
