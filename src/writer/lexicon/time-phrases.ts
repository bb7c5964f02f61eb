import type { PhraseTable } from "./meaning";

/** Pace, metre, rhythm. */
export const timePhrases: PhraseTable = {
  "tempoClass=slow": [
    "free of hurry", "no (beat|bar|phrase) is hurried", "hurry is nowhere", "(slow|unhurried|leisurely|measured) speed", "slow", "slowly", "unhurried", "leisurely", "slow-moving", "very (slow|slowly)", "slow tread", "slow-paced",
    "(take|takes|taking) (its|their) time", "unhurriedly", "measured", "without hurry", "without any hurry", "no hurry", "far from hurried", "nothing is hurried", "slow time", "plenty of time", "(much|more) time is given",
    "beats (lie|come|stand)? (very|far|well) (far)? apart", "on the slow side", "(take|taking) time over", "slow and measured", "slow measured", "slow walk", "very slow (pace|tempo)",
  ],
  "tempoClass=moderate": [
    "neither a slow nor a fast one", "moderately paced", "easy-paced", "medium-paced", "comfortably paced", "(an|a) (easy|comfortable) walk", "(easy|comfortable) walk", "pace is moderate", "tempo is moderate",
    "(moderate|medium|walking|comfortable|easy|easy walking) (pace|tempo|speed|gait|beat|pulse|step|steps|stride|tread)", "moderate in (pace|tempo)", "moderate one", "comfortable one", "easy one", "pace is comfortable",
    "neither slow nor fast", "neither slowly nor fast", "neither quickly nor slowly", "neither (quick|hurried) nor slow", "between slow and fast", "could walk to the beat", "could walk comfortably to the beat",
  ],
  "tempoClass=fast": [
    "hardly a moment", "quick", "quickly", "fast", "brisk", "briskly", "rapid", "rapidly", "swift", "swiftly", "fast-moving", "speed", "at speed", "hurry", "hurries", "hurrying", "very fast", "racing", "headlong", "race", "races",
    "rush", "rushes", "rushing", "hurtle", "hurtles", "hurtling", "speeding", "speeds", "hasten", "hastens", "hastening", "quickens", "fleet", "nimble", "quick-footed", "fast-paced", "brisk-paced", "fast clip", "quick-moving",
    "quick on its feet", "quick on their feet", "full speed", "top speed", "very fast (pace|tempo)", "faster than a walk", "at a run", "bowl along", "bowls along", "bowling along", "dash", "dashes", "dashing", "hardly a moment between",
    "little time passes", "beats (lie|come)? close together", "on the fast side", "very (quick|quickly)", "quick succession",
  ],
  "tempoClass=free | metre=free": [
    "time is free", "free time", "free in time", "free of a regular (beat|pulse)", "(no|without a|free of any|any) regular (beat|pulse)", "with no regular (beat|pulse)", "do without a regular (beat|pulse)",
    "does without a regular (beat|pulse)", "doing without a regular (beat|pulse)", "unmeasured", "unmeasured (in)? time", "(no|without a) beat to count", "no beat (that)? can be counted", "time left free", "time is left free",
    "(leave|leaves|leaving) the time free", "cannot (count|tap) a regular (beat|pulse)", "regular (beat|pulse) is (missing|not to be heard|nowhere to be heard)", "nothing marks a regular (beat|pulse)",
    "nowhere does a regular (beat|pulse)", "timing is free",
  ],
  "metre=2/4-like": [
    "duple", "duple time", "in twos", "two-in-a-bar", "in pairs", "beats in pairs", "pairs of beats", "beats pair off", "two beats to (the|each|every|a) bar", "two to the bar", "two beats at a time", "two by two",
    "(each|every) bar has two beats", "duple (metre|beat|tread)", "two-beat", "bars of two beats", "bar (holds|consists of|is made of|falls into|has) two beats", "(each|every) bar two beats", "bar with two beats",
    "two beats (in|into) (each|every) bar", "two beats (make|fill|make up|go to) (each|every) bar", "every (other|second) beat", "first of (each|every) two beats", "first of (each|every) two beats is the strongest", "of two beats each",
    "with two beats in each", "strong and weak beats", "strong beat and a weak one", "strong beat is followed by a weak one", "strong and weak", "strong beats comes a weak one", "(each|every) strong beat with a weak one",
  ],
  "metre=3/4-like": [
    "triple", "triple time", "in threes", "three beats to (the|each|every|a) bar", "three to the bar", "three-in-a-bar", "three beats at a time", "(each|every) bar has three beats", "triple (metre|beat|tread)", "three-beat",
    "bars of three beats", "bar (holds|consists of|is made of|falls into|has) three beats", "(each|every) bar three beats", "bar with three beats", "three beats (in|into) (each|every) bar",
    "three beats (make|fill|make up|go to) (each|every) bar", "every third beat", "first of (each|every) three beats", "first of (each|every) three beats is the strongest", "of three beats each", "with three beats in each",
    "two weak (beats|ones)", "strong beat to two weak", "strong one", "strong beat and two weak ones", "strong beats come two weak ones", "two weak beats between strong ones", "two weak beats after each strong one",
    "two weak beats (follow|come after) (each|every) strong one", "strong beat is followed by two weak ones", "strong beats each with two weak ones", "(each|every) strong beat with two weak ones",
  ],
  "metre=compound": [
    "(each|every) beat counted in three", "compound", "compound time", "lilt", "lilts", "lilting", "rocking", "rock", "rocks", "sway", "sways", "swaying", "(divide|divides|dividing|fall|falls) into threes",
    "(sways|rocks|lilts) in threes", "(rocking|lilting|swaying|rolling) compound (time|metre|beat)", "(compound|rocking|swaying) lilt", "beats that divide into threes",
    "(divide|divides|dividing|divided|is divided) (each beat|every beat)? into three", "three within each beat", "within (each|every) beat one counts three", "beats counted in three", "(each|every) beat in three",
    "(each|every) beat is counted in three",
  ],
  "metre=free": [
    "no (fixed|regular) metre", "free of any fixed metre", "outside any fixed metre", "metre is free", "metre is left free", "metre left free", "free in metre", "free metre", "(a|any) fixed metre", "without (a|any) fixed metre",
    "(do|does|doing) without a fixed metre", "(no|without) regular bars", "no bars to count", "(leave|leaves|leaving) the metre free", "metre is not a fixed one", "fixed metre is (missing|not to be heard|nowhere to be heard)",
    "cannot count a fixed metre", "nothing (settles into|marks) a fixed metre",
  ],
  "rhythm=steady": [
    "regular fall of the beats", "beats even", "(pulse|beat) is a regular one", "(steady|even|regular) (pulse|beat|beats|tread|rhythm|step|steps|time)", "(pulse|beat) is (steady|even|regular)", "steady", "steadily", "steadily pulsed",
    "firm steady (pulse|beat)", "evenly", "evenly (spaced|placed)", "regularly", "beats are (even|regular|evenly spaced)", "(even|regular) in (beat|pulse)", "never wavers", "unwavering", "regularity of a clock",
    "(beat|pulse) (holds|keeps) steady", "(beat|pulse) stays (even|regular)", "regular as a clock", "regularly as a clock", "(beat|pulse) kept (steady|even|regular)", "(keep|keeps|keeping) the (beat|pulse) (steady|even|regular)",
    "rhythm is (an even|a regular) one", "regular (tick|succession)", "(steady|even|regular) beats",
  ],
  "rhythm=running": [
    "note running on into note", "running (notes|figures|passages|motion|line|stream)", "(stream|run|runs) of (running)? notes", "notes running", "notes (that)? run", "note runs on into note", "running (line|motion) of notes",
  ],
  "rhythm=dotted": [
    "long note followed by a short one", "long notes (with short ones after them|followed by short ones)", "short notes follow long ones", "between the long notes come short ones", "dotted",
    "dotted (rhythms|figures|notes|rhythm|figure|gait)", "long and short notes", "short note after each long one", "long and short by turns", "long note is followed by a short one", "long note with a short one",
    "short note (follows|comes after|snaps at the end of) each long one", "(pair|pairs|pairing) long notes with short ones", "long notes are paired with short ones", "long notes to short", "long note to the short", "long and short",
  ],
  "rhythm=syncopated": [
    "weak beats that carry the stress", "syncopated", "syncopation", "syncopations", "off the beat", "displaced accents", "against the beat", "off-beat", "off-beats", "at the beat", "syncopated (accents|rhythms|figures|beat|rhythm)",
    "off-beat (accents|figures|rhythms|stresses)", "across the beat", "over the beat", "on the weak beats", "the weak beats", "on weak beats", "where no beat falls",
    "(accents|stress|stresses) (falls|fall|falling|lands|comes|come|arrive|that fall)? between the beats", "accents between the beats", "in between the beats", "on to the weak beats", "weak beats accented",
    "strong accents fall on weak beats",
  ],
  "rhythm=repeated_notes": [
    "repeated notes", "repeated note", "notes are repeated", "same note", "note repetitions", "note (is)? repeated", "notes repeated", "(repeat|repeats|repeating) (its|their) notes", "note (sounded|played) over and over",
    "one repeated note", "note be repeated", "one note repeated", "several times in a row", "note once (sounded|struck) is repeated",
  ],
  "rhythm=swung": ["swung", "swing", "swings", "swinging", "swung (beat|rhythm|pulse|quavers|notes)"],
  "rhythm=free": [
    "some beats stretched and others shortened", "notes (are)? placed freely", "rhythm (moves|flows) freely", "(stretch|stretches|stretching) some beats and (shorten|shortens|shortening) others",
    "one beat is stretched and another shortened", "(time|times|timing) (its|their) phrases freely", "free rhythm", "freely bending", "bends freely", "freely stretched", "rhythm freely", "rhythm is free", "rhythm bend freely",
    "is freely bent", "free in rhythm", "freely in rhythm", "flexible", "rhythmically free", "rhythm of speech", "freedom of rhythm", "rhythm (is|left|is left) free", "rubato", "freely (timed|lengthened|stretched)",
    "(lengthened|stretched) and shortened freely", "(lengthen|lengthens|lengthening|stretch|stretches|stretching) and (shorten|shortens|shortening) the beats freely", "beats lengthened and shortened freely",
    "freely lengthened and shortened", "(stretch|stretches|stretching) the beat freely", "(stretched|taken) freely", "rhythm is taken freely", "rhythm close to speech", "rhythm as free as speech", "close to speech", "that of speech",
    "(keep|keeps|keeping|leave|leaves|leaving) the rhythm free", "(time|times|timing|place|places|placing) (its|their) notes freely", "rhythm (stretches|goes|stretch) freely", "rhythm go free", "lengthened here and shortened there",
    "beats are stretched others shortened", "beats are stretched", "another freely", "nothing ties the rhythm down", "freedom in the rhythm",
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
