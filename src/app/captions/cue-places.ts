import type { CaptionCue } from "../../description";

/** The caption that holds at a time; null between captions. */
export function cueAt(cues: readonly CaptionCue[], time: number): CaptionCue | null {
  return cues.find(({ start, end }) => time >= start && time < end) ?? null;
}

/** The caption that began last: what it told goes on until the next one, even when it is no longer shown. */
export function latestCue(cues: readonly CaptionCue[], time: number): CaptionCue | null {
  return cues.findLast(({ start }) => start <= time) ?? null;
}

/** Within this of a caption's start, stepping back means the one before. */
const nearStartSeconds = 1;

/** The caption after a time, or the one before; at the ends there is none. */
export function cueStep(cues: readonly CaptionCue[], time: number, step: 1 | -1): CaptionCue | null {
  if (step === 1) return cues.find(({ start }) => start > time + 0.01) ?? null;
  return cues.findLast(({ start }) => start < time - nearStartSeconds) ?? null;
}

/** Seconds shown on both sides of a caption whose times are set by hand. */
const marginSeconds = 4;

/** The stretch of the recording that is drawn around a caption. */
export function surroundingsOf({ start, end }: Pick<CaptionCue, "start" | "end">, seconds: number): { readonly start: number; readonly end: number } {
  return { start: Math.max(0, start - marginSeconds), end: Math.min(seconds, end + marginSeconds) };
}

/** Seconds from "75.2", "1:15.2", "1:15,2" or "1:02:05"; null where it is no time. */
export function secondsOfTime(typed: string): number | null {
  const match = /^\s*(?:(?:(\d+):)?([0-5]?\d):)?(\d+(?:[.,]\d*)?)\s*$/.exec(typed);
  if (!match) return null;
  const [, hours = "0", minutes, seconds = ""] = match;
  const rest = Number(seconds.replace(",", "."));
  // After minutes come seconds of a minute; alone they may be as many as there are.
  if (minutes !== undefined && rest >= 60) return null;
  return Number(hours) * 3600 + Number(minutes ?? 0) * 60 + rest;
}
