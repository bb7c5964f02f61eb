import { handedCacheName } from "./cache-names";

/** Files another app handed over wait here from the service worker, which gets them, to the page, which hears them. */
export async function keepHandedFiles(baseUrl: string, files: readonly File[]): Promise<void> {
  const cache = await caches.open(handedCacheName(baseUrl));
  for (const [index, file] of files.entries()) {
    const headers = { "content-type": file.type || "application/octet-stream", "x-file-name": encodeURIComponent(file.name) };
    await cache.put(`${baseUrl}handed/${index}`, new Response(file, { headers }));
  }
}

/** The files that wait, in their order; they wait no longer. */
export async function takeHandedFiles(baseUrl: string): Promise<File[]> {
  const cache = await caches.open(handedCacheName(baseUrl));
  const files: File[] = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    const name = decodeURIComponent(response?.headers.get("x-file-name") ?? "");
    if (response && name !== "") files.push(new File([await response.blob()], name, { type: response.headers.get("content-type") ?? "" }));
    await cache.delete(request);
  }
  return files;
}
