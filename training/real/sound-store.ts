import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { teacherSampleRateHertz } from "../teachers/teacher-frontend";

const bytesPerSample = 2;
const mostSeconds = 300;

/** Sounds decoded once by ffmpeg to mono 16-bit samples at 32 kHz (their first five minutes), cut from disk as wanted. */
export class SoundStore {
  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** Length in samples at 32 kHz; 0 when ffmpeg cannot read the file. */
  length(file: string): number {
    const open = openSync(this.#decoded(file), "r");
    try {
      return fstatSync(open).size / bytesPerSample;
    } finally {
      closeSync(open);
    }
  }

  /** Samples −1 … 1 from a place on; zeros beyond the end. */
  cut(file: string, from: number, count: number): Float32Array {
    const bytes = new Uint8Array(count * bytesPerSample);
    const open = openSync(this.#decoded(file), "r");
    try {
      readSync(open, bytes, 0, bytes.length, from * bytesPerSample);
    } finally {
      closeSync(open);
    }
    const whole = new Int16Array(bytes.buffer);
    const samples = new Float32Array(count);
    for (let index = 0; index < count; index++) samples[index] = (whole[index] as number) / 32768;
    return samples;
  }

  #decoded(file: string): string {
    const key = createHash("sha256").update(path.resolve(file)).digest("hex").slice(0, 20);
    const target = path.join(this.folder, `${key}.s16`);
    if (existsSync(target)) return target;
    // Both channels, averaged here: ffmpeg's own mixing to mono is louder by 3 dB and clips.
    const given = ["-v", "error", "-threads", "1", "-t", String(mostSeconds), "-i", file, "-ac", "2", "-ar", String(teacherSampleRateHertz), "-f", "s16le", "pipe:1"];
    let stereo: Uint8Array;
    try {
      stereo = execFileSync("ffmpeg", given, { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
    } catch {
      console.log(`${file} cannot be decoded: left out`);
      stereo = new Uint8Array(0);
    }
    const pairs = new Int16Array(new Uint8Array(stereo).buffer);
    const mono = new Int16Array(pairs.length >> 1);
    for (let index = 0; index < mono.length; index++) mono[index] = ((pairs[2 * index] as number) + (pairs[2 * index + 1] as number)) >> 1;
    writeFileSync(`${target}.part`, new Uint8Array(mono.buffer));
    renameSync(`${target}.part`, target);
    return target;
  }
}
