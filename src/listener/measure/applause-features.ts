import { featureSettings as settings, framesPerSecond, scalarCount, type Frames } from "../../features";
import { melBandHertz } from "./sound-quality";

/** Frames of one look (3 s) and from one to the next (.5 s); both even, so that pitch and onset frames fit. */
export const applauseLook = { frames: 64, hop: 10 } as const;
/** Seconds from one look to the next. */
export const applauseStepSeconds = applauseLook.hop / framesPerSecond;

/** Bands count no lower than this under the loudest of the look, in dB. */
const depthDecibels = 60;
/** Edges in hertz of the regions whose mean levels make the colour of a sound. */
const regionEdges = [0, 150, 400, 800, 1500, 2700, 4500, 7500, 20000] as const;
const bandHertz = Array.from({ length: settings.melBands }, (_unused, band) => melBandHertz(band));
const bandsBetween = (low: number, high: number): readonly number[] => bandHertz.flatMap((hertz, band) => (hertz >= low && hertz < high ? [band] : []));
const regions = regionEdges.slice(1).map((high, index) => bandsBetween(regionEdges[index] as number, high));
const middle = bandsBetween(800, 4500);
const fluctuating = [bandsBetween(200, 800), bandsBetween(800, 3000), bandsBetween(3000, 8000)] as const;
/** Frames on either side of the moving mean that fluctuation is held against: .28 s. */
const nearFrames = 6;
/** Fast frames between which a beat would repeat: .14 to 1.5 s. */
const [shortestBeat, longestBeat] = [6, 64] as const;

const column = (name: (typeof settings.scalars)[number]): number => settings.scalars.indexOf(name);

const mean = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] as number;
  return values.length > 0 ? sum / values.length : 0;
};
const deviation = (values: ArrayLike<number>): number => {
  const centre = mean(values);
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += ((values[index] as number) - centre) ** 2;
  return Math.sqrt(sum / Math.max(1, values.length));
};
const correlation = (one: ArrayLike<number>, other: ArrayLike<number>): number => {
  const [oneMean, otherMean] = [mean(one), mean(other)];
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += ((one[index] as number) - oneMean) * ((other[index] as number) - otherMean);
  return sum / (one.length * deviation(one) * deviation(other) + 1e-9);
};

/** Each value less the mean of those around it. */
function lessAround(values: Float64Array): Float64Array {
  const { length } = values;
  const before = new Float64Array(length + 1);
  for (let index = 0; index < length; index++) before[index + 1] = (before[index] as number) + (values[index] as number);
  const rest = new Float64Array(length);
  for (let index = 0; index < length; index++) {
    const from = Math.max(0, index - nearFrames);
    const to = Math.min(length, index + nearFrames + 1);
    rest[index] = (values[index] as number) - ((before[to] as number) - (before[from] as number)) / (to - from);
  }
  return rest;
}

/** Spread of the steps from one value to the next. */
function flicker(values: Float64Array): number {
  const steps = new Float64Array(values.length - 1);
  for (let index = 0; index < steps.length; index++) steps[index] = (values[index + 1] as number) - (values[index] as number);
  return deviation(steps) / Math.SQRT2;
}

/** Mean of several courses, value by value. */
function meanCourse(courses: readonly Float64Array[], length: number): Float64Array {
  const sum = new Float64Array(length);
  for (const course of courses) for (let index = 0; index < length; index++) sum[index] = (sum[index] as number) + (course[index] as number) / courses.length;
  return sum;
}

/** Power that each byte of half decibels stands for, against that of byte 0. */
const powerOfByte = Float64Array.from({ length: 256 }, (_unused, byte) => 10 ** (byte / settings.bytesPerDecibel / 10));

/** How far a spectrum's values stand out of their neighbours', as root mean square and at most: lines stand out, noise does not. */
function roughness(spectrum: ArrayLike<number>, reach: number): { readonly usual: number; readonly most: number } {
  const out: number[] = [];
  for (let index = reach; index + reach < spectrum.length; index++) out.push((spectrum[index] as number) - ((spectrum[index - reach] as number) + (spectrum[index + reach] as number)) / 2);
  return { usual: Math.sqrt(mean(out.map((value) => value * value))), most: out.reduce((most, value) => Math.max(most, value), 0) };
}

