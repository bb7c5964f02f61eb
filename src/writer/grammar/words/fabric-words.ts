import type { Forms } from "./forms";

/** How texture and register are said. */
export const textureWords: Record<string, Forms> = {
  single_line: {
    adverbial: ["in a(n) _ single line", "as a(n) _ single line"],
    noun: ["a(n) _ single line", "a(n) _ unharmonised line", "one line and nothing beneath it"],
    verb: ["trace a(n) _ single line", "follow a(n) _ single line", "unfold as a(n) _ single line", "spin out a(n) _ single line", "draw a(n) _ single line"],
    clause: ["a single line carries everything", "nothing is heard but one bare line", "all of it is a single line", "there is one line and nothing beneath it", "the line is unharmonised"],
  },
  melody_with_accompaniment: {
    noun: ["a(n) _ melody over its accompaniment", "a(n) _ melody with accompaniment", "a(n) _ tune over a supporting part", "a(n) _ melody above an accompaniment", "a(n) _ leading tune and its accompaniment", "a(n) _ melody borne by its accompaniment", "a(n) _ tune with a part in support"],
    verb: [
      "carry a(n) _ melody over an accompaniment", "set a(n) _ melody above its accompaniment", "give a(n) _ tune to one part and support to the rest", "lay a(n) _ melody over an accompaniment",
      "let a(n) _ tune stand out above its accompaniment", "build on a(n) _ melody and its accompaniment",
    ],
    clause: [
      "a melody stands out over its accompaniment", "one part has the tune and the rest support it", "a melody leads and an accompaniment follows", "a tune rides over its accompaniment",
      "melody and accompaniment are easily told apart", "a melody runs above a supporting part", "the ear follows a melody over its accompaniment", "an accompaniment bears the melody up", "a melody has the lead, an accompaniment the rest",
    ],
  },
  chordal: {
    adjective: ["chordal"],
    adverbial: ["in _ block chords", "chord by chord", "in _ chords"],
    noun: ["_ block chords", "_ chords", "_ chords moving as one", "a(n) _ succession of chords", "_ chords in solid blocks"],
    verb: ["move in _ block chords", "proceed in _ chords", "step from one _ chord to the next", "advance chord by chord"],
    clause: ["the parts move together in chords", "chords carry the weight", "one chord follows another", "the writing is chordal", "everything moves in chords", "the parts keep together in block chords", "the harmony is laid down chord by chord"],
  },
  polyphonic: {
    adjective: ["contrapuntal", "closely woven", "tightly woven", "polyphonic"],
    adverbial: ["in _ interwoven lines", "in counterpoint", "in _ independent lines"],
    noun: ["_ interwoven lines", "_ lines woven together", "_ lines in counterpoint", "a(n) _ weave of lines", "_ independent lines"],
    verb: ["weave _ lines together", "run in _ interwoven lines", "hand ideas from line to line in counterpoint", "set _ independent lines against one another", "unfold in _ counterpoint", "thread _ lines through one another in counterpoint"],
    clause: [
      "several lines interweave", "independent lines cross and answer each other", "the lines are closely woven", "each line goes its own way in counterpoint", "lines answer one another in counterpoint",
      "the counterpoint is close", "line is set against line in counterpoint", "strand winds about strand in counterpoint",
    ],
  },
  drone: {
    adverbial: ["over a held drone", "above a drone", "over a sustained drone"],
    noun: ["a held drone", "a sustained drone", "a drone beneath it all"],
    verb: ["hover over a drone", "hang above a held drone", "rest on a drone", "unfold over a sustained drone"],
    clause: ["a drone lies beneath it all", "a held drone underlies it", "a drone sounds on below", "everything rests on a drone", "one held drone supports the whole"],
  },
  rhythmic_layers: {
    adjective: ["layered"],
    adverbial: ["in _ layers of rhythm", "in _ interlocking patterns"],
    noun: ["_ interlocking patterns", "_ layers of rhythm", "_ patterns in layers", "a(n) _ web of interlocking patterns"],
    verb: ["build on _ interlocking patterns", "layer _ patterns over one another", "stack up _ layers of rhythm", "turn on _ interlocking patterns", "work with _ layers of rhythm"],
    clause: ["interlocking patterns make up the texture", "patterns turn over one another in layers", "layer upon layer of rhythm locks together", "the rhythm is built in layers", "several layers of rhythm run side by side", "pattern locks into pattern, layer upon layer"],
  },
};

export const registerWords: Record<string, Forms> = {
  low: {
    adjective: ["low-lying", "low-pitched", "deep-toned"],
    adverbial: ["in a low register", "low in pitch", "in the lower register"],
    noun: ["a low register", "a low-lying range"],
    verb: ["lie low in pitch", "keep to the low register", "stay in the lower register"],
    clause: ["the register is low", "it all lies low in pitch", "the pitch lies low", "everything sounds in the lower register"],
  },
  middle: {
    adverbial: ["in the middle register", "in the middle of the range"],
    noun: ["a middle register"],
    verb: ["keep to the middle register", "stay in the middle of the range"],
    clause: ["the pitch keeps to the middle register", "it all stays in the middle register"],
  },
  high: {
    adjective: ["high-lying", "high-pitched"],
    adverbial: ["in a high register", "high in pitch", "in the upper register"],
    noun: ["a high register", "a high-lying range"],
    verb: ["lie high in pitch", "keep to the upper register", "stay in the high register"],
    clause: ["the register is high", "the pitch lies high", "it all lies high in pitch", "everything sounds in the upper register"],
  },
  wide: {
    adjective: ["wide-ranging"],
    adverbial: ["across a wide range", "over a wide compass", "from low to high"],
    noun: ["a wide range of pitch", "a wide compass"],
    verb: ["span a wide range", "cover a wide compass", "range from low to high", "reach from low to high"],
    clause: ["the range is wide", "the compass is wide", "the pitch ranges from low to high"],
  },
};
