import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { decodeWeights, type Manifest } from "../../src/neural";
import { loadWriterNetwork, type WriterNetwork, type WriterNetworkEntry } from "../../src/writer";

/** The network that train-writer left in a folder, or that of a published model; null where the folder has neither. */
export function storedWriter(folder: string): { readonly network: WriterNetwork; readonly bytes: number } | null {
  const read = (entry: WriterNetworkEntry, file: string): ReturnType<typeof storedWriter> => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
    return { network: loadWriterNetwork(entry, decodeWeights(bytes).arrays), bytes: bytes.length };
  };
  const json = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  if (existsSync(path.join(folder, "writer.lnw"))) return read(json("writer.json") as WriterNetworkEntry, "writer.lnw");
  if (!existsSync(path.join(folder, "manifest.json"))) return null;
  const { writer } = json("manifest.json") as Manifest;
  return writer === undefined ? null : read(writer, writer.file);
}
