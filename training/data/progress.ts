/** Prints how far a long job is, how fast, and how long it will still take; at most once in the given seconds. */
export class Progress {
  readonly #start = Date.now();
  #last = 0;
  #doneAtStart: number | null = null;

  constructor(
    readonly name: string,
    readonly total: number,
    readonly everySeconds = 20,
  ) {}

  /** Tells how many are done; `more` is added to the line. */
  update(done: number, more = ""): void {
    this.#doneAtStart ??= done;
    const now = Date.now();
    if (now - this.#last < this.everySeconds * 1000 && done < this.total) return;
    this.#last = now;
    const seconds = (now - this.#start) / 1000;
    const fresh = done - this.#doneAtStart;
    const left = fresh === 0 ? "?" : `${(((this.total - done) * seconds) / fresh / 60).toFixed(1)} min`;
    console.log(`${new Date().toISOString().slice(11, 19)} ${this.name}: ${done} of ${this.total}, ${(fresh / Math.max(1, seconds)).toFixed(2)} a second, ${left} left ${more}`);
  }
}
