import { cleanupOutdatedCaches, getCacheKeyForURL, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { Scope } from "../../base";
import { shellCacheName } from "../cache-names";
import { keepHandedFiles } from "../handed-files";

/**
 * The page without a network: every file of the built page is kept at the first visit and answered from there. A newer
 * version waits until the page says that nothing would be lost (`SKIP_WAITING`). The model is the page's own affair.
 */
declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[] };

const entries = [...self.__WB_MANIFEST];
const baseUrl = self.registration.scope;
const scope = new Scope();

/** Another app shares files: they are put aside and the page is opened, which takes them. */
async function takeShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const files = form.getAll("files").filter((entry) => entry instanceof File);
  await keepHandedFiles(baseUrl, files);
  return Response.redirect(`${baseUrl}?shared`, 303);
}

// Before the precache's own listener: the first to answer decides.
scope.listen(self, "fetch", (event: FetchEvent) => {
  if (event.request.method === "POST" && event.request.url === `${baseUrl}share`) event.respondWith(takeShared(event.request));
});

cleanupOutdatedCaches();
// Parameters choose a backend or an act, never another page.
precacheAndRoute(entries, { ignoreURLParametersMatching: [/^/] });

/** Fetches what is missing of the kept page. True when afterwards nothing is. */
async function mend(): Promise<boolean> {
  const cache = await caches.open(shellCacheName(baseUrl));
  const mended = entries.map(async (entry) => {
    const url = typeof entry === "string" ? entry : entry.url;
    const key = getCacheKeyForURL(url);
    if (key === undefined || (await cache.match(key))) return key !== undefined;
    const response = await fetch(url, { cache: "reload" });
    if (response.ok) await cache.put(key, response);
    return response.ok;
  });
  return (await Promise.allSettled(mended)).every((outcome) => outcome.status === "fulfilled" && outcome.value);
}

scope.listen(self, "message", (event: ExtendableMessageEvent) => {
  const { type } = event.data as { readonly type?: unknown };
  if (type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
  if (type === "MEND") event.waitUntil(mend().then((whole) => event.ports[0]?.postMessage(whole)));
});

// The page that installs it works offline at once, not only after a reload.
scope.listen(self, "activate", (event: ExtendableEvent) => event.waitUntil(self.clients.claim()));
