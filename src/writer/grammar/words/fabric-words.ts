import type { Forms } from "./forms";

/** How texture and register are said. */
export const textureWords: Record<string, Forms> = {
  single_line: {
    adjective: ["unharmonised", "monophonic"],
    adverbial: ["(in|as) a _ (single|bare|lone|unharmonised) (line|thread|strand)", "as one _ line with (nothing beneath it|no harmony under it)", "without harmony, in a _ single line"],
    noun: [
      "(a|one) _ (bare|unharmonised|lone) (line|thread|strand)", "a _ single (line|thread|strand)", "a _ line with (nothing beneath it|no harmony under it)", "one _ line without harmony",
      "a _ single line, with nothing beneath it", "nothing but one _ unharmonised line", "a _ single line and no more",
    ],
    verb: [
      "(trace|follow|draw|spin out|unfold as|run as|keep to|consist of) a _ (single|bare|unharmonised|lone) (line|thread|strand)",
      "(move|go|unfold|proceed|wind its way) (as|in) one _ (unharmonised|bare) line", "(keep to|consist of) one _ line, with (nothing beneath it|no harmony under it)",
      "do without harmony, in a _ single line", "stay with one _ bare line", "follow one _ bare line from note to note", "consist of nothing but one _ unharmonised line",
    ],
    clause: [
      "a (single|bare|lone) (line|thread) (carries|makes up|holds) (everything|the whole)", "(nothing|nothing else) is heard but (one|a) bare line",
      "there is (one|a single) line, (and|with) (nothing|no harmony) beneath it", "the line (is|stays|remains) (unharmonised|bare|without harmony)",
      "(all of it|the whole|everything) is a single (line|thread)", "the line has (nothing beneath it|no harmony under it)", "a single line winds its way along", "there is nothing but one bare line to follow",
      "no harmony stands under the single line", "the whole (piece|passage) is one unharmonised line",
    ],
  },
  melody_with_accompaniment: {
    adverbial: ["with a _ (melody|tune) (on top|in front|to the fore) and an accompaniment (below|beneath)", "as a _ (melody|tune) (over|above|with) an accompaniment", "with the _ (melody|tune) (on top|in front) and the accompaniment (below|behind)"],
    noun: [
      "a _ (melody|tune|melodic line) (over|above|and|with) (its|an) accompaniment", "a _ (tune|melody) (over|above) (supporting figures|accompanying figures|accompanying parts)",
      "a _ (melody|tune) with (support|an accompaniment) (beneath|below|under) it", "a _ (tune|melody) (borne|carried) along by its accompaniment", "a _ leading (tune|melody) and its accompaniment",
      "a _ (melody|tune) that (rides|rests|stands|floats) (on|above|over) its accompaniment", "a _ (melody|tune) on top and an accompaniment below", "a _ (melody|tune), clearly told apart from its accompaniment",
      "a _ (melody|tune) to follow, with accompanying figures (beneath|around|behind) it",
    ],
    verb: [
      "(carry|set|lay|spread|place|unfold) a _ (melody|tune|melodic line) (over|above) (its|an) accompaniment", "let a _ (tune|melody) (stand out|rise|ride|stand|run|float) (above|over) (its|an) accompaniment",
      "(build|rest|turn|depend) on a _ (melody|tune) and its accompaniment", "put a _ (tune|melody) (in front|to the fore), the accompaniment (behind|beneath)", "(support|frame|surround) a _ (tune|melody) with accompanying (figures|parts)",
      "(spin|draw) a _ (melody|tune) out over (its|an) accompaniment", "follow a _ (melody|tune) above (its|an) accompaniment", "keep a _ (melody|tune) in front of (its|an) accompaniment", "give a _ (melody|tune) the lead over (its|an) accompaniment",
    ],
    clause: [
      "(a|the) (melody|tune|melodic line) (stands out|rides|rises|moves|unfolds|runs|is set|is carried|lies|floats) (over|above) (its|an) accompaniment",
      "one part has the (tune|melody) and the others accompany", "a (melody|tune) leads and an accompaniment follows", "(melody|tune) and accompaniment are (easily|clearly|plainly) told apart",
      "the ear follows a (melody|tune) (over|above) its accompaniment", "an accompaniment (carries|supports|frames|surrounds) the (melody|tune)", "the (melody|tune) has the lead, with an accompaniment (beneath|behind) it",
      "the (tune|melody) is (kept|held|set) to the fore, the accompaniment (kept|set) (behind|beneath) it", "accompanying (figures|parts) (support|carry|bear|frame|surround) (a|the) (melody|tune)", "there is always a (melody|tune) to follow, with an accompaniment beneath it",
      "the (melody|tune) lies on top, the accompaniment below", "beneath the (melody|tune) (runs|lies|goes) an accompaniment", "a (melody|tune) takes the lead while the other parts accompany it", "the accompaniment (stays|keeps) out of the way of the (melody|tune)",
    ],
  },
  chordal: {
    adjective: ["chordal", "chord-based"],
    adverbial: ["in _ (block|full|solid) chords", "chord by chord", "in _ chords", "one _ chord at a time"],
    noun: [
      "_ (block|full|solid) chords", "_ chords (in solid blocks|moving as one|in close order|placed one after another)", "a _ (succession|series|sequence|row) of chords", "one _ chord after another", "(writing|harmony) in _ chords",
    ],
    verb: [
      "(move|proceed|go|advance) in _ (block|full|solid)? chords", "(step|move|pass|go) from (one _ chord to the next|chord to chord)", "(advance|go forward|proceed) chord by chord", "(build|rest|stand) on _ chords",
      "(set|lay|put) down _ chords (one after another|one by one)", "stack the notes into _ chords", "place one _ chord (beside|after) another", "be laid out in _ chords", "gather the parts into _ chords",
    ],
    clause: [
      "the parts (move|keep|go) together in (block|solid|full)? chords", "chords carry the (weight|music|whole)", "one chord (follows|gives way to|leads to) (another|the next)", "the (writing|texture|setting) is (chordal|chord-based)",
      "(everything|all of it|the whole) (moves|goes|proceeds) in (block|solid|full)? chords", "the harmony is (laid|set) (down|out) (chord by chord|in block chords|in chords)", "chords, rather than lines, carry the (weight|music)",
      "chord is (set|placed) (beside|after) chord",
    ],
  },
  polyphonic: {
    adjective: ["contrapuntal", "(closely|tightly) woven", "polyphonic", "many-stranded", "interwoven"],
    adverbial: ["in _ (interwoven|intertwined|independent) (lines|strands|parts)", "in _ (close)? counterpoint", "in several _ (lines|strands) at once"],
    noun: [
      "_ (interwoven|intertwined|independent) (lines|strands|parts)", "_ lines (woven together|in counterpoint|that cross and overlap|that answer one another)", "a _ (weave|web|mesh) of (lines|strands|parts)", "a _ counterpoint of (several|independent) (lines|parts)",
      "several _ (lines|strands|parts) (at once|going their own ways)",
    ],
    verb: [
      "weave _ (lines|strands|parts) (together|into one fabric|through one another)", "(run|move|unfold|go|proceed) in _ (interwoven|independent|intertwined) (lines|strands|parts)", "(hand|pass) ideas from (line to line|part to part|one line to the next) in counterpoint",
      "set _ independent (lines|strands|parts) (against one another|side by side|going)", "unfold in _ counterpoint", "(thread|wind|lead) _ lines (through|round|past) one another in counterpoint", "grow out of _ intertwined (lines|strands)",
      "let _ independent (lines|parts) (cross|answer one another|overlap)", "be (closely|tightly) woven from _ lines",
    ],
    clause: [
      "(several|independent|separate) (lines|strands|parts) (interweave|intertwine|cross and answer each other|overlap|run side by side|go their own ways|wind about one another)", "the (lines|strands|parts) are (closely|tightly) (woven|interwoven|intertwined)",
      "each (line|part|strand) (goes|keeps to|has) its own way in counterpoint", "lines (answer|imitate|follow) one another in counterpoint", "the (writing|texture) is (contrapuntal|polyphonic)", "(line|part) is set against (line|part) in counterpoint",
      "strand winds (about|round) strand in counterpoint", "(several|independent) lines (share|divide) the work (between|among) them", "what one (line|part) (says|gives out) another (takes up|answers) in counterpoint", "the counterpoint is close",
    ],
  },
  drone: {
    adverbial: ["(over|above) a (held|sustained|constant)? (drone|pedal note)", "with a (held|sustained|constant)? drone (underneath|below|beneath)"],
    noun: ["a (held|sustained|constant) (drone|pedal note)", "a (pedal note|drone) (beneath|under|below) (it all|everything|the rest)", "a drone that (holds its place)"],
    verb: ["(hover|hang|turn|move|unfold|drift|play|circle) (over|above) a (held|sustained|constant)? (drone|pedal note)", "rest on a (held|sustained|constant)? (drone|pedal note)", "(lay|set) everything (over|above|on) a (held|sustained)? drone", "keep a drone (going|sounding) (below|beneath|underneath)"],
    clause: ["a (held|sustained|constant)? (drone|pedal note) (lies|sounds|runs|stays|holds) (beneath|under|below) (it all|everything|the rest)", "a (held|sustained) (drone|pedal note) underlies (it|the whole)", "(everything|all of it|the rest) (rests|turns|hangs) (on|over) a (held|sustained|constant)? drone", "one (held|sustained) (drone|pedal note) supports the whole"],
  },
  rhythmic_layers: {
    adjective: ["layered", "many-layered"],
    adverbial: ["in _ (layers of rhythm|rhythmic layers)", "in _ interlocking (patterns|figures|parts)", "layer upon layer", "with one _ layer of rhythm over another"],
    noun: ["_ (interlocking|layered|interlocked) (patterns|figures|parts)", "_ layers of (rhythm|pattern)", "_ (patterns|figures) in layers", "a _ web of interlocking (patterns|figures)", "_ rhythmic layers (that fit together|set over one another)"],
    verb: [
      "(build|turn|run|ride|rest) on _ (interlocking|layered) (patterns|figures)", "layer _ (patterns|figures) over one another", "(stack|pile|build) up _ layers of (rhythm|pattern)", "work with _ layers of (rhythm|pattern)",
      "fit _ interlocking (patterns|figures|parts) together", "set _ patterns (turning|going|running) in layers", "lay one _ layer of rhythm over another", "(stack|pile) _ (patterns|figures) up in layers", "keep _ interlocking (patterns|figures) (turning|going|in motion)",
      "lock _ layers of (rhythm|pattern) together", "run several _ layers of (rhythm|pattern) at once",
    ],
    clause: [
      "(patterns|figures) turn over one another in layers", "layer upon layer of (rhythm|pattern) locks together", "the rhythm is built up in layers", "several layers of (rhythm|pattern) run side by side", "pattern locks into pattern, layer upon layer",
      "the (parts|patterns) (interlock|lock together in layers|mesh in layers)", "one layer of (pattern|rhythm) (rides|turns|runs) on another", "layers of (rhythm|pattern) are set over one another", "each layer of (rhythm|pattern) fits into the next", "interlocking (patterns|figures) keep it (going|moving|turning)",
      "the beat is shared out among interlocking (parts|patterns)", "short (patterns|figures) are stacked in layers",
    ],
  },
};

