/** Seconds after which old evidence counts for a third. */
const memorySeconds = 3;

/**
 * How much speaks for each of several values, as a mean over the recent past: what was heard lately counts most. From the
 * first hearing on the mean is a true mean; it does not have to climb from zero.
 */
export class RunningEvidence {
  readonly #sums = new Map<string, number>();
  #weight = 0;
  #at: number | null = null;

  /** Hears all values anew at a time; those that are not named are heard with 0. */
  take(confidences: ReadonlyMap<string, number>, seconds: number): void {
    const kept = this.#at === null ? 0 : Math.exp(-Math.max(0, seconds - this.#at) / memorySeconds);
    this.#at = seconds;
    this.#weight = this.#weight * kept + 1;
    for (const [value, sum] of this.#sums) this.#sums.set(value, sum * kept);
    for (const [value, confidence] of confidences) this.#sums.set(value, (this.#sums.get(value) ?? 0) + confidence);
    for (const [value, sum] of this.#sums) if (sum < 1e-4) this.#sums.delete(value);
  }

  /** Mean confidence of a value, 0–1. */
  of(value: string): number {
    return this.#weight > 0 ? (this.#sums.get(value) ?? 0) / this.#weight : 0;
  }

  get values(): readonly string[] {
    return [...this.#sums.keys()];
  }

  get best(): string | null {
    return this.values.reduce<string | null>((best, value) => (best === null || this.of(value) > this.of(best) ? value : best), null);
  }
}
