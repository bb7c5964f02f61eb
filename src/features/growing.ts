/** Values that are made room for at once; enough that parts are few, little enough that the last one's empty end is. */
const partLength = 1 << 16;

/** A typed array that grows part by part: nothing is copied on the way, and no room is held that is not filled. */
export class Growing<Store extends Uint8Array | Float32Array> {
  readonly #parts: { readonly store: Store; readonly from: number; filled: number }[] = [];
  #length = 0;

  constructor(private readonly make: (length: number) => Store) {}

  get length(): number {
    return this.#length;
  }

  /** Room for `count` more values, to be filled by the caller. */
  extend(count: number): Store {
    let part = this.#parts.at(-1);
    if (part === undefined || part.filled + count > part.store.length) {
      part = { store: this.make(Math.max(count, partLength)), from: this.#length, filled: 0 };
      this.#parts.push(part);
    }
    const room = part.store.subarray(part.filled, part.filled + count) as Store;
    part.filled += count;
    this.#length += count;
    return room;
  }

  /** A copy of values from … to. */
  copy(from: number, to: number): Store {
    const end = Math.min(to, this.#length);
    const copied = this.make(Math.max(0, end - from));
    for (let index = this.#parts.length - 1; index >= 0; index--) {
      const { store, from: start, filled } = this.#parts[index] as { readonly store: Store; readonly from: number; readonly filled: number };
      if (start >= end) continue;
      const first = Math.max(from, start);
      copied.set(store.subarray(first - start, Math.min(end, start + filled) - start), first - from);
      if (start <= from) break;
    }
    return copied;
  }
}
