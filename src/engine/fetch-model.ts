import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { LinernoteError } from "../description";
import type { ModelFiles } from "./messages";

interface ListedFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface FetchedModel {
  readonly model: ModelFiles;
  readonly version: string;
  readonly bytes: number;
}

async function get(url: URL): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new LinernoteError("model-missing", `The model could not be fetched (${url.pathname.split("/").pop()}): no connection to this site.`);
  }
  // A static host that answers every unknown path with its start page sends HTML with status 200.
  const isPage = response.headers.get("content-type")?.includes("text/html") ?? false;
  if (!response.ok || isPage) {
    throw new LinernoteError("model-missing", `The model is not on this site (${url.pathname.split("/").pop()}: ${isPage ? "a web page came instead" : response.status}).`);
  }
  return response;
}

async function readCounting(response: Response, onBytes: (count: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    onBytes(value.length);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
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
 * Fetches the manifest and every file it names, and holds each against its digest.
 * Throws LinernoteError model-missing (not there, no connection) or model-corrupt (unreadable, other bytes than named).
 */
export async function fetchModel(baseUrl: URL, onProgress: (fetchedBytes: number, totalBytes: number) => void): Promise<FetchedModel> {
  const response = await get(new URL("model/manifest.json", baseUrl));
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
  let fetched = 0;
  const files: Record<string, ArrayBuffer> = {};
  for (const entry of listed) {
    const url = new URL(`model/${entry.file}`, baseUrl);
    url.searchParams.set("v", entry.sha256.slice(0, 12));
    const bytes = await readCounting(await get(url), (count) => onProgress(Math.min((fetched += count), total), total));
    if (bytes.length !== entry.bytes || bytesToHex(sha256(bytes)) !== entry.sha256) {
      throw new LinernoteError("model-corrupt", `The model arrived damaged (${entry.file}: ${bytes.length} of ${entry.bytes} bytes, or other bytes than named).`);
    }
    files[entry.file] = bytes.buffer;
  }
  return { model: { manifest, files }, version, bytes: total };
}
