import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { decodeWeights, type Manifest } from "../../src/neural";
import { loadWriterNetwork, type WriterNetwork, type WriterNetworkEntry } from "../../src/writer";

/** A writer as train-writer left it in a folder, or that of a published model; null where the folder has neither. */
export function writerIn(folder: string): { readonly entry: WriterNetworkEntry; readonly bytes: Uint8Array } | null {
  const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, file)));
  const json = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  if (existsSync(path.join(folder, "writer.lnw"))) return { entry: json("writer.json") as WriterNetworkEntry, bytes: bytesOf("writer.lnw") };
  if (!existsSync(path.join(folder, "manifest.json"))) return null;
  const { writer } = json("manifest.json") as Manifest;
  return writer === undefined ? null : { entry: writer, bytes: bytesOf(writer.file) };
}

/** Its network, ready to write. */
export function storedWriter(folder: string): { readonly network: WriterNetwork; readonly bytes: number } | null {
  const found = writerIn(folder);
  return found && { network: loadWriterNetwork(found.entry, decodeWeights(found.bytes).arrays), bytes: found.bytes.length };
}
