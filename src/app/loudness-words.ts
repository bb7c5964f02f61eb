import { clockTime } from "../base";
import type { LoudnessLevel, LoudnessStep } from "../description";
import type { Strings } from "./strings/en";

const height: Readonly<Record<LoudnessLevel, number>> = { silent: 0, soft: 1, middle: 2, loud: 3 };

/** The waveform in one sentence: "Starts softly, swells to loud at 1:10, ends softly." Empty of no steps. */
export function loudnessInWords({ loudness: words }: Strings, [first, ...rest]: readonly LoudnessStep[]): string {
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
