import { LinernoteError } from "../description";
import { digestOfBytes } from "./digest-of";
import { joined, type ModelDepot } from "./model-depot";

export interface ListedFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A download that breaks off loses less than this. */
const pieceBytes = 1_048_576;

const nameIn = (url: URL): string => url.pathname.split("/").pop() ?? "";
const noConnection = (url: URL): LinernoteError => new LinernoteError("model-missing", `The model could not be fetched (${nameIn(url)}): no connection to this site.`);

/** Asks for a file. Throws LinernoteError model-missing where it is not, or where a web page comes in its place. */
export async function ask(url: URL, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, options).catch(() => {
    throw noConnection(url);
  });
  // A static host that answers every unknown path with its start page sends HTML with status 200.
  const isPage = response.headers.get("content-type")?.includes("text/html") ?? false;
  const beyondEnd = response.status === 416;
  if (beyondEnd || (response.ok && !isPage)) return response;
  throw new LinernoteError("model-missing", `The model is not on this site (${nameIn(url)}: ${isPage ? "a web page came instead" : response.status}).`);
}

/** Where in the file an answer begins: a host that cannot resume sends it from its start. */
function beginsAt(response: Response): number {
  return response.status === 206 ? Number(/^bytes (\d+)-/.exec(response.headers.get("content-range") ?? "")?.[1] ?? 0) : 0;
}

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);

/** One request; pieces go into the depot and onto `parts`, the beginning that is here, as they come, also when it breaks off. */
async function goOn(url: URL, listed: ListedFile, depot: ModelDepot, parts: Uint8Array<ArrayBuffer>[], onLength: (bytes: number) => void, anew: boolean): Promise<void> {
  const from = lengthOf(parts);
  const response = await ask(url, { ...(from > 0 ? { headers: { range: `bytes=${from}-` } } : {}), ...(anew ? { cache: "reload" } : {}) });
  if (beginsAt(response) !== from || response.status === 416) {
    await depot.forget(listed.sha256);
    parts.length = 0;
    if (response.status === 416) return;
  }
  let written = lengthOf(parts);
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let length = written;
  const write = async (): Promise<void> => {
    const piece = joined(waiting);
    waiting = [];
    if (piece.length === 0) return;
    await depot.append(listed.sha256, written, piece);
    parts.push(piece);
    written += piece.length;
  };
  const reader = response.body?.getReader();
  for (let ended = !reader; !ended; ) {
    // A connection that breaks in the middle ends the answer, not the work.
    const { done, value } = (await reader?.read().catch(() => null)) ?? { done: true, value: undefined };
    ended = done;
    if (value) {
      waiting.push(value);
      length += value.length;
      onLength(length);
    }
    if (ended || length - written >= pieceBytes) await write();
  }
}

async function fetchWhole(url: URL, listed: ListedFile, depot: ModelDepot, onLength: (bytes: number) => void, anew: boolean): Promise<Uint8Array<ArrayBuffer>> {
  // Kept at hand: what has just come need not be read back.
  const parts = [await depot.read(listed.sha256)];
  let here = lengthOf(parts);
  onLength(here);
  for (let fruitless = 0; here < listed.bytes; ) {
    const before = here;
    await goOn(url, listed, depot, parts, onLength, anew);
    here = lengthOf(parts);
    // As long as something comes it is worth asking on; when twice nothing does, the person is asked.
    fruitless = here > before ? 0 : fruitless + 1;
    if (fruitless > 1 && here < listed.bytes) throw noConnection(url);
  }
  return joined(parts);
}

/**
 * A file of the model, from the depot as far as it is there, the rest from the host, held against its digest. Damaged
 * bytes are dropped and fetched once more. Throws LinernoteError model-missing or model-corrupt.
 */
export async function fetchVerified(url: URL, listed: ListedFile, depot: ModelDepot, onLength: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  for (const anew of [false, true]) {
    const bytes = await fetchWhole(url, listed, depot, onLength, anew);
    if (bytes.length === listed.bytes && (await digestOfBytes(bytes)) === listed.sha256) return bytes;
    await depot.forget(listed.sha256);
  }
  throw new LinernoteError("model-corrupt", `The model arrived damaged (${listed.file}: other bytes than its digest names).`);
}
