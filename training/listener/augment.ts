import { featureSettings as settings } from "../../src/features";
import type { RawWindow } from "../../src/listener/network";
import { windowLayout as layout } from "../../src/listener/network";
import type { SeededRandom } from "../../src/base";
import type { AugmentConfig } from "./config";

/** By so many half decibels the louder of two sounds grows when the other, quieter by `index` half decibels, joins. */
const gainOfSum: readonly number[] = Array.from({ length: 64 }, (_unused, difference) => Math.round(2 * 10 * Math.log10(1 + 10 ** (-difference / 20))));

function sumOfBytes(a: number, b: number): number {
  const high = a > b ? a : b;
  const sum = high + (gainOfSum[a > b ? a - b : b - a] ?? 0);
  return sum > 255 ? 255 : sum;
}

const hertzOfMel = (value: number): number => 700 * (10 ** (value / 2595) - 1);
const melOf = (hertz: number): number => 2595 * Math.log10(1 + hertz / 700);

/** Octaves above 20 Hz of each mel band's and each pitch bin's middle. */
const melOctaves = Float32Array.from({ length: layout.melBands }, (_unused, band) => {
  const [low, high] = [melOf(settings.melLowHertz), melOf(settings.melHighHertz)];
  return Math.log2(hertzOfMel(low + ((high - low) * (band + 1)) / (layout.melBands + 1)) / 20);
});
const pitchOctaves = Float32Array.from({ length: layout.pitchBins }, (_unused, bin) =>
  Math.log2((440 * 2 ** ((settings.pitchLowMidi + (bin - 1) / settings.pitchBinsPerSemitone - 69) / 12)) / 20));

type Curve = (octave: number) => number;

/** A smooth curve in dB over octaves: three waves of random phase, at most `decibels` high. */
function equaliser(random: SeededRandom, decibels: number): Curve {
  const waves = [0.12, 0.25, 0.5].map((rate) => ({ rate: rate * random.between(0.6, 1.4), phase: random.next() * 2 * Math.PI, height: random.normal() * decibels * 0.35 }));
  const tilt = (random.normal() * decibels) / 12;
  return (octave) => Math.max(-decibels, Math.min(decibels, tilt * (octave - 5) + waves.reduce((sum, wave) => sum + wave.height * Math.cos(2 * Math.PI * wave.rate * octave + wave.phase), 0)));
}

/** What a narrow line or an old record leaves: steep losses below and above. */
function bandLimit(random: SeededRandom): Curve {
  const low = Math.log2(random.between(60, 350) / 20);
  const high = Math.log2(random.between(2200, 7000) / 20);
  const steep = random.between(12, 36);
  return (octave) => -steep * (Math.max(0, low - octave) + Math.max(0, octave - high));
}

function applyCurve(bytes: Uint8Array, octaves: Float32Array, curve: Curve): void {
  const offsets = Array.from(octaves, (octave) => Math.round(settings.bytesPerDecibel * curve(octave)));
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (byte === 0) continue;
    const moved = byte + (offsets[index % octaves.length] as number);
    bytes[index] = moved < 1 ? 1 : moved > 255 ? 255 : moved;
  }
}

/** Adds a steady noise of `level` bytes at 1 kHz, falling by `slope` bytes an octave, flickering a little. */
function addNoise(bytes: Uint8Array, octaves: Float32Array, level: number, slope: number, random: SeededRandom): void {
  const floor = Array.from(octaves, (octave) => level - slope * (octave - 5.6));
  for (let index = 0; index < bytes.length; index++) {
    const noise = Math.round((floor[index % octaves.length] as number) + 4 * (random.next() - 0.5));
    if (noise > 0) bytes[index] = sumOfBytes(bytes[index] as number, noise);
  }
}

function loudestTenth(bytes: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] as number) + 1;
  let left = bytes.length / 10;
  for (let byte = 255; byte > 0; byte--) {
    left -= counts[byte] as number;
    if (left <= 0) return byte;
  }
  return 0;
}

function bandMeans(mel: Uint8Array): Uint8Array {
  const sums = new Float64Array(layout.melBands);
  for (let index = 0; index < mel.length; index++) sums[index % layout.melBands] = (sums[index % layout.melBands] as number) + (mel[index] as number);
  return Uint8Array.from(sums, (sum) => sum / layout.frames);
}

/** SpecAugment (Park et al. 2019): up to 40 frames, or up to 14 bands, take each band's mean. */
function mask(mel: Uint8Array, random: SeededRandom, config: AugmentConfig): void {
  const means = bandMeans(mel);
  if (random.chance(config.timeMaskChance)) {
    const length = 6 + random.below(35);
    const from = random.below(layout.frames - length);
    for (let frame = from; frame < from + length; frame++) mel.set(means, frame * layout.melBands);
  }
  if (random.chance(config.bandMaskChance)) {
    const width = 2 + random.below(13);
    const from = random.below(layout.melBands - width);
    for (let frame = 0; frame < layout.frames; frame++) mel.set(means.subarray(from, from + width), frame * layout.melBands + from);
  }
}

/** Colours a window on its frames; a new window comes back. */
export function colourWindow(raw: RawWindow, config: AugmentConfig, random: SeededRandom): RawWindow {
  const [mel, pitch, scalars] = [raw.mel.slice(), raw.pitch.slice(), raw.scalars.slice()];
  const curves: Curve[] = [];
  if (random.chance(config.equaliserChance)) curves.push(equaliser(random, config.equaliserDecibels));
  if (random.chance(config.bandLimitChance)) curves.push(bandLimit(random));
  const level = random.between(-1, 1) * config.levelDecibels;
  if (curves.length > 0 || level !== 0) {
    const whole: Curve = (octave) => curves.reduce((sum, curve) => sum + curve(octave), level);
    applyCurve(mel, melOctaves, whole);
    applyCurve(pitch, pitchOctaves, whole);
    for (let frame = 0; frame < layout.frames; frame++) {
      for (let column = 0; column < 2; column++) scalars[frame * layout.scalars + column] = (scalars[frame * layout.scalars + column] as number) + level;
    }
  }
  if (random.chance(config.noiseChance)) {
    const below = random.between(20, 100);
    const slope = random.between(-2, 10);
    addNoise(mel, melOctaves, loudestTenth(mel) - below, slope, random);
    addNoise(pitch, pitchOctaves, loudestTenth(pitch) - below, slope, random);
  }
  mask(mel, random, config);
  return { mel, onset: raw.onset, pitch, scalars };
}

/** Two windows sounding together, the second quieter by so many dB (a negative number: louder). */
export function mixWindows(a: RawWindow, b: RawWindow, quieterDecibels: number): RawWindow {
  const drop = Math.round(quieterDecibels * settings.bytesPerDecibel);
  const join = (x: Uint8Array, y: Uint8Array): Uint8Array => x.map((byte, index) => {
    const other = y[index] as number;
    return other === 0 ? byte : sumOfBytes(byte, Math.max(0, other - drop));
  });
  const share = 1 / (1 + 10 ** (quieterDecibels / 20));
  return {
    mel: join(a.mel, b.mel),
    pitch: join(a.pitch, b.pitch),
    onset: a.onset.map((byte, index) => Math.max((1 - share) * byte, share * (b.onset[index] as number))),
    scalars: a.scalars.map((value, index) => (1 - share) * value + share * (b.scalars[index] as number)),
  };
}
