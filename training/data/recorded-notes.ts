import path from "node:path";
import type { SeededRandom } from "../../src/base";
import { featureSettings } from "../../src/features";
import { decodedOnce } from "../sound/decode-opus";
import { readNotes, splitOfTrack } from "./real-recordings";
import type { Part } from "./score";

const rate = featureSettings.sampleRateHertz;
const farthestSemitones = 4;

/** General MIDI programs that a recorded instrument can stand for. */
const programsOf: Readonly<Record<string, readonly number[]>> = {
  cello: [42], "double bass": [43], clarinet: [71], "bass clarinet": [71], flute: [73], bassoon: [70], "cor anglais": [69], oboe: [68], saxophone: [64, 65, 66, 67],
  "alto saxophone": [65], "tenor saxophone": [66], "french horn": [60], trombone: [57], banjo: [105], guitar: [24, 25], "grand piano": [0, 1],
};

interface RecordedNote {
  readonly file: string;
  readonly from: number;
  readonly seconds: number;
  readonly midi: number;
}

let table: Map<number, RecordedNote[]> | null = null;

function notesByProgram(shared: string): Map<number, RecordedNote[]> {
  if (table !== null) return table;
  table = new Map();
  for (const recording of readNotes(shared)) {
    if (splitOfTrack(recording.file) !== "train" || recording.notes === null) continue;
    for (const [index, note] of recording.notes.entries()) {
      const until = recording.notes[index + 1]?.t ?? recording.duration;
      if (note.midi === null || until - note.t < 0.25) continue;
      for (const program of programsOf[recording.instrument] ?? []) {
        table.set(program, [...(table.get(program) ?? []), { file: recording.file, from: note.t, seconds: until - note.t, midi: note.midi }]);
      }
    }
  }
  return table;
}

/** Single notes of real instruments, to play lines of a score on. Only those of the training side. */
export class RecordedNotes {
  readonly #notes: Map<number, RecordedNote[]>;

  constructor(readonly shared: string) {
    this.#notes = notesByProgram(shared);
  }

  /** The part on recorded notes, or null where there are none near enough in pitch or too many of its notes are longer than they sound. */
  async play(part: Part, seconds: number, tuningCents: number, random: SeededRandom): Promise<Float32Array | null> {
    const all = part.drums ? undefined : this.#notes.get(part.program);
    if (all === undefined || part.notes.length < 4) return null;
    const chosen = part.notes.map((note) => {
      const near = all.filter((recorded) => Math.abs(recorded.midi - note.midi) <= farthestSemitones);
      const nearest = Math.min(...near.map((recorded) => Math.abs(recorded.midi - note.midi)));
      const choice = near.filter((recorded) => Math.abs(recorded.midi - note.midi) <= nearest + 1);
      return choice.length === 0 ? null : random.pick(choice);
    });
    const struck = part.program <= 31 || part.program >= 104;
    const poor = part.notes.filter((note, index) => {
      const recorded = chosen[index];
      return recorded === null || recorded === undefined || (!struck && recorded.seconds < 0.7 * (note.end - note.start));
    });
    if (poor.length > 0.25 * part.notes.length) return null;
    const samples = new Float32Array(Math.ceil(seconds * rate));
    for (const [index, note] of part.notes.entries()) {
      const recorded = chosen[index];
      if (recorded === null || recorded === undefined) continue;
      const source = await decodedOnce(path.join(this.shared, "realtrain", recorded.file));
      const speed = 2 ** ((note.midi - recorded.midi) / 12 + tuningCents / 1200);
      addNote(samples, source, recorded, note.start, note.release - note.start, speed, (0.2 + (note.velocity / 127) ** 2) * part.gain);
    }
    return samples;
  }
}

/** Reads a recorded note at another speed, between samples in a straight line; fades out within a fifteenth of a second. */
function addNote(samples: Float32Array, source: Float32Array, recorded: RecordedNote, start: number, seconds: number, speed: number, gain: number): void {
  const first = Math.floor(recorded.from * rate);
  const length = Math.floor(Math.min(seconds + 0.06, recorded.seconds / speed) * rate);
  const at = Math.floor(start * rate);
  const fade = Math.min(length / 2, rate / 15);
  for (let index = 0; index < length && at + index < samples.length; index++) {
    const place = first + index * speed;
    const whole = Math.floor(place);
    const part = place - whole;
    const value = (source[whole] ?? 0) * (1 - part) + (source[whole + 1] ?? 0) * part;
    const edge = Math.min(1, (index + 1) / 60, (length - index) / fade);
    samples[at + index] = (samples[at + index] as number) + gain * edge * value;
  }
}
