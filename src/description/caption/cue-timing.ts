/** How long a cue stays: 5/6 s to 7 s by reading speed, and two frames at 24 a second between cues; whole milliseconds, rounded up. */
export const cueTiming = {
  shortestSeconds: 0.834, longestSeconds: 7, charactersASecond: 17, secondsAWord: 0.33, labelSeconds: 1, gapSeconds: 0.084, smallGapSeconds: 0.5,
} as const;

/** Seconds that words, as they are shown, stay on the screen. */
export function readingSeconds(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  const needed = Math.max(cueTiming.shortestSeconds, text.length / cueTiming.charactersASecond, cueTiming.secondsAWord * words + cueTiming.labelSeconds);
  return Math.min(cueTiming.longestSeconds, needed);
}

/** Times are kept in whole milliseconds, as all caption files write them. */
export const wholeMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;
