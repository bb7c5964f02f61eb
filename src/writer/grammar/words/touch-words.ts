import type { Forms } from "./forms";

/** How touch and density are said. */
export const articulationWords: Record<string, Forms> = {
  legato: {
    adjective: ["smooth", "legato", "seamless", "fluid", "long-breathed", "smooth-lined"],
    adverbial: [
      "in (long|broad)? (smooth|legato|seamless|unbroken) (phrases|lines)", "smoothly", "with a (smooth|fluid|legato) touch", "in long-breathed (phrases|lines)", "in a (smooth|seamless) flow",
      "with hardly a break between the smooth phrases", "with (each|every) note joined smoothly to the next", "in long, smooth (curves|spans|arcs)", "smoothly from (note to note|phrase to phrase)",
      "with the notes (slurred together|smoothly run together)", "in slurred (groups|phrases|notes)", "without a (gap|break) between the notes", "with each note held until the next", "with no (gap|break) between one note and the next",
      "in one smooth (line|span) after another", "with the (phrases|lines) drawn out (smoothly|in legato)", "with note (passing|leading|running) smoothly into note", "with phrase (passing|leading|running) smoothly into phrase",
      "in phrases that (flow|run|lead) smoothly into one another", "with a touch that (joins|binds) the notes smoothly", "with (smoothly rounded|legato|smoothly shaped) phrases", "with smooth links from note to note",
      "in lines that (move|run) on without a (break|gap)", "with the notes under long slurs",
    ],
    noun: [
      "(smooth|seamless|legato|long-breathed|fluid) (phrasing|phrases|lines)", "smoothly joined notes", "long (smooth|legato|seamless) (phrases|lines)", "a (legato|smooth|fluid|seamless) line", "a (smooth|fluid|legato) touch",
      "long, smooth (curves|spans|arcs)", "a line with (no|hardly a) break in it", "notes that (flow|pass|lead) smoothly into one another", "slurred (notes|phrases|figures|groups of notes)", "a smooth (flow|stream) of slurred notes",
      "phrases (joined|bound together) without a seam", "one smoothly drawn (phrase|line) after another", "lines (drawn|spun) out (smoothly|in legato)", "notes smoothly bound together", "a touch that joins the notes smoothly",
      "smooth joins between the notes", "phrases of smooth outline",
    ],
    verb: [
      "flow (smoothly|on smoothly|in smooth phrases)", "glide in (smooth|seamless|legato) (phrases|lines)", "pass smoothly from (note to note|phrase to phrase)", "(spin|draw) out (long)? (legato|smooth|seamless) lines",
      "(unfold|move|run) in (long|broad)? (smooth|legato|seamless) (phrases|lines)", "(join|bind) the notes smoothly", "keep the (phrasing|line) (smooth|legato|fluid)", "move smoothly, with no gap between the notes",
      "draw {its} phrases out smoothly", "lead smoothly from one phrase into the next", "stretch out in (smooth|seamless|legato) lines", "bind {its} notes into (long)? (smooth|seamless|legato) phrases",
      "slur {its} notes (together|into long phrases|in groups)", "hold each note until the next", "(lead|draw|carry) each note smoothly into the next", "let each (note|phrase) (run|flow|pass|melt) smoothly into the next",
      "leave no (gap|break) between (the|its) notes", "go from note to note without a (gap|break|seam)", "take the notes in long slurs", "shape (long)? (smooth|legato) (lines|phrases)", "trace a (smooth|seamless|fluid) (line|curve)",
      "(stay|remain) smooth from (note to note|phrase to phrase)", "link (note to note|phrase to phrase) smoothly", "round off each phrase smoothly", "(wind|run) on smoothly from phrase to phrase", "sustain the sound from note to note",
      "join phrase to phrase without a seam", "(make|draw) one long, smooth line after another", "smooth over the joins between the notes", "move through {its} phrases smoothly", "spread {its} phrases out in long, smooth lines",
    ],
    clause: [
      "the (phrasing|touch|line|playing) is (smooth|legato|fluid|seamless)", "the (notes|phrases) are smoothly (joined|bound)", "one (note|phrase) (melts|passes|leads|runs) smoothly into the next",
      "(phrases|lines) (unfold|flow|run) smoothly", "phrase runs (seamlessly|smoothly) into phrase", "(the lines|its phrases|the phrases) (flow|move|run|glide) (smoothly|seamlessly) (on|along)?",
      "the notes are (tied|bound|joined) in (long)? legato phrases", "no gap opens between the smoothly joined notes", "the (lines|phrases) are (long and|broad and)? (smooth|fluid|seamless|legato)", "everything (flows|runs) smoothly",
      "the notes follow one another smoothly, without a gap", "each phrase grows smoothly out of the last", "each note is (held|sustained) until the next", "the notes are slurred (together|in groups|into long phrases)",
      "slurs bind the notes (together|into phrases)", "the phrasing is drawn in long, smooth lines", "there are no (gaps|breaks) between the notes", "(each|every) note is carried smoothly over into the next",
      "note (flows|leads|runs|passes) into note without a (gap|break|seam)", "nothing breaks the (flow of the line|line)", "the lines are (spun|drawn) out smoothly", "legato is the rule", "legato phrasing (prevails|carries the line)",
      "the joins between the notes can hardly be heard", "the ear cannot tell where one note ends and the next begins", "the breaks between the notes are smoothed over", "(each|every) phrase is rounded off smoothly",
      "the (motion|step) from note to note is (smooth|seamless|fluid)", "from note to note the (line|playing) (flows|glides|runs) smoothly", "smoothly (each phrase leads|one phrase leads) into another",
      "the sound is sustained from note to note", "long slurs span the phrases", "the phrases are long and their joins smooth", "the articulation is legato", "one long, smooth phrase (follows|leads to) another",
      "the notes are linked smoothly into phrases", "the breaks from note to note are smoothed away",
    ],
  },
  detached: {
    adjective: ["crisp", "crisply articulated", "clear-cut", "staccato", "pointed", "clipped", "detached"],
    adverbial: [
      "in (crisp|short|clipped), (detached|separate) notes", "crisply", "with a (crisp|staccato|clipped|pointed) (touch|attack)", "in (crisp|clipped|staccato|detached) notes", "with each note set apart",
      "with a gap after each clipped note", "in short, staccato (steps|strokes)", "with the notes (clipped short|neatly separated)", "with every note cut short", "with the notes kept short and separate", "note by separate note",
      "with (each|every) note let go at once", "in notes that are (crisp and short|cut short|clipped short)", "with a (breath|moment) of silence after each short note", "in (staccato|clipped) (figures|phrases)",
      "with short notes that stand apart from one another", "with notes as short as taps", "with (each|every) note (crisply placed|crisply struck|clear of the next)", "in crisply separated (notes|steps|figures)",
    ],
    noun: [
      "(crisp|short|clipped), (detached|separate) notes", "a (crisp|pointed|staccato|clipped) (touch|attack|articulation)", "(crisp|staccato|clipped|pointed) (notes|figures|articulation)", "short, staccato (steps|strokes)",
      "notes that are (cut short|clipped short|let go at once)", "each note set apart from the next", "a gap after (each|every) clipped note", "notes (crisply|neatly) separated from one another", "a staccato that keeps each note short",
      "short notes that stand apart", "notes as short as taps", "detached (notes|figures|articulation)", "(crisply|neatly) separated notes", "a (chain|row) of (crisp|clipped|staccato) notes", "gaps that keep the short notes apart",
    ],
    verb: [
      "(step|pick|tap) out (crisp|short|clipped), (detached|separate) notes", "keep the notes (crisp|short|clipped) and (detached|separate)", "articulate each note crisply", "(set each note apart|place each note crisply)",
      "(move|step|go) in (crisp|clipped|staccato|detached) notes", "point {its} notes crisply", "clip {its} notes (crisply|short)", "step along in (crisp|staccato|detached) notes", "leave a gap after each clipped note",
      "let each note sound crisp and short", "cut (each|every) note short", "let go of each note at once", "separate {its} notes (crisply|neatly)", "keep (each|every) note clear of the next", "mark each note off crisply from the next",
      "make each note (short and separate|crisp and short)", "touch (each|every) note crisply", "pick {its} way in (crisp|staccato|detached) notes", "set one (crisp|short|clipped), separate note beside another",
      "hold no note longer than a moment", "keep to a (crisp|staccato|clipped) touch", "tap {its} notes out crisply", "proceed by (crisp|staccato|clipped) steps", "break {its} lines into (detached|separate|staccato) notes",
      "leave the notes unjoined", "give (each|every) note a crisp (beginning|start)",
    ],
    clause: [
      "the notes are (crisp|short|clipped) and (detached|separate)", "the (touch|attack|articulation|playing) is (crisp|staccato|pointed|clipped)", "(each|every) note is (set apart|crisply placed|clipped short|kept crisp and short)",
      "the notes are (staccato|clipped|kept short and separate|neatly separated)", "(notes|figures) (are struck|come|fall) (crisp and short|crisply)", "there is (air|space) between the crisp notes",
      "the (lines|figures) are crisply articulated", "a gap follows each clipped note", "the notes come short and separate", "the playing keeps each note short and detached", "(each|every) note is cut short",
      "no note is held longer than a moment", "(each|every) note is let go (at once|almost at once)", "the notes stand apart, (each|every one) of them short", "short gaps keep the notes apart", "a moment of silence follows each short note",
      "staccato is the rule", "the articulation keeps (each|every) note clear of the next", "(each|every) note is (over|gone) almost as soon as it (is struck|has begun)", "note after note is (crisply|neatly) separated from the last",
      "the notes are not joined but set apart", "the lines are broken into (detached|separate|staccato) notes", "each note has a crisp (beginning|start)", "(crisply|neatly) separated notes (make up the line|follow one another)",
      "crisp, short notes (prevail|make up the line|follow one another)", "the notes are left unjoined", "(a staccato|a detached|a crisp) touch (prevails|is the rule|sets the notes apart)",
      "the figures are made up of (crisp|staccato|clipped|detached) notes", "(between|after) the clipped notes (there is silence|short gaps open)",
    ],
  },
  mixed: {
    adjective: ["smooth and detached by turns"],
    adverbial: [
      "in smooth and detached notes by turns", "now smooth and (now|then) detached", "with smooth and detached (phrases|notes) side by side", "in (phrases|figures|lines) both smooth and detached", "sometimes smooth, sometimes detached",
      "with legato and staccato by turns", "with some (notes|phrases) joined and others (set apart|detached)",
    ],
    noun: [
      "smooth and detached (notes|phrases|figures) by turns", "(a mixture|a mix|an exchange) of smooth and detached notes", "(notes|phrases|lines) both smooth and detached", "legato and staccato by turns",
      "a touch now smooth, now detached", "(phrases|lines) partly smooth and partly detached", "smooth (phrases|lines) beside detached ones",
    ],
    verb: [
      "mix smooth and detached (notes|phrases|figures)", "(alternate|move|pass|change) between smooth and detached (notes|phrases)", "set smooth and detached (notes|phrases) side by side", "mix legato with staccato",
      "change from (legato to staccato|staccato to legato) and back", "join some (notes|phrases) and >keep others detached", "use smooth and detached (notes|phrases) alike", "be smooth in some (phrases|places) and detached in others",
      "set smooth (lines|phrases) against detached ones", "(go|turn) from smooth to detached and back", "vary {its} touch between smooth and detached",
    ],
    clause: [
      "smooth and detached (notes|phrases) (alternate|take turns|stand side by side)", "the (touch|articulation|phrasing) is smooth and detached by turns", "legato and staccato (alternate|take turns|are mixed|stand side by side)",
      "the touch (varies|changes|goes back and forth) between smooth and detached", "some (notes|phrases) are joined and others (are set apart|detached)", "the notes are partly smooth and partly detached",
      "the articulation is a mixture of smooth and detached", "smooth (lines|phrases) (alternate|are mixed) with detached ones", "the playing is now smooth, now detached", "here the notes are joined and there set apart",
      "the touch is smooth in some (places|phrases) and detached in others",
    ],
  },
  percussive: {
    adjective: ["percussive", "hard-edged", "hard-hitting", "hammered", "hard-struck"],
    adverbial: [
      "in (hard|hammered|percussive) (strokes|notes)", "with a (percussive|hard-edged|hard) attack", "in hard, percussive strokes", "with (each|every) note (struck hard|hammered out)", "with a hard edge to (each|every) note",
      "in notes that (strike|land) hard", "with a percussive (snap|edge|stroke)", "with the notes hammered out", "in percussive (figures|attacks)", "percussively",
    ],
    noun: [
      "a (percussive|hard-edged|hard) (attack|touch)", "(hard|percussive|hammered) (strokes|attacks|notes)", "hard, percussive strokes", "a hard edge to (each|every) note", "notes (struck|hammered) like blows",
      "(each|every) note (struck hard|hammered out)", "notes that (land|strike) hard", "a percussive (edge|snap) to the notes", "one hard stroke after another", "the hard edge of a percussive touch",
    ],
    verb: [
      "strike with a (percussive|hard|hard-edged) attack", "(land|strike|hit) each note with a (percussive|hard) attack", "hammer out {its} (notes|figures|rhythm)", "(go|move|press) on with a (percussive|hard-edged) attack",
      "drop each note with a (percussive|hard) attack", "strike (each|every) note hard", "hit {its} notes hard", "give (each|every) note a (hard|percussive) edge", "hammer (at the notes|away|each note home)",
      "(beat|strike) out {its} notes percussively", "(fall|come down) hard on (each|every) note", "(set|put) a hard edge on (each|every) note", "make (each|every) note land hard", "treat {its} notes percussively",
      "pound out {its} (notes|figures)", "work in (hard|hammered|percussive) strokes", "let {its} notes fall like hammer strokes",
    ],
    clause: [
      "the attack is (percussive|hard-edged|hard)", "(each|every) note lands with a (percussive|hard) attack", "the notes are (struck hard|hammered|struck with a percussive attack)", "(each|every) attack is (percussive|hard-edged)",
      "the touch is (percussive|hard)", "every stroke has a hard, percussive edge", "(each|every) note (strikes|lands|falls) hard", "the notes (fall|land|come) like hammer strokes",
      "there is a hard edge to (each|every) (note|attack|stroke)", "the notes (start|begin) with a percussive snap", "a percussive attack (marks|begins) (each|every) note", "what strikes the ear is the hard attack",
      "the notes are (hammered|pounded) out", "hammered notes (follow one another|prevail)", "the playing is (percussive|hard-edged|hard-hitting)", "hard strokes mark out the notes",
    ],
  },
};

