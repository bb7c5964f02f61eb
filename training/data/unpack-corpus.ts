import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";

/** Unpacks the score archive into a folder unless it is already there. */
export function unpackCorpus(archive: string, folder: string): void {
  if (existsSync(path.join(folder, "scores"))) return;
  const files = unzipSync(new Uint8Array(readFileSync(archive)));
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith("/")) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
