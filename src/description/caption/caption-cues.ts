import type { Description } from "../document";
import { captionProfiles, dressedText, type CaptionProfile } from "./caption-profile";
import { soundChanges, type SoundChange } from "./changes";
import { captionDensities, type CaptionCue, type CaptionDensity } from "./cue";
import { cueTiming, readingSeconds, wholeMilliseconds } from "./cue-timing";

/** How captions are wanted. */
export interface CaptionChoice {
  readonly density: CaptionDensity;
  readonly profile: CaptionProfile;
}

export const defaultCaptionChoice: CaptionChoice = { density: "normal", profile: captionProfiles.standard };

const { shortestSeconds, gapSeconds, smallGapSeconds } = cueTiming;
const isWanted = (change: SoundChange, density: CaptionDensity): boolean => captionDensities.indexOf(change.from) <= captionDensities.indexOf(density);

/** A stop at the very end of the file begins so much earlier that it can be read (C11). */
function startOf(change: SoundChange, seconds: number): number {
  return Math.max(0, Math.min(change.at, seconds - shortestSeconds));
}

/**
 * The captions of a recording: one cue per change, never one per window (C1–C3, C8–C15). Each holds as long as its words
 * need to be read, or until the next; a change that leaves the one before too little time replaces or yields to it.
 */
export function captionCues(description: Description, { density, profile }: CaptionChoice = defaultCaptionChoice): readonly CaptionCue[] {
  const seconds = description.source.duration;
  const changes = soundChanges(description).filter((change) => isWanted(change, density));
  const placed: { readonly change: SoundChange; readonly start: number }[] = [];
  for (const change of changes) {
    const start = wholeMilliseconds(startOf(change, seconds));
    const last = placed.at(-1);
    if (last && start < last.start + shortestSeconds + gapSeconds) continue;
    placed.push({ change, start });
  }
  return placed.map(({ change: { id, text, change, facts, confidence }, start }, index) => {
    const next = placed[index + 1]?.start;
    const latest = next === undefined ? Math.max(seconds, start + 0.1) : next - gapSeconds;
    const wanted = start + readingSeconds(dressedText(text, profile));
    const end = latest - wanted < smallGapSeconds - gapSeconds ? latest : wanted;
    return { id, start, end: wholeMilliseconds(end), text, change, facts, confidence, edited: false };
  });
}
