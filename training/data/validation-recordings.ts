import path from "node:path";
import { readJsonLines } from "./score-record";

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

/** All lines of the validation list. */
export function readValidation(shared: string): ValidationRecording[] {
  return readJsonLines<ValidationRecording>(path.join(shared, "audio", "labels.jsonl"));
}
