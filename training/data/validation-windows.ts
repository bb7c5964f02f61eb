import path from "node:path";
import { featureSettings } from "../../src/features";
import { decodeOpus } from "../sound/decode-opus";
import { keyNumber, styleOfEra } from "./real-recordings";
import { featuresOf } from "./features-of";
import { readJsonLines } from "./score-record";
import { tuningOf, windowFrames, windowRecord } from "./shard";
import { onlyVerdict, type WindowEntry, type WindowLabels } from "./window-labels";

/** One line of audio/labels.jsonl. */
interface ValidationRecording {
  readonly file: string;
  readonly ensemble: string | null;
  readonly instruments: readonly string[] | null;
  readonly families: readonly string[] | null;
  readonly key: { readonly tonic: string; readonly mode: string } | null;
  readonly metre: string | null;
  readonly bpm: number | null;
  readonly tempoClass: string | null;
  readonly era: string | null;
}

const windowSamples = windowFrames * featureSettings.frameHop;

/**
 * The windows of the real recordings kept for validation: each whole file in windows end to end, the last one flush with the
 * end; shorter files are followed by silence. These are for measuring only and never trained on.
 */
export async function validationWindows(shared: string, file: string): Promise<{ entries: WindowEntry[]; records: Uint8Array[] }> {
  const recording = readValidation(shared).find((line) => line.file === file) as ValidationRecording;
  const decoded = await decodeOpus(path.join(shared, "audio", file));
  const samples = decoded.length >= windowSamples ? decoded : Float32Array.from({ length: windowSamples }, (_, index) => decoded[index] ?? 0);
  const frames = featuresOf(samples);
  const last = 2 * Math.floor((frames.frames - windowFrames) / 2);
  const starts: number[] = [];
  for (let start = 0; start <= last; start += windowFrames) starts.push(start);
  // The rest counts when it is more than a fifth of a window.
  if (last - (starts[starts.length - 1] ?? 0) > windowFrames / 5) starts.push(last);
  const labels = labelsOf(recording);
  const entries = starts.map((_, index): WindowEntry => ({
    id: `audio-${file}-${index}`, source: recording.ensemble === "not_music" ? "notmusic" : "real", split: "val", group: file, font: null, labels, tuningCents: tuningOf(frames), colour: [],
  }));
  return { entries, records: starts.map((start) => windowRecord(frames, start)) };
}

/** All lines of the validation list. */
export function readValidation(shared: string): ValidationRecording[] {
  return readJsonLines<ValidationRecording>(path.join(shared, "audio", "labels.jsonl"));
}

function labelsOf(recording: ValidationRecording): WindowLabels {
  if (recording.ensemble === "not_music") {
    const heard = (recording.instruments ?? []).join(" ");
    return onlyVerdict(/speech/.test(heard) ? "speech" : /noise|rain|waves|traffic|city|applause|machine|train|household|silence|crowd/.test(heard) ? "noise" : "other");
  }
  return {
    ...onlyVerdict("music"),
    ensemble: recording.ensemble,
    families: recording.families === null ? null : Object.fromEntries(recording.families.map((family) => [family, 1])),
    instruments: recording.instruments,
    key: keyNumber(recording.key),
    metre: recording.metre,
    tempoClass: recording.tempoClass,
    bpm: recording.bpm,
    style: styleOfEra(recording.era, recording.ensemble),
  };
}
