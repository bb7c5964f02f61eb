import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { seededRandom, seedFromText, type SeededRandom } from "../../src/base";
import { factKinds, type Ensemble } from "../../src/description";
import { featureHash, featureSettings, type Frames } from "../../src/features";
import { ScoreChooser } from "../data/choose-score";
import { tracksOf } from "../data/excerpt";
import { featuresOf } from "../data/features-of";
import { fontNamed, trainingFontsIn } from "../data/fonts";
import { humanise } from "../data/humanise";
import { corpusFolder } from "../data/options";
import type { Part } from "../data/score";
import { readJsonLines, type ScoreRecord } from "../data/score-record";
import { unpackCorpus } from "../data/unpack-corpus";
import { colour, renderedColour } from "../sound/colour";
import { packFrames, unpackFrames } from "./frames-file";
import { applyGains, familiesIn, familyStretches, midChanges, plant, type MidChange, type Planted, type PlantedChange } from "./planted-changes";

/** What was put into a rendered recording, and what its score does by itself. */
export interface PlantedTruth {
  readonly work: string;
  readonly seconds: number;
  readonly changes: readonly PlantedChange[];
  readonly families: ReturnType<typeof familyStretches>;
}

export interface PlantedRecording extends PlantedTruth {
  readonly frames: Frames;
}

const wholeSeconds = 72;
const shortestScore = 12;
const fadeSeconds = 7;
/** Bump when the rendering below changes. */
const edition = 3;

/** A score from its beginning, and again from its beginning until the time is filled. */
function longParts(record: ScoreRecord, seconds: number): Part[] | null {
  const tracks = tracksOf(corpusFolder, record);
  const last = Math.max(0, ...tracks.map((track) => track.notes.reduce((end, note) => Math.max(end, note.end), 0)));
  if (last < shortestScore) return null;
  const rounds = Math.ceil(seconds / last);
  return record.instruments.flatMap((instrument) => {
    const track = tracks[instrument.track];
    if (track === undefined || track.notes.length === 0) return [];
    const notes = Array.from({ length: rounds }, (_, round) => round * last).flatMap((shift) =>
      track.notes.map(({ start, end, release, midi, velocity }) => ({ start: start + shift, end: end + shift, release: Math.min(release, end + 3) + shift, midi, velocity })),
    );
    return [{ program: instrument.program, drums: instrument.drums, notes: notes.filter(({ start }) => start < seconds), gain: (track.volume / 100) ** 2, pan: 0, detuneCents: 0, doubles: false }];
  });
}

/** Which changes the recording with a number gets: every sixth none, the others two, each pair in turn; every other one fades. */
function plan(index: number): { readonly mid: readonly MidChange[]; readonly fades: boolean } {
  if (index % 6 === 5) return { mid: [], fades: index % 12 === 5 };
  const count = midChanges.length;
  const first = index % count;
  const second = (first + 1 + (Math.floor(index / count) % (count - 1))) % count;
  return { mid: [midChanges[first] as MidChange, midChanges[second] as MidChange], fades: index % 2 === 0 };
}

const ensembles: readonly Ensemble[] = factKinds.ensemble.values;
/** Classes whose scores have more than one family. */
const mixed: readonly Ensemble[] = ["chamber_mixed", "orchestra_or_band", "voice_accompanied", "popular_electronic"];

function plantedParts(index: number, chooser: ScoreChooser, random: SeededRandom): { readonly work: string; readonly planted: Planted } | null {
  const { mid, fades } = plan(index);
  const needsFamilies = mid.includes("enters") || mid.includes("leaves");
  const choice = chooser.draw("test", random.pick(needsFamilies ? mixed : ensembles), random);
  const raw = choice && longParts(choice.record, wholeSeconds);
  const played = raw && choice.recipe.play(raw, random);
  if (!choice || !played || (needsFamilies && familiesIn(played).length < 2)) return null;
  const performed = humanise(played, choice.record.velocity.p5 === choice.record.velocity.p95, choice.record.humanTiming, random);
  if (performed.every(({ notes }) => notes.length === 0)) return null;
  let planted: Planted | null = { parts: performed, gains: [], changes: [] };
  const places = [random.between(44, 50), random.between(20, 28)];
  for (const [place, kind] of [...mid].reverse().entries()) planted = planted && plant(kind, places[place] as number, planted, random);
  if (planted === null) return null;
  const first = Math.min(...planted.parts.flatMap(({ notes }) => notes.map(({ start }) => start)));
  return { work: choice.record.work, planted: ended({ ...planted, changes: [{ kind: "start", at: first }, ...planted.changes] }, fades) };
}

