/**
 * Where the peaks of a spectrum lie between semitones, as one vector: Σ amplitude × (cos, sin)(2π · cents / 100).
 * Its angle is the tuning (−50 … 50 cents), its length against the sum of amplitudes how clear it is.
 * Peaks are placed by a parabola through log amplitudes (Smith & Serra 1987).
 */
export function tuningVector(spectrum: Float32Array, binHertz: number, lowHertz: number, highHertz: number): { x: number; y: number } {
  const low = Math.max(2, Math.ceil(lowHertz / binHertz));
  const high = Math.min(spectrum.length - 2, Math.floor(highHertz / binHertz));
  let strongest = 0;
  for (let bin = low; bin < high; bin++) strongest = Math.max(strongest, spectrum[bin] as number);
  const threshold = strongest / 30;
  let x = 0;
  let y = 0;
  if (strongest < 1e-6) return { x, y };
  for (let bin = low; bin < high; bin++) {
    const here = spectrum[bin] as number;
    const before = spectrum[bin - 1] as number;
    const after = spectrum[bin + 1] as number;
    if (here < threshold || here <= before || here < after) continue;
    const left = Math.log(before + 1e-12);
    const middle = Math.log(here);
    const right = Math.log(after + 1e-12);
    const shift = (0.5 * (left - right)) / (left - 2 * middle + right);
    const semitones = 12 * Math.log2(((bin + shift) * binHertz) / 440);
    const angle = 2 * Math.PI * (semitones - Math.round(semitones));
    x += here * Math.cos(angle);
    y += here * Math.sin(angle);
  }
  return { x, y };
}
