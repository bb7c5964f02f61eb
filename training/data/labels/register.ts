import { notesIn, type Part, type Window } from "../score";

/** Where the sounding pitches lie, by time: wide when they spread over more than 3½ octaves, else by their median. */
export function registerOf(parts: readonly Part[], window: Window): string | null {
  const seconds = new Float64Array(128);
  let total = 0;
  for (const part of parts) {
    if (part.drums) continue;
    for (const note of notesIn(part, window)) {
      const length = Math.max(0, Math.min(note.end, window.to) - Math.max(note.start, window.from));
      const midi = Math.max(0, Math.min(127, Math.round(note.midi)));
      seconds[midi] = (seconds[midi] ?? 0) + length;
      total += length;
    }
  }
  if (total < 1) return null;
  const quantile = (share: number): number => {
    let sum = 0;
    for (let midi = 0; midi < 128; midi++) {
      sum += seconds[midi] ?? 0;
      if (sum >= share * total) return midi;
    }
    return 127;
  };
  if (quantile(0.95) - quantile(0.05) > 42) return "wide";
  const median = quantile(0.5);
  return median < 53 ? "low" : median > 71 ? "high" : "middle";
}
