import { handedCacheName, modelCacheName, shellCacheName } from "./cache-names";

/** What this page keeps in the browser, for who wants to know. */
export interface Kept {
  /** Bytes of the page's own files: scripts, styles, fonts, examples. */
  readonly pageBytes: number;
  readonly modelBytes: number;
  /** Bytes the browser would let this site use; null when it does not tell. */
  readonly roomBytes: number | null;
  /** Whether the browser promised not to clear it by itself; null when it can't be asked. */
  readonly lasting: boolean | null;
}

async function bytesIn(name: string): Promise<number> {
  if (!(await caches.has(name))) return 0;
  const cache = await caches.open(name);
  const sizes = await Promise.all((await cache.keys()).map(async (request) => (await (await cache.match(request))?.blob())?.size ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}

export async function whatIsKept(baseUrl: string): Promise<Kept> {
  const [pageBytes, modelBytes] = globalThis.caches ? await Promise.all([bytesIn(shellCacheName(baseUrl)), bytesIn(modelCacheName(baseUrl))]) : [0, 0];
  const storage = globalThis.navigator.storage as StorageManager | undefined;
  const estimate = await storage?.estimate?.().catch(() => null);
  const lasting = (await storage?.persisted?.().catch(() => null)) ?? null;
  const roomBytes = estimate?.quota === undefined ? null : Math.max(0, estimate.quota - (estimate.usage ?? 0));
  return { pageBytes, modelBytes, roomBytes, lasting };
}

/** Asks the browser never to clear it by itself. False where it declines. */
export async function askToLast(): Promise<boolean> {
  return (await (globalThis.navigator.storage as StorageManager | undefined)?.persist?.().catch(() => false)) ?? false;
}

/** Clears the caches of this page and no others'. */
export async function clearKept(baseUrl: string): Promise<void> {
  await Promise.all([shellCacheName, modelCacheName, handedCacheName].map((name) => caches.delete(name(baseUrl))));
}
