import path from "node:path";
import type { SeededRandom } from "../../src/base";
import { featureSettings } from "../../src/features";
import { colour, realColour } from "../sound/colour";
import { cut } from "../sound/cut";
import { decodedOnce, resampled } from "../sound/decode-opus";
import { addUnder, rootMeanSquare } from "../sound/noise";
import { noteMelody } from "./note-melody";
import { speechStretch } from "./not-music-windows";
import { labelsOfRecording, splitOfTrack, type NoteRecording, type RealRecording } from "./real-recordings";
import { featuresOf } from "./features-of";
import type { WindowLabels } from "./window-labels";
import { onlyVerdict } from "./window-labels";
import type { WindowSink } from "./window-sink";

const rate = featureSettings.sampleRateHertz;

/** What real windows are made of. */
export interface RealSources {
  readonly shared: string;
  /** Recordings, those of rarer ensembles more often (see weightedRecordings). */
  readonly recordings: readonly RealRecording[];
  readonly notes: readonly NoteRecording[];
}

/** Each recording as often as its class deserves: classes weigh by the square root of their number of tracks. */
export function weightedRecordings(recordings: readonly RealRecording[]): RealRecording[] {
  const tracks = new Map<string, Set<string>>();
  for (const { ensemble, track } of recordings) tracks.set(String(ensemble), (tracks.get(String(ensemble)) ?? new Set()).add(track));
  return recordings.flatMap((recording) => {
    const ofTrack = recordings.filter((other) => other.track === recording.track).length;
    const weight = 24 / Math.sqrt(tracks.get(String(recording.ensemble))?.size ?? 1) / ofTrack;
    return new Array<RealRecording>(Math.max(1, Math.round(weight))).fill(recording);
  });
}

interface Stretch {
  readonly samples: Float32Array;
  readonly labels: WindowLabels;
}

/** A random stretch of a recording, its pitch moved by up to a semitone and a bit by playing it faster or slower. */
async function stretchOf(recording: RealRecording, shared: string, seconds: number, random: SeededRandom): Promise<Stretch> {
  const whole = await decodedOnce(path.join(shared, "realtrain", recording.file));
  const semitones = random.chance(0.4) ? 0 : random.below(3) - 1;
  const cents = 100 * semitones + (random.chance(0.5) ? 0 : random.between(-25, 25));
  // A rate in steps of 25 Hz keeps the resampler's kernel small.
  const playedAt = 25 * Math.round((rate * 2 ** (cents / 1200)) / 25);
  const wanted = Math.ceil(seconds * playedAt) + 64;
  const piece = cut(whole, random.below(Math.max(1, whole.length - wanted)), Math.min(wanted, whole.length));
  return { samples: playedAt === rate ? piece : resampled(piece, playedAt), labels: labelsOfRecording(recording, semitones) };
}

/** Adds one coloured stretch of real sound to the sink: a recording, two at once, one under speech, or played notes. */
export async function addRealWindows(sources: RealSources, sink: WindowSink, random: SeededRandom): Promise<void> {
  const kind = random.next();
  if (kind < 0.1) return addNotes(sources, sink, random);
  const recording = random.pick(sources.recordings);
  const split = splitOfTrack(recording.track);
  const stretch = await stretchOf(recording, sources.shared, random.between(11, 22), random);
  let labels = stretch.labels;
  const colours: string[] = [];
  let source: "real" | "mixed" = "real";
  if (kind < 0.22) {
    const other = random.pick(sources.recordings);
    if (splitOfTrack(other.track) !== split) return;
    const second = await stretchOf(other, sources.shared, 22, random);
    addUnder(stretch.samples, second.samples, random.between(-3, 12));
    labels = mixedLabels(stretch.labels, second.labels);
    colours.push("mixture");
    source = "mixed";
  } else if (kind < 0.27) {
    const speech = await speechStretch(sources.shared, split, stretch.samples.length, random);
    addUnder(stretch.samples, speech, random.between(-4, 10));
    labels = { ...labels, families: null };
    colours.push("speech");
    source = "mixed";
  } else if (kind < 0.33) {
    shorten(stretch.samples, random);
    colours.push("short");
  }
  const coloured = colour(stretch.samples, rate, realColour, random);
  const entry = { source, split, group: recording.track, font: null, labels, colour: [...colours, ...coloured.names] };
  sink.add(featuresOf(coloured.samples), entry, stretch.samples.length > 17 * rate ? 2 : 1, random);
}

/** Leaves 4–9 s of sound in ten, silence before or after, as short recordings are heard. */
function shorten(samples: Float32Array, random: SeededRandom): void {
  const keep = Math.floor(random.between(4, 9) * rate);
  for (let at = 0; at < samples.length; at += 11 * rate) samples.fill(0, at + keep, at + 11 * rate);
}

function mixedLabels(a: WindowLabels, b: WindowLabels): WindowLabels {
  const both = a.families !== null && b.families !== null;
  return {
    ...onlyVerdict("music"),
    families: both ? { ...a.families, ...b.families } : null,
    familiesHeard: [...new Set([...(a.familiesHeard ?? []), ...(b.familiesHeard ?? [])])],
  };
}

const soloEnsembles: Readonly<Record<string, string>> = { bowed: "solo_bowed_or_wind", woodwind: "solo_bowed_or_wind", brass: "solo_bowed_or_wind", plucked: "plucked_solo", piano: "solo_keyboard" };
const factNames: Readonly<Record<string, string>> = { "alto saxophone": "saxophone", "tenor saxophone": "saxophone", "french horn": "horn", "electric guitar": "guitar", "drum kit hits": "drum kit" };
const named = new Set(["cello", "double bass", "flute", "clarinet", "bassoon", "oboe", "saxophone", "trombone", "guitar", "accordion", "horn", "drum kit"]);

async function addNotes(sources: RealSources, sink: WindowSink, random: SeededRandom): Promise<void> {
  const recording = random.pick(sources.notes);
  const samples = await decodedOnce(path.join(sources.shared, "realtrain", recording.file));
  const melody = noteMelody(samples, recording, random.between(11, 16), random);
  if (rootMeanSquare(melody) < 1e-4) return;
  const coloured = colour(melody, rate, { ...realColour, clean: 0.1, room: 0.85 }, random);
  const instrument = factNames[recording.instrument] ?? recording.instrument;
  const labels: WindowLabels = {
    ...onlyVerdict("music"),
    ensemble: soloEnsembles[recording.family] ?? null,
    families: { [recording.family]: 1 },
    familiesHeard: [recording.family],
    instruments: named.has(instrument) ? [instrument] : null,
  };
  sink.add(featuresOf(coloured.samples), { source: "real", split: splitOfTrack(recording.file), group: recording.file, font: null, labels, colour: ["notes", ...coloured.names] }, 1, random);
}
