import type { ModelStore, ModelKept } from "./protocol";

/**
 * Where the model's files come together: kept in the browser where it has room for them, in memory where it has not.
 * What a broken download left is still here for the next try.
 */
export class ModelDepot {
  readonly #inMemory = new Map<string, Uint8Array<ArrayBuffer>[]>();
  #kept: ModelKept;

  constructor(private readonly store: ModelStore | null) {
    this.#kept = store ? "kept" : "refused";
  }

  /** Whether all that came in so far is kept, or why not. */
  get kept(): ModelKept {
    return this.#kept;
  }

  /** The beginning of a file that is here already; may be empty, may be damaged. */
  async read(sha256: string): Promise<Uint8Array<ArrayBuffer>> {
    const stored = await this.#ifKept((store) => store.read(sha256));
    return joined([...(stored ? [stored] : []), ...(this.#inMemory.get(sha256) ?? [])]);
  }

  async append(sha256: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const held = this.#inMemory.get(sha256);
    // Once a piece of a file is in memory, those after it are too: what is stored has no gaps.
    if (!held && (await this.#ifKept((store) => store.append(sha256, offset, bytes).then(() => true)))) return;
    this.#inMemory.set(sha256, [...(held ?? []), bytes]);
  }

  async forget(sha256: string): Promise<void> {
    this.#inMemory.delete(sha256);
    await this.#ifKept((store) => store.forget(sha256));
  }

  /** All files are whole and right: former models go, and memory is given back. */
  async settle(sha256s: readonly string[]): Promise<void> {
    this.#inMemory.clear();
    await this.#ifKept((store) => store.forgetAllBut(sha256s));
  }

  async #ifKept<Result>(act: (store: ModelStore) => Promise<Result>): Promise<Result | null> {
    if (!this.store) return null;
    try {
      return await act(this.store);
    } catch (error) {
      this.#kept = error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused";
      return null;
    }
  }
}

export function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [only] = parts;
  if (only && parts.length === 1 && only.length === only.buffer.byteLength) return only;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
