import { closeSync, openSync, writeSync } from "node:fs";
import { seededRandom } from "../src/base";

/** Seconds of the passage that is repeated; longer recordings say it again and again, a little louder or softer. */
const passageSeconds = 60;
const beatSeconds = 0.5;
/** I vi ii V of C major, as semitones above C3. */
const chords = [
  [0, 4, 7],
  [-3, 0, 4],
  [2, 5, 9],
  [-5, -1, 2],
] as const;

function addNote(into: Float32Array, sampleRate: number, startSeconds: number, seconds: number, midi: number, level: number): void {
  const hertz = 440 * 2 ** ((midi - 69) / 12);
  const first = Math.floor(startSeconds * sampleRate);
  const last = Math.min(into.length, Math.floor((startSeconds + seconds) * sampleRate));
  for (let index = first; index < last; index++) {
    const time = (index - first) / sampleRate;
    const envelope = Math.min(1, time / 0.01) * Math.exp(-3 * time);
    let sample = 0;
    for (let partial = 1; partial <= 4; partial++) sample += Math.sin(2 * Math.PI * hertz * partial * time) / partial ** 1.5;
    into[index] = (into[index] ?? 0) + level * envelope * sample;
  }
}

/** A passage of plucked chords, bass and melody, made from a seed: mono, −1…1. */
function passage(sampleRate: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  const samples = new Float32Array(passageSeconds * sampleRate);
  for (let beat = 0; beat * beatSeconds < passageSeconds; beat++) {
    const chord = chords[Math.floor(beat / 4) % chords.length] ?? chords[0];
    const start = beat * beatSeconds;
    if (beat % 2 === 0) addNote(samples, sampleRate, start, 1.2, 36 + chord[0], 0.16);
    for (const tone of chord) addNote(samples, sampleRate, start, 0.6, 60 + tone, 0.06);
    addNote(samples, sampleRate, start, 0.5, 72 + random.pick(chord), 0.12);
    if (random.chance(0.5)) addNote(samples, sampleRate, start + beatSeconds / 2, 0.3, 72 + random.pick(chord), 0.1);
  }
  return samples;
}

/** Writes a mono 16-bit WAV of the given length, without ever holding more than one passage. */
export function writeMusic(file: string, seconds: number, sampleRate: number, seed: number): void {
  const samples = passage(sampleRate, seed);
  const total = Math.round(seconds * sampleRate);
  const header = Buffer.alloc(44);
  header.write("RIFF", 0);
  header.writeUInt32LE(36 + 2 * total, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(2 * sampleRate, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write("data", 36);
  header.writeUInt32LE(2 * total, 40);
  const handle = openSync(file, "w");
  writeSync(handle, header);
  for (let written = 0, round = 0; written < total; round++) {
    const level = 0.55 + 0.4 * Math.abs(Math.sin(round));
    const bytes = new Int16Array(Math.min(samples.length, total - written));
    for (let index = 0; index < bytes.length; index++) {
      bytes[index] = Math.round(32767 * Math.max(-1, Math.min(1, level * (samples[index] ?? 0))));
    }
    writeSync(handle, new Uint8Array(bytes.buffer));
    written += bytes.length;
  }
  closeSync(handle);
}
