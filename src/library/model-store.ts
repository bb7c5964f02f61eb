import { modelCacheName } from "./cache-names";

/**
 * The model's files in the browser's cache, in pieces under their digests: a download that broke off goes on where it
 * ended. What is read may be damaged; whoever reads holds it against the digest.
 */
export class ModelStore {
  constructor(
    private readonly baseUrl: string,
    private readonly storage: CacheStorage,
  ) {}

  /** The beginning that is here, without gaps; no bytes when nothing is. */
  async read(sha256: string): Promise<Uint8Array<ArrayBuffer>> {
    const pieces = await this.#pieces(sha256);
    const parts: Uint8Array[] = [];
    let length = 0;
    for (const { offset, response } of pieces) {
      if (offset !== length) break;
      const part = new Uint8Array(await response.arrayBuffer());
      parts.push(part);
      length += part.length;
    }
    const whole = new Uint8Array(length);
    let offset = 0;
    for (const part of parts) {
      whole.set(part, offset);
      offset += part.length;
    }
    return whole;
  }

  /** Keeps a piece that begins at `offset`. Rejects (QuotaExceededError) where there is no room. */
  async append(sha256: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const cache = await this.#open();
    await cache.put(`${this.#folder(sha256)}${offset}`, new Response(bytes, { headers: { "content-type": "application/octet-stream", "content-length": String(bytes.length) } }));
  }

  async forget(sha256: string): Promise<void> {
    await this.#forgetWhere((url) => url.startsWith(this.#folder(sha256)));
  }

  /** Drops the files of former models. */
  async forgetAllBut(sha256s: readonly string[]): Promise<void> {
    const folders = sha256s.map((sha256) => this.#folder(sha256));
    await this.#forgetWhere((url) => !folders.some((folder) => url.startsWith(folder)));
  }

  #open(): Promise<Cache> {
    return this.storage.open(modelCacheName(this.baseUrl));
  }

  /** Nothing is ever served from here: the address only names the piece. */
  #folder(sha256: string): string {
    return `${this.baseUrl}kept-model/${sha256}/`;
  }

  async #pieces(sha256: string): Promise<{ offset: number; response: Response }[]> {
    const cache = await this.#open();
    const folder = this.#folder(sha256);
    const requests = (await cache.keys()).filter(({ url }) => url.startsWith(folder));
    const pieces = await Promise.all(requests.map(async (request) => ({ offset: Number(request.url.slice(folder.length)), response: await cache.match(request) })));
    return pieces.flatMap(({ offset, response }) => (response ? [{ offset, response }] : [])).sort((a, b) => a.offset - b.offset);
  }

  async #forgetWhere(holds: (url: string) => boolean): Promise<void> {
    const cache = await this.#open();
    for (const request of await cache.keys()) if (holds(request.url)) await cache.delete(request);
  }
}

/** The store, or null where this browser keeps nothing (no secure context, storage forbidden). */
export function modelStore(baseUrl: string): ModelStore | null {
  try {
    return globalThis.caches ? new ModelStore(baseUrl, caches) : null;
  } catch {
    return null;
  }
}
