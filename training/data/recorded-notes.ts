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

/** A note in a recording: where it begins, how long it sounds. */
export interface RecordedNote {
  /** The recording, mono at 22 050 Hz. */
  readonly samples: () => Promise<Float32Array>;
  readonly from: number;
  readonly seconds: number;
  readonly midi: number;
}

/** Notes of one instrument, recorded alike, and the General MIDI programs they can stand for. */
export interface RecordedInstrument {
  readonly name: string;
  readonly programs: readonly number[];
  readonly notes: readonly RecordedNote[];
}

const kept = new Map<string, readonly RecordedInstrument[]>();

/** Instruments of `realtrain/notes.jsonl`; only those of the training side. */
export function recordedInstruments(shared: string): readonly RecordedInstrument[] {
  const known = kept.get(shared);
  if (known !== undefined) return known;
  const byName = new Map<string, RecordedNote[]>();
  for (const recording of readNotes(shared)) {
    if (splitOfTrack(recording.file) !== "train" || recording.notes === null || programsOf[recording.instrument] === undefined) continue;
    const notes = recording.notes.flatMap((note, index) => {
      const seconds = (recording.notes?.[index + 1]?.t ?? recording.duration) - note.t;
      const samples = (): Promise<Float32Array> => decodedOnce(path.join(shared, "realtrain", recording.file));
      return note.midi === null || seconds < 0.25 ? [] : [{ samples, from: note.t, seconds, midi: note.midi }];
    });
    byName.set(recording.instrument, [...(byName.get(recording.instrument) ?? []), ...notes]);
  }
  const instruments = [...byName].map(([name, notes]) => ({ name, programs: programsOf[name] ?? [], notes }));
  kept.set(shared, instruments);
  return instruments;
}

/** Single notes of real instruments, to play lines of a score on. */
export class RecordedNotes {
  constructor(private readonly instruments: readonly RecordedInstrument[]) {}

  /** The part on recorded notes, or null where no instrument has notes near enough in pitch, or too many would have to be longer than they sound. */
  async play(part: Part, seconds: number, tuningCents: number, random: SeededRandom): Promise<Float32Array | null> {
    if (part.drums || part.notes.length < 4) return null;
    const able = this.instruments.filter(({ programs }) => programs.includes(part.program));
    while (able.length > 0) {
      const [instrument] = able.splice(random.below(able.length), 1);
      const played = instrument === undefined ? null : await playedOn(instrument, part, seconds, tuningCents, random);
      if (played !== null) return played;
    }
    return null;
  }
}

async function playedOn({ notes }: RecordedInstrument, part: Part, seconds: number, tuningCents: number, random: SeededRandom): Promise<Float32Array | null> {
  const chosen = part.notes.map((note) => {
    const near = notes.filter((recorded) => Math.abs(recorded.midi - note.midi) <= farthestSemitones);
    const nearest = Math.min(...near.map((recorded) => Math.abs(recorded.midi - note.midi)));
    const choice = near.filter((recorded) => Math.abs(recorded.midi - note.midi) <= nearest + 1);
    return choice.length === 0 ? null : random.pick(choice);
  });
  const struck = part.program <= 15 || (part.program >= 24 && part.program <= 31) || part.program === 46 || part.program >= 104;
  const poor = part.notes.filter((note, index) => {
    const recorded = chosen[index];
    return recorded === null || recorded === undefined || (!struck && recorded.seconds < 0.7 * (note.end - note.start));
  });
  if (poor.length > 0.25 * part.notes.length) return null;
  const samples = new Float32Array(Math.ceil(seconds * rate));
  for (const [index, note] of part.notes.entries()) {
    const recorded = chosen[index];
    if (recorded === null || recorded === undefined) continue;
    const source = await recorded.samples();
    const speed = 2 ** ((note.midi - recorded.midi) / 12 + tuningCents / 1200);
    addNote(samples, source, recorded, note.start, note.release - note.start, speed, (0.2 + (note.velocity / 127) ** 2) * part.gain);
  }
  return samples;
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
