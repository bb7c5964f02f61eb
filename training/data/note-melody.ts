import type { SeededRandom } from "../../src/base";
import { featureSettings } from "../../src/features";
import { cut, mixIn } from "../sound/cut";
import type { NoteRecording } from "./real-recordings";

const rate = featureSettings.sampleRateHertz;

/** Recorded single notes set one after another as a wandering line: neighbours in pitch follow each other, rests are rare. */
export function noteMelody(samples: Float32Array, recording: NoteRecording, seconds: number, random: SeededRandom): Float32Array {
  const onsets = recording.notes;
  // Where no onsets are known the recording is heard as it is.
  if (onsets === null || onsets.length < 4) return cut(samples, random.below(Math.max(1, samples.length - Math.floor(seconds * rate))), Math.floor(seconds * rate));
  const melody = new Float32Array(Math.floor(seconds * rate));
  const notes = onsets.map((note, index) => ({ ...note, until: onsets[index + 1]?.t ?? recording.duration }));
  const pitched = notes.every((note) => note.midi !== null);
  if (pitched) notes.sort((a, b) => (a.midi ?? 0) - (b.midi ?? 0));
  const beat = random.between(0.22, 0.8);
  const struck = recording.family === "drums_percussion" || recording.family === "plucked" || recording.family === "piano";
  let place = random.below(notes.length);
  for (let time = random.between(0, 0.6); time < seconds; ) {
    place = Math.max(0, Math.min(notes.length - 1, place + Math.round(random.normal() * (pitched ? 1.6 : notes.length / 3))));
    const note = notes[place];
    if (note === undefined) break;
    const length = beat * random.pick([0.5, 0.5, 1, 1, 1, 2, 3]);
    const sounding = Math.min(note.until - note.t, struck ? 2.5 : length * random.between(0.8, 1.1));
    if (sounding > 0.06) mixIn(melody, cut(samples, Math.floor(note.t * rate), Math.floor(sounding * rate)), Math.floor(time * rate), random.between(0.5, 1), struck ? 200 : 500);
    time += random.chance(0.06) ? 2 * length : length;
  }
  return melody;
}