export const registerWords: Record<string, Forms> = {
  low: {
    adjective: ["low-lying", "low-pitched", "deep-toned", "deep-set", "low-set"],
    adverbial: ["in (a|the) (low|deep) register", "(low|deep|far down) in pitch", "in the lower register", "down in the (low|deep) register", "(low|deep) down the range"],
    noun: ["a (low|deep) register", "a (low-lying|deep-lying|low-pitched) (range|line)", "pitches (low|deep) (in the range|down the range)"],
    verb: ["lie (low|deep) in pitch", "(keep|hold) to the (low|lower|deep) register", "(stay|remain|dwell) in the (low|lower|deep) register", "(stay|keep|move) low in pitch"],
    clause: ["the register is (low|deep)", "it all lies (low|deep) in pitch", "the pitch (lies|stays|is) low", "everything (sounds|lies|stays) in the (lower|low|deep) register", "the notes (lie|stay|move) low in pitch"],
  },
  middle: {
    adjective: ["middle-register"],
    adverbial: ["in the middle (register|of the range|of the compass)", "around the middle of the range", "(neither high nor low in pitch|in middle pitches)"],
    noun: ["a middle register", "pitches in the middle of the range", "a middle-register sound"],
    verb: ["(keep|hold) to the middle (register|of the range)", "(stay|remain|lie|move) in the middle (register|of the range)", "(lie|stay) neither high nor low in pitch"],
    clause: ["the pitch (keeps|holds) to the middle (register|of the range)", "it all (stays|lies) in the middle (register|of the range)", "the pitch is neither high nor low", "the notes (lie|stay) around the middle of the range"],
  },
  high: {
    adjective: ["high-lying", "high-pitched", "high-set"],
    adverbial: ["in (a|the) high register", "high in pitch", "in the upper register", "(high up in the range|up in the high register)"],
    noun: ["a high register", "a high-lying (range|line)", "pitches high in the range", "an upper-register sound"],
    verb: ["lie high in pitch", "(keep|hold) to the (upper|high) register", "(stay|remain|move|dwell) in the (high|upper) register", "(stay|keep|move) high in pitch"],
    clause: ["the register is high", "the pitch (lies|stays|is) high", "it all lies high in pitch", "everything (sounds|lies|stays) in the (upper|high) register", "the notes (lie|stay|move) high in pitch"],
  },
  wide: {
    adjective: ["wide-ranging", "wide-spaced"],
    adverbial: ["(across|over) a wide (range|compass|span of pitch)", "from low to high", "from the bottom of the range to the top"],
    noun: ["a wide (range|span|compass) of pitch", "a wide compass", "pitches from low to high"],
    verb: ["(span|cover|fill|use) a wide (range|compass|span of pitch)", "(range|reach|move|extend) from low to high", "(range|reach|travel) over a wide compass"],
    clause: ["the (range|compass) is wide", "the pitch (ranges|reaches|moves|extends) from low to high", "the (lines|notes) (cover|span|reach across) a wide (range|compass)", "the notes (lie|are spread) over a wide compass"],
  },
};
