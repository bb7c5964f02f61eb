import { familiesOf } from "../gm-families";
import { notesIn, type Part, type Window } from "../score";
import { onsetGroups, type OnsetGroup } from "./onset-groups";

const stepSeconds = 0.05;

/** Notes sounding at once in each twentieth of a second of the window; drums don't count. */
function voicesOverTime(parts: readonly Part[], window: Window): number[] {
  const steps = new Array<number>(Math.floor((window.to - window.from) / stepSeconds)).fill(0);
  for (const part of parts) {
    if (part.drums || part.doubles) continue;
    for (const note of notesIn(part, window)) {
      // A line played bound overlaps a little without becoming two voices.
      const end = Math.max(note.start + stepSeconds, note.end - 0.06);
      const first = Math.max(0, Math.ceil((note.start - window.from) / stepSeconds));
      const last = Math.min(steps.length, Math.ceil((end - window.from) / stepSeconds));
      for (let step = first; step < last; step++) steps[step] = (steps[step] ?? 0) + 1;
    }
  }
  return steps;
}

/** A pitch that sounds through at least seven tenths of the window while others move over it. */
function hasDrone(parts: readonly Part[], window: Window, groups: readonly OnsetGroup[]): boolean {
  const length = window.to - window.from;
  const held = new Map<number, number>();
  for (const part of parts) {
    if (part.drums || part.doubles) continue;
    for (const note of notesIn(part, window)) {
      if (note.end - note.start < 2) continue;
      held.set(note.midi, (held.get(note.midi) ?? 0) + Math.min(note.end, window.to) - Math.max(note.start, window.from));
    }
  }
  return groups.length > 6 && [...held.values()].some((seconds) => seconds > 0.7 * length);
}

/** Of the parts' onsets, the share that no other part shares; and how many parts move on their own. */
function independence(groups: readonly OnsetGroup[]): { share: number; parts: number } {
  const alone = new Map<number, number>();
  const all = new Map<number, number>();
  for (const group of groups) {
    const distinct = new Set(group.parts);
    for (const part of distinct) {
      all.set(part, (all.get(part) ?? 0) + 1);
      if (distinct.size <= Math.max(1, all.size / 3)) alone.set(part, (alone.get(part) ?? 0) + 1);
    }
  }
  let sum = 0;
  for (const count of alone.values()) sum += count;
  const total = [...all.values()].reduce((a, b) => a + b, 0);
  const moving = [...all].filter(([part, count]) => count >= 6 && (alone.get(part) ?? 0) / count > 0.3).length;
  return { share: total === 0 ? 0 : sum / total, parts: moving };
}

/** Texture of a window as the notes show it; null where no name fits well. `fugal`: the source calls it a fugue. */
export function textureOf(parts: readonly Part[], window: Window, fugal: boolean): string | null {
  const groups = onsetGroups(parts, window);
  const length = window.to - window.from;
  const drums = parts.filter((part) => familiesOf(part.program, part.drums).includes("drums_percussion"));
  if (onsetGroups(drums.filter((part) => part.drums), window).length / length >= 1) return "rhythmic_layers";
  if (onsetGroups(drums, window).length > groups.length / 2 && groups.length > 6) return "rhythmic_layers";
  const active = voicesOverTime(parts, window).filter((voices) => voices > 0);
  if (active.length * stepSeconds < 2.5 || groups.length < 4) return null;
  const several = active.filter((voices) => voices > 1).length / active.length;
  if (several < 0.07) return "single_line";
  if (hasDrone(parts, window, groups)) return "drone";
  const chordShare = groups.filter((group) => group.pitches.length >= 3).length / groups.length;
  const lines = independence(groups);
  if (lines.parts >= 3 && lines.share > 0.3) return "polyphonic";
  if (fugal && chordShare < 0.4 && several > 0.6) return "polyphonic";
  if (chordShare >= 0.62) return "chordal";
  if (several > 0.4 && chordShare < 0.5) return "melody_with_accompaniment";
  return null;
}
