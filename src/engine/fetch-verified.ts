import { LinernoteError } from "../description";
import { digestOfBytes } from "./digest-of";
import { joined, type ModelDepot } from "./model-depot";

export interface ListedFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A download that breaks off loses less than this. */
const pieceBytes = 262_144;

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

/** One request; pieces go into the depot as they come. Gives the bytes that are here afterwards, also when it broke off. */
async function goOn(url: URL, listed: ListedFile, depot: ModelDepot, from: number, onLength: (bytes: number) => void, anew: boolean): Promise<number> {
  const response = await ask(url, { ...(from > 0 ? { headers: { range: `bytes=${from}-` } } : {}), ...(anew ? { cache: "reload" } : {}) });
  if (beginsAt(response) !== from || response.status === 416) {
    await depot.forget(listed.sha256);
    if (response.status === 416) return 0;
  }
  let written = beginsAt(response) === from ? from : 0;
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let length = written;
  const write = async (): Promise<void> => {
    const piece = joined(waiting);
    waiting = [];
    if (piece.length > 0) await depot.append(listed.sha256, written, piece);
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
  return written;
}

async function fetchWhole(url: URL, listed: ListedFile, depot: ModelDepot, onLength: (bytes: number) => void, anew: boolean): Promise<Uint8Array<ArrayBuffer>> {
  let here = (await depot.read(listed.sha256)).length;
  onLength(here);
  for (let fruitless = 0; here < listed.bytes; ) {
    const before = here;
    here = await goOn(url, listed, depot, here, onLength, anew);
    // As long as something comes it is worth asking on; when twice nothing does, the person is asked.
    fruitless = here > before ? 0 : fruitless + 1;
    if (fruitless > 1 && here < listed.bytes) throw noConnection(url);
  }
  return depot.read(listed.sha256);
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
