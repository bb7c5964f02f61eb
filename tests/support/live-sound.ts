import { seededRandom } from "../../src/base";

/** Sound for the fake microphone, made by code: stretches of mono samples, to be joined. */
export const liveRate = 44_100;

export const silenceFor = (seconds: number): Float32Array => new Float32Array(Math.round(seconds * liveRate));

interface MusicStyle {
  /** Beats a minute. */
  readonly tempo: number;
  /** Chords in semitones above C3, one a bar of four beats. */
  readonly chords: readonly (readonly number[])[];
  /** Plucked notes ring out; bowed ones swell and stay. */
  readonly touch: "plucked" | "bowed";
}

export const brightMusic: MusicStyle = { tempo: 126, chords: [[0, 4, 7], [9, 12, 16], [5, 9, 12], [7, 11, 14]], touch: "plucked" };
export const darkMusic: MusicStyle = { tempo: 60, chords: [[2, 5, 9], [-5, -2, 2], [-3, 1, 4], [2, 5, 9]], touch: "bowed" };

function addNote(into: Float32Array, start: number, seconds: number, midi: number, level: number, touch: MusicStyle["touch"]): void {
  const hertz = 440 * 2 ** ((midi - 69) / 12);
  const first = Math.floor(start * liveRate);
  const last = Math.min(into.length, Math.floor((start + seconds) * liveRate));
  for (let index = first; index < last; index++) {
    const time = (index - first) / liveRate;
    const envelope = touch === "plucked" ? Math.min(1, time / 0.005) * Math.exp(-4 * time) : Math.min(1, time / 0.15, (seconds - time) / 0.1) * 0.7;
    const phase = 2 * Math.PI * hertz * time + (touch === "bowed" ? 0.4 * Math.sin(2 * Math.PI * 5.5 * time) : 0);
    let sample = 0;
    for (let partial = 1; partial <= 6; partial++) sample += Math.sin(partial * phase) / partial ** (touch === "plucked" ? 1.6 : 1.1);
    into[index] = (into[index] as number) + level * envelope * sample;
  }
}

/** Bass, chords and melody in the given manner. */
export function musicFor(seconds: number, { tempo, chords, touch }: MusicStyle, seed = 1): Float32Array {
  const random = seededRandom(seed);
  const samples = silenceFor(seconds);
  const beat = 60 / tempo;
  for (let index = 0; index * beat < seconds; index++) {
    const chord = chords[Math.floor(index / 4) % chords.length] as readonly number[];
    const start = index * beat;
    if (index % 4 === 0) addNote(samples, start, touch === "bowed" ? 4 * beat : 1, 36 + (chord[0] as number), 0.14, touch);
    if (touch === "plucked" || index % 4 === 0) for (const tone of chord) addNote(samples, start, touch === "bowed" ? 4 * beat : 0.5, 48 + tone, 0.05, touch);
    addNote(samples, start, touch === "bowed" ? beat : 0.4, 60 + random.pick(chord), 0.1, touch);
    if (touch === "plucked") addNote(samples, start + beat / 2, 0.3, 60 + random.pick(chord), 0.08, touch);
  }
  return samples;
}

export function noiseFor(seconds: number, level: number, seed = 2): Float32Array {
  const random = seededRandom(seed);
  return silenceFor(seconds).map(() => level * random.normal());
}

/** Many hands, each clapping in its own time: short bursts of noise about 1.5 kHz wide. */
export function applauseFor(seconds: number, seed = 3): Float32Array {
  const random = seededRandom(seed);
  const samples = silenceFor(seconds);
  for (let hand = 0; hand < 40; hand++) {
    const every = random.between(0.22, 0.34);
    const hertz = random.between(900, 2200);
    for (let at = random.between(0, every); at < seconds; at += every * random.between(0.9, 1.1)) {
      const first = Math.floor(at * liveRate);
      const level = 0.1 * random.between(0.4, 1);
      let state = 0;
      let before = 0;
      for (let index = first; index < Math.min(samples.length, first + 900); index++) {
        // A resonance driven by noise: the hollow of two hands.
        const next = 1.75 * Math.cos((2 * Math.PI * hertz) / liveRate) * state - 0.78 * before + random.normal();
        before = state;
        state = next;
        samples[index] = (samples[index] as number) + level * Math.exp(-(index - first) / 180) * next * 0.5;
      }
    }
  }
  return samples;
}

/** The stretches one after the other as a 16-bit mono WAV. */
export function liveWav(stretches: readonly Float32Array[]): Buffer {
  const total = stretches.reduce((sum, { length }) => sum + length, 0);
  const bytes = Buffer.alloc(44 + 2 * total);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(36 + 2 * total, 4);
  bytes.write("WAVEfmt ", 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(liveRate, 24);
  bytes.writeUInt32LE(2 * liveRate, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36);
  bytes.writeUInt32LE(2 * total, 40);
  let offset = 44;
  for (const samples of stretches) for (const sample of samples) offset = bytes.writeInt16LE(Math.round(32767 * Math.max(-1, Math.min(1, sample))), offset);
  return bytes;
}
