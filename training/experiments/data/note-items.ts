import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { seedFromText } from "../../../src/base";
import { featureHash, featureSettings, type Frames } from "../../../src/features";
import { listenToFrames } from "../../../src/listener";
import { writeTexts } from "../../../src/writer";
import { featuresOf } from "../../data/features-of";
import type { Progress } from "../../data/progress";
import type { ScoreRecord } from "../../data/score-record";
import { packFrames, unpackFrames } from "../../evaluate/frames-file";
import { answersOf, type FrozenEars, windowVector } from "./frozen-ears";
import type { HeardItem } from "./heard-item";
import { movementSound } from "./movement-sound";
import type { ProgrammeNote } from "./note-record";

interface Folders {
  readonly corpus: string;
  readonly shared: string;
  /** Where rendered frames are kept. */
  readonly frames: string;
}

/** The notes with a score as items: each movement rendered and heard. */
export async function noteItems(notes: readonly ProgrammeNote[], scores: ReadonlyMap<string, ScoreRecord>, ears: FrozenEars, folders: Folders, progress: Progress): Promise<HeardItem[]> {
  const items: HeardItem[] = [];
  for (const [index, note] of notes.entries()) {
    const record = note.score === null ? undefined : scores.get(note.score.id);
    const frames = record === undefined ? null : await framesOf(record, folders);
    progress.update(index + 1);
    if (record === undefined || frames === null) continue;
    const answers = answersOf(ears, frames);
    items.push({
      id: note.id, set: "notes", work: record.work, text: note.text, facts: [...note.facts], truth: null,
      windows: answers.map(windowVector), realised: realisedParagraph(frames, answers, ears, note.id), again: null,
    });
  }
  return items;
}

/** Rendered once, then kept. Null where the score is too short. */
async function framesOf(record: ScoreRecord, folders: Folders): Promise<Frames | null> {
  const file = path.join(folders.frames, `${record.id}-${featureHash()}.frames`);
  if (existsSync(file)) return unpackFrames(readFileSync(file)).frames;
  const samples = await movementSound(record, folders);
  if (samples === null) return null;
  const frames = featuresOf(samples);
  mkdirSync(folders.frames, { recursive: true });
  writeFileSync(file, packFrames(frames, samples.length / featureSettings.sampleRateHertz));
  return frames;
}

/** The product's own way from frames to a paragraph, without the writer's network. */
function realisedParagraph(frames: Frames, answers: ReturnType<typeof answersOf>, ears: FrozenEars, name: string): string {
  const heard = listenToFrames(frames, answers, ears.calibration);
  const durationSeconds = (frames.frames * featureSettings.frameHop) / featureSettings.sampleRateHertz;
  return writeTexts({ ...heard, durationSeconds, seed: seedFromText(name) }).paragraph.text;
}
