/**
 * A document kept as the bytes of its JSON, which take half the room of its objects: there may be many recordings, and one is
 * read at a time. The objects stay for as long as anything reads them, and are the same ones meanwhile.
 */
export class Packed<Document extends object> {
  readonly #bytes: Uint8Array;
  #open: WeakRef<Document>;

  constructor(document: Document) {
    this.#bytes = new TextEncoder().encode(JSON.stringify(document));
    this.#open = new WeakRef(document);
  }

  open(): Document {
    const still = this.#open.deref();
    if (still) return still;
    const document = JSON.parse(new TextDecoder().decode(this.#bytes)) as Document;
    this.#open = new WeakRef(document);
    return document;
  }
}
