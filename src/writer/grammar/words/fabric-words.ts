import type { Forms } from "./forms";

/** How texture and register are said. */
export const textureWords: Record<string, Forms> = {
  single_line: {
    adjective: ["unharmonised", "monophonic", "bare of harmony", "(stripped|reduced) to one line"],
    adverbial: [
      "(in|as) a _ (single|bare|unharmonised) (line|thread|strand)", "as one _ line with (nothing beneath it|no harmony under it)", "without harmony, in a _ single line", "one note at a time, in a _ bare line",
      "in a _ (line|melody) without accompaniment", "with (no accompaniment|no second part) to a _ single line", "in _ single notes", "with (no other part|no second part) to (support|surround) it",
      "along a _ single line", "with everything (gathered|drawn) into one bare line",
    ],
    noun: [
      "(a|one) _ (bare|unharmonised) (line|thread|strand)", "a _ single (line|thread|strand)", "a _ line with (nothing beneath it|no harmony under it)", "one _ line without (harmony|accompaniment)",
      "a _ single line, with nothing beneath it", "nothing but one _ unharmonised line", "a _ single line and nothing besides", "a _ (line|melody) that nothing (accompanies|supports)", "a _ melody (without|with no) accompaniment",
      "_ single notes (in a row|following one another|threaded into a line)", "a _ line of single notes", "a _ line that goes its way without (harmony|accompaniment)", "a _ melody that needs no accompaniment", "a _ line with no other part (beneath|beside) it",
    ],
    verb: [
      "(trace|follow|draw|spin out|unfold as|run as|keep to|consist of) a _ (single|bare|unharmonised) (line|thread|strand)",
      "(move|go|unfold|proceed|wind {its} way) (as|in) one _ (unharmonised|bare) line", "(keep to|consist of) one _ line, with (nothing beneath it|no harmony under it)",
      "do without harmony, in a _ single line", "stay with one _ bare line", "follow one _ bare line from note to note", "consist of nothing but one _ unharmonised line",
      "go note by note along a _ (single|bare) line", "thread _ single notes into (one|a) line", "make do with a _ (single|bare) line", "need no more than a _ single line", "put no harmony beneath a _ (single|bare) line",
      "(keep|hold|reduce) the texture to a _ (single|bare) line", "go {its} way without (harmony|accompaniment)", "do without accompaniment and >keep to a _ single line", "put one note after another in a _ single line",
      "(bring|gather|draw) everything into a _ single line", "follow a _ melody without accompaniment", "leave the _ line (without harmony|unharmonised)", "move by _ single notes", "go on with (no second part|no accompaniment)",
    ],
    clause: [
      "a (single|bare|lone) (line|thread) (carries|makes up|holds) (everything|the whole)", "(nothing|nothing else) is heard but (one|a) bare line",
      "there is (one|a single) line, (and|with) (nothing|no harmony) beneath it", "the line (is|stays|remains) (unharmonised|bare|without harmony)",
      "(all of it|the whole|everything) is a single (line|thread)", "the line has (nothing beneath it|no harmony under it)", "a single line winds its way along", "there is nothing but one bare line to follow",
      "no harmony stands under the single line", "the whole (piece|passage) is one unharmonised line", "(only|never more than) one note (is heard|is played) at once", "single notes follow one another in a line",
      "no (second|other) part (joins|answers|supports) the line", "nothing (accompanies|supports) the (line|melody)", "the line has (no accompaniment|no second part beneath it|no other part beside it)", "the texture (comes down|amounts) to a single line",
      "a (single|bare) line is all that (sounds|one hears)", "the line (goes|runs|moves|makes its way) (along|on) without (harmony|accompaniment)", "from note to note a single line (makes|winds) its way", "along one bare line the music (moves|makes its way)",
      "no harmony (stands|sounds|lies) beneath the line", "the notes come (one by one|singly), without harmony", "everything that (sounds|is heard) belongs to one line", "there is neither harmony nor accompaniment",
    ],
  },
  melody_with_accompaniment: {
    adverbial: [
      "with a _ (melody|tune) (on top|in front|to the fore) and an accompaniment (below|beneath)", "as a _ (melody|tune) (over|above|with) an accompaniment", "with the _ (melody|tune) (on top|in front) and the accompaniment (below|behind)",
      "with (an accompaniment|accompanying figures|accompanying parts) (beneath|under|behind|around) a _ (melody|tune)", "with one part (taking|leading in) the _ (tune|melody) and the (others|rest) accompanying it", "with the accompaniment (kept|set) (beneath|behind|below|under) a _ (melody|tune)",
      "in a _ (tune|melody) (supported|carried|framed) by (accompanying figures|an accompaniment|accompanying parts)", "as _ (tune|melody) and accompaniment", "with a _ (tune|melody) in the foreground and accompanying (figures|parts) in the background",
      "with every other part accompanying a _ (melody|tune)",
    ],
    noun: [
      "a _ (melody|tune|melodic line) (over|above|and|with) (its|an) accompaniment", "a _ (tune|melody) (over|above) (supporting figures|accompanying figures|accompanying parts)",
      "a _ (melody|tune) with (support|an accompaniment) (beneath|below|under) it", "a _ (tune|melody) (borne|carried) along by its accompaniment", "a _ leading (tune|melody) and its accompaniment",
      "a _ (melody|tune) that (rides|rests|stands|floats) (on|above|over) its accompaniment", "a _ (melody|tune) on top and an accompaniment below",
      "a _ (melody|tune) to follow, with accompanying figures (beneath|around|behind) it", "a _ (tune|melody) (supported|framed|backed|underpinned) by (accompanying figures|accompanying parts|its accompaniment)", "a _ (tune|melody) set (against|upon) (its|an) accompaniment",
      "a _ (tune|melody) for the ear to follow and an accompaniment to support it", "a _ leading part with an accompaniment (around|behind|beneath) it", "an accompaniment with a _ (tune|melody) (on top|above it|over it)", "an accompaniment from which a _ (tune|melody) stands out",
      "an accompaniment and the _ (melody|tune) it (carries|supports)", "a _ (melody|tune) and the (figures|parts) that (accompany|support|surround) it", "a _ (melody|tune) in the foreground, its accompaniment in the background", "a _ (tune|melody) (in|with) the lead and accompanying (parts|figures) in support",
      "accompanying (figures|parts) (under|around|behind) a _ (melody|tune)", "a _ (melody|tune) given support by (its|an) accompaniment", "one _ (melody|tune) among accompanying (parts|figures)",
    ],
    verb: [
      "(carry|set|lay|spread|place|unfold) a _ (melody|tune|melodic line) (over|above) (its|an) accompaniment", "let a _ (tune|melody) (stand out|rise|ride|stand|run|float) (above|over) (its|an) accompaniment",
      "(build|rest|turn|depend) on a _ (melody|tune) and its accompaniment", "put a _ (tune|melody) (in front|to the fore), the accompaniment (behind|beneath)", "(support|frame|surround) a _ (tune|melody) with accompanying (figures|parts)",
      "(spin|draw) a _ (melody|tune) out over (its|an) accompaniment", "follow a _ (melody|tune) above (its|an) accompaniment", "keep a _ (melody|tune) in front of (its|an) accompaniment", "give a _ (melody|tune) the lead over (its|an) accompaniment",
      "give the _ (melody|tune) to one part and the accompaniment to the (others|rest)", "share the music out between a _ (melody|tune) and its accompaniment", "divide into _ (melody|tune) and accompaniment", "(pair|join|combine) a _ (tune|melody) with (its accompaniment|accompanying figures|accompanying parts)",
      "bring a _ (tune|melody) to the (fore|front) over (its|an) accompaniment", "set a _ (tune|melody) against (its|an) accompaniment", "keep (the accompaniment|accompanying figures|the other parts) (behind|beneath|below|under) (a|the) _ (tune|melody)",
      "(take shape|unfold|proceed|move) as a _ (tune|melody) with (an accompaniment beneath it|accompanying figures|accompanying parts)", "centre on a _ (melody|tune) with accompanying (figures|parts) around it", "lead the ear along a _ (melody|tune) over (its|an) accompaniment",
      "draw the ear to a _ (melody|tune) above (its accompaniment|accompanying figures)", "rest a _ (melody|tune) on (its|an) accompaniment", "let (an accompaniment|accompanying figures|accompanying parts) (support|carry|frame|surround) a _ (melody|tune)",
      "(build|lay|set) an accompaniment (under|beneath|around) a _ (melody|tune)", "set a _ leading (part|tune|melody) apart from its accompaniment", "accompany a _ (tune|melody) (from below|with other parts)", "offer a _ (tune|melody) together with its accompaniment",
      "trace a _ (melody|tune) over (figures|parts) that accompany it",
    ],
    clause: [
      "(a|the) (melody|tune|melodic line) (stands out|rides|rises|moves|unfolds|runs|is set|is carried|lies|floats) (over|above) (its|an) accompaniment",
      "one part has the (tune|melody) and the others accompany", "a (melody|tune) leads and an accompaniment follows", "(melody|tune) and accompaniment are (easily|clearly|plainly) told apart",
      "the ear follows a (melody|tune) (over|above) its accompaniment", "an accompaniment (carries|supports|frames|surrounds) the (melody|tune)", "the (melody|tune) has the lead, with an accompaniment (beneath|behind) it",
      "the (tune|melody) is (kept|held|set) to the fore, the accompaniment (kept|set) (behind|beneath) it", "accompanying (figures|parts) (support|carry|bear|frame|surround) (a|the) (melody|tune)", "there is always a (melody|tune) to follow, with an accompaniment beneath it",
      "the (melody|tune) lies on top, the accompaniment below", "beneath the (melody|tune) (runs|lies|goes) an accompaniment", "a (melody|tune) takes the lead while the other parts accompany it", "the accompaniment (stays|keeps) out of the way of the (melody|tune)",
      "(over|above) an accompaniment (goes|runs|moves) a (melody|tune)", "the accompanying (figures|parts) leave room for the (tune|melody)", "it is the (tune|melody) that leads and the accompaniment that follows", "the (tune|melody) goes to one part, the accompaniment to the (others|rest)",
      "the parts (divide|fall) into (tune|melody) and accompaniment", "there is a (tune|melody) (above|in front|on top) and an accompaniment (below|behind|beneath)", "what stands out is a (tune|melody) over (its|an) accompaniment", "the other parts are there to (support|accompany) the (melody|tune)",
      "an accompaniment gives support to (a|the) (melody|tune)", "where the (tune|melody) leads, the accompaniment follows", "around the (melody|tune) (go|move|run) accompanying (figures|parts)", "one can (always|easily) tell the (tune|melody) from its accompaniment",
      "the (tune|melody) is easily picked out from its accompaniment", "(tune|melody) and accompaniment (share|divide) the music between them", "the (melody|tune) (rests|depends|leans) on its accompaniment", "the (tune|melody) (has|is given) (figures|parts) to accompany it",
      "the accompaniment (lies|stays|runs|is kept) (beneath|behind|under|below) the (tune|melody)", "behind the (tune|melody) stands (an|its) accompaniment", "all but one of the parts accompany the (tune|melody)",
    ],
  },
  chordal: {
    adjective: ["chordal", "chord-based", "made of chords", "set in chords"],
    adverbial: [
      "in _ (block|full|solid) chords", "chord by chord", "in _ chords", "one _ chord at a time", "chord after chord", "from one _ chord to the next", "with (the|all the) parts (together|as one) in _ chords", "by way of _ chords", "with one _ chord (after|upon) another",
      "with the notes (gathered|grouped|stacked) into _ chords", "in a _ (series|chain|succession) of chords", "with _ chords rather than lines", "with the harmony (laid|set) out in _ chords",
    ],
    noun: [
      "_ (block|full|solid) chords", "_ chords (in solid blocks|moving as one|in close order|placed one after another)", "a _ (succession|series|sequence|row) of chords", "one _ chord after another", "(writing|harmony) in _ chords",
      "chord (after|upon) chord", "a _ chain of chords", "_ chords (side by side|end to end|in a row)", "_ chords (rather than|in place of) lines", "parts (moving|that move) together in _ chords", "notes (gathered|stacked|grouped) into _ chords", "a texture of _ chords",
      "harmony (laid|set) out in _ chords", "_ chords, each leading to the next", "notes that sound together in _ chords", "a _ progression of chords",
    ],
    verb: [
      "(move|proceed|go|advance) in _ (block|full|solid)? chords", "(step|move|pass|go) from (one _ chord to the next|chord to chord)", "(advance|go forward|proceed) chord by chord", "(build|rest|stand) on _ chords",
      "(set|lay|put) down _ chords (one after another|one by one)", "stack the notes into _ chords", "place one _ chord (beside|after) another", "be laid out in _ chords", "gather the parts into _ chords",
      "let one _ chord (follow|lead to|give way to) another", "(pass|move|go) through a _ (series|chain|succession|progression) of chords", "(keep|bring|draw|hold) the parts together in _ chords", "(bring|sound) the notes together in _ chords", "unfold in _ chords",
      "follow one _ chord with another", "make {its} way (chord by chord|from chord to chord|through _ chords)", "(set|lay) the harmony out in _ chords", "set chord (beside|after) chord", "travel from (one _ chord to the next|chord to chord)", "move all the parts as one in _ chords",
      "work in _ chords rather than lines", "pass along a _ chain of chords", "group {its} notes into _ chords", "take _ chords one by one", "give the harmony chord by chord",
    ],
    clause: [
      "the parts (move|keep|go) together in (block|solid|full)? chords", "chords carry the (weight|music|whole)", "one chord (follows|gives way to|leads to) (another|the next)", "the (writing|texture|setting) is (chordal|chord-based)",
      "(everything|all of it|the whole) (moves|goes|proceeds) in (block|solid|full)? chords", "the harmony is (laid|set) (down|out) (chord by chord|in block chords|in chords)", "chords, rather than lines, carry the (weight|music)",
      "chord is (set|placed) (beside|after) chord", "all the parts (move|change|step) (together|at once|as one)", "the notes (sound|are heard|are played) together in (block|full|solid)? chords", "the notes are (gathered|grouped|stacked) into chords",
      "the texture is (made up of|built from) a (series|chain|succession) of chords", "(each|every) chord (leads on to the next|makes way for another|is followed by another)", "from chord to chord the (parts move|harmony moves|music steps)", "what one hears is chord after chord",
      "chord follows chord", "chord after chord (goes by|is laid down)", "there are chords rather than lines to follow", "the harmony (comes|moves|goes forward) in (block|full|solid)? chords", "the texture is made of chords", "no line breaks away from the chords",
      "in chords the parts (go|move) forward", "chords follow one another", "chords (stand|are set) (side by side|end to end|one beside another)", "it is chords that carry the music", "chords make up the texture", "the parts meet on every chord",
      "one hears the harmony chord by chord",
    ],
  },
  polyphonic: {
    adjective: ["contrapuntal", "(closely|tightly) woven", "polyphonic", "many-stranded", "interwoven", "intertwined", "woven from (independent|several) (lines|strands)", "full of counterpoint"],
    adverbial: [
      "in _ (interwoven|intertwined|independent) (lines|strands|parts)", "in _ (close)? counterpoint", "in several _ (lines|strands) at once", "with (line against line|part against part|strand against strand)", "with several (lines|strands|parts) (in play|under way) at once",
      "with _ (lines|strands) (winding|threading) (round|through|about) one another", "in _ parts of equal weight", "with each (line|part|strand) going its own way", "by way of _ counterpoint", "with the lines in _ counterpoint", "along several _ independent lines",
    ],
    noun: [
      "_ (interwoven|intertwined|independent) (lines|strands|parts)", "_ lines (woven together|in counterpoint|that cross and overlap|that answer one another)", "a _ (weave|web|mesh) of (lines|strands|parts)", "a _ counterpoint of (several|independent) (lines|parts)",
      "several _ (lines|strands|parts) (at once|going their own ways)", "_ contrapuntal (lines|parts|strands)", "a _ fabric of (interwoven|independent|several) (lines|strands)", "a _ texture of independent (lines|parts)", "_ lines that (wind|thread) (through|round|about) one another",
      "_ parts of equal weight", "line against line", "_ strands of counterpoint", "the _ interplay of independent (lines|parts)", "_ lines, each going its own way", "several _ lines to follow at once", "_ parts that weave in and out of one another", "a _ counterpoint in which (lines|parts) (cross|overlap)",
      "a _ counterpoint of equal parts",
    ],
    verb: [
      "weave _ (lines|strands|parts) (together|into one fabric|through one another)", "(run|move|unfold|go|proceed) in _ (interwoven|independent|intertwined) (lines|strands|parts)", "(hand|pass) ideas from (line to line|part to part|one line to the next) in counterpoint",
      "set _ independent (lines|strands|parts) (against one another|side by side|going)", "unfold in _ counterpoint", "(thread|wind|lead) _ lines (through|round|past) one another in counterpoint", "grow out of _ intertwined (lines|strands)",
      "let _ independent (lines|parts) (cross|answer one another|overlap)", "be (closely|tightly) woven from _ lines", "(combine|join|bring together) _ independent (lines|strands|parts)", "let several (lines|strands|parts) (go their own ways|run side by side|share the work)",
      "give (every|each) (line|part|strand) (a course|a path|a way) of its own", "give (all the|the) (lines|parts) equal weight in _ counterpoint", "divide into _ independent (lines|strands|parts)", "keep several (lines|strands|parts) (in play|going|in motion) at once", "set (line against line|part against part|strand against strand)",
      "move along several (lines|strands) at once", "work in _ counterpoint", "open out into _ independent (lines|strands)", "braid _ (lines|strands) together", "spread the music over several _ independent (lines|parts)", "share the music among _ independent (lines|parts)", "treat the parts as equals in _ counterpoint",
      "follow several (lines|strands) at once", "draw _ independent (lines|strands) through one another", "turn on the interplay of _ independent lines", "lead (each|every) (line|strand|part) along a path of its own",
    ],
    clause: [
      "(several|independent|separate) (lines|strands|parts) (interweave|intertwine|cross and answer each other|overlap|run side by side|go their own ways|wind about one another)", "the (lines|strands|parts) are (closely|tightly) (woven|interwoven|intertwined)",
      "each (line|part|strand) (goes|keeps to|has) its own way in counterpoint", "lines (answer|imitate|follow) one another in counterpoint", "the (writing|texture) is (contrapuntal|polyphonic)", "(line|part) is set against (line|part) in counterpoint",
      "strand winds (about|round) strand in counterpoint", "(several|independent) lines (share|divide) the work (between|among) them", "what one (line|part) (says|gives out) another (takes up|answers) in counterpoint", "the counterpoint is close",
      "the (lines|parts|strands) (wind|thread|weave) (in and out of|through|round|about) one another", "no (part|line) has the lead in the counterpoint", "(every|each) (line|part|strand) has (a course|a path) of its own", "the (parts|lines) have equal weight in the counterpoint",
      "(several|independent) (lines|strands|parts) (sound|move|unfold|go on) at once", "there are several lines to follow at once", "the ear can follow several (lines|strands) at once", "independent (lines|parts) (are combined|are brought together|are set against one another|sound together)",
      "the texture is woven (from|out of) (several|independent) (lines|strands)", "in counterpoint the (lines|parts) (cross|meet) and (part|overlap)", "counterpoint (binds|holds|joins) the (parts|lines) together", "from part to part ideas pass in counterpoint", "the music is shared among independent (lines|parts)",
      "line crosses line", "the (lines|parts) go their own ways", "the lines are woven into one another", "(between|among) the (lines|parts) there is counterpoint", "the ear has several lines to follow",
    ],
  },
  drone: {
    adverbial: [
      "(over|above) a (held|sustained|constant)? (drone|pedal note)", "with a (held|sustained|constant)? drone (underneath|below|beneath)", "against a (held|sustained|constant|continuous)? (drone|pedal note)", "with one note held as a drone",
      "with a (drone|pedal note) (held|sounding|kept going) (beneath|below|underneath)", "on top of a (held|sustained|continuous)? drone", "to the sound of a drone",
    ],
    noun: [
      "a (held|sustained|constant) (drone|pedal note)", "a (pedal note|drone) (beneath|under|below) (it all|everything|the rest)", "a drone that holds its place", "one note held (beneath|below|under) (the rest|everything)", "a note (held|kept up) as a drone", "a continuous (drone|pedal note)",
      "a drone that (goes|sounds) on (beneath|under) everything", "a drone with (the rest|everything else) above it", "a (held|sustained) note as (a|its) drone", "a drone at the foot of the texture",
    ],
    verb: [
      "(hover|hang|turn|move|unfold|drift|play|circle) (over|above) a (held|sustained|constant)? (drone|pedal note)", "rest on a (held|sustained|constant)? (drone|pedal note)", "(lay|set) everything (over|above|on) a (held|sustained)? drone", "keep a drone (going|sounding) (below|beneath|underneath)",
      "hold (one note|a note) as a drone (beneath|under|below) the rest", "(hold|sustain|keep up) a (drone|pedal note) (beneath|under|below) (the rest|everything)", "(tie|anchor) everything to a (held|sustained|constant)? (drone|pedal note)", "let a (drone|pedal note) (sound|run on|lie) (beneath|under|below) (everything|the rest)",
      "(unfold|move|go on|play) against a (held|sustained|constant|continuous)? (drone|pedal note)", "build on a (held|sustained|constant|continuous) (drone|pedal note)", "set a drone going (beneath|under|below) the rest", "take a drone for {its} ground", "stand on a (held|sustained|continuous) (drone|pedal note)",
    ],
    clause: [
      "a (held|sustained|constant)? (drone|pedal note) (lies|sounds|runs|stays|holds) (beneath|under|below) (it all|everything|the rest)", "a (held|sustained) (drone|pedal note) underlies (it|the whole)", "(everything|all of it|the rest) (rests|turns|hangs) (on|over) a (held|sustained|constant)? drone",
      "one (held|sustained) (drone|pedal note) supports the whole", "beneath everything (lies|sounds|runs) a (held|sustained|continuous)? (drone|pedal note)", "a drone (goes on|is held|is kept up|is kept going|sounds on) (beneath|under|behind) (everything|the rest)", "there is a (drone|pedal note) (beneath|under|below) (it all|the rest|everything)",
      "the (notes|other notes) (move|come and go) (over|above|against) a (held|sustained|constant|continuous)? drone", "one note is held as a drone beneath the rest", "the harmony (rests|stands|is built) on a (held|sustained|continuous)? (drone|pedal note)", "everything else moves (over|above|against) a drone",
      "a drone (ties|binds|holds) everything together", "under the moving notes a drone (stays|is held|lies)", "while (other notes move|the rest moves), a drone (is held|stays in place|sounds on)",
    ],
  },
  rhythmic_layers: {
    adjective: ["layered", "many-layered", "built in layers", "laid out in layers"],
    adverbial: [
      "in _ (layers of rhythm|rhythmic layers)", "in _ interlocking (patterns|figures|parts)", "layer upon layer", "with one _ layer of rhythm over another", "on several layers of rhythm at once", "with (pattern|figure) laid over (pattern|figure) in layers",
      "with _ interlocking (patterns|figures) (in play|at work|under way)", "with _ (patterns|figures) (fitted|locked) together in layers", "with the beat shared among interlocking (parts|patterns)",
    ],
    noun: [
      "_ (interlocking|layered|interlocked) (patterns|figures|parts)", "_ layers of (rhythm|pattern)", "_ (patterns|figures) in layers", "a _ web of interlocking (patterns|figures)", "_ rhythmic layers (that fit together|set over one another)",
      "several _ layers of rhythm (at once|side by side)", "a _ rhythm (built in layers|made of interlocking patterns|made of interlocking parts)", "one _ (pattern|figure) layered over another", "_ (patterns|figures) that interlock", "a layering of _ (patterns|figures)", "a _ (network|mesh|lattice) of interlocking (patterns|figures)",
      "_ layers, each with a rhythm of its own", "_ (patterns|figures) (locked|fitted) together in layers", "_ parts that interlock", "a _ rhythm in several layers",
    ],
    verb: [
      "(build|turn|run|ride|rest) on _ (interlocking|layered) (patterns|figures)", "layer _ (patterns|figures) over one another", "(stack|pile) up _ layers of (rhythm|pattern)", "work with _ layers of (rhythm|pattern)",
      "fit _ interlocking (patterns|figures|parts) together", "set _ patterns (turning|going|running) in layers", "lay one _ layer of rhythm over another", "(stack|pile) _ (patterns|figures) up in layers", "keep _ interlocking (patterns|figures) (turning|going|in motion)",
      "lock _ layers of (rhythm|pattern) together", "run several _ layers of (rhythm|pattern) at once", "(build|make) {its} rhythm from _ interlocking (parts|patterns|figures)", "(share|divide) the (beat|rhythm) among _ interlocking (parts|patterns)", "spread the rhythm over several _ layers",
      "(move|go forward|proceed) on several layers of rhythm at once", "set one _ layer of (rhythm|pattern) against another", "(combine|join) _ (patterns|figures) in layers", "keep several _ layers of rhythm (going|in motion|side by side)", "lay {its} rhythm out in _ layers", "move in _ rhythmic layers", "fit one layer of rhythm into another",
      "give each layer a rhythm of its own", "draw {its} rhythm from _ (interlocking|layered) (patterns|figures|parts)",
    ],
    clause: [
      "(patterns|figures) turn over one another in layers", "layer upon layer of (rhythm|pattern) locks together", "the rhythm is built up in layers", "several layers of (rhythm|pattern) run side by side", "pattern locks into pattern, layer upon layer",
      "the (parts|patterns) (interlock|lock together in layers|mesh in layers)", "one layer of (pattern|rhythm) (rides|turns|runs) on another", "layers of (rhythm|pattern) are set over one another", "each layer of (rhythm|pattern) fits into the next", "interlocking (patterns|figures) keep it (going|moving|turning)",
      "the beat is shared out among interlocking (parts|patterns)", "short (patterns|figures) are stacked in layers", "(each|every) layer (has|keeps) (its own rhythm|a rhythm of its own)", "the rhythm (comes|runs|is laid out) in layers", "the texture is (made of|built from) layers of rhythm", "several (patterns|figures) (run|go|turn) at once in layers",
      "the layers of rhythm (fit|mesh|lock) (together|into one another)", "rhythm is laid on rhythm in layers", "the parts share the rhythm in interlocking (figures|patterns)", "layers of rhythm make up the texture", "interlocking (patterns|figures|parts) (share|carry) the rhythm", "beneath one layer of rhythm (lies|runs) another",
      "the rhythm is divided among interlocking (parts|figures)", "what one hears is layer upon layer of rhythm", "one pattern interlocks with the next",
    ],
  },
};

