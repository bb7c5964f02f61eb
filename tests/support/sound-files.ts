import { seededRandom } from "../../src/base";

/** How the samples of a WAVE file are stored. */
export type WaveDepth = 8 | 16 | 24 | 32 | "32f";

export interface WaveOptions {
  readonly sampleRateHertz?: number;
  readonly depth?: WaveDepth;
  /** Bytes the data chunk announces; the true number when left out. */
  readonly announcedBytes?: number;
  /** What the RIFF header announces; the true number when left out. */
  readonly announcedRiffBytes?: number;
}

/** One channel: an arpeggio with decaying harmonics, the same for the same seed. Peak below 0.5. */
export function arpeggio(seconds: number, sampleRateHertz = 44100, seed = 1): Float32Array<ArrayBuffer> {
  const random = seededRandom(seed);
  const samples = new Float32Array(Math.round(seconds * sampleRateHertz));
  const steps = [0, 4, 7, 12, 7, 4];
  const root = 48 + random.below(12);
  const noteSeconds = 0.25;
  for (let note = 0; note * noteSeconds < seconds; note++) {
    const hertz = 440 * 2 ** ((root + (steps[note % steps.length] ?? 0) - 69) / 12);
    const from = Math.round(note * noteSeconds * sampleRateHertz);
    const end = Math.min(samples.length, from + Math.round(noteSeconds * sampleRateHertz));
    for (let index = from; index < end; index++) {
      const age = (index - from) / sampleRateHertz;
      const envelope = 0.22 * Math.min(1, age * 200) * Math.exp(-6 * age) * Math.min(1, (end - index) / (0.005 * sampleRateHertz));
      for (let harmonic = 1; harmonic <= 4; harmonic++) {
        samples[index]! += (envelope / harmonic) * Math.sin(2 * Math.PI * hertz * harmonic * age);
      }
    }
  }
  return samples;
}

/** The bytes of a WAVE file; five and more channels, 24 bits and more get the extensible header. */
export function waveBytes(channels: readonly Float32Array[], options: WaveOptions = {}): Uint8Array<ArrayBuffer> {
  const { sampleRateHertz = 44100, depth = 16 } = options;
  const bits = depth === "32f" ? 32 : depth;
  const format = depth === "32f" ? 3 : 1;
  const frames = channels[0]?.length ?? 0;
  const frameBytes = (channels.length * bits) / 8;
  const dataBytes = frames * frameBytes;
  const extensible = channels.length > 2 || bits > 16;
  const formatBytes = extensible ? 40 : 16;
  const view = new DataView(new ArrayBuffer(28 + formatBytes + dataBytes + (dataBytes & 1)));
  writeLetters(view, 0, "RIFF");
  view.setUint32(4, options.announcedRiffBytes ?? view.byteLength - 8, true);
  writeLetters(view, 8, "WAVEfmt ");
  view.setUint32(16, formatBytes, true);
  view.setUint16(20, extensible ? 0xfffe : format, true);
  view.setUint16(22, channels.length, true);
  view.setUint32(24, sampleRateHertz, true);
  view.setUint32(28, sampleRateHertz * frameBytes, true);
  view.setUint16(32, frameBytes, true);
  view.setUint16(34, bits, true);
  if (extensible) {
    view.setUint16(36, 22, true);
    view.setUint16(38, bits, true);
    view.setUint32(40, channels.length === 6 ? 0x3f : 2 ** channels.length - 1, true);
    [format, 0, 0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71].forEach((byte, index) => view.setUint8(44 + index, byte));
  }
  writeLetters(view, 20 + formatBytes, "data");
  view.setUint32(24 + formatBytes, options.announcedBytes ?? dataBytes, true);
  let offset = 28 + formatBytes;
  for (let frame = 0; frame < frames; frame++) {
    for (const channel of channels) {
      writeSample(view, offset, channel[frame] ?? 0, depth);
      offset += bits / 8;
    }
  }
  return new Uint8Array(view.buffer);
}

/** The bytes of an AIFF file of 16-bit samples. */
export function aiffBytes(channels: readonly Float32Array[], sampleRateHertz = 44100): Uint8Array<ArrayBuffer> {
  const frames = channels[0]?.length ?? 0;
  const dataBytes = frames * channels.length * 2;
  const view = new DataView(new ArrayBuffer(54 + dataBytes));
  writeLetters(view, 0, "FORM");
  view.setUint32(4, view.byteLength - 8);
  writeLetters(view, 8, "AIFFCOMM");
  view.setUint32(16, 18);
  view.setUint16(20, channels.length);
  view.setUint32(22, frames);
  view.setUint16(26, 16);
  const exponent = Math.floor(Math.log2(sampleRateHertz));
  view.setUint16(28, 16383 + exponent);
  view.setUint32(30, sampleRateHertz * 2 ** (31 - exponent));
  writeLetters(view, 38, "SSND");
  view.setUint32(42, dataBytes + 8);
  for (let frame = 0; frame < frames; frame++) {
    channels.forEach((channel, index) => {
      view.setInt16(54 + (frame * channels.length + index) * 2, Math.round(clamped(channel[frame] ?? 0) * 32767));
    });
  }
  return new Uint8Array(view.buffer);
}

