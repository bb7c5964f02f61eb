import type { ScoreRecord } from "../score-record";
import type { Window } from "../score";
import { keyCorrelations } from "./pitch-classes";

const letters: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** Pitch class of a tonic such as "F#", "Bb", "E♭"; null when it is none. */
export function tonicPitchClass(tonic: string): number | null {
  const letter = letters[tonic.slice(0, 1).toUpperCase()];
  if (letter === undefined) return null;
  let pitchClass = letter;
  for (const sign of tonic.slice(1)) {
    if (sign === "#" || sign === "♯") pitchClass++;
    else if (sign === "b" || sign === "♭" || sign === "-") pitchClass--;
  }
  return ((pitchClass % 12) + 12) % 12;
}

/** How far a key may correlate below the best one and still be believed: local annotations, and labels for the whole piece. */
const localSlack = 0.45;
const globalSlack = 0.18;

/**
 * The sounding key (0–23) of a window, or null: where the source only estimates it, where it changes inside the window (the
 * middle's key must hold for three quarters), or where the piece's key is plainly not what sounds.
 * `scoreWindow` is in seconds of the score; `seconds` are the sounding (transposed) pitch classes.
 */
export function keyOf(record: ScoreRecord, scoreWindow: Window, transposition: number, seconds: readonly number[]): number | null {
  if (record.keySource !== "annotated" && record.keySource !== "signature+mode") return null;
  const middle = (scoreWindow.from + scoreWindow.to) / 2;
  const index = record.keys.findLastIndex((key) => key.t <= middle + 1e-6);
  const key = record.keys[Math.max(0, index)];
  if (key === undefined) return null;
  const pitchClass = tonicPitchClass(key.tonic);
  if (pitchClass === null) return null;
  const from = Math.max(scoreWindow.from, index <= 0 ? -Infinity : key.t);
  const to = Math.min(scoreWindow.to, record.keys[Math.max(0, index) + 1]?.t ?? Infinity);
  if (to - from < 0.75 * (scoreWindow.to - scoreWindow.from)) return null;
  const sounding = ((((pitchClass + transposition) % 12) + 12) % 12) + (key.mode === "minor" ? 12 : 0);
  const correlations = keyCorrelations(seconds);
  const slack = record.source.startsWith("DCMLab/") ? localSlack : globalSlack;
  return (correlations[sounding] ?? 0) >= Math.max(...correlations) - slack ? sounding : null;
}