/** The music with its end: faded out over seven seconds, or stopped four seconds before the recording ends. */
function ended(planted: Planted, fades: boolean): Planted {
  const at = fades ? wholeSeconds - fadeSeconds : wholeSeconds - 4;
  if (fades) {
    const level = planted.gains.at(-1)?.decibels ?? 0;
    return { ...planted, gains: [...planted.gains, { at, decibels: level }, { at: wholeSeconds, decibels: level - 48 }], changes: [...planted.changes, { kind: "fade", at }] };
  }
  const parts = planted.parts.map((part) => ({
    ...part,
    notes: part.notes.filter(({ start }) => start < at).map((note) => ({ ...note, end: Math.min(note.end, at), release: Math.min(note.release, at) })),
  }));
  const last = Math.max(...parts.flatMap(({ notes }) => notes.map(({ release }) => release)));
  return { ...planted, parts, changes: [...planted.changes, { kind: "stop", at: last }] };
}

async function render(index: number, chooser: ScoreChooser, shared: string): Promise<PlantedRecording | null> {
  const random = seededRandom(seedFromText(`planted ${edition} ${index}`));
  for (let attempt = 0; attempt < 400; attempt++) {
    const made = plantedParts(index, chooser, random);
    if (made === null) continue;
    const { work, planted } = made;
    const font = await fontNamed(random.pick(trainingFontsIn(shared)), shared);
    const placed = planted.parts.map((part) => ({ ...part, pan: random.between(-0.5, 0.5), gain: part.gain * 10 ** (random.between(-4, 4) / 20) }));
    const samples = colour(font.render(placed, wholeSeconds, 0, random.chance(0.5) ? 0 : random.between(0, 70)), featureSettings.sampleRateHertz, renderedColour, random).samples;
    applyGains(samples, featureSettings.sampleRateHertz, planted.gains);
    return { work, seconds: wholeSeconds, changes: planted.changes, families: familyStretches(planted.parts), frames: featuresOf(samples) };
  }
  return null;
}

/** Which of the planted recordings: `count` of them from the one with the number `from` on. */
export interface PlantedRange {
  readonly from: number;
  readonly count: number;
}

/** Recordings of test works with planted changes: scores, fonts and colours as in training. Seeded by number; kept in `cacheFolder` once made. */
export async function plantedRecordings({ from, count }: PlantedRange, shared: string, cacheFolder: string, onProgress: (done: number) => void): Promise<PlantedRecording[]> {
  const folder = path.join(cacheFolder, `planted-${edition}-${featureHash()}`);
  mkdirSync(folder, { recursive: true });
  unpackCorpus(path.join(shared, "corpus", "scores.zip"), corpusFolder);
  const chooser = new ScoreChooser(readJsonLines<ScoreRecord>(path.join(shared, "corpus", "scores.jsonl")));
  const recordings: PlantedRecording[] = [];
  for (let index = from; index < from + count; index++) {
    const framesFile = path.join(folder, `${index}.frames`);
    const truthFile = path.join(folder, `${index}.json`);
    if (!existsSync(truthFile)) {
      const made = await render(index, chooser, shared);
      onProgress(index + 1 - from);
      if (made === null) continue;
      const { frames, ...truth } = made;
      writeFileSync(framesFile, packFrames(frames, truth.seconds));
      writeFileSync(truthFile, JSON.stringify(truth));
    }
    recordings.push({ ...(JSON.parse(readFileSync(truthFile, "utf8")) as PlantedTruth), frames: unpackFrames(readFileSync(framesFile)).frames });
  }
  return recordings;
}
