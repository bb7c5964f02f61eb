import type { InstrumentFamily } from "../../src/description";

/** General MIDI programs (0-based, inclusive) and the families of facts.md they sound as. Later rows win. */
const familyRanges: readonly (readonly [first: number, last: number, families: readonly InstrumentFamily[]])[] = [
  [0, 3, ["piano"]],
  [4, 5, ["piano", "electronic"]],
  [6, 7, ["harpsichord"]],
  [8, 15, ["drums_percussion"]],
  [16, 20, ["organ"]],
  [21, 23, ["other"]],
  [24, 37, ["plucked"]],
  [38, 39, ["plucked", "electronic"]],
  [40, 45, ["bowed"]],
  [46, 46, ["plucked"]],
  [47, 47, ["drums_percussion"]],
  [48, 49, ["bowed"]],
  [50, 51, ["electronic"]],
  [52, 54, ["voice"]],
  [55, 55, ["electronic"]],
  [56, 61, ["brass"]],
  [62, 63, ["electronic"]],
  [64, 79, ["woodwind"]],
  [80, 103, ["electronic"]],
  [104, 107, ["plucked"]],
  [108, 108, ["drums_percussion"]],
  [109, 109, ["woodwind"]],
  [110, 110, ["bowed"]],
  [111, 111, ["woodwind"]],
  [112, 119, ["drums_percussion"]],
  [120, 127, ["electronic"]],
];

const instrumentNames: Readonly<Record<number, string>> = {
  40: "violin", 110: "violin", 41: "viola", 42: "cello", 43: "double bass", 72: "flute", 73: "flute", 74: "recorder", 68: "oboe", 71: "clarinet",
  70: "bassoon", 64: "saxophone", 65: "saxophone", 66: "saxophone", 67: "saxophone", 56: "trumpet", 59: "trumpet", 60: "horn", 57: "trombone", 58: "tuba",
  24: "guitar", 25: "guitar", 26: "guitar", 27: "guitar", 28: "guitar", 29: "guitar", 30: "guitar", 46: "harp", 21: "accordion", 23: "accordion", 47: "timpani",
};

const familiesByProgram: readonly (readonly InstrumentFamily[])[] = Array.from({ length: 128 }, (_, program) => {
  const row = familyRanges.findLast(([first, last]) => program >= first && program <= last);
  return row?.[2] ?? ["other"];
});

/** Families that a program sounds as (corpus README's table onto facts.md). */
export function familiesOf(program: number, drums: boolean): readonly InstrumentFamily[] {
  return drums ? ["drums_percussion"] : (familiesByProgram[program] ?? ["other"]);
}

/** The fact table's name of the instrument, or null where the table has none. */
export function instrumentOf(program: number, drums: boolean): string | null {
  return drums ? "drum kit" : (instrumentNames[program] ?? null);
}
