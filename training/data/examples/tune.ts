import type { SeededRandom } from "../../../src/base";

/** A note of a tune: beats from the start, pitch as MIDI number. */
export interface TuneNote {
  readonly beat: number;
  readonly beats: number;
  readonly midi: number;
}

/** A key as the pitch of its tonic and the steps of its scale. */
export interface Scale {
  readonly tonic: number;
  readonly steps: readonly number[];
}

export const majorSteps = [0, 2, 4, 5, 7, 9, 11] as const;

/** MIDI number of a scale degree (0 the tonic, 7 the octave above, negative below). */
export function degreePitch(scale: Scale, degree: number): number {
  const octave = Math.floor(degree / 7);
  return scale.tonic + 12 * octave + (scale.steps[degree - 7 * octave] ?? 0);
}

/** Degrees of the triad on a degree, in the octave of the given one. */
export function triad(root: number): readonly number[] {
  return [root, root + 2, root + 4];
}

/** One bar of melody over each chord: notes on strong beats belong to the chord, the others step between them. */
export function melodyOver(chords: readonly number[], rhythms: readonly (readonly number[])[], scale: Scale, start: number, random: SeededRandom): TuneNote[] {
  const notes: TuneNote[] = [];
  let degree = start;
  let beat = 0;
  chords.forEach((root, bar) => {
    const rhythm = random.pick(rhythms);
    let inBar = 0;
    rhythm.forEach((beats, index) => {
      const ends = bar === chords.length - 1 && index === rhythm.length - 1;
      const wanted = degree + random.pick([-2, -1, -1, 0, 1, 1, 2]) + (degree > start + 5 ? -1 : degree < start - 3 ? 1 : 0);
      degree = Number.isInteger(inBar) || ends ? nearestOf(root, wanted) : wanted;
      notes.push({ beat: beat + inBar, beats, midi: degreePitch(scale, degree) });
      inBar += beats;
    });
    beat += inBar;
  });
  return notes;
}

/** The chord's degree (in any octave) nearest to the wanted one. */
function nearestOf(root: number, wanted: number): number {
  let best = root;
  for (let octave = -3; octave <= 3; octave++) {
    for (const degree of triad(root)) {
      const candidate = degree + 7 * octave;
      if (Math.abs(candidate - wanted) < Math.abs(best - wanted)) best = candidate;
    }
  }
  return best;
}

/** The same notes, later. */
export function later(notes: readonly TuneNote[], beats: number, semitones = 0): TuneNote[] {
  return notes.map((note) => ({ ...note, beat: note.beat + beats, midi: note.midi + semitones }));
}
