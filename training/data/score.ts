/** A note as it will sound, in seconds of the excerpt. */
export interface SoundingNote {
  readonly start: number;
  /** Written end: what articulation is judged by. */
  readonly end: number;
  /** When the key or pedal lets go: what sounds. */
  readonly release: number;
  readonly midi: number;
  readonly velocity: number;
}

/** One instrument of an excerpt. */
export interface Part {
  readonly program: number;
  readonly drums: boolean;
  /** In order of onset. */
  readonly notes: readonly SoundingNote[];
  /** Linear. */
  readonly gain: number;
  /** −1 left … 1 right. */
  readonly pan: number;
  readonly detuneCents: number;
  /** A second layer of a part that already counts: it sounds, and labels skip it where it would count twice. */
  readonly doubles: boolean;
}

/** A stretch of time in seconds of the excerpt. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Notes of a part that sound inside a window. */
export function notesIn(part: Part, window: Window): SoundingNote[] {
  return part.notes.filter((note) => note.start < window.to && note.release > window.from);
}

/** Notes of a part that begin inside a window. */
export function onsetsIn(part: Part, window: Window): SoundingNote[] {
  return part.notes.filter((note) => note.start >= window.from && note.start < window.to);
}