export const densityWords: Record<string, Forms> = {
  sparse: {
    adjective: ["sparse", "spare", "pared-down", "thin-textured", "open-textured", "uncrowded", "sparsely scored"],
    adverbial: [
      "in few notes", "with (space|room|air) between the notes", "with (few|sparse) notes", "with room left between the notes", "sparingly", "with no more than a few notes", "in (sparse|spare|sparsely placed|thinly scattered) notes",
      "in a texture pared down to few notes", "with hardly more than a few notes to the bar", "with an economy of notes", "with long gaps between the few notes", "with wide gaps from note to note", "in bars that hold few notes",
      "with the bars left half empty",
    ],
    noun: [
      "few notes", "(space|room|air) between the notes", "a (sparse|spare|pared-down) texture", "(sparse|spare) (writing|notes|figures)", "an economy of notes", "notes sparingly (used|placed|set down)", "a few scattered notes",
      "bars that hold few notes", "wide gaps from note to note", "(thinly|sparsely) scattered notes", "a texture of few notes", "room around (each|every) note", "a texture pared down to few notes", "half-empty bars",
      "no more than a few notes to the bar", "a thin scattering of notes",
    ],
    verb: [
      "use few notes", "leave (space|room|air|plenty of space) between the notes", "(make do|manage|work) with few notes", "(stay|remain) sparse", "keep the (texture|writing) (sparse|spare)", "give each of {its} few notes time to sound",
      "place {its} notes sparingly", "be sparing of notes", "set down few notes", "leave the bars half empty", "let {its} few notes (sound|ring) on", "set few notes to (the|each) bar", "keep {its} notes few", "need few notes",
      "leave wide gaps from note to note", "pare the (texture|writing) down", "put few notes into (each|every) bar", "let the texture thin out", "spread few notes over a whole bar", "leave room around (each|every) note",
      "go sparingly with {its} notes",
    ],
    clause: [
      "the notes are few", "the (texture|writing) is (sparse|spare|pared-down)", "there is (space|room|air|plenty of room) between the notes", "few notes are (needed|used|played)", "few notes are (played|heard) at a time",
      "the few notes have time to (sound|ring)", "there is room to breathe between the notes", "few notes (fall in|go to) (each|every) bar", "(each|every) bar holds (few notes|no more than a few notes)",
      "the notes (come|are set down|are placed) sparingly", "the bars are left half empty", "notes are (sparingly used|thinly scattered|few and far between)", "the (texture|writing) is pared down to few notes",
      "wide gaps open from note to note", "there is little more than a few notes at a time", "a few notes (serve for each bar|are enough)", "there are few notes to (the|each|every) bar", "much of (each|every) bar is left empty",
      "the notes have room around them", "one counts few notes to the bar", "the sparse notes leave room for silence", "few notes (follow|come after) one another", "the texture thins to few notes", "the few notes have room around them",
      "economy of notes is the rule", "it all comes down to few notes", "the writing is sparing of notes", "the sparse notes lie apart",
    ],
  },
  moderate: {
    adverbial: ["in a moderate flow of notes", "with a moderate number of notes", "with neither few nor many notes", "in a texture neither sparse nor dense", "with a medium number of notes to the bar"],
    noun: [
      "a moderate flow of notes", "a moderate number of notes", "a texture neither sparse nor dense", "neither few nor many notes", "a medium number of notes to (each|the) bar", "bars neither empty nor crowded", "a fair number of notes",
    ],
    verb: [
      "keep (up|to) a moderate flow of notes", "use (a moderate|a medium|a fair) number of notes", "fill {its} bars neither sparsely nor densely", "use neither few nor many notes", "(stay|remain|keep) between sparse and dense",
      "put a moderate number of notes into (each|every) bar", "be neither sparse nor dense", "leave {its} bars neither empty nor crowded", "hold to a middle course between sparse and dense",
    ],
    clause: [
      "the notes come in a moderate flow", "there is a moderate flow of notes", "the (texture|writing) is neither sparse nor dense", "the notes are neither few nor many", "the bars are (moderately filled|neither empty nor crowded)",
      "a moderate number of notes (fills each bar|goes to each bar)", "the number of notes is (moderate|a medium one)", "there are neither few nor many notes", "the texture keeps (a middle course|midway) between sparse and dense",
      "(each|every) bar has a (moderate|fair|medium) number of notes", "the (texture|writing) is of moderate density", "one hears a moderate number of notes to the bar",
    ],
  },
  dense: {
    adjective: ["dense", "busy", "tightly packed", "closely packed", "full of notes", "crowded", "densely packed", "close-packed", "thick with notes"],
    adverbial: [
      "in a dense (flow|stream|mass) of notes", "with many notes (to the bar|at once)", "with the bars tightly packed", "with notes in plenty", "in (tightly|closely|densely) packed (bars|figures|notes)",
      "in bars (full of|crowded with|thick with) notes", "with notes crowding (each|every) beat", "with one note close upon another", "with hardly a moment free of notes", "densely", "with note piled upon note", "in a thicket of notes",
      "with a profusion of notes", "with (each|every) beat full of notes", "with (every|each) bar filled to the brim",
    ],
    noun: [
      "a dense (flow|stream|mass) of notes", "a (busy|dense|crowded) texture", "crowded bars", "a thicket of notes", "(busy|dense|crowded) (writing|figures|lines)", "many notes to the (bar|beat)",
      "bars (full of|crowded with|thick with) notes", "a (crowd|profusion) of notes", "note piled upon note", "notes in plenty", "hardly a moment free of notes", "(closely|tightly|densely) packed (notes|figures|bars)",
      "one note close upon another", "a texture thick with notes", "the many notes of (each|every) bar", "beats crowded with notes", "figures of many notes",
    ],
    verb: [
      "crowd the (bars|beats) with notes", "pack many notes into each (bar|beat)", "teem with notes", "(keep|stay|remain) (busy|dense)", "fill (each|every) bar with many notes", "leave hardly a gap in the dense texture",
      "press many notes into (each|every) bar", "pile note upon note", "be full of notes", "use a profusion of notes", "bring notes in plenty", "make for a (busy|dense|crowded) texture", "have hardly a moment free of notes",
      "cram many notes into (each|every) (bar|beat)", "fill (every|each) beat to the brim with notes", "let the notes crowd (in on one another|close together)", "keep the (texture|writing) (dense|busy)",
      "set many notes to (each|every) (bar|beat)", "swarm with notes", "(make|keep up) a dense (mass|stream) of notes", "thicken with notes", "set notes close upon one another", "run to many notes in (each|every) bar",
    ],
    clause: [
      "the (texture|writing) is (dense|busy|crowded)", "the (bars|beats) are (crowded with notes|tightly packed|full of notes)", "the notes come thick and close", "many notes (crowd|fill) (each|every) bar",
      "the notes are (closely|tightly) packed", "there are many notes to (each|every) (bar|beat)", "the busy texture hardly leaves a gap", "note (is piled|crowds) upon note", "one note comes close upon another",
      "hardly a moment is free of notes", "the notes (crowd|press) close together", "(each|every) (bar|beat) is (full of|crowded with|thick with|packed with) notes", "many notes (go to|are packed into) (each|every) bar",
      "(each|every) bar holds many notes", "notes (swarm|crowd) in (each|every) bar", "there are notes in plenty", "there is a (profusion|dense mass|crowd) of notes", "the bars (teem|swarm) with notes",
      "a dense stream of notes (runs on|fills the bars|goes by)", "the (figures|lines) are (dense|busy|crowded|full of notes)", "the texture is thick with notes", "little room is left among the many notes",
      "one hears many notes (at once|to the bar)", "the writing fills (each|every) beat with many notes", "many notes share each bar", "the ear has many notes to follow",
    ],
  },
};
