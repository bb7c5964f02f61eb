import type { Ensemble, InstrumentFamily } from "../../src/description";

/** The share of a family, an ensemble or a verdict that a class of AudioSet speaks for, from 0 to 1. */
type Weights = Readonly<Record<string, number>>;
export type TeacherVerdict = "music" | "speech" | "noise" | "other";

const all = (weight: number, ...classes: string[]): Weights => Object.fromEntries(classes.map((name) => [name, weight]));

/** AudioSet's instrument classes by our families. A class of two families stands in neither or, weaker, in the likelier one. */
export const familyClasses: Readonly<Record<InstrumentFamily, Weights>> = {
  piano: { ...all(1, "Piano"), ...all(0.5, "Electric piano", "Keyboard (musical)") },
  organ: all(1, "Organ", "Electronic organ", "Hammond organ"),
  harpsichord: all(1, "Harpsichord"),
  plucked: {
    ...all(1, "Plucked string instrument", "Guitar", "Electric guitar", "Acoustic guitar", "Steel guitar, slide guitar", "Bass guitar"),
    ...all(1, "Banjo", "Sitar", "Mandolin", "Zither", "Ukulele", "Harp", "Strum", "Tapping (guitar technique)"),
  },
  bowed: all(1, "Bowed string instrument", "String section", "Violin, fiddle", "Cello", "Double bass", "Pizzicato"),
  woodwind: all(1, "Wind instrument, woodwind instrument", "Flute", "Saxophone", "Clarinet", "Bagpipes"),
  brass: all(1, "Brass instrument", "French horn", "Trumpet", "Trombone"),
  voice: {
    ...all(1, "Singing", "Choir", "Yodeling", "Chant", "Mantra", "Male singing", "Female singing", "Child singing", "Synthetic singing", "Rapping"),
    ...all(1, "A capella", "Vocal music", "Opera", "Humming"),
    ...all(0.5, "Song"),
  },
  drums_percussion: {
    ...all(1, "Percussion", "Drum kit", "Drum machine", "Drum", "Snare drum", "Rimshot", "Drum roll", "Bass drum", "Timpani", "Tabla", "Cymbal", "Hi-hat"),
    ...all(1, "Wood block", "Tambourine", "Maraca", "Rattle (instrument)", "Gong", "Tubular bells", "Mallet percussion", "Marimba, xylophone"),
    ...all(1, "Glockenspiel", "Vibraphone", "Steelpan"),
  },
  electronic: {
    ...all(1, "Synthesizer", "Sampler", "Theremin", "Electronic music", "Techno", "House music", "Electronica", "Electronic dance music"),
    ...all(1, "Trance music", "Dubstep", "Drum and bass"),
    ...all(0.5, "Drum machine", "Ambient music", "Effects unit"),
  },
  other: all(1, "Harmonica", "Accordion", "Didgeridoo", "Shofar", "Singing bowl", "Bell", "Church bell", "Jingle bell", "Wind chime"),
};

/** What a class hints about who plays; weak on their own, since the teacher hardly tells a soloist from a chamber group. */
export const ensembleHints: Readonly<Record<Ensemble, Weights>> = {
  solo_keyboard: all(1, "Piano", "Organ", "Harpsichord", "Keyboard (musical)"),
  plucked_solo: all(1, "Guitar", "Acoustic guitar", "Banjo", "Mandolin", "Zither", "Harp", "Ukulele", "Sitar"),
  solo_bowed_or_wind: all(0.8, "Violin, fiddle", "Cello", "Flute", "Clarinet", "Saxophone", "Trumpet", "Trombone", "French horn", "Double bass"),
  chamber_strings: { ...all(1, "String section"), ...all(0.5, "Bowed string instrument", "Violin, fiddle", "Cello") },
  chamber_mixed: all(0.4, "Classical music", "Wind instrument, woodwind instrument", "Flute", "Clarinet", "Bowed string instrument"),
  orchestra_or_band: all(1, "Orchestra", "Brass instrument", "Timpani", "Swing music"),
  choir_or_voices: all(1, "Choir", "Chant", "Mantra", "A capella", "Vocal music"),
  voice_accompanied: { ...all(1, "Opera", "Song"), ...all(0.7, "Singing", "Male singing", "Female singing") },
  popular_electronic: {
    ...all(1, "Pop music", "Hip hop music", "Rock music", "Heavy metal", "Electronic music", "Techno", "House music", "Electronica", "Drum kit", "Drum machine"),
    ...all(1, "Electronic dance music", "Trance music", "Dubstep", "Drum and bass", "Synthesizer", "Disco", "Funk", "Electric guitar", "Reggae"),
  },
};

export const verdictClasses: Readonly<Record<TeacherVerdict, Weights>> = {
  music: all(1, "Music", "Musical instrument", "Singing", "Choir"),
  speech: all(
    1,
    "Speech",
    "Male speech, man speaking",
    "Female speech, woman speaking",
    "Child speech, kid speaking",
    "Conversation",
    "Narration, monologue",
    "Speech synthesizer",
  ),
  noise: all(1, "Noise", "Environmental noise", "White noise", "Pink noise", "Static", "Hum", "Wind", "Rain", "Ocean", "Water", "Engine", "Silence"),
  other: all(1, "Animal", "Bird", "Dog", "Applause", "Cheering", "Crowd", "Laughter", "Baby cry, infant cry", "Sine wave", "Vehicle", "Domestic animals, pets"),
};

/** The strongest of some classes, each times its weight: the teacher's score for what they speak for, 0 … 1. */
export function scoreOf(weights: Weights, tags: ArrayLike<number>, classes: readonly string[]): number {
  let score = 0;
  classes.forEach((name, index) => {
    const weight = weights[name];
    if (weight !== undefined) score = Math.max(score, weight * (tags[index] as number));
  });
  return score;
}

/** Names in the map that AudioSet does not know: a misspelt class would otherwise be silently left out. */
export function unknownClasses(classes: readonly string[]): string[] {
  const known = new Set(classes);
  return [familyClasses, ensembleHints, verdictClasses].flatMap((map) => Object.values(map).flatMap((weights) => Object.keys(weights))).filter((name) => !known.has(name));
}
