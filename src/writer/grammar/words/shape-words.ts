import type { Forms } from "./forms";

/** How form and the recording's own sound are said. */
export const formWords: Record<string, Forms> = {
  "A B A′": {
    adjective: ["three-part"],
    adverbial: ["in a three-part (shape|form|plan)", "with a contrasting middle"],
    noun: ["a three-part (shape|form|plan)", "a contrasting (middle|middle part|middle section) and a return"],
    verb: ["return to {its} opening after a contrasting (middle|middle part|middle section)", "frame a contrasting (middle|middle part|middle section) with {its} opening", "(fall|divide) into a three-part (shape|form)", "go away to a contrasting middle and >come back"],
    clause: [
      "the opening (returns|comes back|is taken up again) after a contrasting (middle|middle part|middle section)", "a contrasting (middle|middle part|middle section) leads back to the opening", "the (shape|form|plan) is three-part, with the opening heard again at the end",
      "it is built in three parts, with a contrasting middle", "the opening frames a contrasting (middle|middle section)", "the (shape|form|plan) is three-part",
    ],
  },
  theme_and_variations: {
    adverbial: ["as a theme (with|and) variations"],
    noun: ["a theme and its variations", "a set of variations on one theme"],
    verb: ["unfold as a theme with variations", "(put|take|lead) one theme through variations", "vary one theme again and again"],
    clause: ["one theme (passes|goes|is taken) through a set of variations", "the form is a theme with variations", "a theme and its variations (make up|fill) the whole"],
  },
  strophic: {
    adverbial: ["verse by verse", "in like verses"],
    noun: ["a repeating verse", "verse after verse to the same music"],
    verb: ["go verse by verse", "repeat one verse", "come round to the same verse again"],
    clause: ["the same verse comes round (again|again and again)", "one verse is repeated", "verse follows verse to the same music"],
  },
  fugal: {
    adjective: ["fugal"],
    adverbial: ["in fugal fashion", "in the manner of a fugue"],
    noun: ["fugal entries", "fugal (writing|lines)"],
    verb: ["build in fugal fashion", "(build|grow) by fugal entries", "(unfold|proceed) like a fugue"],
    clause: ["the lines enter in fugal fashion", "fugal entries build it up", "the (writing|form|plan) is fugal", "line after line enters in fugal fashion"],
  },
  through_composed: {
    adverbial: ["with new material at (every|each) turn", "ever on to new material"],
    noun: ["material that is ever new", "ever new material", "one new idea after another"],
    verb: ["(move|go|press) (ever)? on to new material", "leave each idea for new material", "keep to ever new material", "bring new material at (each|every) turn"],
    clause: ["new material keeps (arriving|coming)", "it moves ever on to new material", "(each|every) (part|section) brings new material"],
  },
  rondo_like: {
    adjective: ["rondo-like"],
    adverbial: ["in the manner of a rondo", "with a refrain that keeps returning"],
    noun: ["a refrain that keeps returning", "a refrain that (comes back|comes round) again and again", "a rondo-like (shape|plan)"],
    verb: ["come back to a refrain", "circle round a refrain", "return to a refrain (again and again|time after time)?"],
    clause: ["a refrain keeps returning", "one refrain comes back again and again", "a refrain holds it together", "the (shape|plan) is (rondo-like|that of a rondo)"],
  },
  "A B": {
    adjective: ["two-part"],
    adverbial: ["in two contrasting (parts|halves)"],
    noun: ["two contrasting (parts|halves)"],
    verb: ["(fall|divide) into two contrasting (parts|halves)", "set two contrasting (parts|halves) side by side"],
    clause: ["two contrasting (parts|halves) follow (each other|one another)", "the (shape|plan|form) is two contrasting (parts|halves)", "there are two contrasting (parts|halves)"],
  },
  one_section: {
    adverbial: ["in (one|a single) unbroken (span|stretch|sweep)"],
    noun: ["one unbroken (span|stretch|sweep)"],
    verb: ["run in one unbroken (span|stretch|sweep)", "make one unbroken (span|stretch)"],
    clause: ["it is all one unbroken (span|stretch|sweep)", "(everything|all of it) belongs to one unbroken (span|stretch)"],
  },
};

/** The subject of clauses is the recording; adjectives follow "the recording is". */
export const soundQualityWords: Record<string, Forms> = {
  clean: {
    adjective: ["clean", "free of noise", "clean in sound"],
    clause: ["the recording (is|sounds) (clean|free of noise)", "the (recorded)? sound is clean", "the sound of the recording is clean", "the recording adds no noise of its own", "no noise (lies over|clouds|disturbs) the recording"],
  },
  noisy: {
    adjective: ["noisy", "noisy in the background", "overlaid with noise"],
    clause: ["noise (lies over|covers|overlays|clouds) the (recording|music|sound)", "the (recording|background) is noisy", "there is noise (in|on|behind) the (recording|music)", "the music is heard through some noise", "background noise (goes along with it|is heard too|stays with it)"],
  },
  old_recording: {
    adjective: ["old-sounding", "that of an old recording"],
    clause: ["the recording sounds old", "the sound is that of an old recording", "by its sound this is an old recording", "(it|this) has the sound of an old recording", "the (tone|sound) of the recording is old"],
  },
  live_audience: {
    clause: ["an audience can be heard", "the sounds of an audience (can be heard|are heard too)", "an audience is (heard in the recording|present|audible)", "an audience (makes itself heard|is there to be heard)"],
  },
  reverberant: {
    adjective: ["reverberant", "spacious", "resonant", "full of echo"],
    clause: ["the (recording|sound) is (reverberant|resonant)", "the sound is spacious, with long reverberation", "the space around the sound is (reverberant|resonant)", "(long|much) reverberation (surrounds|carries|follows) the (sound|notes)", "the (notes|sounds) (ring on|linger) in a reverberant space", "there is (an echo|much echo) around the sound"],
  },
  dry: {
    adjective: ["dry", "close and dry"],
    clause: ["the (recording|sound) is dry", "the sound is dry and close", "there is little (reverberation|echo)", "the sound is (close|near) and dry", "the recording (has|adds) little reverberation"],
  },
  narrow_band: {
    adjective: ["narrow in band", "thin at both ends of the range"],
    clause: ["the recording lacks both deep bass and top treble", "the recording is narrow in band", "the recording (leaves out|cuts off|loses) (the deep bass and the top treble|both deep bass and top treble)", "both deep bass and top treble are (missing|cut off|lost) in the recording"],
  },
  clipped: {
    adjective: ["distorted at its peaks", "distorted in its loudest moments"],
    clause: ["the recording distorts at its peaks", "the loudest (moments|passages) are distorted", "the peaks (of the recording)? are distorted", "the recording distorts where it is loudest"],
  },
};
