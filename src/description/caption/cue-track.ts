import { cueTiming, wholeMilliseconds } from "./cue-timing";
import type { CaptionCue } from "./cue";

/** What a person laid over the machine's cues: cues of their own making or changing, and the machine's that these replace. */
interface CueOverlay {
  readonly held: readonly CaptionCue[];
  /** Ids of the machine's cues that are not shown: deleted, edited, or merged into another. */
  readonly taken: readonly string[];
}

/**
 * The captions of one recording under a person's hands: the machine's cues and, over them, the person's. Immutable: each
 * edit gives a new track. When the description is corrected, or the density or profile changes, `withGenerated` replaces
 * the machine's cues alone.
 */
export interface CueTrack {
  /** Seconds of the recording; no cue ends after it. */
  readonly seconds: number;
  readonly generated: readonly CaptionCue[];
  readonly overlay: CueOverlay;
  readonly past: readonly CueOverlay[];
  readonly future: readonly CueOverlay[];
  /** Edits ever made; new cues are named by it. */
  readonly count: number;
}

/** Everything that can be done to a track. Times are seconds; `text` is bare words (see `bareText`). */
export type CueEdit =
  | { readonly edit: "words"; readonly id: string; readonly text: string }
  | { readonly edit: "retime"; readonly id: string; readonly start: number; readonly end: number }
  /** Cuts a cue in two at a moment inside it; `words` is how many words stay in the first, by default in proportion to time. */
  | { readonly edit: "split"; readonly id: string; readonly at: number; readonly words?: number }
  | { readonly edit: "merge-with-next"; readonly id: string }
  | { readonly edit: "delete"; readonly id: string }
  | { readonly edit: "add"; readonly start: number; readonly end: number; readonly text: string };

/** Below this a cue cannot be grabbed or seen; what is too short to read is for the linter to say. */
const leastSeconds = 0.1;
const gap = cueTiming.gapSeconds;
const noOverlay: CueOverlay = { held: [], taken: [] };
const byStart = (a: CaptionCue, b: CaptionCue): number => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);

export function newCueTrack(generated: readonly CaptionCue[], seconds: number): CueTrack {
  return { seconds, generated, overlay: noOverlay, past: [], future: [], count: 0 };
}

/** The machine's cue beside those that are held: kept, cut short where one of them comes, or left out. */
function yielding(cue: CaptionCue, held: readonly CaptionCue[]): CaptionCue[] {
  if (held.some(({ start, end }) => cue.start > start - gap && cue.start < end + gap)) return [];
  const next = held.filter(({ start }) => start >= cue.start + gap).sort(byStart)[0];
  const end = next ? Math.min(cue.end, wholeMilliseconds(next.start - gap)) : cue.end;
  if (end === cue.end) return [cue];
  return end - cue.start >= cueTiming.shortestSeconds ? [{ ...cue, end }] : [];
}

function shown(generated: readonly CaptionCue[], { held, taken }: CueOverlay): readonly CaptionCue[] {
  if (held.length === 0 && taken.length === 0) return generated;
  const free = generated.filter(({ id }) => !taken.includes(id) && !held.some((cue) => cue.id === id));
  return [...free.flatMap((cue) => yielding(cue, held)), ...held].sort(byStart);
}

/** The cues as they are shown and exported: in order, none over another. The machine's own where nothing was edited. */
export function cuesOf({ generated, overlay }: CueTrack): readonly CaptionCue[] {
  return shown(generated, overlay);
}

export const canUndoCues = ({ past }: CueTrack): boolean => past.length > 0;
export const canRedoCues = ({ future }: CueTrack): boolean => future.length > 0;
/** A person changed something that still holds. */
export const isEditedTrack = ({ overlay }: CueTrack): boolean => overlay.held.length + overlay.taken.length > 0;

/** The track with the machine's cues made anew; what a person edited, added or deleted stays as it is. */
export function withGenerated(track: CueTrack, generated: readonly CaptionCue[]): CueTrack {
  return { ...track, generated };
}

export function undoCues(track: CueTrack): CueTrack {
  const last = track.past.at(-1);
  return last ? { ...track, overlay: last, past: track.past.slice(0, -1), future: [track.overlay, ...track.future] } : track;
}

export function redoCues(track: CueTrack): CueTrack {
  const [next, ...future] = track.future;
  return next ? { ...track, overlay: next, past: [...track.past, track.overlay], future } : track;
}

/** Replaces a shown cue by cues of a person's making. */
function replaced(overlay: CueOverlay, ids: readonly string[], by: readonly CaptionCue[]): CueOverlay {
  return {
    held: [...overlay.held.filter(({ id }) => !ids.includes(id)), ...by].sort(byStart),
    taken: [...new Set([...overlay.taken, ...ids])],
  };
}

