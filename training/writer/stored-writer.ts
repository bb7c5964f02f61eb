import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { decodeWeights } from "../../src/neural";
import { loadWriterNetwork, type WriterNetwork, type WriterNetworkEntry } from "../../src/writer";

/** The network that train-writer left in a folder, or null where there is none. */
export function storedWriter(folder: string): { readonly network: WriterNetwork; readonly bytes: number } | null {
  const [entry, weights] = [path.join(folder, "writer.json"), path.join(folder, "writer.lnw")];
  if (!existsSync(entry) || !existsSync(weights)) return null;
  const bytes = new Uint8Array(readFileSync(weights));
  return { network: loadWriterNetwork(JSON.parse(readFileSync(entry, "utf8")) as WriterNetworkEntry, decodeWeights(bytes).arrays), bytes: bytes.length };
}
