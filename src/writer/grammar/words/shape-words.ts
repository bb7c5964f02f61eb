import type { Forms } from "./forms";

/** How form and the recording's own sound are said. */
export const formWords: Record<string, Forms> = {
  "A B A′": {
    adverbial: ["in a three-part shape"],
    noun: ["a three-part shape", "a contrasting middle and a return"],
    verb: ["return to {its} opening after a contrasting middle", "frame a contrasting middle with {its} opening"],
    clause: ["the opening returns after a contrasting middle", "a contrasting middle leads back to the opening", "the shape is three-part, with the opening heard again at the end"],
  },
  theme_and_variations: {
    adverbial: ["as a theme with variations"],
    noun: ["a theme and its variations"],
    verb: ["unfold as a theme with variations", "put one theme through variations"],
    clause: ["one theme passes through a set of variations", "the form is a theme with variations"],
  },
  strophic: {
    adverbial: ["verse by verse"],
    noun: ["a repeating verse"],
    verb: ["go verse by verse", "repeat one verse"],
    clause: ["the same verse comes round again", "one verse is repeated"],
  },
  fugal: {
    adjective: ["fugal"],
    adverbial: ["in fugal fashion"],
    noun: ["fugal entries"],
    verb: ["build in fugal fashion", "build by fugal entries"],
    clause: ["the lines enter in fugal fashion", "fugal entries build it up"],
  },
  through_composed: {
    noun: ["material that is ever new"],
    verb: ["move on to new material", "leave each idea for new material"],
    clause: ["new material keeps arriving", "it moves ever on to new material"],
  },
  rondo_like: {
    adverbial: ["in the manner of a rondo"],
    noun: ["a refrain that keeps returning"],
    verb: ["come back to a refrain", "circle round a refrain"],
    clause: ["a refrain keeps returning", "one refrain comes back again and again"],
  },
  "A B": {
    adverbial: ["in two contrasting parts"],
    noun: ["two contrasting parts"],
    verb: ["fall into two contrasting parts"],
    clause: ["two contrasting parts follow each other", "the shape is two contrasting parts"],
  },
  one_section: {
    adverbial: ["in one unbroken span"],
    noun: ["one unbroken span"],
    verb: ["run in one unbroken span", "make one unbroken span"],
    clause: ["it is all one unbroken span"],
  },
};

/** The subject of clauses is the recording; adjectives follow "the recording is". */
export const soundQualityWords: Record<string, Forms> = {
  clean: {
    adjective: ["clean", "free of noise"],
    clause: ["the recording is clean", "the sound of the recording is clean", "the recording is free of noise"],
  },
  noisy: {
    adjective: ["noisy"],
    clause: ["noise lies over the recording", "the recording is noisy", "there is noise in the recording"],
  },
  old_recording: {
    adjective: ["old-sounding"],
    clause: ["the recording sounds old", "the sound is that of an old recording", "by its sound this is an old recording"],
  },
  live_audience: {
    clause: ["an audience can be heard", "the sounds of an audience can be heard", "an audience is heard in the recording"],
  },
  reverberant: {
    adjective: ["reverberant", "spacious"],
    clause: ["the recording is reverberant", "the sound is spacious, with long reverberation", "the space around the sound is reverberant"],
  },
  dry: {
    adjective: ["dry"],
    clause: ["the recording is dry", "the sound is dry and close", "there is little reverberation"],
  },
  narrow_band: {
    adjective: ["narrow in band"],
    clause: ["the recording lacks both deep bass and top treble", "the recording is narrow in band"],
  },
  clipped: {
    adjective: ["distorted at its peaks"],
    clause: ["the recording distorts at its peaks", "the loudest moments are distorted"],
  },
};
