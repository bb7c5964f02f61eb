import { closeSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import path from "node:path";
import { featureHash, featureSettings, pitchBins, type Frames } from "../../src/features";
import { pulseOf, pulseSource, type Pulse, type Tempogram } from "../../src/listener";
import { recordBytes, windowFrames } from "../data/shard";
import type { Split } from "../data/score-record";
import type { WindowEntry } from "../data/window-labels";

/** The pulse of a rendered excerpt, and what its score says of it. */
export interface LabelledPulse {
  readonly pulse: Pulse;
  readonly split: Split;
  readonly ensemble: string | null;
  readonly beatsPerMinute: number | null;
  readonly tempoClass: string | null;
  readonly metre: string | null;
}

const melBytes = windowFrames * featureSettings.melBands;
const onsetBytes = 2 * windowFrames * featureSettings.onsetBands;
const pitchBytes = (windowFrames / 2) * pitchBins;
const nothing = new Float32Array(0);

function framesOf(record: Uint8Array): Frames {
  return {
    frames: windowFrames,
    mel: record.subarray(0, melBytes),
    onset: record.subarray(melBytes, melBytes + onsetBytes),
    pitch: record.subarray(melBytes + onsetBytes, melBytes + onsetBytes + pitchBytes),
    tuning: nothing, scalars: nothing, level: nothing,
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function meanGram(grams: readonly Tempogram[]): Tempogram {
  const average = (pick: (gram: Tempogram) => Float32Array): Float32Array =>
    pick(grams[0] as Tempogram).map((_unused, index) => mean(grams.map((gram) => pick(gram)[index] as number)));
  const fourier = average((gram) => gram.fourier);
  const strongest = Math.max(1e-9, ...fourier);
  return { autocorrelation: average((gram) => gram.autocorrelation), fourier: fourier.map((value) => value / strongest) };
}

/** One pulse of the windows of an excerpt, as the tempogram of the whole would average them. */
function joined(pulses: readonly Pulse[]): Pulse {
  return {
    onsets: (pulses[0] as Pulse).onsets,
    all: meanGram(pulses.map(({ all }) => all)),
    low: meanGram(pulses.map(({ low }) => low)),
    pitch: meanGram(pulses.map(({ pitch }) => pitch)),
    onsetRate: mean(pulses.map(({ onsetRate }) => onsetRate)),
    pitchRate: mean(pulses.map(({ pitchRate }) => pitchRate)),
    flux: mean(pulses.map(({ flux }) => flux)),
  };
}

/** One value where all windows that have one agree (tempi: lie within 6 %); else null. */
function common<Value extends string | number>(values: readonly (Value | null)[]): Value | null {
  const known = values.filter((value) => value !== null);
  const [first] = known;
  if (first === undefined) return null;
  if (typeof first === "number") return Math.max(...(known as number[])) / Math.min(...(known as number[])) < 1.06 ? (mean(known as number[]) as Value) : null;
  return known.every((value) => value === first) ? first : null;
}

/** Windows of the same excerpt stand one after the other. */
const sameExcerpt = (one: WindowEntry, other: WindowEntry): boolean => one.group === other.group && one.font === other.font && one.tuningCents === other.tuningCents;

const listsIn = (folder: string): string[] => readdirSync(folder).filter((name) => /^shard-\d+\.json$/.test(name)).sort();

/** Finished shards in a folder. */
export const shardCount = (folder: string): number => listsIn(folder).length;

/** The pulses of all excerpts in a folder of rendered shards. Throws Error when they were made with other features. */
export function labelledPulses(folder: string, onShard: (done: number) => void): LabelledPulse[] {
  const found: LabelledPulse[] = [];
  for (const [index, list] of listsIn(folder).entries()) {
    const { featureHash: hash, windows } = JSON.parse(readFileSync(path.join(folder, list), "utf8")) as { featureHash: string; windows: WindowEntry[] };
    if (hash !== featureHash()) throw new Error(`${list} was made with other features`);
    const file = openSync(path.join(folder, list.replace(".json", ".bin")), "r");
    let gathered: { entry: WindowEntry; pulse: Pulse }[] = [];
    const finish = (): void => {
      const [first] = gathered;
      if (!first) return;
      const labels = gathered.map(({ entry }) => entry.labels);
      found.push({
        pulse: joined(gathered.map(({ pulse }) => pulse)), split: first.entry.split, ensemble: first.entry.labels.ensemble,
        beatsPerMinute: common(labels.map(({ bpm }) => bpm)), tempoClass: common(labels.map(({ tempoClass }) => tempoClass)), metre: common(labels.map(({ metre }) => metre)),
      });
      gathered = [];
    };
    for (const [place, entry] of windows.entries()) {
      if (gathered[0] && !sameExcerpt(gathered[0].entry, entry)) finish();
      const record = new Uint8Array(recordBytes);
      readSync(file, record, 0, recordBytes, place * recordBytes);
      gathered.push({ entry, pulse: pulseOf(pulseSource(framesOf(record), entry.tuningCents)) });
    }
    finish();
    closeSync(file);
    onShard(index + 1);
  }
  return found;
}
