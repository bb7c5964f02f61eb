import type { Ensemble } from "../../src/description";
import type { SeededRandom } from "../../src/base";
import { likeProgram, programForLine, type LineFamily } from "./programs";
import type { Part, SoundingNote } from "./score";

/** Scores of `from` played by forces of `to`; weight among the recipes of `to`. */
export interface Recipe {
  readonly to: Ensemble;
  readonly from: readonly Ensemble[];
  readonly weight: number;
  /** Parts as the new forces play them, or null where the score does not suit. */
  play(parts: readonly Part[], random: SeededRandom): Part[] | null;
}

const pitchesOf = (part: Part): number[] => part.notes.map((note) => note.midi);
const isPitched = (part: Part): boolean => !part.drums;
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);

/** Share of notes that begin while the former one of the same part still sounds: 0 for a line. */
export function overlapShare(notes: readonly SoundingNote[]): number {
  let over = 0;
  for (let index = 1; index < notes.length; index++) {
    if ((notes[index]?.start ?? 0) < (notes[index - 1]?.end ?? 0) - 0.04) over++;
  }
  return notes.length < 2 ? 0 : over / (notes.length - 1);
}

const withProgram = (part: Part, program: number): Part => ({ ...part, program, drums: false });
const shifted = (part: Part, semitones: number): Part => ({ ...part, notes: part.notes.map((note) => ({ ...note, midi: note.midi + semitones })) });

/** All pitched notes in one part. */
function merged(parts: readonly Part[], program: number): Part {
  const notes = parts.filter(isPitched).flatMap((part) => part.notes).sort((a, b) => a.start - b.start || a.midi - b.midi);
  return { program, drums: false, notes, gain: 1, pan: 0, detuneCents: 0, doubles: false };
}

/** Moved by octaves so that the mean pitch comes near the wanted one. */
function nearPitch(part: Part, wanted: number): Part {
  return shifted(part, 12 * Math.round((wanted - mean(pitchesOf(part))) / 12));
}

const asWritten = (parts: readonly Part[], random: SeededRandom): Part[] =>
  parts.map((part) => (part.drums ? part : withProgram(part, likeProgram(part.program, random))));

function keyboard(parts: readonly Part[], random: SeededRandom): Part[] {
  const program = random.pick([0, 0, 0, 0, 0, 1, 3, 6, 6, 6, 19, 19, 19, 20, 16]);
  const played = merged(parts, program);
  return program >= 16 ? [played, ...organStops(played, random)] : [played];
}

/** Further ranks of pipes that sound with the played one: an octave below, one and two above, the twelfth. */
function organStops(played: Part, random: SeededRandom): Part[] {
  const stops = [[-12, 0.45], [12, 0.7], [24, 0.4], [19, 0.25]] as const;
  return stops
    .filter(([, chance]) => random.chance(chance))
    .map(([semitones]) => ({ ...shifted(played, semitones), program: random.pick([16, 19, 19, 20]), gain: random.between(0.25, 0.9), detuneCents: random.normal() * 3, doubles: true }));
}

function plucked(parts: readonly Part[], random: SeededRandom): Part[] | null {
  const all = merged(parts, random.pick([24, 24, 24, 25, 25, 26, 27, 46, 46, 105, 107, 104]));
  return all.notes.length === 0 ? null : [nearPitch(all, all.program === 46 ? 62 : 58)];
}

function soloLine(parts: readonly Part[], random: SeededRandom): Part[] | null {
  const lines = parts.filter((part) => isPitched(part) && part.notes.length >= 8);
  const line = lines.length === 0 ? null : random.pick(lines);
  if (line === null) return null;
  const overlap = overlapShare(line.notes);
  if (overlap > 0.5) return null;
  const families: LineFamily[] = overlap > 0.08 ? ["bowed"] : ["bowed", "woodwind", "woodwind", "brass"];
  return [withProgram(line, programForLine(families, pitchesOf(line), random))];
}

function stringGroup(parts: readonly Part[], random: SeededRandom): Part[] | null {
  const lines = parts.filter(isPitched);
  if (lines.length < 2 || lines.length > 5) return null;
  return lines.map((line) => withProgram(line, programForLine(["bowed"], pitchesOf(line), random)));
}

function mixedGroup(parts: readonly Part[], random: SeededRandom): Part[] | null {
  const lines = parts.filter(isPitched).slice(0, 6);
  if (lines.length < 2) return null;
  const families: LineFamily[] = random.pick<LineFamily[]>([["woodwind"], ["woodwind"], ["brass"], ["woodwind", "brass"], ["woodwind", "bowed"]]);
  const played = lines.map((line) => (overlapShare(line.notes) > 0.25 ? withProgram(line, random.pick([0, 0, 6, 24, 46])) : withProgram(line, programForLine(families, pitchesOf(line), random))));
  if (played.every((part) => [40, 41, 42, 43, 110].includes(part.program))) return null;
  return played;
}

