import type { FactValue } from "./document";
import type { FactKind } from "./fact-kinds";
import { likelyFrom, sureFrom } from "./fact-kinds";

/** How kinds and values are named where facts stand alone: chips, tables, menus, exports. */
export const factKindNames: Readonly<Record<FactKind, string>> = {
  ensemble: "Forces", instrumentFamily: "Instruments", instrument: "Instrument", key: "Key", mode: "Mode", tempo: "Tempo", tempoClass: "Pace", metre: "Metre",
  dynamics: "Loudness", loudnessShape: "Course of loudness", texture: "Texture", register: "Register", articulation: "Touch", density: "Density",
  chromaticism: "Harmony", rhythm: "Rhythm", style: "Manner", mood: "Mood", form: "Form", soundQuality: "Recording",
};

/** Values whose names cannot be made from the value itself. */
const valueNames: Partial<Record<FactKind, Readonly<Record<string, string>>>> = {
  ensemble: {
    solo_keyboard: "Solo keyboard", plucked_solo: "Solo plucked instrument", solo_bowed_or_wind: "Solo melody instrument", chamber_strings: "Small string group",
    chamber_mixed: "Small mixed group", orchestra_or_band: "Large ensemble", choir_or_voices: "Group of voices", voice_accompanied: "Accompanied voice",
    popular_electronic: "Popular or electronic",
  },
  instrumentFamily: { plucked: "Plucked strings", bowed: "Bowed strings", drums_percussion: "Percussion", electronic: "Electronic sounds", other: "Other instruments" },
  mode: { major: "Major", minor: "Minor", modal_or_none: "Neither major nor minor" },
  tempoClass: { free: "Free in time" },
  metre: { "2/4-like": "Two-in-a-bar", "3/4-like": "Three-in-a-bar", compound: "Compound time", free: "No fixed metre" },
  dynamics: { moderate: "Moderately loud", varied: "Soft to loud" },
  loudnessShape: { steady: "Even loudness", swelling: "Grows louder", fading: "Fades", terraced: "Stepped loudness", sudden_changes: "Sudden changes", arch: "Rises and falls" },
  texture: { melody_with_accompaniment: "Melody with accompaniment", polyphonic: "Interwoven lines", rhythmic_layers: "Rhythmic layers", chordal: "Chords" },
  register: { low: "Low register", middle: "Middle register", high: "High register", wide: "Wide range" },
  articulation: { legato: "Smooth", mixed: "Smooth and detached" },
  density: { sparse: "Few notes", moderate: "Moderate flow of notes", dense: "Many notes" },
  chromaticism: { diatonic: "Diatonic", some: "Some chromatic notes", strong: "Strongly chromatic" },
  rhythm: { steady: "Steady pulse", running: "Running notes", dotted: "Dotted rhythms", free: "Free rhythm" },
  style: { renaissance: "Renaissance manner", baroque: "Baroque manner", classical: "Classical manner", romantic: "Romantic manner", modern: "Modern manner", popular: "Popular manner", folk: "Folk manner", jazz: "Jazz manner" },
  form: { "A B A′": "A B A′", theme_and_variations: "Theme and variations", through_composed: "Ever-new material", rondo_like: "Rondo-like", "A B": "Two parts", one_section: "One span" },
  soundQuality: { clean: "Clean recording", noisy: "Noise", old_recording: "Old-sounding recording", live_audience: "Audience", dry: "Dry sound", reverberant: "Reverberant", narrow_band: "Narrow band", clipped: "Distorted peaks" },
};

/** "String group", "about 126 beats a minute", "D minor": a value as it stands on a chip. */
export function factValueName(kind: FactKind, value: FactValue): string {
  if (kind === "tempo") return `about ${Math.round(Number(value))} bpm`;
  const words = valueNames[kind]?.[String(value)] ?? String(value).replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A confidence in the words the texts use. */
export function confidenceName(confidence: number): string {
  if (confidence >= sureFrom) return "sure";
  return confidence >= likelyFrom ? "likely" : "uncertain";
}
