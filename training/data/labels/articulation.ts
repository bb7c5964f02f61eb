import { onsetsIn, type Part, type Window } from "../score";
import { familiesOf } from "../gm-families";

/**
 * From the ratio of a note's length to the time until the next onset of its part: bound lines fill it, detached ones leave
 * gaps. Percussive where more than half of the onsets are struck (drums, mallets).
 */
export function articulationOf(parts: readonly Part[], window: Window): string | null {
  const ratios: number[] = [];
  let struck = 0;
  let onsets = 0;
  for (const part of parts) {
    if (part.doubles) continue;
    const begun = onsetsIn(part, window);
    onsets += begun.length;
    if (familiesOf(part.program, part.drums).includes("drums_percussion")) {
      struck += begun.length;
      continue;
    }
    begun.forEach((note, index) => {
      const next = begun.slice(index + 1).find((later) => later.start > note.start + 0.045);
      if (next !== undefined && next.start - note.start < 2.5) ratios.push(Math.min(1.2, (note.end - note.start) / (next.start - note.start)));
    });
  }
  if (onsets >= 4 && struck > onsets / 2) return "percussive";
  if (ratios.length < 4) return null;
  ratios.sort((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)] as number;
  const detached = ratios.filter((ratio) => ratio < 0.7).length / ratios.length;
  if (median >= 0.88 && detached < 0.2) return "legato";
  return median < 0.65 || detached > 0.6 ? "detached" : "mixed";
}
