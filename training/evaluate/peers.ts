import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { featureSettings } from "../../src/features";
import { keyCorrelations, krumhanslProfile, plainChroma, temperleyProfile, tempoClassIndex } from "../../src/listener";
import type { Item } from "./item";
import { lowPassedBuffer } from "./offline-context";
import { decodeOpus } from "./recording-frames";
import { teacherFigures } from "./teacher-peer";
import { mirex, modeOfKey, tempoRight, tempoRightButOctave } from "./scoring";

export interface PeerFigures {
  readonly peer: string;
  readonly figure: string;
  readonly known: number;
  readonly value: number;
}

const classNames = ["slow", "moderate", "fast"] as const;
const highest = (scores: Float64Array): number => scores.indexOf(Math.max(...scores));

/** What others answer on the same recordings: the teacher, key profiles on plain chroma (no tuning, no notes), tempo by two packages. */
export async function peerFigures(items: readonly Item[], shared: string, cacheFolder: string): Promise<PeerFigures[]> {
  return [...(await teacherFigures(items, shared, cacheFolder)), ...keyFigures(items), ...(await tempoFigures(items, cacheFolder))];
}

function keyFigures(items: readonly Item[]): PeerFigures[] {
  const keyed = items.filter(({ truth }) => truth.key !== null);
  if (keyed.length === 0) return [];
  const figures: PeerFigures[] = [];
  for (const [peer, profile] of [["Krumhansl", krumhanslProfile], ["Temperley", temperleyProfile]] as const) {
    let points = 0;
    let modes = 0;
    for (const { truth, frames } of keyed) {
      const key = highest(keyCorrelations(plainChroma(frames), profile));
      points += mirex(key, truth.key as number);
      if (modeOfKey(key) === modeOfKey(truth.key as number)) modes++;
    }
    figures.push({ peer: `${peer} on plain chroma`, figure: "key, MIREX", known: keyed.length, value: points / keyed.length });
    figures.push({ peer: `${peer} on plain chroma`, figure: "mode", known: keyed.length, value: modes / keyed.length });
  }
  return figures;
}

async function tempoFigures(items: readonly Item[], cacheFolder: string): Promise<PeerFigures[]> {
  const timed = items.filter(({ truth, file }) => file !== null && (truth.bpm !== null || (truth.tempoClass !== null && truth.tempoClass !== "free")));
  if (timed.length === 0) return [];
  const figures: PeerFigures[] = [];
  const given = [];
  for (const item of timed) given.push({ truth: item.truth, ...(await trackedTempi(item.file as string, cacheFolder)) });
  for (const [peer, field] of [["music-tempo 1.0.3", "musicTempo"], ["realtime-bpm-analyzer 5.0.15", "realtimeBpm"]] as const) {
    const classed = given.filter(({ truth }) => truth.tempoClass !== null);
    const right = classed.filter((entry) => entry[field] !== null && classNames[tempoClassIndex(entry[field])] === entry.truth.tempoClass).length;
    figures.push({ peer, figure: "tempo class", known: classed.length, value: classed.length === 0 ? 0 : right / classed.length });
    const exact = given.filter(({ truth }) => truth.bpm !== null);
    const share = (isRight: (given: number, truth: number) => boolean): number => exact.filter((entry) => entry[field] !== null && isRight(entry[field], entry.truth.bpm as number)).length / exact.length;
    if (exact.length > 0) figures.push({ peer, figure: "tempo Acc1", known: exact.length, value: share(tempoRight) }, { peer, figure: "tempo Acc2", known: exact.length, value: share(tempoRightButOctave) });
  }
  return figures;
}

interface TrackedTempi {
  readonly musicTempo: number | null;
  readonly realtimeBpm: number | null;
}

/** Both packages' tempi of a file, kept by the file's hash: they take seconds a recording. */
async function trackedTempi(file: string, cacheFolder: string): Promise<TrackedTempi> {
  const bytes = readFileSync(file);
  const cached = path.join(cacheFolder, `${path.parse(file).name}-${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.json`);
  if (existsSync(cached)) return JSON.parse(readFileSync(cached, "utf8")) as TrackedTempi;
  // At full scale: the peak finder of realtime-bpm-analyzer looks for fixed heights.
  const decoded = await decodeOpus(bytes);
  const highestSample = decoded.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 1e-6);
  const samples = decoded.map((sample) => sample / highestSample);
  const answer: TrackedTempi = { musicTempo: await byMusicTempo(samples), realtimeBpm: await byRealtimeBpm(samples) };
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(cached, JSON.stringify(answer));
  return answer;
}

async function byMusicTempo(samples: Float32Array): Promise<number | null> {
  const { default: MusicTempo } = await import("music-tempo");
  try {
    // Its settings are for 44 100 Hz: window and hop halved keep its seconds.
    const found = Number(new MusicTempo(samples, { bufferSize: 1024, hopSize: Math.round(featureSettings.sampleRateHertz / 100) }).tempo);
    return Number.isFinite(found) && found > 0 ? found : null;
  } catch {
    return null; // It throws when it finds too few onsets.
  }
}

async function byRealtimeBpm(samples: Float32Array): Promise<number | null> {
  const { analyzeFullBuffer } = await import("realtime-bpm-analyzer");
  try {
    const candidates = await lowPassedBuffer(samples, featureSettings.sampleRateHertz, (buffer) => analyzeFullBuffer(buffer as never));
    return candidates[0]?.tempo ?? null;
  } catch {
    return null; // It throws when it finds too few peaks.
  }
}

/** The peers' figures as lines of text. */
export function printedPeers(figures: readonly PeerFigures[]): string[] {
  return figures.length === 0 ? [] : ["peers:", ...figures.map(({ peer, figure, known, value }) => `  ${peer.padEnd(30)}${figure.padEnd(14)}${value.toFixed(3).replace(/^0/, "")}  (n ${known})`)];
}
