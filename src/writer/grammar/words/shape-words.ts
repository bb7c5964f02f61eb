import type { Forms } from "./forms";

/** How form and the recording's own sound are said. */
export const formWords: Record<string, Forms> = {
  "A B A′": {
    adjective: ["three-part", "ternary"],
    adverbial: ["in a (three-part|ternary) (shape|form|plan)", "with a contrasting (middle|middle part|middle section)", "in three parts, the last like the first", "by way of a contrasting middle"],
    noun: ["a (three-part|ternary) (shape|form|plan)", "a contrasting (middle|middle part|middle section) and a return", "three parts of which the last is like the first", "a middle that contrasts with what stands around it"],
    verb: [
      "return to {its} opening after a contrasting (middle|middle part|middle section)", "frame a contrasting (middle|middle part|middle section) with {its} opening", "(fall|divide) into a (three-part|ternary) (shape|form)",
      "go away to a contrasting middle and >come back", "have a contrasting (middle|middle part|middle section)", "end with the music of {its} opening",
      "set a contrasting (middle|middle part|middle section) between an opening and its return", "fall into three parts, the last like the first", "make a (three-part|ternary) form",
      "lead through a contrasting (middle|middle part|middle section) to the opening once more", "leave {its} opening for a contrasting (middle|middle part|middle section) and >come back", "follow a (three-part|ternary) (plan|form)",
      "place a contrast in the middle", "begin and >end alike, with a contrasting middle", "close as it opened, after a contrasting middle",
    ],
    clause: [
      "the opening (returns|comes back|is taken up again) after a contrasting (middle|middle part|middle section)", "a contrasting (middle|middle part|middle section) leads back to the opening",
      "the (shape|form|plan) is three-part, with the opening heard again at the end", "it is built in three parts, with a contrasting middle", "the opening frames a contrasting (middle|middle section)",
      "the (shape|form|plan) is (three-part|ternary)", "there are three parts, the last like the first", "the third part is like the first", "a contrasting (middle|middle part|middle section) stands between two like parts",
      "between the opening and its return (stands|lies|comes) a contrasting (middle|middle part|middle section)", "the outer parts are alike", "the first and the last parts are alike, the middle different",
      "the (middle|middle part|middle section) contrasts with what comes before and after", "it ends with the music of the opening", "the last of its three parts is like the first",
      "first comes the opening, then a contrasting middle, then the opening once more", "the opening is heard once more after a contrasting middle",
    ],
  },
  theme_and_variations: {
    adverbial: ["as a theme (with|and) variations", "in a (set|chain|series) of variations", "by way of variations on one theme"],
    noun: ["a theme and its variations", "a set of variations on one theme", "a (chain|series) of variations", "one theme in several variations"],
    verb: [
      "unfold as a theme with variations", "(put|take|lead) one theme through variations", "vary one theme again and again", "present a theme and >vary it", "(go|pass) through a (set|series|chain) of variations",
      "give out a theme and >follow it with variations", "turn one theme about in variations", "make a set of variations of one theme", "follow a theme with (its variations|a set of variations)", "take the form of a theme with variations",
      "build a chain of variations on one theme", "show one theme in variations", "work through variations on one theme",
    ],
    clause: [
      "one theme (passes|goes|is taken) through a set of variations", "the form is a theme with variations", "a theme and its variations (make up|fill) the whole", "(first comes a theme|a theme comes first), then its variations",
      "a theme is (given out|heard|set out) and then varied", "variations follow (a theme|the theme)", "one theme is varied again and again", "variation follows variation on one theme",
      "each (section|part) is a variation of (one|the same) theme", "the theme comes again and again, varied each time", "all of it is made up of variations on one theme", "it is a set of variations",
      "the same theme is heard in one variation after another", "after the theme comes a (chain|set|series) of variations",
    ],
  },
  strophic: {
    adjective: ["strophic"],
    adverbial: ["verse by verse", "in like verses", "in verses to the same music", "in strophic form", "one verse like another"],
    noun: ["a repeating verse", "verse after verse to the same music", "a strophic form", "like verses"],
    verb: [
      "go verse by verse", "repeat one verse", "come round to the same verse again", "follow a strophic form", "have the same music for (each|every) verse", "(run|go) through its verses to the same music",
      "take (each|every) verse to the same music", "(fall|divide) into like verses", "use the same music verse after verse", "set verse after verse to one strain of music", "give (each|every) verse the same music", "unfold verse by verse",
      "be built of like verses",
    ],
    clause: [
      "the same verse comes round (again|again and again)", "one verse is repeated", "verse follows verse to the same music", "(each|every) verse has the same music", "the form is strophic", "the verses are alike",
      "the same music serves (each|every) verse", "verse after verse (goes to|has|shares) the same music", "it goes verse by verse", "it is built of like verses", "the plan is strophic, one verse like another",
      "with (each|every) verse the same music is heard", "the verses share one strain of music", "all the verses (go to|have) the same music", "the music of the first verse serves for the rest",
    ],
  },
  fugal: {
    adjective: ["fugal"],
    adverbial: ["in fugal fashion", "in the manner of a fugue", "by fugal entries", "in fugal writing", "as in a fugue", "one fugal entry after another"],
    noun: ["fugal entries", "fugal (writing|lines)", "one fugal entry after another", "the entries of a fugue", "a fugue-like plan"],
    verb: [
      "build in fugal fashion", "(build|grow) by fugal entries", "(unfold|proceed) like a fugue", "bring in {its} lines one by one, as in a fugue", "pile up fugal entries", "(take|have) the form of a fugue", "work in the manner of a fugue",
      "let {its} lines enter in turn, as in a fugue", "use fugal entries", "(pass|hand) one idea from line to line in fugal fashion", "add line to line by fugal entries", "grow as a fugue does",
    ],
    clause: [
      "the lines enter in fugal fashion", "fugal entries build it up", "the (writing|form|plan) is fugal", "line after line enters in fugal fashion", "the lines come in one by one, as in a fugue",
      "one idea (passes|goes) from line to line in fugal fashion", "fugal entries follow one another", "one fugal entry follows another", "it is (built|made) like a fugue", "each line takes up the idea of the last, as in a fugue",
      "the entries are those of a fugue", "as in a fugue, line enters after line", "fugal writing (carries it on|prevails)", "the lines take up one idea in turn, as in a fugue",
    ],
  },
  through_composed: {
    adverbial: ["with new material at (every|each) turn", "ever on to new material", "with ever new material", "from one new idea to another"],
    noun: ["material that is ever new", "ever new material", "one new idea after another", "new material at (each|every) turn", "a succession of new ideas", "new material in (each|every) section"],
    verb: [
      "(move|go|press) (ever)? on to new material", "leave each idea for new material", "keep to ever new material", "bring new material at (each|every) turn", "pass from one new idea to (another|the next)",
      "turn to new material again and again", "find new material for (each|every) section", "go forward through ever new material", "take up one new idea after another", "add new material as it goes on", "let one new idea follow another",
      "give (each|every) (part|section) new material", "draw on new material throughout", "exchange each idea for a new one", "open (each|every) (part|section) with new material",
    ],
    clause: [
      "new material keeps (arriving|coming)", "it moves ever on to new material", "(each|every) (part|section) brings new material", "new material is heard at (each|every) turn", "one new idea follows another", "the material is ever new",
      "new material follows new material", "section after section brings new material", "(each|every) section has new material", "one idea gives way to a new one, and that to another", "(each|every) turn brings a new idea",
      "new ideas keep (coming|arriving)", "with (each|every) section new material comes in", "the plan is a succession of new ideas", "each time the material is new",
    ],
  },
  rondo_like: {
    adjective: ["rondo-like"],
    adverbial: ["in the manner of a rondo", "with a refrain that keeps returning", "round a refrain", "as in a rondo", "with a refrain between the other sections", "by way of a refrain"],
    noun: ["a refrain that keeps returning", "a refrain that (comes back|comes round) again and again", "a rondo-like (shape|plan)", "a refrain between the other sections", "a refrain heard more than once", "the plan of a rondo"],
    verb: [
      "come back to a refrain", "circle round a refrain", "return to a refrain (again and again|time after time)?", "follow the plan of a rondo", "set other (sections|music) between the statements of a refrain", "have a refrain",
      "come home each time to a refrain", "go out from a refrain and >come home to it", "take the shape of a rondo", "alternate a refrain with other (sections|music)", "place a refrain between {its} other sections",
      "leave a refrain and >find {its} way back to it", "be held together by a refrain", "bring a refrain round (again and again|time after time)",
    ],
    clause: [
      "a refrain keeps returning", "one refrain comes back again and again", "a refrain holds it together", "the (shape|plan) is (rondo-like|that of a rondo)", "a refrain alternates with other (sections|music)",
      "between the other sections a refrain is heard", "the sections are linked by a refrain", "there is a refrain to which it returns", "a refrain comes round between other (sections|music)",
      "as in a rondo, one section keeps coming round", "other sections (stand|come) between the statements of a refrain", "a refrain frames the other sections", "it is built round a refrain",
      "it finds its way back to a refrain after other sections", "the plan is built on a refrain",
    ],
  },
  "A B": {
    adjective: ["two-part", "binary"],
    adverbial: ["in two contrasting (parts|halves)", "in two parts, the second unlike the first", "in a (two-part|binary) (form|shape|plan)"],
    noun: ["two contrasting (parts|halves)", "a (two-part|binary) (form|shape|plan)", "a second half unlike the first"],
    verb: [
      "(fall|divide) into two contrasting (parts|halves)", "set two contrasting (parts|halves) side by side", "have two contrasting (parts|halves)", "go from one half to a contrasting second", "(make|take) a (two-part|binary) (form|shape)",
      "follow {its} first half with a contrasting second", "turn to something else in a contrasting second half", "place a contrasting (part|half) after the first", "(fall|divide) into two parts, the second unlike the first",
      "move from a first part to a contrasting second", "end in a second half unlike the first",
    ],
    clause: [
      "two contrasting (parts|halves) follow (each other|one another)", "the (shape|plan|form) is two contrasting (parts|halves)", "there are two contrasting (parts|halves)", "the (form|shape|plan) is (two-part|binary)",
      "a first part is followed by a contrasting second", "the second (half|part) (stands in contrast to|is unlike|differs from) the first", "it has two contrasting (parts|halves)", "two contrasting (parts|halves) make up the whole",
      "one (part|half) is set against a contrasting second", "after the first (half|part) comes a contrasting second", "the two (parts|halves) (contrast|differ)", "a contrasting second (half|part) (follows|comes after) the first",
      "of the two parts the second is unlike the first",
    ],
  },
  one_section: {
    adverbial: ["in (one|a single) unbroken (span|stretch|sweep)", "without a division into sections", "all in one section", "with no division into parts", "as (one|a single) section"],
    noun: ["one unbroken (span|stretch|sweep)", "a single section", "no division into (parts|sections)", "one section from beginning to end"],
    verb: [
      "run in one unbroken (span|stretch|sweep)", "make one unbroken (span|stretch)", "form a single section", "go from beginning to end in one unbroken (span|stretch|sweep)", "make up a single section",
      "have no division into (parts|sections)", "keep to a single section", "(show|make) no division into (parts|sections)", "(run|go|move) to {its} end as (one|a single) section", "be all one section", "unfold as (one|a single) section",
      "pass by in one unbroken (span|stretch)", "go on to the end in one unbroken (span|stretch|sweep)",
    ],
    clause: [
      "it is all one unbroken (span|stretch|sweep)", "(everything|all of it) belongs to one unbroken (span|stretch)", "it is all one section", "there is no division into (parts|sections)",
      "a single section (runs|goes) from beginning to end", "one section makes up the whole", "beginning and end lie in (one|a single) unbroken (span|stretch)", "no second section (follows|comes)",
      "the whole is (one|a single) unbroken (span|stretch|sweep)", "the form is a single section", "it does not divide into sections", "from beginning to end it is all one section",
      "one unbroken (span|stretch|sweep) (takes it to the end|makes up the whole)",
    ],
  },
};

