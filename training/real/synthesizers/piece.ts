import type { SeededRandom } from "../../../src/base";
import { drawnPatch, drumPatch, type Envelope, type Patch } from "./patches";
import { type Note, type Part, ticksPerBar } from "./project";

/** A piece for synthesizers, and what is known of it because it was made so. */
export interface SynthesizerPiece {
  readonly manner: string;
  readonly parts: readonly Part[];
  readonly bars: number;
  readonly beatsPerMinute: number;
  readonly drums: boolean;
  /** Pitch class of the tonic, + 12 for minor; null where nothing settles it. */
  readonly key: number | null;
}

type Role = "pad" | "bass" | "arpeggio" | "lead" | "stabs" | "drone" | "kick" | "snare" | "hat";

interface Manner {
  readonly name: string;
  readonly beatsPerMinute: readonly [number, number];
  readonly barsPerChord: readonly number[];
  /** Each with the chance that it takes part. */
  readonly roles: readonly (readonly [Role, number])[];
}

/** No lone line: one plain wave in a room is told from a harmonica by nobody. */
const manners: readonly Manner[] = [
  { name: "ambient", beatsPerMinute: [55, 90], barsPerChord: [1, 2, 2], roles: [["pad", 1], ["drone", 0.6], ["lead", 0.4], ["arpeggio", 0.25]] },
  { name: "sequence", beatsPerMinute: [90, 140], barsPerChord: [1, 2], roles: [["arpeggio", 1], ["pad", 0.7], ["bass", 0.6], ["lead", 0.4]] },
  { name: "dance", beatsPerMinute: [118, 150], barsPerChord: [1, 2, 4], roles: [["kick", 1], ["hat", 0.8], ["snare", 0.6], ["bass", 0.95], ["stabs", 0.5], ["arpeggio", 0.5], ["lead", 0.4], ["pad", 0.4]] },
  { name: "beat", beatsPerMinute: [70, 110], barsPerChord: [1, 2], roles: [["kick", 1], ["snare", 1], ["hat", 0.8], ["bass", 0.8], ["pad", 0.6], ["lead", 0.5], ["stabs", 0.2]] },
  { name: "voices", beatsPerMinute: [80, 160], barsPerChord: [1], roles: [["lead", 1], ["bass", 0.8], ["arpeggio", 0.5], ["stabs", 0.3]] },
];

type Mode = "minor" | "major";

/** Degrees of the scale, from 0. */
const progressions: Readonly<Record<Mode, readonly (readonly number[])[]>> = {
  minor: [[0, 5, 2, 6], [0, 3, 4, 0], [0, 6, 5, 6], [0, 5, 3, 4], [0, 0, 3, 3], [0, 2, 6, 5], [0, 0, 5, 6]],
  major: [[0, 4, 5, 3], [0, 3, 4, 3], [0, 5, 3, 4], [0, 0, 3, 4], [0, 2, 3, 4], [0, 3, 0, 4]],
};
const scales: Readonly<Record<Mode, readonly number[]>> = { minor: [0, 2, 3, 5, 7, 8, 10], major: [0, 2, 4, 5, 7, 9, 11] };