/** Onset strengths in one band, their spread in means and their skewness. */
function onsetsOf(frames: Frames, from: number, band: number): { readonly values: Float64Array; readonly spread: number; readonly skewness: number } {
  const values = new Float64Array(2 * applauseLook.frames);
  for (let index = 0; index < values.length; index++) values[index] = (frames.onset[(2 * from + index) * settings.onsetBands + band] ?? 0) / settings.onsetScale;
  const [centre, spread] = [mean(values), deviation(values)];
  return { values, spread: spread / (centre + 0.01), skewness: mean(values.map((value) => ((value - centre) / (spread + 1e-4)) ** 3)) };
}

/** The highest autocorrelation of onset strengths between two beats' lags: what claps at random has none. */
function beatStrength(values: Float64Array): number {
  let best = 0;
  for (let lag = shortestBeat; lag <= longestBeat; lag++) best = Math.max(best, correlation(values.subarray(0, values.length - lag), values.subarray(lag)));
  return best;
}

export const applauseFeatureCount = 32;

/**
 * What tells applause from other sound, of one look that begins at an even frame: colour (level by region), how much bands fluctuate and how much they do so
 * together (many short independent bursts do, steady noise does not, single drops and drums do too much), lines in the spectrum, beats, slow course. Level alone counts for nothing.
 */
export function applauseFeatures(frames: Frames, from: number): Float64Array {
  const { frames: count } = applauseLook;
  const { melBands } = settings;
  let top = 0;
  for (let index = from * melBands; index < (from + count) * melBands; index++) top = Math.max(top, frames.mel[index] ?? 0);
  const floor = top - depthDecibels * settings.bytesPerDecibel;
  const courses = Array.from({ length: melBands }, () => new Float64Array(count));
  const total = new Float64Array(count);
  for (let frame = 0; frame < count; frame++) {
    let power = 0;
    for (let band = 0; band < melBands; band++) {
      const byte = Math.max(floor, frames.mel[(from + frame) * melBands + band] ?? 0);
      (courses[band] as Float64Array)[frame] = byte / settings.bytesPerDecibel;
      power += byte < 0 ? 0 : (powerOfByte[byte] as number);
    }
    total[frame] = 10 * Math.log10(power + 1e-9);
  }
  const spectrum = courses.map((course) => mean(course));
  const reference = mean(middle.map((band) => spectrum[band] as number));
  const colour = regions.map((bands) => mean(bands.map((band) => spectrum[band] as number)) - reference);

  const flickers = courses.map(flicker);
  const around = courses.map(lessAround);
  const spreads = around.map(deviation);
  const together = fluctuating.map((bands) => meanCourse(bands.map((band) => around[band] as Float64Array), count));
  const shared = fluctuating.map((bands, region) => deviation(together[region] as Float64Array) / (mean(bands.map((band) => spreads[band] as number)) + 0.1));
  const high = together[2] as Float64Array;

  const quick = lessAround(total);
  const slow = total.map((value, frame) => value - (quick[frame] as number));
  const scalar = (name: (typeof settings.scalars)[number]): Float64Array => {
    const values = new Float64Array(count);
    for (let frame = 0; frame < count; frame++) values[frame] = frames.scalars[(from + frame) * scalarCount + column(name)] ?? 0;
    return values;
  };
  const centroid = scalar("centroidHertz").map((hertz) => Math.log2(Math.max(50, hertz)));

  const pitchRow = settings.pitchSemitones * settings.pitchBinsPerSemitone;
  const lines = new Float64Array(pitchRow);
  for (let frame = 0; frame < count / 2; frame++) for (let bin = 0; bin < pitchRow; bin++) lines[bin] = (lines[bin] as number) + (frames.pitch[(from / 2 + frame) * pitchRow + bin] ?? 0) / settings.bytesPerDecibel / (count / 2);
  const tones = roughness(lines, 2);

  const [low, upper, highest] = [onsetsOf(frames, from, 1), onsetsOf(frames, from, 2), onsetsOf(frames, from, 3)];
  const onsets = upper.values.map((value, index) => value + (highest.values[index] as number));
  return Float64Array.from([
    ...colour,
    ...fluctuating.map((bands) => mean(bands.map((band) => flickers[band] as number))),
    ...shared, correlation(together[1] as Float64Array, high), correlation(together[0] as Float64Array, high), deviation(together[1] as Float64Array), deviation(high),
    tones.usual, tones.most, roughness(spectrum, 1).usual,
    deviation(slow), Math.abs(mean(slow.subarray(count / 2)) - mean(slow.subarray(0, count / 2))),
    mean(scalar("flatness")), mean(scalar("crest")), deviation(centroid),
    low.spread, upper.spread, upper.skewness, highest.spread, highest.skewness, beatStrength(onsets),
  ]);
}