export const registerWords: Record<string, Forms> = {
  low: {
    adjective: ["low-lying", "low-pitched", "deep-toned", "deep-set", "low-set", "(low|deep) in pitch", "low in register", "pitched low", "set (low|deep) in the range"],
    adverbial: [
      "in (a|the) (low|deep) register", "(low|deep|far down) in pitch", "in the lower register", "down in the (low|deep) register", "(low|deep) down the range", "in the lower (part|half|reaches) of the range", "(towards|near) the bottom of the range", "in (low|deep) notes", "at a low pitch",
      "(down)? among the (low|lower|deep) notes", "with (low|deep) notes", "well down the range", "on the lower side of the range",
    ],
    noun: ["a (low|deep) register", "a (low-lying|deep-lying|low-pitched) (range|line)", "pitches (low|deep) (in the range|down the range)", "(low|deep) (notes|pitches)", "the lower (part|half|reaches) of the range", "notes from the lower (part|half) of the range", "the bottom of the range"],
    verb: [
      "lie (low|deep) in pitch", "(keep|hold) to the (low|lower|deep) register", "(stay|remain|dwell) in the (low|lower|deep) register", "(stay|keep|move) low in pitch", "(lie|sit|stay|keep) (low|deep) in the range", "(use|keep to|stay in|favour) the lower (part|half|reaches) of the range",
      "(draw|dwell|centre|rest) on (low|deep) notes", "(move|stay) among the (low|lower|deep) notes", "keep to (low|deep) (notes|pitches)", "keep {its} (notes|pitches) low in the range", "be pitched low", "take {its} notes from the lower (part|half) of the range", "stay near the bottom of the range", "keep {its} place in the (low|lower) register",
    ],
    clause: [
      "the register is (low|deep)", "it all lies (low|deep) in pitch", "the pitch (lies|stays|is) low", "everything (sounds|lies|stays) in the (lower|low|deep) register", "the notes (lie|stay|move) low in pitch", "most of the notes are (low|deep) in pitch", "(low|deep) notes (prevail|carry the music|make up most of it)",
      "little rises above the (low|lower) register", "its pitches lie (low|deep)", "the notes (come|are drawn|are taken) from the lower (part|half) of the range", "the lower (part|half) of the range (holds most of the notes|is used most)", "the pitches (lie|stay|keep) (low|deep) in the range", "the notes are (low|deep) ones", "most notes lie (near the bottom|in the lower part) of the range",
      "one hears mainly (low|deep) notes", "the music (sits|has its place) low in the range",
    ],
  },
  middle: {
    adjective: ["middle-register", "mid-range", "of medium pitch", "neither high nor low in pitch"],
    adverbial: [
      "in the middle (register|of the range|of the compass)", "around the middle of the range", "(neither high nor low in pitch|in middle pitches)", "at a medium pitch", "half-way up the range", "(away from|clear of) the extremes of the range", "midway between high and low", "in the middle part of the range", "with notes neither high nor low",
      "among the middle notes", "between the extremes of the range",
    ],
    noun: ["a middle register", "pitches in the middle of the range", "a middle-register sound", "notes neither high nor low", "the middle of the range", "(notes|pitches) from the middle of the range", "notes of medium pitch", "(notes|pitches) midway between high and low"],
    verb: [
      "(keep|hold) to the middle (register|of the range)", "(stay|remain|lie|move) in the middle (register|of the range)", "(lie|stay) neither high nor low in pitch", "(keep|stay) (clear of|away from) the extremes of the range", "(use|favour|occupy) the middle of the range", "centre on the middle (register|of the range)",
      "lie half-way up the range", "leave the extremes of the range unused", "go neither high nor low", "keep to (middle pitches|notes of medium pitch|the middle part of the range)", "stay midway between high and low", "(draw|rest) on (middle pitches|notes of medium pitch)", "take {its} notes from the middle of the range", "keep between the extremes of the range",
    ],
    clause: [
      "the pitch (keeps|holds) to the middle (register|of the range)", "it all (stays|lies) in the middle (register|of the range)", "the pitch is neither high nor low", "the notes (lie|stay) around the middle of the range", "most of the notes (lie|are) in the middle of the range", "the notes are neither high nor low", "the extremes of the range are left unused",
      "the middle of the range (holds most of the notes|carries the music|is used most)", "nothing lies very high or very low", "its pitch is neither high nor low", "the pitch is a medium one", "the notes (come|are drawn|are taken) from the middle of the range", "the notes lie midway between high and low", "the pitches (stay|keep) away from the extremes of the range",
      "the music (sits|has its place) in the middle of the range",
    ],
  },
  high: {
    adjective: ["high-lying", "high-pitched", "high-set", "high in pitch", "high in register", "pitched high", "set high in the range"],
    adverbial: [
      "in (a|the) high register", "high in pitch", "in the upper register", "(high up in the range|up in the high register)", "in the upper (part|half|reaches) of the range", "(towards|near) the top of the range", "in high notes", "at a high pitch", "(up)? among the (high|upper|higher) notes", "with high notes", "well up the range",
      "on the upper side of the range",
    ],
    noun: ["a high register", "a high-lying (range|line)", "pitches high in the range", "an upper-register sound", "high (notes|pitches)", "the upper (part|half|reaches) of the range", "notes from the upper (part|half) of the range", "the top of the range"],
    verb: [
      "lie high in pitch", "(keep|hold) to the (upper|high) register", "(stay|remain|move|dwell) in the (high|upper) register", "(stay|keep|move) high in pitch", "(lie|sit|stay|keep) high in the range", "(use|keep to|stay in|favour) the upper (part|half|reaches) of the range", "(draw|dwell|centre|rest) on high notes", "(move|stay) among the (high|upper|higher) notes",
      "keep to high (notes|pitches)", "keep {its} (notes|pitches) high in the range", "be pitched high", "take {its} notes from the upper (part|half) of the range", "stay near the top of the range", "keep {its} place in the (high|upper) register",
    ],
    clause: [
      "the register is high", "the pitch (lies|stays|is) high", "it all lies high in pitch", "everything (sounds|lies|stays) in the (upper|high) register", "the notes (lie|stay|move) high in pitch", "most of the notes are high in pitch", "high notes (prevail|carry the music|make up most of it)", "little falls below the (high|upper) register", "its pitches lie high",
      "the notes (come|are drawn|are taken) from the upper (part|half) of the range", "the upper (part|half) of the range (holds most of the notes|is used most)", "the pitches (lie|stay|keep) high in the range", "the notes are high ones", "most notes lie (near the top|in the upper part) of the range", "one hears mainly high notes", "the music (sits|has its place) high in the range",
    ],
  },
  wide: {
    adjective: ["wide-ranging", "wide-spaced", "wide in (range|compass)", "spread over a wide range"],
    adverbial: [
      "(across|over) a wide (range|compass|span of pitch)", "from low to high", "from the bottom of the range to the top", "in both high and low notes", "high and low alike", "with notes both high and low", "with (lowest and highest|highest and lowest) notes far apart", "with a wide (range|compass|span) of (notes|pitch)", "through high and low registers",
      "between the bottom of the range and the top",
    ],
    noun: ["a wide (range|span|compass) of pitch", "a wide compass", "pitches from low to high", "notes both high and low", "a wide (range|span) of notes", "(high and low|low and high) notes", "notes spread over a wide range", "(highest and lowest|lowest and highest) notes far apart"],
    verb: [
      "(span|cover|fill|use) a wide (range|compass|span of pitch)", "(range|reach|move|extend) from low to high", "(range|reach|travel) over a wide compass", "(range|move) widely in pitch", "(use|take in|draw on) both high and low notes", "make use of (high and low notes|both ends of the range)", "(stretch|spread) from low to high",
      "(spread|scatter) {its} notes over a wide (range|compass)", "reach (up and down|to both ends of) the range", "move between (high and low notes|the top of the range and the bottom)", "bring high and low notes together", "take up a wide span of pitch", "set high notes against low ones", "go from the bottom of the range to the top", "leave a wide span between lowest note and highest",
    ],
    clause: [
      "the (range|compass) is wide", "the pitch (ranges|reaches|moves|extends) from low to high", "the (lines|notes) (cover|span|reach across) a wide (range|compass)", "the notes (lie|are spread) over a wide (range|compass)", "there are both high and low notes", "high and low notes (both have their place|share the music)", "the (highest and lowest|lowest and highest) notes (lie|are) far apart",
      "both ends of the range are (used|reached)", "between lowest note and highest lies a wide span", "the notes reach (both)? high and low", "the music takes in both high and low notes", "the notes cover a wide (span|compass)", "the pitch (ranges|moves) widely", "there are (high notes and low ones|low notes and high ones)",
    ],
  },
};
