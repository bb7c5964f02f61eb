/**
 * The one table of what can be heard: listener heads, writer's lexicon, chips on the screen, training labels and
 * evaluation all read it. Adding a fact is adding a row and its label source.
 */
export const keyNames = [
  "C major", "D♭ major", "D major", "E♭ major", "E major", "F major", "F♯ major", "G major", "A♭ major", "A major", "B♭ major", "B major",
  "C minor", "C♯ minor", "D minor", "E♭ minor", "E minor", "F minor", "F♯ minor", "G minor", "G♯ minor", "A minor", "B♭ minor", "B minor",
] as const;
/** Index = pitch class of the tonic (C = 0), plus 12 for minor. */
export type KeyName = (typeof keyNames)[number];

interface FactKindRow {
  /** Closed list of values; null for numbers. */
  readonly values: readonly string[] | null;
  /** More than one value may hold at once. */
  readonly many: boolean;
  /** Said of the whole recording, of a section, or both. */
  readonly reach: "global" | "local" | "both";
  readonly source: "network" | "measured" | "both";
}

export const factKinds = {
  ensemble: {
    values: ["solo_keyboard", "plucked_solo", "solo_bowed_or_wind", "chamber_strings", "chamber_mixed", "orchestra_or_band", "choir_or_voices", "voice_accompanied", "popular_electronic"],
    many: false, reach: "both", source: "network",
  },
  instrumentFamily: {
    values: ["piano", "organ", "harpsichord", "plucked", "bowed", "woodwind", "brass", "voice", "drums_percussion", "electronic", "other"],
    many: true, reach: "local", source: "network",
  },
  instrument: {
    values: ["violin", "viola", "cello", "double bass", "flute", "recorder", "oboe", "clarinet", "bassoon", "saxophone", "trumpet", "horn", "trombone", "tuba", "guitar", "lute", "harp", "accordion", "timpani", "drum kit"],
    many: true, reach: "local", source: "network",
  },
  key: { values: keyNames, many: false, reach: "both", source: "both" },
  mode: { values: ["major", "minor", "modal_or_none"], many: false, reach: "both", source: "both" },
  tempo: { values: null, many: false, reach: "both", source: "measured" },
  tempoClass: { values: ["slow", "moderate", "fast", "free"], many: false, reach: "both", source: "both" },
  metre: { values: ["2/4-like", "3/4-like", "compound", "free"], many: false, reach: "both", source: "both" },
  dynamics: { values: ["quiet", "moderate", "loud", "varied"], many: false, reach: "local", source: "measured" },
  loudnessShape: { values: ["steady", "swelling", "fading", "terraced", "sudden_changes", "arch"], many: false, reach: "both", source: "measured" },
  texture: { values: ["single_line", "melody_with_accompaniment", "chordal", "polyphonic", "drone", "rhythmic_layers"], many: false, reach: "local", source: "network" },
  register: { values: ["low", "middle", "high", "wide"], many: false, reach: "local", source: "both" },
  articulation: { values: ["legato", "detached", "mixed", "percussive"], many: false, reach: "local", source: "network" },
  density: { values: ["sparse", "moderate", "dense"], many: false, reach: "local", source: "both" },
  chromaticism: { values: ["diatonic", "some", "strong"], many: false, reach: "local", source: "network" },
  rhythm: { values: ["steady", "running", "dotted", "syncopated", "repeated_notes", "swung", "free"], many: true, reach: "local", source: "network" },
  style: { values: ["renaissance", "baroque", "classical", "romantic", "modern", "popular", "folk", "jazz"], many: false, reach: "global", source: "network" },
  mood: { values: ["calm", "tender", "joyful", "playful", "majestic", "energetic", "tense", "dark", "sad", "yearning", "solemn", "mysterious", "dramatic"], many: true, reach: "local", source: "both" },
  form: { values: ["A B A′", "theme_and_variations", "strophic", "fugal", "through_composed", "rondo_like", "A B", "one_section"], many: false, reach: "global", source: "measured" },
  soundQuality: { values: ["clean", "noisy", "old_recording", "live_audience", "reverberant", "dry", "narrow_band", "clipped"], many: true, reach: "global", source: "measured" },
} as const satisfies Record<string, FactKindRow>;

export type FactKind = keyof typeof factKinds;
export type ValueOf<Kind extends FactKind> = (typeof factKinds)[Kind]["values"] extends readonly (infer Value)[] ? Value : number;

export type Ensemble = ValueOf<"ensemble">;
export type InstrumentFamily = ValueOf<"instrumentFamily">;

/** Confidence at which a fact is said plainly, and at which it is said with a hedge; below it is not said. */
export const sureFrom = 0.85;
export const likelyFrom = 0.6;
