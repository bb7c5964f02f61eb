import type { Description } from "../document";

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The loudness curve read as sound and silence. */
export interface Sounding {
  /** From the first sound to the last; null where nothing sounds. */
  readonly span: Stretch | null;
  /** Stretches of at least 3 s without sound between the first and the last. */
  readonly silences: readonly Stretch[];
}

/** Silent is what lies this far under the recording's loud moments (in dB), and anything under −60 dBFS. */
const underLoud = 42;
const silentDecibels = -60;
/** A shorter rest is not told as a silence, seconds. */
export const silenceSeconds = 3;

/** The level that nine tenths of a curve's sounding steps stay under, in dBFS; null where nothing sounds. */
export function loudLevel(decibels: readonly (number | null)[]): number | null {
  const sorted = decibels.filter((level) => level !== null && level > silentDecibels).sort((a, b) => (a as number) - (b as number));
  return sorted[Math.floor(0.9 * (sorted.length - 1))] ?? null;
}

/** Which steps of the loudness curve sound. */
export function soundingSteps({ loudness }: Pick<Description, "loudness">): readonly boolean[] {
  const loud = loudLevel(loudness.decibels);
  const floor = loud === null ? silentDecibels : Math.max(silentDecibels, loud - underLoud);
  return loudness.decibels.map((level) => level !== null && level > floor);
}

/** Where a recording sounds, and where it falls silent in between. */
export function soundingOf(description: Pick<Description, "loudness" | "source">): Sounding {
  const { loudness, source } = description;
  const steps = soundingSteps(description);
  const at = (step: number): number => Math.min(source.duration, step * loudness.step);
  const first = steps.indexOf(true);
  if (first < 0) return { span: null, silences: [] };
  const last = steps.lastIndexOf(true);
  const silences: Stretch[] = [];
  let from = -1;
  for (let step = first; step <= last; step++) {
    if (steps[step] === false && from < 0) from = step;
    if (steps[step] === true && from >= 0) {
      if ((step - from) * loudness.step >= silenceSeconds) silences.push({ start: at(from), end: at(step) });
      from = -1;
    }
  }
  return { span: { start: at(first), end: at(last + 1) }, silences };
}
