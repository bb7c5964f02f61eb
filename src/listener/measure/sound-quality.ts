import type { factKinds } from "../../description";
import { featureSettings as settings, scalarCount, type Frames } from "../../features";

export interface QualityGuess {
  readonly value: (typeof factKinds.soundQuality.values)[number];
  readonly confidence: number;
}

const mel = (hertz: number): number => 2595 * Math.log10(1 + hertz / 700);
const hertzOfMel = (value: number): number => 700 * (10 ** (value / 2595) - 1);
const peakColumn = settings.scalars.indexOf("peakDecibels");
const rmsColumn = settings.scalars.indexOf("rmsDecibels");

/** Hertz in the middle of a mel band. */
export function melBandHertz(band: number): number {
  const low = mel(settings.melLowHertz);
  return hertzOfMel(low + ((mel(settings.melHighHertz) - low) * (band + 1)) / (settings.melBands + 1));
}

/** Mean decibels of each mel band over the frames chosen. */
function meanSpectrum(frames: Frames, chosen: readonly number[]): Float64Array {
  const mean = new Float64Array(settings.melBands);
  for (const frame of chosen) {
    for (let band = 0; band < settings.melBands; band++) mean[band] = (mean[band] as number) + (frames.mel[frame * settings.melBands + band] as number) / chosen.length;
  }
  return mean.map((byte) => byte / settings.bytesPerDecibel - settings.byteOffsetDecibels);
}

const sure = (margin: number): number => Math.min(0.95, Math.max(0.3, 0.5 + margin / 2));

/**
 * What the recording itself sounds like, as far as it can be measured: how high it reaches in loud moments, what hiss stands
 * behind its quietest ones, and how often it stands at full scale.
 */
export function soundQuality(frames: Frames): QualityGuess[] {
  const { frames: count, scalars } = frames;
  const levels = Array.from({ length: count }, (_, frame) => scalars[frame * scalarCount + rmsColumn] as number);
  const audible = levels.map((level, frame) => ({ level, frame })).filter(({ level }) => level > -75);
  if (audible.length < 20) return [];
  audible.sort((left, right) => left.level - right.level);
  const at = (share: number): number => (audible[Math.round(share * (audible.length - 1))] as { level: number }).level;
  const loud = meanSpectrum(frames, audible.slice(Math.floor(audible.length * 0.7)).map(({ frame }) => frame));
  const quiet = meanSpectrum(frames, audible.slice(0, Math.max(5, Math.floor(audible.length * 0.05))).map(({ frame }) => frame));

  const strongest = Math.max(...loud);
  let highest = settings.melBands - 1;
  while (highest > 0 && (loud[highest] as number) < strongest - 65) highest--;
  const reachHertz = melBandHertz(highest);
  // Instruments fade out towards the top; a band limit is a cliff.
  const cliffDecibels = (loud[Math.max(0, highest - 3)] as number) - (loud[Math.min(settings.melBands - 1, highest + 3)] as number);
  const limited = cliffDecibels > 18;

  // Hiss: the quietest moments against the loud ones, and whether what is left is spread evenly over the bands from 2 kHz on.
  const dynamicDecibels = at(0.95) - at(0.03);
  const upper = Array.from(quiet).filter((_, band) => melBandHertz(band) > 2000 && melBandHertz(band) < Math.min(6000, reachHertz));
  const upperMean = upper.reduce((sum, value) => sum + value, 0) / Math.max(1, upper.length);
  const hissDecibels = strongest - upperMean;

  let full = 0;
  for (let frame = 0; frame < count; frame++) if ((scalars[frame * scalarCount + peakColumn] as number) > -0.1) full++;
  const fullShare = full / count;

  const noisy = upper.length > 3 && hissDecibels < 42 && dynamicDecibels < 30;
  const guesses: QualityGuess[] = [];
  if (limited && reachHertz < 6000) guesses.push({ value: "narrow_band", confidence: sure((6000 - reachHertz) / 2500) });
  if (noisy && hissDecibels < 36) guesses.push({ value: "noisy", confidence: sure((36 - hissDecibels) / 20) * 0.8 });
  if (limited && reachHertz < 6500 && noisy) guesses.push({ value: "old_recording", confidence: sure((6500 - reachHertz) / 3000) * 0.85 });
  if (fullShare > 0.02) guesses.push({ value: "clipped", confidence: sure(fullShare * 5) });
  if (guesses.length === 0 && hissDecibels > 55 && reachHertz > 8000) guesses.push({ value: "clean", confidence: Math.min(0.75, sure((hissDecibels - 55) / 20)) });
  return guesses;
}
