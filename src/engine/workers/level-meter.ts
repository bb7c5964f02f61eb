/** How often a level is told. */
const stretchSeconds = 0.1;
/** From here on a sample counts as clipped, and so many of them in a row are no mere peak. */
const clippedFrom = 0.999;
const clippedRun = 3;

interface Level {
  readonly peakDecibels: number;
  readonly meanDecibels: number;
  readonly clipped: boolean;
}

/** Loudness of sound as it comes, told about ten times a second; over all channels, as the loudest of them has it. */
export class LevelMeter {
  #peak = 0;
  #energy = 0;
  #samples = 0;
  #seconds = 0;
  #clipped = false;

  /** The level since it was last told; null when it is too soon. */
  take(planes: readonly Float32Array[], sampleRateHertz: number): Level | null {
    for (const plane of planes) {
      let run = 0;
      for (let index = 0; index < plane.length; index++) {
        const size = Math.abs(plane[index] as number);
        this.#peak = Math.max(this.#peak, size);
        this.#energy += size * size;
        run = size >= clippedFrom ? run + 1 : 0;
        if (run >= clippedRun) this.#clipped = true;
      }
      this.#samples += plane.length;
    }
    this.#seconds += (planes[0]?.length ?? 0) / sampleRateHertz;
    if (this.#seconds < stretchSeconds) return null;
    const level = { peakDecibels: 20 * Math.log10(this.#peak), meanDecibels: 10 * Math.log10(this.#energy / Math.max(1, this.#samples)), clipped: this.#clipped };
    this.#peak = 0;
    this.#energy = 0;
    this.#samples = 0;
    this.#seconds = 0;
    this.#clipped = false;
    return level;
  }
}
