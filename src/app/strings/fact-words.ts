import { factKinds, type FactKind, type FactValue } from "../../description";

/** How a kind of fact is called on the screen. */
export const kindWords: Record<FactKind, string> = {
  ensemble: "Forces",
  instrumentFamily: "Family",
  instrument: "Instrument",
  key: "Key",
  mode: "Mode",
  tempo: "Tempo",
  tempoClass: "Pace",
  metre: "Metre",
  dynamics: "Loudness",
  loudnessShape: "Shape of loudness",
  texture: "Texture",
  register: "Register",
  articulation: "Articulation",
  density: "Density",
  chromaticism: "Harmony",
  rhythm: "Rhythm",
  style: "Manner",
  mood: "Mood",
  form: "Form",
  soundQuality: "Sound",
};

/** Values that are not their own best wording; all others are said as they are, underscores as spaces. */
const valueWords: { readonly [Kind in FactKind]?: Readonly<Record<string, string>> } = {
  ensemble: {
    solo_keyboard: "Solo keyboard",
    plucked_solo: "Solo plucked strings",
    solo_bowed_or_wind: "Solo string or wind",
    chamber_strings: "Chamber strings",
    chamber_mixed: "Mixed chamber group",
    orchestra_or_band: "Orchestra or band",
    choir_or_voices: "Choir or voices",
    voice_accompanied: "Voice with accompaniment",
    popular_electronic: "Popular or electronic",
  },
  instrumentFamily: { plucked: "plucked strings", bowed: "bowed strings", woodwind: "woodwinds", voice: "voices", drums_percussion: "drums and percussion", other: "other instruments" },
  mode: { modal_or_none: "neither major nor minor" },
  tempoClass: { slow: "slow", moderate: "moderate pace", fast: "fast", free: "free in time" },
  metre: { "2/4-like": "in two", "3/4-like": "in three", compound: "compound metre", free: "free metre" },
  dynamics: { moderate: "moderately loud", varied: "loud and quiet by turns" },
  loudnessShape: { steady: "steady loudness", terraced: "loudness in steps", sudden_changes: "sudden changes of loudness", arch: "swells, then fades" },
  register: { low: "low register", middle: "middle register", high: "high register", wide: "wide register" },
  articulation: { legato: "smooth", mixed: "smooth and detached" },
  density: { sparse: "few notes", moderate: "a moderate number of notes", dense: "many notes" },
  chromaticism: { some: "some chromatic colour", strong: "strongly chromatic" },
  rhythm: { steady: "steady rhythm", running: "running notes", dotted: "dotted rhythm", free: "free rhythm" },
  style: {
    renaissance: "Renaissance manner", baroque: "Baroque manner", classical: "Classical manner", romantic: "Romantic manner",
    modern: "modern manner", popular: "popular manner", folk: "folk manner", jazz: "jazz manner",
  },
  form: { one_section: "one section" },
  soundQuality: { clean: "clean sound", noisy: "noisy recording", live_audience: "live, with audience", reverberant: "spacious", dry: "dry room", narrow_band: "narrow sound" },
};

/** A fact's value in words, in lower case where it is not a name: tempo 126 → "about 126 bpm". */
export function valueInWords(kind: FactKind, value: FactValue): string {
  if (kind === "tempo") return `about ${Math.round(Number(value))} bpm`;
  const text = String(value);
  return valueWords[kind]?.[text] ?? text.replaceAll("_", " ");
}

/** The same, as a label that stands alone. */
export function valueAsLabel(kind: FactKind, value: FactValue): string {
  const words = valueInWords(kind, value);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The closed values a fact of this kind may be corrected to; null for numbers. */
export function choicesOf(kind: FactKind): readonly string[] | null {
  return factKinds[kind].values;
}