const sixteenth = ticksPerBar / 16;
/** Onsets in sixteenths. */
const bassRhythms: readonly (readonly number[])[] = [[0, 8], [2, 6, 10, 14], [0, 2, 4, 6, 8, 10, 12, 14], [0, 3, 6, 8, 11, 14], [0, 6, 10], [0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14]];
const stabRhythms: readonly (readonly number[])[] = [[0, 6, 12], [4, 12], [2, 6, 10, 14], [0, 3, 6, 9, 12]];
const kickRhythms: Readonly<Record<string, readonly (readonly number[])[]>> = { dance: [[0, 4, 8, 12]], beat: [[0, 8], [0, 10], [0, 6, 10], [0, 3, 10]] };
const hatRhythms: readonly (readonly number[])[] = [[2, 6, 10, 14], [0, 2, 4, 6, 8, 10, 12, 14], Array.from({ length: 16 }, (_, index) => index)];
const drumSamples: Readonly<Record<"kick" | "snare" | "hat", readonly string[]>> = {
  kick: ["kick01", "kick02", "kick03", "kick04", "kick_hard01", "kick_soft01", "kick_hiphop01", "bassdrum01", "bassdrum03", "kick_hardcore01"],
  snare: ["snare01", "snare03", "snare_electro01", "snare_hiphop01", "snare_short01", "clap01", "clap02", "clap04", "snare_muffled01"],
  hat: ["hihat_closed01", "hihat_closed02", "hihat_closed04", "hihat_closed05", "shaker01", "ride01"],
};
const envelopes: Readonly<Record<"pad" | "bass" | "arpeggio" | "lead" | "stabs" | "drone", readonly Envelope[]>> = {
  pad: ["swelling", "held"], drone: ["swelling", "held"], bass: ["plucked", "held"], arpeggio: ["plucked"], lead: ["held", "held", "plucked"], stabs: ["plucked", "held"],
};

