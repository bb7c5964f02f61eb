import type { PhraseTable } from "./meaning";

/** Pace, metre, rhythm. */
export const timePhrases: PhraseTable = {
  "tempoClass=slow": [
    "(slow|unhurried|leisurely|measured) speed", "slow", "slowly", "unhurried", "leisurely", "slow-moving", "very (slow|slowly)", "slow tread",
    "slow-paced", "slow-footed", "(take|takes|taking) (its|their) time", "unhurriedly", "measured", "broad in pace", "without hurry", "no hurry",
    "nothing is hurried", "slow time",
  ],
  "tempoClass=moderate": [
    "moderately paced", "easy-paced", "easy walk", "pace is moderate", "tempo is moderate",
    "(moderate|medium|walking|comfortable|easy|easy walking) (pace|tempo|speed|gait)", "moderate in pace", "moderate one", "comfortable one",
    "neither slow nor fast", "neither slowly nor fast",
  ],
  "tempoClass=fast": [
    "quick", "quickly", "fast", "brisk", "briskly", "rapid", "rapidly", "swift", "swiftly", "fast-moving", "speed", "at speed", "hurry", "hurries",
    "hurrying", "very fast", "racing", "headlong", "race", "races", "rush", "rushes", "rushing", "hurtle", "hurtles", "hurtling", "speeding",
    "speeds", "hasten", "hastens", "hastening", "quickens", "fleet", "nimble", "quick-footed", "fast-paced", "brisk-paced", "fast clip",
    "quick on its feet", "quick on their feet", "full speed", "top speed", "very fast (pace|tempo)",
  ],
  "tempoClass=free | metre=free": [
    "time is free", "free time", "free in time", "free of a regular (beat|pulse)", "(no|without a|free of any|any) regular (beat|pulse)",
    "with no regular (beat|pulse)", "do without a regular (beat|pulse)", "does without a regular (beat|pulse)",
    "doing without a regular (beat|pulse)",
  ],
  "metre=2/4-like": [
    "duple", "duple time", "in twos", "two-in-a-bar", "in pairs", "beats in pairs", "two beats to (the|each|every) bar", "two beats at a time", "two by two",
    "(even|plain|clear|firm) two", "(each|every) bar has two beats", "duple (metre|beat|tread)",
  ],
  "metre=3/4-like": [
    "triple", "triple time", "in threes", "three beats to (the|each|every) bar", "three-in-a-bar", "(plain|firm|clear|flowing) three", "three beats at a time",
    "(each|every) bar has three beats", "triple (metre|beat|tread)",
  ],
  "metre=compound": [
    "compound", "compound time", "lilt", "lilts", "lilting", "rocking", "rock", "rocks", "sway", "sways", "swaying",
    "(divide|divides|dividing) into threes", "(sways|rocks|lilts) in threes", "(rocking|lilting|swaying|rolling) compound (time|metre|beat)",
    "(compound|rocking|swaying) lilt", "beats that divide into threes",
  ],
  "metre=free": ["no fixed metre", "outside any fixed metre", "metre is free", "free in metre"],
  "rhythm=steady": [
    "(pulse|beat) is a regular one", "(steady|even|regular) (pulse|beat|tread|rhythm)", "(pulse|beat) is (steady|even|regular)", "steady",
    "steadily pulsed", "firm steady (pulse|beat)",
  ],
  "rhythm=running": ["running (notes|figures|passages)"],
  "rhythm=dotted": ["dotted", "dotted (rhythms|figures|notes|rhythm|figure|gait)"],
  "rhythm=syncopated": [
    "syncopated", "syncopation", "syncopations", "off the beat", "displaced accents", "against the beat", "off-beat", "off-beats", "at the beat",
    "syncopated (accents|rhythms|figures)", "off-beat (accents|figures|rhythms|stresses)",
  ],
  "rhythm=repeated_notes": ["repeated notes", "repeated note", "notes are repeated"],
  "rhythm=swung": ["swung", "swing", "swings", "swinging", "swung (beat|rhythm|pulse)"],
  "rhythm=free": [
    "free rhythm", "freely bending", "bends freely", "freely stretched", "rhythm freely", "rhythm is free", "rhythm bend freely", "is freely bent",
  ],
};

/** Key, mode, harmony; the 24 keys are added by lexicon.ts. */
export const tonePhrases: PhraseTable = {
  "mode=major": [
    "major", "harmonies stay in the major", "in the major", "major-key", "major one", "A major (key|one)", "major (mode|harmonies|key|harmony)",
    "A major (mode|harmony)",
  ],
  "mode=minor": [
    "minor", "harmonies stay in the minor", "in the minor", "minor-key", "minor one", "A minor (key|one)", "minor (mode|harmonies|key|harmony)",
    "A minor (mode|harmony)",
  ],
  "mode=modal_or_none": [
    "neither major nor minor", "no clear major or minor", "no (clear|settled|definite) key", "clear of both major and minor", "outside (both|) major and minor",
    "(avoid|avoids|avoiding) both major and minor", "both major and minor are avoided",
  ],
  "chromaticism=diatonic": [
    "diatonic", "within the scale", "notes of the scale", "plain diatonic", "without leaving the scale", "within one scale", "notes of (the|one) scale",
    "(notes|keeps to the notes|keep to the notes) of one scale", "(no|hardly a) note (leaves|strays from) the scale",
    "only the notes of (the|one) scale", "note belongs to the scale", "notes (all|) (belong to|come from) (the|one) scale",
    "one scale (supplies|gives|provides) all the notes", "(no|without|free of) chromatic (notes|colour|turns)",
    "(avoid|avoids|avoiding|do without|does without|doing without) chromatic (notes|colour|turns)", "chromatic notes are (avoided|absent|left out)",
    "no chromatic (notes|turns) (enter|disturb|colour) the (harmony|lines)",
  ],
  "chromaticism=some": [
    "(touches|hints|a touch|touch) of chromatic colour", "some chromatic (notes|steps|turns|colour)", "chromatic (touches|inflections)",
    "(lightly|slightly|mildly) chromatic", "(a few|few|occasional) chromatic (notes|steps|turns)", "chromatic (note|step|turn)",
    "occasional chromatic (note|step|turn)", "chromatic (notes|turns|touches) (here and there|now and then|at times)",
    "chromatic (notes|turns|touches) (appear|come in|enter) (here and there|now and then|at times)", "(a little|little) chromatic colour",
    "a (little|touch of) chromatic colour", "notes from outside the scale", "few notes from outside the scale",
    "outside the scale (here and there|now and then|at times)",
    "(stray|strays|straying) from the scale (here and there|now and then|at times)", "(leave|leaves|leaving) the scale (here and there|now and then|at times)",
  ],
  "chromaticism=strong": [
    "chromatic steps", "(strongly|heavily|highly|markedly|thoroughly) chromatic (harmony|harmonies|lines|steps|)", "(many|frequent|constant) chromatic (notes|turns|steps|shifts)",
    "chromatically", "semitones", "(leave|leaves|leaving) the scale (again and again|at every turn)", "outside the scale (again and again|at every turn)",
    "chromatic (notes|turns|steps) are everywhere", "step by chromatic step", "one chromatic step (follows|leads to) another",
  ],
};
