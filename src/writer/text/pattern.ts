import type { SeededRandom } from "../../base";

/**
 * Patterns are words with choices: "(one|other)" is one of these, "(one|other)?" one of these or nothing. Choices may stand
 * inside choices.
 */
const innermost = /\(([^()]*)\)(\?)?/;

function optionsOf(inner: string, maybe: string | undefined): string[] {
  return maybe === "?" ? [...inner.split("|"), ""] : inner.split("|");
}

const tidy = (words: string): string => words.replace(/\s+/g, " ").replace(/ (?=,)/g, "").trim();

/** Every reading of a pattern. */
export function allReadings(pattern: string): string[] {
  const group = innermost.exec(pattern);
  if (!group) return [tidy(pattern)];
  const [whole, inner = "", maybe] = group;
  return optionsOf(inner, maybe).flatMap((option) => allReadings(pattern.slice(0, group.index) + option + pattern.slice(group.index + whole.length)));
}

/** One reading of a pattern, each choice drawn for itself. */
export function oneReading(pattern: string, random: SeededRandom): string {
  let words = pattern;
  for (;;) {
    const group = innermost.exec(words);
    if (!group) return tidy(words);
    const [whole, inner = "", maybe] = group;
    words = words.slice(0, group.index) + random.pick(optionsOf(inner, maybe)) + words.slice(group.index + whole.length);
  }
}
