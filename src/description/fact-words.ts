import type { FactValue } from "./document";
import type { FactKind, ValueOf } from "./fact-kinds";
import { likelyFrom, sureFrom } from "./fact-kinds";

/** How kinds and values of facts are named where they stand alone (chips, menus, tables, exports), in one language. */
export interface FactWords {
  readonly kinds: Readonly<Record<FactKind, string>>;
  /** In lower case where the language would write them so in the middle of a sentence. Null for numbers. */
  readonly values: { readonly [Kind in FactKind]: ValueOf<Kind> extends string ? Readonly<Record<ValueOf<Kind>, string>> : null };
  readonly tempo: (beatsPerMinute: number) => string;
  /** Kinds whose values keep their case even where they stand alone. */
  readonly keepsCase: readonly FactKind[];
}

export const englishFactWords: FactWords = {
  kinds: {
    ensemble: "Forces", instrumentFamily: "Instruments", instrument: "Instrument", key: "Key", mode: "Mode", tempo: "Tempo", tempoClass: "Pace",
    metre: "Metre", dynamics: "Loudness", loudnessShape: "Course of loudness", texture: "Texture", register: "Register", articulation: "Articulation",
    density: "Density", chromaticism: "Harmony", rhythm: "Rhythm", style: "Manner", mood: "Mood", form: "Form", soundQuality: "Recording",
  },
  values: {
    ensemble: {
      solo_keyboard: "solo keyboard", plucked_solo: "solo plucked instrument", solo_bowed_or_wind: "solo string or wind instrument", chamber_strings: "small string group",
      chamber_mixed: "small mixed group", orchestra_or_band: "orchestra or band", choir_or_voices: "choir or voices", voice_accompanied: "voice with accompaniment",
      popular_electronic: "popular or electronic",
    },
    instrumentFamily: {
      piano: "piano", organ: "organ", harpsichord: "harpsichord", plucked: "plucked strings", bowed: "bowed strings", woodwind: "woodwinds", brass: "brass",
      voice: "voices", drums_percussion: "drums and percussion", electronic: "electronic sounds", other: "other instruments",
    },
    instrument: {
      violin: "violin", viola: "viola", cello: "cello", "double bass": "double bass", flute: "flute", recorder: "recorder", oboe: "oboe", clarinet: "clarinet",
      bassoon: "bassoon", saxophone: "saxophone", trumpet: "trumpet", horn: "horn", trombone: "trombone", tuba: "tuba", guitar: "guitar", lute: "lute",
      harp: "harp", accordion: "accordion", timpani: "timpani", "drum kit": "drum kit",
    },
    key: {
      "C major": "C major", "D♭ major": "D♭ major", "D major": "D major", "E♭ major": "E♭ major", "E major": "E major", "F major": "F major",
      "F♯ major": "F♯ major", "G major": "G major", "A♭ major": "A♭ major", "A major": "A major", "B♭ major": "B♭ major", "B major": "B major",
      "C minor": "C minor", "C♯ minor": "C♯ minor", "D minor": "D minor", "E♭ minor": "E♭ minor", "E minor": "E minor", "F minor": "F minor",
      "F♯ minor": "F♯ minor", "G minor": "G minor", "G♯ minor": "G♯ minor", "A minor": "A minor", "B♭ minor": "B♭ minor", "B minor": "B minor",
    },
    mode: { major: "major", minor: "minor", modal_or_none: "neither major nor minor" },
    tempo: null,
    tempoClass: { slow: "slow", moderate: "moderate pace", fast: "fast", free: "free in time" },
    metre: { "2/4-like": "in two", "3/4-like": "in three", compound: "compound metre", free: "no fixed metre" },
    dynamics: { quiet: "quiet", moderate: "moderately loud", loud: "loud", varied: "loud and quiet by turns" },
    loudnessShape: {
      steady: "even loudness", swelling: "grows louder", fading: "fades", terraced: "loudness in steps", sudden_changes: "sudden changes of loudness", arch: "swells, then fades",
    },
    texture: {
      single_line: "single line", melody_with_accompaniment: "melody with accompaniment", chordal: "chords", polyphonic: "interwoven lines", drone: "drone",
      rhythmic_layers: "rhythmic layers",
    },
    register: { low: "low register", middle: "middle register", high: "high register", wide: "wide range" },
    articulation: { legato: "smooth", detached: "detached", mixed: "smooth and detached", percussive: "percussive" },
    density: { sparse: "few notes", moderate: "a moderate number of notes", dense: "many notes" },
    chromaticism: { diatonic: "diatonic", some: "some chromatic colour", strong: "strongly chromatic" },
    rhythm: {
      steady: "steady rhythm", running: "running notes", dotted: "dotted rhythm", syncopated: "syncopated", repeated_notes: "repeated notes", swung: "swung", free: "free rhythm",
    },
    style: {
      renaissance: "Renaissance manner", baroque: "Baroque manner", classical: "Classical manner", romantic: "Romantic manner", modern: "modern manner",
      popular: "popular manner", folk: "folk manner", jazz: "jazz manner",
    },
    mood: {
      calm: "calm", tender: "tender", joyful: "joyful", playful: "playful", majestic: "majestic", energetic: "energetic", tense: "tense", dark: "dark", sad: "sad",
      yearning: "yearning", solemn: "solemn", mysterious: "mysterious", dramatic: "dramatic",
    },
    form: {
      "A B A′": "A B A′", theme_and_variations: "theme and variations", strophic: "strophic", fugal: "fugal", through_composed: "ever-new material", rondo_like: "rondo-like",
      "A B": "A B", one_section: "one section",
    },
    soundQuality: {
      clean: "clean sound", noisy: "noisy recording", old_recording: "old recording", live_audience: "live, with audience", reverberant: "spacious", dry: "dry room",
      narrow_band: "narrow sound", clipped: "clipped",
    },
  },
  tempo: (beatsPerMinute) => `about ${Math.round(beatsPerMinute)} bpm`,
  keepsCase: [],
};

/** A fact's value in words, as in the middle of a sentence: "about 126 bpm", "D minor", "plucked strings". */
export function factValueInWords(words: FactWords, kind: FactKind, value: FactValue): string {
  if (kind === "tempo") return words.tempo(Number(value));
  const named: Readonly<Record<string, string>> = words.values[kind];
  return named[String(value)] ?? String(value).replaceAll("_", " ");
}

/** The same as it stands alone: "Plucked strings". */
export function factValueAsLabel(words: FactWords, kind: FactKind, value: FactValue): string {
  const text = factValueInWords(words, kind, value);
  return words.keepsCase.includes(kind) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** English names for exports, which are written in the language of the texts. */
export const factKindNames = englishFactWords.kinds;

export function factValueName(kind: FactKind, value: FactValue): string {
  return factValueAsLabel(englishFactWords, kind, value);
}

/** A confidence in the words the texts use. */
export function confidenceName(confidence: number): string {
  if (confidence >= sureFrom) return "sure";
  return confidence >= likelyFrom ? "likely" : "uncertain";
}