export interface SoundFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Bad and unusual files by what is wrong with them. `error` is what must be said, `warnings` what must be remarked. */
export interface UnusualFile extends SoundFile {
  readonly error?: string;
  readonly warnings?: readonly string[];
}

/** Files that need no decoder of the browser, each made anew by code. */
export function unusualFiles(): UnusualFile[] {
  const stereo = (seconds: number, sampleRateHertz = 44100): Float32Array[] => [arpeggio(seconds, sampleRateHertz, 1), arpeggio(seconds, sampleRateHertz, 2)];
  const [left = new Float32Array(0), right = new Float32Array(0)] = stereo(3);
  const silent = new Float32Array(left.length);
  const betweenSilences = new Float32Array(3 * left.length);
  betweenSilences.set(left, left.length);
  const whole = waveBytes([left, right]);
  const oddSamples = left.map((value, index) => (index % 5000 === 17 ? [NaN, Infinity, -Infinity, 1e30, -40][(index / 5000) | 0] ?? NaN : value));
  const text = new TextEncoder().encode("Notes on the concert of last night.\nStrings, then a long pause.\n".repeat(40));
  return [
    { name: "empty.wav", bytes: new Uint8Array(0), error: "empty-file" },
    { name: "notes.mp3", bytes: text, error: "not-audio" },
    { name: "header only.wav", bytes: waveBytes([new Float32Array(0)]), error: "no-sound" },
    { name: "half a header.wav", bytes: whole.slice(0, 30), error: "decode-failed" },
    { name: "blink.wav", bytes: waveBytes([arpeggio(0.05)]), error: "too-short" },
    { name: "cut.wav", bytes: whole.slice(0, whole.length >> 1), warnings: ["cut-short"] },
    { name: "unfinished.wav", bytes: waveBytes([left, right], { announcedBytes: 0, announcedRiffBytes: 0 }), warnings: [] },
    { name: "streamed.wav", bytes: waveBytes([left, right], { announcedBytes: 0xffffffff, announcedRiffBytes: 0xffffffff }), warnings: [] },
    { name: "odd samples.wav", bytes: waveBytes([oddSamples], { depth: "32f" }), warnings: ["odd-samples"] },
    { name: "8 bit 8 kHz.wav", bytes: waveBytes([arpeggio(3, 8000)], { depth: 8, sampleRateHertz: 8000 }), warnings: ["low-bandwidth"] },
    { name: "24 bit 96 kHz.wav", bytes: waveBytes(stereo(2, 96000), { depth: 24, sampleRateHertz: 96000 }), warnings: [] },
    { name: "5.1.wav", bytes: waveBytes([left, right, left, silent, right, left]), warnings: [] },
    { name: "right silent.wav", bytes: waveBytes([left, silent]), warnings: [] },
    { name: "opposite phase.wav", bytes: waveBytes([left, left.map((value) => -value)]), warnings: [] },
    { name: "clipped.wav", bytes: waveBytes([left.map((value) => clamped(value * 20))]), warnings: ["clipped"] },
    { name: "very quiet.wav", bytes: waveBytes([left.map((value) => value * 0.003)], { depth: 24 }), warnings: ["very-quiet"] },
    { name: "long silences.wav", bytes: waveBytes([betweenSilences]), warnings: [] },
    { name: "really a wave.mp3", bytes: whole, warnings: [] },
    { name: "plain.aiff", bytes: aiffBytes([left, right]), warnings: [] },
    { name: "🎻 “quoted” 'name'.wav", bytes: whole, warnings: [] },
    { name: "שיר ערש.wav", bytes: whole, warnings: [] },
    { name: `${"n".repeat(251)}.wav`, bytes: whole, warnings: [] },
  ];
}

/** As the browser and Node hand it over. */
export function asFile({ name, bytes }: SoundFile): File {
  return new File([bytes], name);
}

function writeLetters(view: DataView, offset: number, letters: string): void {
  for (let index = 0; index < letters.length; index++) view.setUint8(offset + index, letters.charCodeAt(index));
}

function clamped(value: number): number {
  return Math.max(-1, Math.min(1, value));
}

function writeSample(view: DataView, offset: number, value: number, depth: WaveDepth): void {
  if (depth === "32f") {
    view.setFloat32(offset, value, true);
    return;
  }
  const whole = Math.round(clamped(value) * (2 ** (depth - 1) - 1));
  if (depth === 8) view.setUint8(offset, whole + 128);
  else if (depth === 16) view.setInt16(offset, whole, true);
  else if (depth === 32) view.setInt32(offset, whole, true);
  else {
    view.setUint16(offset, whole & 0xffff, true);
    view.setInt8(offset + 2, whole >> 16);
  }
}
