import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { featureHash, featureSettings, pitchBins, scalarCount, type Frames } from "../../src/features";
import type { WindowEntry } from "./window-labels";

/** A window: 216 frames of hop 1024, about 10.03 s. */
export const windowFrames = 216;
export const windowSeconds = (windowFrames * featureSettings.frameHop) / featureSettings.sampleRateHertz;

const melBytes = windowFrames * featureSettings.melBands;
const onsetBytes = 2 * windowFrames * featureSettings.onsetBands;
const pitchBytes = (windowFrames / 2) * pitchBins;
const scalarBytes = 4 * windowFrames * scalarCount;
/** Bytes of one window: mel, onset and pitch bytes, then scalars as little-endian 32-bit floats. */
export const recordBytes = melBytes + onsetBytes + pitchBytes + scalarBytes;

/** The bytes of the window that starts at an even frame. Throws RangeError when the frames end before the window does. */
export function windowRecord(frames: Frames, from: number): Uint8Array {
  if (from % 2 !== 0 || from < 0 || from + windowFrames > frames.frames) throw new RangeError(`no window at frame ${from} of ${frames.frames}`);
  const record = new Uint8Array(recordBytes);
  record.set(frames.mel.subarray(from * featureSettings.melBands, (from + windowFrames) * featureSettings.melBands), 0);
  record.set(frames.onset.subarray(2 * from * featureSettings.onsetBands, 2 * (from + windowFrames) * featureSettings.onsetBands), melBytes);
  record.set(frames.pitch.subarray((from / 2) * pitchBins, (from / 2) * pitchBins + pitchBytes), melBytes + onsetBytes);
  const view = new DataView(record.buffer, melBytes + onsetBytes + pitchBytes);
  for (let index = 0; index < windowFrames * scalarCount; index++) view.setFloat32(4 * index, frames.scalars[from * scalarCount + index] ?? 0, true);
  return record;
}

/** How far the recording is tuned from A = 440 Hz, in cents −50 … 50: the angle of its spectral peaks' sum. */
export function tuningOf(frames: Frames): number {
  let x = 0;
  let y = 0;
  for (let index = 0; index + 1 < frames.tuning.length; index += 2) {
    x += frames.tuning[index] ?? 0;
    y += frames.tuning[index + 1] ?? 0;
  }
  return x === 0 && y === 0 ? 0 : Math.round((Math.atan2(y, x) / (2 * Math.PI)) * 1000) / 10;
}

/** Random even frames at which windows start: one in each of `count` equal stretches of what is there. */
export function windowStarts(frames: number, count: number, uniform: () => number): number[] {
  const room = frames - windowFrames;
  if (room < 0) return [];
  const possible = Math.floor(room / 2) + 1;
  const wanted = Math.min(count, possible);
  return Array.from({ length: wanted }, (_, index) => 2 * Math.floor(((index + uniform()) * possible) / wanted));
}

const shardName = (index: number): string => `shard-${String(index).padStart(5, "0")}`;

/** Writes what the teacher said of a shard's windows; before `writeShard`, which makes the shard count. */
export function writeTeacherAnswers(folder: string, index: number, answers: readonly Uint8Array[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${shardName(index)}.teacher.bin`), Buffer.concat(answers));
}

/** Whether a shard is finished: its JSON is written last. */
export function shardExists(folder: string, index: number): boolean {
  return existsSync(path.join(folder, `${shardName(index)}.json`));
}

/** Writes a finished shard: first the windows, then, at once, the list that makes it count. */
export function writeShard(folder: string, index: number, entries: readonly WindowEntry[], records: readonly Uint8Array[], seed: number): void {
  mkdirSync(folder, { recursive: true });
  const bytes = new Uint8Array(records.length * recordBytes);
  records.forEach((record, at) => bytes.set(record, at * recordBytes));
  const base = path.join(folder, shardName(index));
  writeFileSync(`${base}.bin`, bytes);
  const list = { featureHash: featureHash(), windowFrames, recordBytes, seed, windows: entries };
  writeFileSync(`${base}.json.part`, JSON.stringify(list));
  renameSync(`${base}.json.part`, `${base}.json`);
}