function choir(parts: readonly Part[], random: SeededRandom): Part[] | null {
  const lines = parts.filter(isPitched).slice(0, 8);
  if (lines.length < 2) return null;
  const program = random.pick([52, 52, 53, 53, 54]);
  return lines.flatMap((line) => layered(nearVoice(line), [random.chance(0.2) ? 54 : program], random.below(3), random));
}

const nearVoice = (part: Part): Part => (mean(pitchesOf(part)) > 76 || mean(pitchesOf(part)) < 42 ? nearPitch(part, 60) : part);

/** A crowd in unison: plainsong, a congregation. */
function unisonChoir(parts: readonly Part[], random: SeededRandom): Part[] | null {
  const line = parts.find((part) => isPitched(part) && overlapShare(part.notes) < 0.05 && part.notes.length >= 8);
  if (line === undefined) return null;
  return layered(nearPitch(line, random.pick([50, 55, 62, 67])), [random.pick([52, 53])], 2, random);
}

function sungWithAccompaniment(parts: readonly Part[], random: SeededRandom): Part[] | null {
  const lines = parts.filter(isPitched);
  const voice = lines.find((part) => overlapShare(part.notes) < 0.06 && part.notes.length >= 6);
  if (voice === undefined || lines.length < 2) return null;
  const accompaniment = random.pick([0, 0, 0, 0, 24, 24, 25, 46, 6, 19, 48]);
  const rest = lines.filter((part) => part !== voice);
  return [{ ...withProgram(nearVoice(voice), random.pick([52, 53, 53, 54])), gain: voice.gain * random.between(1, 1.9) }, { ...merged(rest, accompaniment), gain: random.between(0.5, 1) }];
}

/** One voice alone, which is easily taken for speech. */
function loneVoice(parts: readonly Part[], random: SeededRandom): Part[] | null {
  const line = parts.find((part) => isPitched(part) && overlapShare(part.notes) < 0.05 && part.notes.length >= 8);
  return line === undefined ? null : [nearPitch(withProgram(line, random.pick([52, 53])), random.pick([52, 57, 62, 67]))];
}

/** A choir whose parts an organ or strings play along, softer. */
function supportedChoir(parts: readonly Part[], random: SeededRandom): Part[] | null {
  const voices = choir(parts, random);
  const support = random.pick([19, 48, 48, 49]);
  return voices === null ? null : [...voices, ...voices.filter((part) => !part.doubles).map((part) => ({ ...part, program: support, gain: part.gain * random.between(0.2, 0.6), doubles: true }))];
}

/** One line instrument over a piano, now and then another accompaniment. */
function duo(parts: readonly Part[], random: SeededRandom): Part[] | null {
  const lines = parts.filter(isPitched);
  const line = lines.find((part) => overlapShare(part.notes) < 0.06 && part.notes.length >= 6);
  if (line === undefined || lines.length < 2) return null;
  const player = programForLine([random.pick<LineFamily>(["bowed", "bowed", "woodwind", "brass"])], pitchesOf(line), random);
  const rest = merged(lines.filter((part) => part !== line), random.pick([0, 0, 0, 0, 6, 24, 46]));
  return [{ ...withProgram(line, player), gain: line.gain * random.between(0.9, 1.6) }, { ...rest, gain: random.between(0.5, 1) }];
}

/** The part, and `more` further players of it: a little late, a little out of tune, other patches. */
function layered(part: Part, programs: readonly number[], more: number, random: SeededRandom): Part[] {
  const layers: Part[] = [{ ...part, program: programs[0] ?? part.program, drums: false }];
  for (let count = 0; count < more; count++) {
    const late = random.between(0, 0.03);
    const notes = part.notes.map((note) => ({ ...note, start: note.start + late, end: note.end + late, release: note.release + late }));
    layers.push({ ...part, drums: false, notes, program: programs[(count + 1) % programs.length] ?? part.program, detuneCents: random.normal() * 8, pan: random.between(-0.6, 0.6), gain: part.gain * random.between(0.5, 1), doubles: true });
  }
  return layers;
}

