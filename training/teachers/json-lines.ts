import { readFileSync } from "node:fs";

/** Rows of a JSON-lines file. Throws SyntaxError on a line that is no JSON. */
export function jsonLines<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}
