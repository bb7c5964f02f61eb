import { factKinds } from "../../../src/description";
import { familiesOf } from "../gm-families";
import type { Part, Window } from "../score";

const families = factKinds.instrumentFamily.values;
const stepsPerWindow = 10;
const binsPerStep = 20;
/** How long a struck or plucked sound is heard after its note ends, at most, in seconds. */
const ringing = 0.15;

/** Share of each of the window's ten steps in which each family sounds: 10 × 11 numbers 0 … 1, steps first. */
export function familySteps(parts: readonly Part[], window: Window): number[] {
  const bins = stepsPerWindow * binsPerStep;
  const perSecond = bins / (window.to - window.from);
  const sounding = families.map(() => new Uint8Array(bins));
  for (const part of parts) {
    const own = familiesOf(part.program, part.drums).map((family) => sounding[families.indexOf(family)] as Uint8Array);
    for (const note of part.notes) {
      const release = part.drums ? note.start + 0.3 : note.release + ringing;
      const first = Math.max(0, Math.floor((note.start - window.from) * perSecond));
      const last = Math.min(bins, Math.ceil((release - window.from) * perSecond));
      if (last > first) for (const bins of own) bins.fill(1, first, last);
    }
  }
  const steps: number[] = [];
  for (let step = 0; step < stepsPerWindow; step++) {
    for (const bins of sounding) {
      let count = 0;
      for (let bin = step * binsPerStep; bin < (step + 1) * binsPerStep; bin++) count += bins[bin] as number;
      steps.push(Math.round((1000 * count) / binsPerStep) / 1000);
    }
  }
  return steps;
}

/** Share of the window in which each family sounds, of those that sound at all. */
export function familyShares(steps: readonly number[]): Record<string, number> {
  const shares: Record<string, number> = {};
  families.forEach((family, index) => {
    let sum = 0;
    for (let step = 0; step < stepsPerWindow; step++) sum += steps[step * families.length + index] ?? 0;
    if (sum > 0) shares[family] = Math.round((1000 * sum) / stepsPerWindow) / 1000;
  });
  return shares;
}
