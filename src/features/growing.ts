/** A typed array that grows by doubling. */
export class Growing<Store extends Uint8Array | Float32Array> {
  #store: Store;
  #length = 0;

  constructor(private readonly make: (length: number) => Store) {
    this.#store = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  /** Room for `count` more values, to be filled by the caller. */
  extend(count: number): Store {
    const needed = this.#length + count;
    if (needed > this.#store.length) {
      const larger = this.make(Math.max(needed, 2 * this.#store.length));
      larger.set(this.#store);
      this.#store = larger;
    }
    const room = this.#store.subarray(this.#length, needed) as Store;
    this.#length = needed;
    return room;
  }

  /** A copy of values from … to. */
  copy(from: number, to: number): Store {
    return this.#store.slice(from, Math.min(to, this.#length)) as Store;
  }
}
