import type { Description } from "../document";
import { smoothed } from "./level-curve";
import { loudLevel, soundingOf, type Stretch } from "./sounding";

/** Echoes and tones that die away before a silence: how long they may, and how far they must fall at once. */
const echoSeconds = 3;
const echoDecibels = 15;

/** The silences of 3 s and more, which captions tell, each from when the last tone ends, not from when its echo has died away. */
export function silencesHeard(description: Pick<Description, "loudness" | "source">): readonly Stretch[] {
  const { silences } = soundingOf(description);
  const loud = loudLevel(description.loudness.decibels);
  if (loud === null) return [];
  const curve = smoothed(description, 0, loud - 60);
  const { levels, step } = curve;
  return silences.map(({ start, end }) => {
    const silent = Math.round(start / step);
    let loudestAfter = -Infinity;
    let from = silent;
    for (let index = silent - 1; index >= Math.max(Math.round(2 / step), silent - Math.round(echoSeconds / step)); index--) {
      loudestAfter = Math.max(loudestAfter, levels[index] as number);
      if (curve.mean(index - Math.round(2 / step), index) - loudestAfter >= echoDecibels) from = index;
    }
    return { start: from * step, end };
  });
}
