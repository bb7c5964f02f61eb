import type { Forms } from "./forms";

/** How texture, register, touch and density are said. */
export const textureWords: Record<string, Forms> = {
  single_line: {
    adverbial: ["in a single line", "as a single line"],
    noun: ["a single line", "one bare line"],
    verb: ["trace a single line", "follow a single line", "spin a single line", "keep to a single line"],
    clause: ["only a single line is heard", "a single line carries everything", "all of it is a single line"],
  },
  melody_with_accompaniment: {
    adverbial: ["as a melody over accompaniment", "with a melody over accompaniment"],
    noun: ["a melody over accompaniment", "a tune over a supporting part", "a clear melody over its accompaniment"],
    verb: ["set a melody over an accompaniment", "carry a tune over a supporting part", "lay a melody over an accompaniment"],
    clause: ["a melody stands out over its accompaniment", "a tune rides over a supporting part", "one part has the tune and the rest support it", "a melody sits above the accompaniment"],
  },
  chordal: {
    adjective: ["chordal"],
    adverbial: ["in block chords", "chord by chord", "in solid chords"],
    noun: ["block chords", "solid chords", "parts that move together in chords"],
    verb: ["move in block chords", "proceed chord by chord", "advance in solid chords", "keep to block chords"],
    clause: ["the parts move together in chords", "the writing is chordal", "chords carry the weight", "block chords bear it along"],
  },
  polyphonic: {
    adjective: ["tightly woven", "contrapuntal", "closely woven", "polyphonic"],
    adverbial: ["in interwoven lines", "in counterpoint", "in woven strands"],
    noun: ["interwoven lines", "independent lines", "lines in counterpoint"],
    verb: ["weave several lines together", "move in counterpoint", "braid independent lines", "pass between interwoven lines"],
    clause: ["several lines interweave", "independent lines cross and answer each other", "the lines are closely woven", "the texture is contrapuntal", "each line goes its own way in counterpoint"],
  },
  drone: {
    adverbial: ["over a drone", "above a held drone", "over a sustained drone"],
    noun: ["a held drone", "a sustained drone", "a drone beneath"],
    verb: ["hover over a drone", "hang above a held drone", "rest on a drone"],
    clause: ["a drone lies beneath it all", "a held drone underlies it", "a drone sounds on below"],
  },
  rhythmic_layers: {
    adjective: ["layered"],
    adverbial: ["in rhythmic layers", "in interlocking patterns"],
    noun: ["layered patterns", "interlocking patterns", "layers of rhythm"],
    verb: ["stack rhythmic layers", "build on interlocking patterns", "turn on layered patterns"],
    clause: ["rhythmic layers lock together", "interlocking patterns make up the texture", "layered patterns turn over one another"],
  },
};

export const registerWords: Record<string, Forms> = {
  low: {
    adjective: ["low-lying", "low-pitched"],
    adverbial: ["in a low register", "low in pitch", "in the lower register", "down in the low register"],
    noun: ["a low register", "a low-lying range"],
    verb: ["stay low in pitch", "keep to the low register", "lie low in the register"],
    clause: ["the register is low", "the pitch lies low", "it all lies low in pitch"],
  },
  middle: {
    adverbial: ["in the middle register", "in the middle of the range"],
    noun: ["a middle register"],
    verb: ["keep to the middle register", "stay in the middle of the range"],
    clause: ["the pitch keeps to the middle register", "the register is a middle one"],
  },
  high: {
    adjective: ["high-lying", "high-pitched"],
    adverbial: ["in a high register", "high in pitch", "in the upper register", "up in the high register"],
    noun: ["a high register", "a high-lying range"],
    verb: ["stay high in pitch", "keep to the upper register", "lie high in the register"],
    clause: ["the register is high", "the pitch lies high", "it all lies high in pitch"],
  },
  wide: {
    adjective: ["wide-ranging"],
    adverbial: ["across a wide range", "over a wide compass", "from low to high"],
    noun: ["a wide range of pitch", "a wide compass"],
    verb: ["span a wide range", "cover a wide compass", "range from low to high", "reach from low to high"],
    clause: ["the range is wide", "the compass is wide", "the pitch ranges from low to high"],
  },
};

export const articulationWords: Record<string, Forms> = {
  legato: {
    adjective: ["smooth", "smooth-lined", "legato"],
    adverbial: ["in smooth phrases", "smoothly", "in legato phrases"],
    noun: ["smooth phrasing", "smoothly joined notes", "a legato line"],
    verb: ["flow smoothly", "glide in smooth phrases", "sustain a legato line", "join note to note smoothly"],
    clause: ["the phrasing is smooth", "the notes are smoothly joined", "the phrasing is legato", "one note melts smoothly into the next"],
  },
  detached: {
    adjective: ["crisp", "crisply articulated"],
    adverbial: ["in crisp, detached notes", "in short, separate notes", "crisply"],
    noun: ["crisp, detached notes", "a crisp touch", "short, separate notes"],
    verb: ["step out in crisp, detached notes", "pick out short, separate notes", "keep the notes crisp and detached"],
    clause: ["the notes are crisp and detached", "the touch is crisp", "the notes are short and separate", "each note is set apart, crisp and short"],
  },
  mixed: {
    adverbial: ["in smooth and detached notes by turns"],
    noun: ["smooth and detached notes by turns"],
    verb: ["mix smooth and detached notes", "alternate smooth and detached notes"],
    clause: ["smooth and detached notes alternate", "the touch is smooth and detached by turns"],
  },
  percussive: {
    adjective: ["percussive", "hard-edged"],
    adverbial: ["in hard, percussive strokes", "with a percussive attack"],
    noun: ["a percussive attack", "hard, percussive strokes", "a hard-edged attack"],
    verb: ["strike with a percussive attack", "land each note with a percussive attack"],
    clause: ["the attack is percussive", "the attack is hard-edged", "each note lands with a percussive attack"],
  },
};

export const densityWords: Record<string, Forms> = {
  sparse: {
    adjective: ["sparse", "spare"],
    adverbial: ["in few notes", "with space between the notes"],
    noun: ["few notes", "space between the notes", "a sparse texture"],
    verb: ["use few notes", "leave space between the notes", "make do with few notes"],
    clause: ["the notes are few", "the texture is sparse", "there is space between the notes", "few notes are spent"],
  },
  moderate: {
    noun: ["a moderate flow of notes"],
    verb: ["keep up a moderate flow of notes"],
    clause: ["the notes come in a moderate flow"],
  },
  dense: {
    adjective: ["dense", "busy"],
    adverbial: ["in a dense flow of notes"],
    noun: ["many notes", "a dense flow of notes", "a busy texture", "crowded bars"],
    verb: ["crowd the bars with notes", "pack many notes into each bar", "teem with notes"],
    clause: ["the texture is dense", "the writing is busy", "the bars are crowded with notes", "the notes come thickly"],
  },
};
