import { existsSync } from "node:fs";
import path from "node:path";
import { featureSettings, type Frames } from "../../src/features";
import type { SeededRandom } from "../../src/base";
import type { Ensemble } from "../../src/description";
import { colour, renderedColour } from "../sound/colour";
import { addUnder, rootMeanSquare } from "../sound/noise";
import type { SoundFontSynth } from "../sound/sound-font-synth";
import { spokenFrames, type SpokenFrames } from "../sound/speech-singer";
import { resampled } from "../sound/decode-opus";
import { sungParts } from "../sound/sung-parts";
import type { Choice } from "./choose-score";
import { cutExcerpt } from "./excerpt";
import { featuresOf } from "./features-of";
import { fontNamed } from "./fonts";
import { humanise } from "./humanise";
import type { PlayedExcerpt } from "./labels/window-labels";
import { type RecordedInstrument, recordedInstruments, RecordedNotes } from "./recorded-notes";
import { speechStretch } from "./not-music-windows";
import type { Part } from "./score";
import type { Split } from "./score-record";
import { surround } from "./surround";

/** A rendered excerpt: what was played, and what it sounds like. */
export interface RenderedExcerpt {
  readonly played: PlayedExcerpt;
  readonly frames: Frames;
  /** Mono, as the frames were taken from. */
  readonly samples: Float32Array;
  readonly colour: readonly string[];
}

export interface RenderFolders {
  readonly corpus: string;
  readonly shared: string;
}

/**
 * Plays a choice on a font and colours it. With `sampled`, half of the notes at least must be played on these instruments.
 * Null where the score has nothing to cut or does not suit the recipe.
 */
export async function renderExcerpt(
  choice: Choice, fontName: string, folders: RenderFolders, random: SeededRandom, sampled: readonly RecordedInstrument[] = [],
): Promise<RenderedExcerpt | null> {
  const { record, recipe } = choice;
  const raw = cutExcerpt(folders.corpus, record, random);
  if (raw === null) return null;
  const orchestrated = recipe.play(raw.parts, random);
  if (orchestrated === null || orchestrated.every((part) => part.notes.length === 0)) return null;
  const transposition = chooseTransposition(orchestrated, random);
  const moved = orchestrated.map((part) => (part.drums ? part : { ...part, notes: part.notes.map((note) => ({ ...note, midi: note.midi + transposition })) }));
  const performed = humanise(moved, record.velocity.p5 === record.velocity.p95, record.humanTiming, random);
  const placed = performed.map((part) => ({ ...part, gain: part.gain * 10 ** (random.between(-5, 5) / 20), pan: part.pan === 0 ? random.between(-0.5, 0.5) : part.pan, detuneCents: part.detuneCents + random.normal() * 2 }));
  const font = await fontNamed(fontName, folders.shared);
  // Not the full ±50 cents: near a quarter tone off, the name of the key is anybody's guess.
  const tuning = random.chance(0.35) ? 0 : Math.max(-36, Math.min(36, 16 * random.normal()));
  const ofNotes = record.split === "train" && random.chance(0.3) ? recordedInstruments(folders.shared) : [];
  const recorded = sampled.length === 0 ? ofNotes : [...sampled, ...(record.split === "train" ? recordedInstruments(folders.shared) : [])];
  const dry = await soundOf(placed, recipe.to, font, new RecordedNotes(recorded), raw.timing.seconds, tuning, random, sampled.length > 0 ? 0.5 : 0, existsSync(path.join(folders.shared, "notmusic")) ? { shared: folders.shared, split: record.split === "train" ? "train" : "val" } : null);
  if (dry === null) return null;
  const surrounded = await surround(dry, folders.shared, record.split, random);
  const coloured = colour(surrounded.samples, featureSettings.sampleRateHertz, renderedColour, random);
  const played = { record, ensemble: recipe.to, timing: raw.timing, transposition, parts: placed };
  return { played, frames: featuresOf(coloured.samples), samples: coloured.samples, colour: [...surrounded.names, ...coloured.names] };
}

/**
 * The parts as the font plays them; in most excerpts with voices these are sung by formant synthesis instead, and lines for
 * which recorded notes are at hand are played on these. Null where these are less than the wanted share of all notes.
 */
async function soundOf(
  parts: readonly Part[], ensemble: Ensemble, font: SoundFontSynth, recorded: RecordedNotes, seconds: number, tuning: number, random: SeededRandom, wantedShare: number, spoken: SpokenFolder | null,
): Promise<Float32Array | null> {
  const isSung = (part: Part): boolean => !part.drums && part.program >= 52 && part.program <= 54;
  const voices = parts.filter((part) => isSung(part) && !part.doubles);
  const sings = voices.length > 0 && ensemble !== "popular_electronic" && !random.chance(0.35);
  const layers: Float32Array[] = [];
  let left = sings ? parts.filter((part) => !isSung(part)) : [...parts];
  if (sings) layers.push(sungParts(voices, ensemble === "choir_or_voices", seconds, featureSettings.sampleRateHertz, tuning, random, await wordsFor(spoken, random)));
  const given = left;
  for (const part of wantedShare === 0 && ensemble === "orchestra_or_band" ? [] : given) {
    const played = await recorded.play(part, seconds, tuning, random);
    if (played === null) continue;
    layers.push(played);
    left = left.filter((other) => other !== part);
  }
  const count = (some: readonly Part[]): number => some.reduce((sum, { notes }) => sum + notes.length, 0);
  if (count(left) > (1 - wantedShare) * count(given)) return null;
  if (left.length > 0) layers.unshift(font.render(left, seconds, tuning, random.chance(0.5) ? 0 : random.between(0, 70)));
  const [ground, ...others] = layers;
  if (ground === undefined) return new Float32Array(Math.ceil(seconds * featureSettings.sampleRateHertz));
  const forward = sings && ensemble === "voice_accompanied" ? random.between(-3, 8) : random.between(-4, 5);
  for (const layer of others) if (rootMeanSquare(layer) > 1e-6) addUnder(ground, layer, -forward);
  return ground;
}

interface SpokenFolder {
  readonly shared: string;
  readonly split: Split;
}

/** In half of the excerpts two stretches of speech to sing with, a throat a little shorter or longer than it was. */
async function wordsFor(folder: SpokenFolder | null, random: SeededRandom): Promise<SpokenFrames[]> {
  if (folder === null || random.chance(0.5)) return [];
  const rate = featureSettings.sampleRateHertz;
  const words: SpokenFrames[] = [];
  for (let count = 0; count < 2; count++) {
    const speech = await speechStretch(folder.shared, folder.split, 6 * rate, random);
    words.push(spokenFrames(resampled(speech, Math.round(rate * random.between(0.88, 1.22))), rate));
  }
  return words;
}

function chooseTransposition(parts: readonly Part[], random: SeededRandom): number {
  const wanted = random.below(11) - 5;
  const pitches = parts.filter((part) => !part.drums).flatMap((part) => part.notes.map((note) => note.midi));
  if (pitches.length === 0) return wanted;
  const low = pitches.reduce((a, b) => Math.min(a, b));
  const high = pitches.reduce((a, b) => Math.max(a, b));
  return Math.max(Math.min(wanted, Math.max(0, 104 - high)), Math.min(0, 24 - low));
}
