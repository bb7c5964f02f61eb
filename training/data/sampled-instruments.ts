import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { SoundStore } from "../real/sound-store";
import { resampled } from "../sound/decode-opus";
import { teacherSampleRateHertz } from "../teachers/teacher-frontend";
import type { RecordedInstrument } from "./recorded-notes";

/**
 * Single notes of real instruments in packages of the npm registry (`tonejs-instrument-NAME-mp3`; code MIT, samples CC BY 3.0),
 * and the General MIDI programs that they play. For training only.
 */
const programsOf: Readonly<Record<string, readonly number[]>> = {
  "bass-electric": [33, 34, 35], bassoon: [70], cello: [42], clarinet: [71], contrabass: [43, 32], flute: [73], "french-horn": [60],
  "guitar-acoustic": [25], "guitar-electric": [26, 27, 28], "guitar-nylon": [24], harmonium: [20], harp: [46], organ: [16, 19],
  piano: [0, 1], saxophone: [65, 66], trombone: [57], trumpet: [56], tuba: [58], violin: [40, 41], xylophone: [13],
};

const steps: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** Fetches the packages with `npm pack`, once. One that cannot be had is named and left out. */
function fetchInstruments(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(programsOf)) {
    const target = path.join(folder, name);
    if (existsSync(path.join(target, "done"))) continue;
    const download = mkdtempSync(path.join(tmpdir(), "instruments-"));
    try {
      execFileSync("npm", ["pack", "--silent", `tonejs-instrument-${name}-mp3`], { cwd: download, stdio: "ignore" });
      const archive = readdirSync(download).find((file) => file.endsWith(".tgz"));
      if (archive === undefined) throw new Error("no archive came");
      mkdirSync(target, { recursive: true });
      execFileSync("tar", ["-xzf", path.join(download, archive), "-C", target, "--strip-components=1"]);
      writeFileSync(path.join(target, "done"), "");
    } catch (error) {
      console.log(`${name} could not be fetched: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      rmSync(download, { recursive: true });
    }
  }
}

/** "As3.mp3" → 58; null for other files. */
function midiOf(file: string): number | null {
  const [, letter, sharp, octave] = /^([A-G])(s?)(\d)\.mp3$/.exec(file) ?? [];
  return letter === undefined ? null : 12 * (Number(octave) + 1) + (steps[letter] as number) + (sharp === "s" ? 1 : 0);
}

/** The sampled instruments in `folder`, fetched when they are not there; decoded by ffmpeg when first played. */
export function sampledInstruments(folder: string, cache: string): RecordedInstrument[] {
  fetchInstruments(folder);
  const store = new SoundStore(cache);
  const decoded = new Map<string, Float32Array>();
  const samplesOf = (file: string): Float32Array => {
    const known = decoded.get(file) ?? resampled(store.cut(file, 0, store.length(file)), teacherSampleRateHertz);
    decoded.set(file, known);
    return known;
  };
  return Object.entries(programsOf).flatMap(([name, programs]) => {
    const place = path.join(folder, name);
    if (!existsSync(place)) return [];
    const notes = readdirSync(place).flatMap((file) => {
      const midi = midiOf(file);
      const seconds = midi === null ? 0 : store.length(path.join(place, file)) / teacherSampleRateHertz;
      return midi === null || seconds === 0 ? [] : [{ samples: () => Promise.resolve(samplesOf(path.join(place, file))), from: 0, seconds, midi }];
    });
    return [{ name, programs, notes }];
  });
}