function bigEnsemble(parts: readonly Part[], random: SeededRandom): Part[] | null {
  const lines = parts.filter(isPitched).slice(0, 8);
  if (lines.length < 3) return null;
  const kind = random.pick(["strings", "strings", "full", "full", "full", "winds", "brass"] as const);
  const played = lines.flatMap((line) => {
    const solo = (families: LineFamily[]): number => programForLine(families, pitchesOf(line), random);
    if (kind === "strings") return layered(line, random.pick([[48, 49], [48, solo(["bowed"])], [49, 48]]), 1 + random.below(2), random);
    if (kind === "winds") return layered(line, [solo(["woodwind"]), solo(["brass"]), solo(["woodwind"])], 2, random);
    if (kind === "brass") return layered(line, [solo(["brass"]), 61, solo(["brass"])], 1 + random.below(2), random);
    return layered(line, [random.chance(0.6) ? 48 : solo(["woodwind"]), solo(["woodwind"]), solo(["brass"])], random.below(3), random);
  });
  const bass = [...lines].sort((a, b) => mean(pitchesOf(a)) - mean(pitchesOf(b)))[0];
  if (bass !== undefined && kind !== "brass" && random.chance(0.7)) played.push({ ...shifted(withProgram(bass, kind === "winds" ? 58 : 43), mean(pitchesOf(bass)) > 45 ? -12 : 0), doubles: true });
  if (bass !== undefined && kind !== "strings" && random.chance(0.4)) played.push(timpani(bass, random));
  if (kind === "winds" && random.chance(0.6)) played.push(marchDrums(bass ?? (lines[0] as Part), random));
  return played;
}

function timpani(bass: Part, random: SeededRandom): Part {
  const chance = random.between(0.1, 0.4);
  const notes = bass.notes.filter(() => random.chance(chance)).map((note) => ({ ...note, midi: 41 + (((note.midi - 41) % 12) + 12) % 12, release: note.start + 1 }));
  return { program: 47, drums: false, notes, gain: random.between(0.5, 1.2), pan: 0, detuneCents: 0, doubles: false };
}

function marchDrums(bass: Part, random: SeededRandom): Part {
  const notes = bass.notes.flatMap((note) => [{ ...note, midi: random.pick([35, 36, 38, 38, 57, 49]), release: note.start + 0.3, end: note.start + 0.2 }]);
  return { program: 0, drums: true, notes, gain: random.between(0.3, 0.8), pan: 0, detuneCents: 0, doubles: false };
}

const written = (ensemble: Ensemble, weight: number): Recipe => ({ to: ensemble, from: [ensemble], weight, play: asWritten });

/** The solo scores of the corpus name their instrument by track; a few say piano where a line instrument is meant. */
const writtenSolo = (parts: readonly Part[], random: SeededRandom): Part[] | null =>
  parts.every((part) => part.program >= 40 && part.program <= 79) ? asWritten(parts, random) : soloLine(parts, random);

export const recipes: readonly Recipe[] = [
  written("solo_keyboard", 0.6),
  { to: "solo_keyboard", from: ["solo_keyboard"], weight: 0.25, play: keyboard },
  { to: "solo_keyboard", from: ["choir_or_voices", "chamber_strings"], weight: 0.15, play: keyboard },
  written("plucked_solo", 0.35),
  { to: "plucked_solo", from: ["plucked_solo"], weight: 0.25, play: plucked },
  { to: "plucked_solo", from: ["solo_keyboard", "solo_bowed_or_wind"], weight: 0.4, play: plucked },
  { to: "solo_bowed_or_wind", from: ["solo_bowed_or_wind"], weight: 0.35, play: writtenSolo },
  { to: "solo_bowed_or_wind", from: ["solo_bowed_or_wind"], weight: 0.3, play: soloLine },
  { to: "solo_bowed_or_wind", from: ["voice_accompanied", "chamber_mixed", "chamber_strings"], weight: 0.35, play: soloLine },
  written("chamber_strings", 0.75),
  { to: "chamber_strings", from: ["choir_or_voices", "chamber_mixed"], weight: 0.25, play: stringGroup },
  written("chamber_mixed", 0.5),
  { to: "chamber_mixed", from: ["chamber_strings", "choir_or_voices", "chamber_mixed"], weight: 0.3, play: mixedGroup },
  { to: "chamber_mixed", from: ["voice_accompanied", "chamber_mixed"], weight: 0.2, play: duo },
  written("orchestra_or_band", 0.45),
  { to: "orchestra_or_band", from: ["chamber_strings", "choir_or_voices", "chamber_mixed"], weight: 0.55, play: bigEnsemble },
  written("choir_or_voices", 0.3),
  { to: "choir_or_voices", from: ["choir_or_voices"], weight: 0.2, play: choir },
  { to: "choir_or_voices", from: ["voice_accompanied", "solo_bowed_or_wind", "choir_or_voices"], weight: 0.12, play: loneVoice },
  { to: "choir_or_voices", from: ["choir_or_voices"], weight: 0.08, play: supportedChoir },
  { to: "choir_or_voices", from: ["chamber_strings"], weight: 0.15, play: choir },
  { to: "choir_or_voices", from: ["solo_bowed_or_wind", "choir_or_voices"], weight: 0.15, play: unisonChoir },
  written("voice_accompanied", 0.55),
  { to: "voice_accompanied", from: ["voice_accompanied", "chamber_mixed"], weight: 0.45, play: sungWithAccompaniment },
  written("popular_electronic", 1),
];
