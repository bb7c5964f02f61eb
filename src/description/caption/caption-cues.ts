import type { Description } from "../document";
import { captionProfiles, dressedText, type CaptionProfile } from "./caption-profile";
import { soundChanges, type SoundChange } from "./changes";
import { captionDensities, type CaptionCue, type CaptionDensity, type CueChange } from "./cue";
import { cueTiming, readingSeconds, wholeMilliseconds } from "./cue-timing";

/** How captions are wanted. */
export interface CaptionChoice {
  readonly density: CaptionDensity;
  readonly profile: CaptionProfile;
}

export const defaultCaptionChoice: CaptionChoice = { density: "normal", profile: captionProfiles.standard };

const { shortestSeconds, gapSeconds, smallGapSeconds } = cueTiming;
const isWanted = (change: SoundChange, density: CaptionDensity): boolean => captionDensities.indexOf(change.from) <= captionDensities.indexOf(density);

/** What gives way where two changes lie too near each other to be read: the later in this list. */
const weight: readonly CueChange[] = ["not-music", "start", "applause", "speech", "stop", "fade", "silence", "continues", "enters", "leaves", "faster", "slower", "return", "section", "swell", "drop", "louder", "written"];
const rank = (change: SoundChange): number => weight.indexOf(change.change);

/** Captions that begin within any minute, at most: more are not read but suffered. */
const mostAMinute: Readonly<Record<CaptionDensity, number>> = { few: 4, normal: 8, many: 16 };

/** How much later than the silence its caption may begin, in seconds. */
const latestSilence = 2;

/** A change, with when its caption begins and how long its words need. */
interface Placed {
  readonly change: SoundChange;
  readonly start: number;
  readonly needs: number;
}

/** How many captions may begin within a minute, or within the whole where that is shorter: a start, an end and one more at least. */
const mostWithin = (density: CaptionDensity, seconds: number): number => Math.max(3, Math.floor((mostAMinute[density] * Math.min(60, seconds)) / 60));

/** Changes that leave each other time to be read: where they do not, the weightier stays. */
function readable(changes: readonly SoundChange[], { density, profile }: CaptionChoice, seconds: number): readonly Placed[] {
  const kept: Placed[] = [];
  const most = mostWithin(density, seconds);
  for (const change of [...changes].sort((a, b) => rank(a) - rank(b) || a.at - b.at)) {
    // A stop at the very end of the file begins so much earlier that it can be seen.
    const onTime = wholeMilliseconds(Math.max(0, Math.min(change.at, seconds - shortestSeconds)));
    const needs = readingSeconds(dressedText(change.text, profile));
    const fitsAt = (at: number): boolean => kept.every((other) => (other.start <= at ? other.start + other.needs + gapSeconds <= at + 1e-9 : at + needs + gapSeconds <= other.start));
    // A silence is still one when the caption before it has been read; a sound has begun by then.
    const late = change.change === "silence" ? kept.map((other) => wholeMilliseconds(other.start + other.needs + gapSeconds)).filter((at) => at > change.at && at < change.at + latestSilence) : [];
    const start = [onTime, ...late].find(fitsAt) ?? onTime;
    const fits = fitsAt(start);
    const starts = [...kept.map((other) => other.start), start].sort((a, b) => a - b);
    const crowded = starts.some((first, index) => (starts[index + most] ?? Infinity) < first + 60);
    if (fits && !(crowded && rank(change) > weight.indexOf("continues"))) kept.push({ change, start, needs });
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * The captions of a recording: one cue per change, never one per window (C1–C3, C8–C15). Each holds as long as its words
 * need to be read; of two changes too near each other the weightier is told.
 */
export function captionCues(description: Description, { density, profile }: CaptionChoice = defaultCaptionChoice): readonly CaptionCue[] {
  const seconds = description.source.duration;
  const placed = readable(soundChanges(description).filter((change) => isWanted(change, density)), { density, profile }, seconds);
  const told = placed.filter(({ change }, index) => change.text !== placed[index - 1]?.change.text);
  return told.map(({ change: { id, text, change, facts, confidence }, start, needs }, index) => {
    const next = told[index + 1]?.start;
    const latest = next === undefined ? Math.max(seconds, start + 0.1) : next - gapSeconds;
    const end = latest - (start + needs) < smallGapSeconds - gapSeconds ? latest : start + needs;
    return { id, start, end: wholeMilliseconds(end), text, change, facts, confidence, edited: false };
  });
}
