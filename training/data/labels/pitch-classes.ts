import { notesIn, type Part, type Window } from "../score";

// Krumhansl & Kessler 1982, as printed in Krumhansl, Cognitive Foundations of Musical Pitch (1990).
const major = [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88];
const minor = [6.33, 2.68, 3.52, 5.38, 2.6, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17];

/** Seconds that each pitch class sounds inside the window. Drums and doublings don't count; no note counts for more than 2 s. */
export function pitchClassSeconds(parts: readonly Part[], window: Window): number[] {
  const seconds = new Array<number>(12).fill(0);
  for (const part of parts) {
    if (part.drums || part.doubles || part.program >= 112) continue;
    for (const note of notesIn(part, window)) {
      const length = Math.min(note.end, window.to, note.start + 2) - Math.max(note.start, window.from);
      const pitchClass = ((Math.round(note.midi) % 12) + 12) % 12;
      if (length > 0) seconds[pitchClass] = (seconds[pitchClass] ?? 0) + length;
    }
  }
  return seconds;
}

/** Correlation of a pitch-class distribution with each of the 24 keys' profiles (index as in keyNames). */
export function keyCorrelations(seconds: readonly number[]): number[] {
  return Array.from({ length: 24 }, (_, key) => {
    const profile = key < 12 ? major : minor;
    const turned = Array.from({ length: 12 }, (__, index) => profile[(index - (key % 12) + 12) % 12] as number);
    return correlation(seconds, turned);
  });
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const meanA = a.reduce((sum, value) => sum + value, 0) / a.length;
  const meanB = b.reduce((sum, value) => sum + value, 0) / b.length;
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  a.forEach((value, index) => {
    const x = value - meanA;
    const y = (b[index] ?? 0) - meanB;
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  });
  return squareA === 0 || squareB === 0 ? 0 : product / Math.sqrt(squareA * squareB);
}
