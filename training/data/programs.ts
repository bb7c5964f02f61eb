import type { SeededRandom } from "../../src/base";

/** Range of comfortable pitches (MIDI numbers) of an instrument that plays one line. */
interface LineInstrument {
  readonly program: number;
  readonly low: number;
  readonly high: number;
}

const bowedLines: readonly LineInstrument[] = [
  { program: 40, low: 55, high: 96 },
  { program: 110, low: 55, high: 91 },
  { program: 41, low: 48, high: 84 },
  { program: 42, low: 36, high: 76 },
  { program: 43, low: 28, high: 60 },
];
const woodwindLines: readonly LineInstrument[] = [
  { program: 73, low: 60, high: 93 },
  { program: 72, low: 74, high: 103 },
  { program: 74, low: 60, high: 88 },
  { program: 75, low: 60, high: 88 },
  { program: 68, low: 58, high: 88 },
  { program: 69, low: 52, high: 81 },
  { program: 71, low: 50, high: 88 },
  { program: 70, low: 34, high: 70 },
  { program: 64, low: 56, high: 86 },
  { program: 65, low: 49, high: 80 },
  { program: 66, low: 44, high: 75 },
  { program: 67, low: 37, high: 68 },
  { program: 79, low: 60, high: 84 },
];
const brassLines: readonly LineInstrument[] = [
  { program: 56, low: 54, high: 84 },
  { program: 59, low: 54, high: 82 },
  { program: 60, low: 41, high: 77 },
  { program: 57, low: 40, high: 72 },
  { program: 58, low: 28, high: 60 },
];

export const lineFamilies = { bowed: bowedLines, woodwind: woodwindLines, brass: brassLines } as const;
export type LineFamily = keyof typeof lineFamilies;

/** A program of the family whose range holds most of the pitches; the least bad one when none does. */
export function programForLine(families: readonly LineFamily[], pitches: readonly number[], random: SeededRandom): number {
  const family = random.pick(families);
  const sorted = [...pitches].sort((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * 0.05)] ?? 60;
  const high = sorted[Math.floor(sorted.length * 0.95)] ?? 72;
  const strain = (line: LineInstrument): number => Math.max(0, line.low - low) + Math.max(0, high - line.high);
  const fitting = lineFamilies[family].filter((line) => strain(line) <= 2);
  if (fitting.length > 0) return random.pick(fitting).program;
  return [...lineFamilies[family]].sort((a, b) => strain(a) - strain(b))[0]?.program ?? 40;
}

const alike: readonly (readonly number[])[] = [
  [0, 0, 0, 1, 2],
  [4, 5],
  [16, 17, 18],
  [19, 19, 20],
  [24, 25],
  [26, 27],
  [28, 27],
  [29, 30],
  [32, 33, 34, 35],
  [36, 37],
  [38, 39],
  [40, 40, 40, 110],
  [48, 49],
  [50, 51],
  [52, 53],
  [56, 56, 59],
  [61, 61],
  [62, 63],
  [64, 65],
  [66, 67],
  [72, 73],
  [74, 75],
  [80, 81, 82, 87],
  [84, 85, 86],
  [88, 89, 90, 94, 95],
  [91, 92, 93],
  [96, 98, 99, 100, 101, 102],
];

/** Another patch of the same kind (a bright piano for a grand, a synth lead for another), or the same one. */
export function likeProgram(program: number, random: SeededRandom): number {
  const group = alike.find((programs) => programs.includes(program));
  return group === undefined || random.chance(0.4) ? program : random.pick(group);
}
