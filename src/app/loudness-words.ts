import { clockTime } from "../base";
import type { Description } from "../description";
import { loudnessCourse, type LoudnessLevel } from "./loudness-course";
import type { Strings } from "./strings/en";

const height: Readonly<Record<LoudnessLevel, number>> = { silent: 0, soft: 1, middle: 2, loud: 3 };

/** The waveform in one sentence: "Starts softly, swells to loud at 1:10, ends softly." Empty where there is no curve. */
export function loudnessInWords({ loudness: words }: Strings, description: Pick<Description, "loudness" | "source">): string {
  const [first, ...rest] = loudnessCourse(description);
  if (!first) return "";
  const last = rest.at(-1);
  if (!last) return first.level === "silent" ? words.silent : words.even;
  let before = first.level;
  const turns = rest.map(({ at, level, gradual }) => {
    const rises = height[level] > height[before];
    before = level;
    return (gradual ? (rises ? words.swells : words.fades) : rises ? words.rises : words.falls)[level](clockTime(at));
  });
  return `${[words.opens[first.level], ...turns, words.closes[last.level]].join(", ")}.`;
}
