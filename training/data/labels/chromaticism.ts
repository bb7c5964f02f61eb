import { keyCorrelations } from "./pitch-classes";

const majorScale = [0, 2, 4, 5, 7, 9, 11];
// Natural minor with the raised sixth and seventh of its melodic form.
const minorScale = [0, 2, 3, 5, 7, 8, 9, 10, 11];

/** How much of the sounding time lies outside the scale of the key (the best fitting one where no key is known). */
export function chromaticismOf(seconds: readonly number[], key: number | null): string | null {
  const total = seconds.reduce((sum, value) => sum + value, 0);
  if (total < 2) return null;
  const correlations = keyCorrelations(seconds);
  const home = key ?? correlations.indexOf(Math.max(...correlations));
  const scale = home < 12 ? majorScale : minorScale;
  let outside = 0;
  seconds.forEach((value, pitchClass) => {
    if (!scale.includes((pitchClass - (home % 12) + 12) % 12)) outside += value;
  });
  const share = outside / total;
  return share < 0.03 ? "diatonic" : share < 0.1 ? "some" : "strong";
}