/** Makes up a piece of at least so many seconds. `presets` are sounds that people made; half of the parts play a drawn one. */
export function drawnPiece(presets: readonly Patch[], seconds: number, random: SeededRandom): SynthesizerPiece {
  const manner = random.pick(manners);
  const mode: Mode = random.chance(0.65) ? "minor" : "major";
  const tonic = random.below(12);
  const beatsPerMinute = Math.round(random.between(...manner.beatsPerMinute));
  const bars = Math.ceil((seconds * beatsPerMinute) / 240);
  const chords = random.pick(progressions[mode]);
  const barsPerChord = random.pick(manner.barsPerChord);
  const roles = manner.roles.flatMap(([role, chance]) => (random.chance(chance) ? [role] : []));
  const pitchOf = (degree: number): number => tonic + Math.floor(degree / 7) * 12 + (scales[mode][((degree % 7) + 7) % 7] as number);
  const chordAt = (bar: number): number => chords[Math.floor(bar / barsPerChord) % chords.length] as number;

  /** A part rests in some stretches of four bars, so that the sound changes; the first named part never does. */
  const restsOf = (index: number): ((bar: number) => boolean) => {
    const rests = Array.from({ length: Math.ceil(bars / 4) }, () => index > 0 && random.chance(0.25));
    return (bar) => rests[Math.floor(bar / 4)] === true;
  };
  const perBar = (index: number, write: (bar: number, startTick: number) => readonly Note[]): Note[] => {
    const rests = restsOf(index);
    return Array.from({ length: bars }, (_, bar) => bar).flatMap((bar) => (rests(bar) ? [] : [...write(bar, bar * ticksPerBar)]));
  };
  const rhythmic = (rhythm: readonly number[], startTick: number, lengthTicks: number, pitches: readonly number[]): Note[] =>
    rhythm.flatMap((place) => pitches.map((midiPitch) => ({ startTick: startTick + place * sixteenth, lengthTicks, midiPitch, volume: random.between(75, 100) })));

  const notesOf = (role: Role, index: number): Note[] => {
    switch (role) {
      case "pad": {
        const octave = random.pick([48, 60]);
        const seventh = random.chance(0.3);
        return perBar(index, (bar, startTick) => (bar % barsPerChord === 0
          ? [0, 2, 4, ...(seventh ? [6] : [])].map((step) => ({ startTick, lengthTicks: barsPerChord * ticksPerBar, midiPitch: octave + pitchOf(chordAt(bar) + step), volume: 80 }))
          : []));
      }
      case "drone": {
        const midiPitch = random.pick([36, 48]) + tonic;
        return perBar(index, (bar, startTick) => (bar % 4 === 0 ? [{ startTick, lengthTicks: 4 * ticksPerBar, midiPitch, volume: 80 }] : []));
      }
      case "bass": {
        const rhythm = random.pick(bassRhythms);
        const lengthTicks = random.pick([1, 2, 3]) * sixteenth;
        return perBar(index, (bar, startTick) => rhythmic(rhythm, startTick, lengthTicks, [36 + pitchOf(chordAt(bar)) - (chordAt(bar) > 3 ? 12 : 0)]));
      }
      case "arpeggio": {
        const step = random.pick([1, 2]);
        const reach = random.pick([3, 4, 6]);
        const order = Array.from({ length: reach }, (_, place) => place);
        const pattern = random.pick([order, [...order].reverse(), [...order, ...order.slice(1, -1).reverse()], order.map(() => random.below(reach))]);
        const octave = random.pick([48, 60, 72]);
        return perBar(index, (bar, startTick) => Array.from({ length: 16 / step }, (_, place) => {
          const tone = pattern[place % pattern.length] as number;
          const degree = chordAt(bar) + 2 * (tone % 3) + 7 * Math.floor(tone / 3);
          return { startTick: startTick + place * step * sixteenth, lengthTicks: step * sixteenth, midiPitch: octave + pitchOf(degree), volume: place % 4 === 0 ? 100 : 75 };
        }));
      }
      case "lead": {
        const octave = random.pick([60, 60, 72]);
        const motifs = [0, 1].map(() => ({ rhythm: [0, 2, 4, 6, 8, 10, 12, 14].filter((place) => place === 0 || random.chance(0.45)), steps: Array.from({ length: 8 }, () => random.pick([-2, -1, -1, 0, 1, 1, 2])) }));
        return perBar(index, (bar, startTick) => {
          const { rhythm, steps } = motifs[bar % 4 === 3 ? 1 : 0] as (typeof motifs)[number];
          let degree = chordAt(bar) + random.pick([0, 2, 4]);
          return rhythm.map((place, order) => {
            const until = rhythm[order + 1] ?? 16;
            if (order > 0) degree += steps[order % steps.length] as number;
            return { startTick: startTick + place * sixteenth, lengthTicks: (until - place) * sixteenth, midiPitch: octave + pitchOf(degree), volume: random.between(80, 100) };
          });
        });
      }
      case "stabs": {
        const rhythm = random.pick(stabRhythms);
        return perBar(index, (bar, startTick) => rhythmic(rhythm, startTick, sixteenth, [0, 2, 4].map((step) => 60 + pitchOf(chordAt(bar) + step))));
      }
      case "kick":
        return perBar(index, (_, startTick) => rhythmic(random.pick(kickRhythms[manner.name] ?? [[0, 8]]), startTick, 2 * sixteenth, [69]));
      case "snare":
        return perBar(index, (bar, startTick) => rhythmic(bar % 4 === 3 ? [4, 12, 15] : [4, 12], startTick, 2 * sixteenth, [69]));
      case "hat": {
        const rhythm = random.pick(hatRhythms);
        return perBar(index, (_, startTick) => rhythmic(rhythm, startTick, sixteenth, [69]));
      }
    }
  };
  const parts = roles.map((role, index): Part => {
    const notes = notesOf(role, index);
    if (role === "kick" || role === "snare" || role === "hat") return { patch: drumPatch(random.pick(drumSamples[role])), volume: random.between(45, 90), pan: 0, notes };
    const patch = random.chance(0.5) ? random.pick(presets) : drawnPatch(random.pick(envelopes[role]), random);
    return { patch, volume: random.between(role === "pad" || role === "drone" ? 25 : 35, 65), pan: random.between(-30, 30), notes };
  });
  const settled = roles.includes("pad") || roles.includes("bass");
  return { manner: manner.name, parts, bars, beatsPerMinute, drums: roles.includes("kick"), key: settled ? tonic + (mode === "minor" ? 12 : 0) : null };
}
