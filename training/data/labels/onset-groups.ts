import { onsetsIn, type Part, type Window } from "../score";

/** Notes that begin together. */
export interface OnsetGroup {
  readonly time: number;
  /** Index of the part of each note. */
  readonly parts: readonly number[];
  readonly pitches: readonly number[];
}

const togetherSeconds = 0.045;

/** Onsets of a window in order, those within 45 ms joined. Doublings don't count. */
export function onsetGroups(parts: readonly Part[], window: Window): OnsetGroup[] {
  const onsets = parts.flatMap((part, index) => (part.doubles ? [] : onsetsIn(part, window).map((note) => ({ time: note.start, part: index, midi: note.midi }))));
  onsets.sort((a, b) => a.time - b.time);
  const groups: { time: number; parts: number[]; pitches: number[] }[] = [];
  for (const onset of onsets) {
    const last = groups[groups.length - 1];
    if (last !== undefined && onset.time - last.time < togetherSeconds) {
      last.parts.push(onset.part);
      last.pitches.push(onset.midi);
    } else {
      groups.push({ time: onset.time, parts: [onset.part], pitches: [onset.midi] });
    }
  }
  return groups;
}
