import { instrumentOf } from "../gm-families";
import { notesIn, type Part, type Window } from "../score";

/** Named instruments that sound in at least a twentieth of the window. */
export function instrumentsHeard(parts: readonly Part[], window: Window): string[] {
  const seconds = new Map<string, number>();
  for (const part of parts) {
    const name = instrumentOf(part.program, part.drums);
    if (name === null) continue;
    let sum = 0;
    for (const note of notesIn(part, window)) sum += Math.min(note.release, window.to) - Math.max(note.start, window.from);
    seconds.set(name, (seconds.get(name) ?? 0) + sum);
  }
  return [...seconds].filter(([, sum]) => sum >= (window.to - window.from) / 20).map(([name]) => name);
}
