import { existsSync, readFileSync } from "node:fs";
import { seedFromText } from "../../../src/base";

/**
 * What a person made of the results, from a file whose first line names the results it was written about
 * ("of results 1a2b3c4d"). For other results than those there is none yet, and the page says so.
 */
export function readingOf(results: string, file: string): string {
  const mark = `of results ${seedFromText(results).toString(16).padStart(8, "0")}`;
  const [first = "", ...rest] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const body = first.trim() === mark ? rest.join("\n").trim() : `Nobody has read these results yet (${mark}).`;
  return `${results}\n## Reading\n\n${body}\n`;
}
