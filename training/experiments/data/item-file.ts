import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { HeardItem } from "./heard-item";

/** Items kept in a file of JSON lines: read where it is there, else made one by one and written at the end. */
export async function keptItems(file: string, make: () => Promise<HeardItem[]>): Promise<HeardItem[]> {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    const items = await make();
    writeFileSync(`${file}.part`, items.map((item) => `${JSON.stringify(item)}\n`).join(""));
    renameSync(`${file}.part`, file);
  }
  return readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as HeardItem);
}
