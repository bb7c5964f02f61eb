import { RunningEvidence } from "./running-evidence";

/** A new value must be this much better heard than the one that is said. */
const outweighsBy = 0.12;
/** What is said stays until it is heard with less than this share of what it took to say it. */
const stayShare = 0.6;

/** What is said of one kind of fact: changed only when the evidence for something else outweighs that for the old. */
export class SteadyKind {
  readonly #evidence = new RunningEvidence();
  #said: readonly string[] = [];

  constructor(
    private readonly many: boolean,
    /** Mean confidence from which a value may be said. */
    private readonly threshold: number,
  ) {}

  /** The values to be said now, those said longest first. */
  take(confidences: ReadonlyMap<string, number>, seconds: number): readonly string[] {
    this.#evidence.take(confidences, seconds);
    this.#said = this.many ? this.#present() : this.#single();
    return this.#said;
  }

  confidenceOf(value: string): number {
    return this.#evidence.of(value);
  }

  #stays(value: string): boolean {
    return this.#evidence.of(value) >= this.threshold * stayShare;
  }

  #present(): readonly string[] {
    const staying = this.#said.filter((value) => this.#stays(value));
    const coming = this.#evidence.values.filter((value) => !staying.includes(value) && this.#evidence.of(value) >= this.threshold);
    return [...staying, ...coming];
  }

  #single(): readonly string[] {
    const [said] = this.#said;
    const best = this.#evidence.best;
    const holds = said !== undefined && this.#stays(said);
    if (best !== null && best !== said && this.#evidence.of(best) >= this.threshold) {
      if (!holds || this.#evidence.of(best) >= this.#evidence.of(said) + outweighsBy) return [best];
    }
    return holds ? [said] : [];
  }
}
