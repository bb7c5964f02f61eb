import { LinernoteError } from "../description";
import { ask, fetchVerified, type ListedFile } from "./fetch-verified";
import type { ModelFiles } from "./messages";
import type { ModelDepot } from "./model-depot";

export interface FetchedModel {
  readonly model: ModelFiles;
  readonly version: string;
  readonly bytes: number;
}

/** Which files a manifest names. Only what is needed to fetch is read here; the neural room checks the rest. */
function listedFiles(manifest: unknown): readonly ListedFile[] {
  const entries = Object.values(typeof manifest === "object" && manifest !== null ? manifest : {});
  return entries.filter(
    (entry): entry is ListedFile =>
      typeof entry === "object" && entry !== null && typeof (entry as ListedFile).file === "string" && typeof (entry as ListedFile).sha256 === "string" && typeof (entry as ListedFile).bytes === "number",
  );
}

/**
 * The manifest and every file it names, each held against its digest; files that are in the depot are not fetched again.
 * Throws LinernoteError model-missing (not there, no connection) or model-corrupt (unreadable, other bytes than named).
 */
export async function fetchModel(baseUrl: URL, depot: ModelDepot, onProgress: (fetchedBytes: number, totalBytes: number) => void): Promise<FetchedModel> {
  const response = await ask(new URL("model/manifest.json", baseUrl));
  let manifest: unknown;
  try {
    manifest = await response.json();
  } catch {
    throw new LinernoteError("model-corrupt", "The model's manifest cannot be read.");
  }
  const listed = listedFiles(manifest);
  const version = (manifest as { version?: unknown }).version;
  if (listed.length === 0 || typeof version !== "string") throw new LinernoteError("model-corrupt", "The model's manifest names no weights.");
  const total = listed.reduce((sum, entry) => sum + entry.bytes, 0);
  let before = 0;
  const files: Record<string, ArrayBuffer> = {};
  for (const entry of listed) {
    const url = new URL(`model/${entry.file}`, baseUrl);
    url.searchParams.set("v", entry.sha256.slice(0, 12));
    const bytes = await fetchVerified(url, entry, depot, (length) => onProgress(Math.min(before + length, total), total));
    before += bytes.length;
    files[entry.file] = bytes.buffer;
  }
  await depot.settle(listed.map(({ sha256 }) => sha256));
  return { model: { manifest, files }, version, bytes: total };
}