/** The room between neighbours in which a cue may stand. Null where even the shortest would not fit. */
function room(cues: readonly CaptionCue[], wanted: { readonly start: number; readonly end: number }, own: string | null, seconds: number): { start: number; end: number } | null {
  const others = cues.filter(({ id }) => id !== own);
  const present = cues.find(({ id }) => id === own);
  const centre = present ? (present.start + present.end) / 2 : (wanted.start + wanted.end) / 2;
  if (present === undefined && others.some((cue) => cue.start - gap < centre && centre < cue.end + gap)) return null;
  const from = others.filter(({ end }) => end <= centre).reduce((latest, { end }) => Math.max(latest, end + gap), 0);
  const to = others.filter(({ start }) => start >= centre).reduce((earliest, { start }) => Math.min(earliest, start - gap), seconds);
  const start = wholeMilliseconds(Math.min(Math.max(from, wanted.start), to - leastSeconds));
  const end = wholeMilliseconds(Math.max(Math.min(to, wanted.end), start + leastSeconds));
  return start >= from - 5e-4 && end <= to + 5e-4 ? { start: Math.max(0, start), end: Math.min(seconds, end) } : null;
}

/** Whether a caption of a person's own fits between those that are there. */
export function hasRoom(track: CueTrack, start: number, end: number): boolean {
  return room(cuesOf(track), { start, end }, null, track.seconds) !== null;
}

/** Words of the first and the second part of a cue cut in two: after `count` words, at least one each where there are two. */
function cutWords(text: string, count: number): readonly [string, string] {
  const words = text.split(/\s+/);
  if (words.length < 2) return [text, text];
  const first = Math.min(words.length - 1, Math.max(1, Math.round(count)));
  return [words.slice(0, first).join(" "), words.slice(first).join(" ")];
}

function overlayAfter(track: CueTrack, edit: CueEdit): CueOverlay | null {
  const cues = cuesOf(track);
  const { overlay, seconds } = track;
  if (edit.edit === "add") {
    const text = edit.text.trim();
    const place = text !== "" && Number.isFinite(edit.start + edit.end) ? room(cues, edit, null, seconds) : null;
    const cue = place && { id: `own-${track.count + 1}`, ...place, text, change: "written" as const, facts: [], confidence: 1, edited: true };
    return cue && { ...overlay, held: [...overlay.held, cue].sort(byStart) };
  }
  const index = cues.findIndex(({ id }) => id === edit.id);
  const cue = cues[index];
  if (!cue) return null;
  switch (edit.edit) {
    case "words": {
      const text = edit.text.trim();
      return text === "" || text === cue.text ? null : replaced(overlay, [cue.id], [{ ...cue, text, edited: true }]);
    }
    case "retime": {
      const place = Number.isFinite(edit.start + edit.end) ? room(cues, edit, cue.id, seconds) : null;
      return place === null || (place.start === cue.start && place.end === cue.end) ? null : replaced(overlay, [cue.id], [{ ...cue, ...place, edited: true }]);
    }
    case "split": {
      const at = wholeMilliseconds(edit.at);
      if (!(at - cue.start >= leastSeconds && cue.end - at - gap >= leastSeconds)) return null;
      const share = ((at - cue.start) / (cue.end - cue.start)) * cue.text.split(/\s+/).length;
      const [first, second] = cutWords(cue.text, edit.words ?? share);
      return replaced(overlay, [cue.id], [
        { ...cue, end: at, text: first, edited: true },
        { ...cue, id: `own-${track.count + 1}`, start: wholeMilliseconds(at + gap), text: second, edited: true },
      ]);
    }
    case "merge-with-next": {
      const next = cues[index + 1];
      if (!next) return null;
      const text = next.text === cue.text ? cue.text : `${cue.text}; ${next.text}`;
      const facts = [...new Set([...cue.facts, ...next.facts])];
      return replaced(overlay, [cue.id, next.id], [{ ...cue, end: next.end, text, facts, confidence: Math.min(cue.confidence, next.confidence), edited: true }]);
    }
    case "delete":
      return replaced(overlay, [cue.id], []);
  }
}

/** The track after an edit. What cannot be done (no such cue, no room, no words, nothing would change) gives the same track back. */
export function editCues(track: CueTrack, edit: CueEdit): CueTrack {
  const overlay = overlayAfter(track, edit);
  return overlay === null ? track : { ...track, overlay, past: [...track.past, track.overlay], future: [], count: track.count + 1 };
}
