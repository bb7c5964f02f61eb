import { cueChanges, type CaptionCue } from "./cue";
import { isEditedTrack, newCueTrack, type CueTrack } from "./cue-track";

/** One caption that a person made, changed or took away: what the machine has there, if anything, and what stands there now; null is none. */
export interface CaptionEdit {
  readonly cue: string;
  readonly from: CaptionCue | null;
  readonly to: CaptionCue | null;
}

/** All that a person's captions differ from the machine's by, in order of time where they have one. */
export function captionEdits({ generated, overlay: { held, taken } }: CueTrack): readonly CaptionEdit[] {
  const machines = (id: string): CaptionCue | null => generated.find((cue) => cue.id === id) ?? null;
  const gone = taken.filter((id) => !held.some((cue) => cue.id === id));
  return [...held.map((cue) => ({ cue: cue.id, from: machines(cue.id), to: cue })), ...gone.map((id) => ({ cue: id, from: machines(id), to: null }))];
}

/** The machine's captions with a person's edits laid over them, as they were saved. Nothing of it can be undone: it was done another day. */
export function withCaptionEdits(track: CueTrack, edits: readonly CaptionEdit[]): CueTrack {
  const fresh = newCueTrack(track.generated, track.seconds);
  const numbers = edits.map(({ cue }) => Number(/^own-(\d+)$/.exec(cue)?.[1] ?? 0));
  const overlay = { held: edits.flatMap(({ to }) => to ?? []), taken: edits.map(({ cue }) => cue) };
  return { ...fresh, overlay, count: Math.max(0, ...numbers) };
}

/** Where the schema has a place for what a person set right: a document's list of corrections. Facts are named otherwise. */
const prefix = "caption:";

/** A caption edit as a correction of the document (description.schema.json allows any value before and after). */
export interface CaptionCorrection {
  readonly fact: `${typeof prefix}${string}`;
  readonly from: CaptionCue | null;
  readonly to: CaptionCue | null;
  readonly at: string;
}

/** A track's edits as corrections of its document, stamped with the moment of saving (ISO 8601). */
export function captionCorrections(track: CueTrack, at: string): readonly CaptionCorrection[] {
  return isEditedTrack(track) ? captionEdits(track).map(({ cue, from, to }) => ({ fact: `${prefix}${cue}` as const, from, to, at })) : [];
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isWithin = (value: unknown, most: number): value is number => typeof value === "number" && value >= 0 && value <= most;

/** A cue rebuilt field by field from what a file holds; null where that is none. */
function restoredCue(value: unknown, id: string, seconds: number): CaptionCue | null {
  if (typeof value !== "object" || value === null) return null;
  const { start, end, text, change, facts, confidence } = value as Record<string, unknown>;
  const known = cueChanges.find((each) => each === change);
  const named = Array.isArray(facts) && facts.every(isText) ? facts : null;
  if (!isWithin(start, seconds) || !isWithin(end, seconds) || start >= end || !isText(text) || !known || !named || !isWithin(confidence, 1)) return null;
  return { id, start, end, text, change: known, facts: named, confidence, edited: true };
}

/**
 * The caption edits among the corrections of a document, which are as they came from a file. Cues that are damaged, lie
 * outside the recording (`seconds` long) or over one before them are left out.
 */
export function restoredCaptionEdits(corrections: readonly { readonly fact: string; readonly to: unknown }[], seconds: number): readonly CaptionEdit[] {
  const edits: CaptionEdit[] = [];
  for (const { fact, to } of corrections) {
    const cue = isCaptionCorrection(fact) ? fact.slice(prefix.length) : "";
    if (cue === "" || edits.some((edit) => edit.cue === cue)) continue;
    const restored = to === null ? null : restoredCue(to, cue, seconds);
    const fits = restored === null ? to === null : edits.every((edit) => edit.to === null || edit.to.end <= restored.start || edit.to.start >= restored.end);
    if (fits) edits.push({ cue, from: null, to: restored });
  }
  return edits;
}

export const isCaptionCorrection = (fact: string): boolean => fact.startsWith(prefix);
