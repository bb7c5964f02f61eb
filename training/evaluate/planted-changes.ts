import type { SeededRandom } from "../../src/base";
import type { InstrumentFamily } from "../../src/description";
import { familiesOf } from "../data/gm-families";
import type { Part, SoundingNote } from "../data/score";

export const midChanges = ["enters", "leaves", "swell", "drop", "silence", "tempo"] as const;
export type MidChange = (typeof midChanges)[number];
export type PlantedKind = MidChange | "start" | "fade" | "stop";

/** A change that was put into a recording at a known second. */
export interface PlantedChange {
  readonly kind: PlantedKind;
  readonly at: number;
  readonly family?: InstrumentFamily;
}

/** A piece of music with changes in it: notes, and gains that are laid over its sound. */
export interface Planted {
  readonly parts: readonly Part[];
  /** Break points of the gain in decibels, ascending in time; linear between them. */
  readonly gains: readonly { readonly at: number; readonly decibels: number }[];
  readonly changes: readonly PlantedChange[];
}

const levelDecibels = 14;

export const familyOfPart = (part: Part): InstrumentFamily => familiesOf(part.program, part.drums)[0] ?? "other";
export const familiesIn = (parts: readonly Part[]): InstrumentFamily[] => [...new Set(parts.filter(({ notes }) => notes.length > 0).map(familyOfPart))];
const notesOf = (parts: readonly Part[], family: InstrumentFamily): SoundingNote[] =>
  parts.filter((part) => familyOfPart(part) === family).flatMap(({ notes }) => notes).sort((a, b) => a.start - b.start);
const onsets = (notes: readonly SoundingNote[], from: number, to: number): number => notes.filter(({ start }) => start >= from && start < to).length;

/** A family that plays on both sides of a moment, with others that do too. */
function familyAround(parts: readonly Part[], at: number, used: readonly InstrumentFamily[], random: SeededRandom): InstrumentFamily | null {
  const busy = familiesIn(parts).filter((family) => {
    const notes = notesOf(parts, family);
    return onsets(notes, at, at + 10) >= 6 && onsets(notes, at - 10, at) >= 6 && onsets(notes, at - 2, at + 2) >= 1;
  });
  const free = busy.filter((family) => !used.includes(family));
  return busy.length >= 2 && free.length > 0 ? random.pick(free) : null;
}

const cut = (note: SoundingNote, at: number): SoundingNote => ({ ...note, end: Math.min(note.end, at), release: Math.min(note.release, at) });
const withNotes = (parts: readonly Part[], change: (notes: readonly SoundingNote[], part: Part) => readonly SoundingNote[]): Part[] =>
  parts.map((part) => ({ ...part, notes: change(part.notes, part) }));
const later = (changes: readonly PlantedChange[], from: number, move: (at: number) => number): PlantedChange[] =>
  changes.map((change) => (change.at >= from ? { ...change, at: move(change.at) } : change));
const movedGains = (gains: Planted["gains"], from: number, move: (at: number) => number): Planted["gains"] => gains.map((gain) => (gain.at >= from ? { ...gain, at: move(gain.at) } : gain));

/** Puts one change into the music at a moment. What is already there must lie later. Null where the music has no place for it. */
export function plant(kind: MidChange, at: number, planted: Planted, random: SeededRandom): Planted | null {
  const { parts, gains, changes } = planted;
  const used = changes.flatMap(({ family }) => family ?? []);
  if (kind === "enters" || kind === "leaves") {
    const family = familyAround(parts, at, used, random);
    if (family === null) return null;
    const first = notesOf(parts, family).find(({ start }) => start >= at)?.start ?? at;
    const goes = kind === "leaves" ? at : first;
    const kept = withNotes(parts, (notes, part) => {
      if (familyOfPart(part) !== family) return notes;
      return kind === "enters" ? notes.filter(({ start }) => start >= first) : notes.filter(({ start }) => start < goes).map((note) => cut(note, goes + 0.3));
    });
    const end = notesOf(kept, family).reduce((latest, { release }) => Math.max(latest, release), 0);
    return { parts: kept, gains, changes: [{ kind, at: kind === "enters" ? first : end, family }, ...changes] };
  }
  if (kind === "silence") {
    const seconds = random.between(3.6, 6);
    const stopped = withNotes(parts, (notes) => notes.map((note) => (note.start >= at ? { ...note, start: note.start + seconds, end: note.end + seconds, release: note.release + seconds } : cut(note, at))));
    const end = stopped.flatMap(({ notes }) => notes).filter(({ start }) => start < at).reduce((latest, { release }) => Math.max(latest, release), 0);
    return { parts: stopped, gains: movedGains(gains, at, (time) => time + seconds), changes: [{ kind, at: end }, ...later(changes, at, (time) => time + seconds)] };
  }
  if (kind === "tempo") {
    const factor = random.chance(0.5) ? random.between(0.5, 0.65) : random.between(1.55, 1.9);
    const move = (time: number): number => (time < at ? time : at + (time - at) * factor);
    const moved = withNotes(parts, (notes) => notes.map((note) => ({ ...note, start: move(note.start), end: move(note.end), release: move(note.release) })));
    return { parts: moved, gains: movedGains(gains, at, move), changes: [{ kind, at }, ...later(changes, at, move)] };
  }
  const seconds = kind === "swell" ? random.between(3, 8) : 0.15;
  const [before, after] = kind === "swell" ? [-levelDecibels, 0] : [0, -levelDecibels];
  const first = gains[0]?.decibels ?? 0;
  const shift = first - after;
  return { parts, gains: [{ at, decibels: before + shift }, { at: at + seconds, decibels: after + shift }, ...gains], changes: [{ kind, at }, ...changes] };
}

/** Lays the gains over samples. */
export function applyGains(samples: Float32Array, rate: number, gains: Planted["gains"]): void {
  if (gains.length === 0) return;
  let next = 0;
  for (let index = 0; index < samples.length; index++) {
    const at = index / rate;
    while (next < gains.length && (gains[next]?.at ?? 0) <= at) next++;
    const [left, right] = [gains[next - 1] ?? gains[0], gains[next] ?? gains.at(-1)];
    if (!left || !right) continue;
    const share = right.at > left.at ? Math.min(1, Math.max(0, (at - left.at) / (right.at - left.at))) : 1;
    samples[index] = (samples[index] as number) * 10 ** ((left.decibels + share * (right.decibels - left.decibels)) / 20);
  }
}

/** When families begin and cease by themselves: stretches of notes with pauses of six seconds and more between them. */
export function familyStretches(parts: readonly Part[]): readonly { readonly family: InstrumentFamily; readonly start: number; readonly end: number }[] {
  return familiesIn(parts).flatMap((family) => {
    const stretches: { family: InstrumentFamily; start: number; end: number }[] = [];
    for (const { start, release } of notesOf(parts, family)) {
      const last = stretches.at(-1);
      if (last && start < last.end + 6) last.end = Math.max(last.end, release);
      else stretches.push({ family, start, end: release });
    }
    return stretches;
  });
}
