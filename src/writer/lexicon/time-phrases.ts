import type { PhraseTable } from "./meaning";

/** Pace, metre, rhythm. */
export const timePhrases: PhraseTable = {
  "tempoClass=slow": ["slow", "slowly", "unhurried", "leisurely", "slow-moving", "very (slow|slowly)", "slow tread", "slow-paced", "slow-footed", "(take|takes|taking) (its|their) time"],
  "tempoClass=moderate": [
    "moderate pace", "moderate tempo", "moderately paced", "easy-paced", "walking pace", "easy walking pace", "comfortable pace", "easy pace", "easy walk",
    "pace is moderate", "tempo is moderate",
  ],
  "tempoClass=fast": [
    "quick", "quickly", "fast", "brisk", "briskly", "rapid", "rapidly", "swift", "swiftly", "fast-moving", "speed", "at speed", "hurry", "hurries", "hurrying",
    "very fast", "racing", "headlong", "race", "races", "rush", "rushes", "rushing", "hurtle", "hurtles", "hurtling", "speeding", "speeds", "hasten", "hastens", "hastening", "quickens", "fleet", "nimble",
  ],
  "tempoClass=free | metre=free": ["time is free", "free time", "no regular beat", "without a regular beat", "free of any regular beat"],
  "metre=2/4-like": ["duple", "duple time", "in twos", "even two", "two-in-a-bar", "in pairs", "beats in pairs", "duple metre"],
  "metre=3/4-like": ["triple", "triple time", "in threes", "clear three", "three beats to the bar", "three-in-a-bar", "triple metre"],
  "metre=compound": ["compound", "compound time", "divides into threes", "lilt", "lilts", "lilting", "rocking", "rock", "rocks", "lilting compound (metre|beat|time)", "rocking compound (metre|beat|time)", "compound lilt", "sways in threes", "sway", "sways", "swaying"],
  "metre=free": ["no fixed metre", "outside any fixed metre", "metre is free"],
  "rhythm=steady": ["(steady|even|regular) (pulse|beat|tread|rhythm)", "(pulse|beat) is (steady|even)", "pulse is a regular one"],
  "rhythm=running": ["running notes", "running figures", "running passages"],
  "rhythm=dotted": ["dotted", "dotted gait", "dotted (rhythms|figures|notes)"],
  "rhythm=syncopated": ["syncopated", "syncopation", "syncopations", "off the beat", "displaced accents", "against the beat", "off-beat", "off-beats", "at the beat"],
  "rhythm=repeated_notes": ["repeated notes"],
  "rhythm=swung": ["swung", "swing", "swings", "swinging"],
  "rhythm=free": ["free rhythm", "freely bending", "bends freely", "freely stretched", "rhythm freely", "rhythm is free"],
};

/** Key, mode, harmony; the 24 keys are added by lexicon.ts. */
export const tonePhrases: PhraseTable = {
  "mode=major": ["major", "major key", "in the major", "major-key", "major one", "A major (key|one)"],
  "mode=minor": ["minor", "minor key", "in the minor", "minor-key", "minor one", "A minor (key|one)"],
  "mode=modal_or_none": ["neither major nor minor", "no clear major or minor", "no clear key", "clear of both major and minor"],
  "chromaticism=diatonic": ["diatonic", "within the scale", "notes of the scale", "plain diatonic"],
  "chromaticism=some": ["touches of chromatic colour", "chromatic touches", "some chromatic notes", "some chromatic colour"],
  "chromaticism=strong": ["(strongly|heavily) chromatic", "chromatic steps", "heavily chromatic lines"],
};