/** The subject of clauses is the recording; adjectives follow "the recording is". */
export const soundQualityWords: Record<string, Forms> = {
  clean: {
    adjective: ["clean", "free of noise", "clean in sound", "free from background noise", "cleanly made"],
    clause: [
      "the recording (is|sounds) (clean|free of noise)", "the (recorded)? sound is clean", "the sound of the recording is clean", "the recording adds no noise of its own", "no noise (lies over|clouds|disturbs) the recording",
      "the recording has (no noise in it|a clean sound)", "there is no noise (in|behind|on) the recording", "the background is free of noise", "nothing but the music is heard on the clean recording",
      "no noise comes between the music and the ear", "it is a clean recording", "the music stands out against a clean background", "the recording carries no noise", "in the recording no noise can be heard",
      "the recording comes through clean", "the recording is a clean one",
    ],
  },
  noisy: {
    adjective: ["noisy", "noisy in the background", "overlaid with noise", "clouded by noise", "full of background noise"],
    clause: [
      "noise (lies over|covers|overlays|clouds) the (recording|music|sound)", "the (recording|background) is noisy", "there is noise (in|on|behind) the (recording|music)", "the music is heard through some noise",
      "background noise (goes along with it|is heard too|stays with it)", "the recording has (noise in it|a noisy background)", "noise is heard (behind|beneath|along with) the music", "the music shares the recording with noise",
      "some noise (can be heard|is heard) in the recording", "it is a noisy recording", "the recording adds noise to the music", "the music stands against a noisy background", "noise comes with the music",
      "noise forms the background to the music", "the recording is not free of noise", "behind the music there is noise", "the recording carries some noise with it",
    ],
  },
  old_recording: {
    adjective: ["old-sounding", "that of an old recording"],
    clause: [
      "the recording sounds old", "the sound is that of an old recording", "by its sound this is an old recording", "(it|this) has the sound of an old recording", "the (tone|sound) of the recording is old",
      "it sounds like an old recording", "the recording has an old sound", "the sound tells of an old recording", "what is heard sounds like an old recording", "the recording is old in sound", "one hears that the recording is old",
      "the sound points to an old recording", "the music comes to the ear in an old recording", "as a recording it sounds old",
    ],
  },
  live_audience: {
    clause: [
      "an audience can be heard", "the sounds of an audience (can be heard|are heard too)", "an audience is (heard in the recording|present|audible)", "an audience (makes itself heard|is there to be heard)",
      "the recording has an audience in it", "there is an audience to be heard", "besides the music an audience is heard", "the recording takes in the sounds of an audience", "one hears an audience as well",
      "the presence of an audience can be heard", "an audience is heard with the music", "sounds from an audience come with the music", "the recording lets an audience be heard", "the music is played before an audience",
      "sounds of an audience are part of the recording", "the recording includes an audience",
    ],
  },
  reverberant: {
    adjective: ["reverberant", "spacious", "resonant", "full of echo", "full of reverberation"],
    clause: [
      "the (recording|sound) is (reverberant|resonant)", "the sound is spacious, with long reverberation", "the space around the sound is (reverberant|resonant)", "(long|much) reverberation (surrounds|carries|follows) the (sound|notes)",
      "the notes (ring on|linger) in a reverberant space", "there is (an echo|much echo) around the sound", "(each|every) note leaves a long reverberation behind", "the sound lingers in (the|a) reverberant (room|space)",
      "much reverberation is heard", "the recording has (long|much) reverberation", "there is (long|much) reverberation in the recording", "the room (rings on after each note|adds reverberation)", "echo (surrounds|follows) the notes",
      "after each note the reverberation goes on", "the music sounds in a (reverberant|resonant|spacious) room", "the room can be heard in the long reverberation", "the notes leave an echo behind",
      "the sound comes from a (reverberant|resonant) space", "the recording sounds spacious", "reverberation lengthens the notes", "(each|every) note is followed by its echo",
    ],
  },
  dry: {
    adjective: ["dry", "close and dry", "dry in sound"],
    clause: [
      "the (recording|sound) is dry", "the sound is dry and close", "there is little (reverberation|echo)", "the sound is (close|near) and dry", "the recording (has|adds) little reverberation",
      "the sound comes from close by, with little (echo|reverberation)", "the recording sounds (dry|close and dry)", "little (reverberation|echo) (follows|surrounds) the notes", "the notes leave little (echo|reverberation) behind",
      "little (echo|reverberation) is heard", "the room adds little (echo|reverberation)", "the sound is a dry one", "it is a dry recording", "the space around the sound is dry", "there is little (echo|reverberation) in the recording",
      "the recording has a dry sound",
    ],
  },
  narrow_band: {
    adjective: ["narrow in band", "thin at both ends of the range", "lacking in both deep bass and top treble"],
    clause: [
      "the recording lacks both deep bass and top treble", "the recording is narrow in band", "the recording (leaves out|cuts off|loses) (the deep bass and the top treble|both deep bass and top treble)",
      "both deep bass and top treble are (missing|cut off|lost) in the recording", "the recording is poor in deep bass and top treble alike", "there is little deep bass or top treble in the recording",
      "the recording takes in a narrow band of sound", "the sound is narrow in band", "deep bass and top treble are hardly heard in the recording", "a narrow band is all that the recording holds",
      "of deep bass and top treble little is left in the recording", "the recording keeps to a narrow band", "at both ends, deep bass and top treble, the recording is cut off",
    ],
  },
  clipped: {
    adjective: ["distorted at its peaks", "distorted in its loudest moments", "distorted where it is loudest"],
    clause: [
      "the recording distorts at its peaks", "the loudest (moments|passages) are distorted", "the peaks (of the recording)? are distorted", "the recording distorts where it is loudest",
      "distortion (is heard|can be heard|comes in) at the peaks", "there is distortion (at the peaks|in the loudest moments)", "at its peaks the recording distorts", "the loudest (moments|passages) come through distorted",
      "the recording (has|lets in) distortion at its peaks", "the recording becomes distorted where it is loudest", "the sound of the loudest (moments|passages) is distorted", "in the loudest moments distortion is heard",
      "the peaks come out distorted", "distortion marks the loudest (moments|passages)", "the recording is distorted at its peaks",
    ],
  },
};
