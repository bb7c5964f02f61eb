import type { SoundLevel } from "../../engine/protocol";
import type { LevelHint } from "./live-state";

/** Sound that stays under this peak for so long is too quiet to be heard well. */
const quietPeakDecibels = -42;
const quietSeconds = 5;
/** Clipping in two tenths of a second within so many seconds is more than a knock on the table. */
const clippedTimes = 2;
const clippedMemorySeconds = 5;

/** Tells from the levels when the input is too quiet or too loud, and stops telling when that is over. */
export class LevelHints {
  #lastLoudAt: number | null = null;
  #clippedAt: number[] = [];

  take({ seconds, peakDecibels, clipped }: Pick<SoundLevel, "seconds" | "peakDecibels" | "clipped">): LevelHint | null {
    if (this.#lastLoudAt === null || peakDecibels > quietPeakDecibels) this.#lastLoudAt = seconds;
    if (clipped) this.#clippedAt.push(seconds);
    this.#clippedAt = this.#clippedAt.filter((at) => seconds - at < clippedMemorySeconds);
    if (this.#clippedAt.length >= clippedTimes) return "clipped";
    return seconds - this.#lastLoudAt >= quietSeconds ? "quiet" : null;
  }
}
