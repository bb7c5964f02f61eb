import type { Forms } from "./forms";

/** How touch and density are said. */
export const articulationWords: Record<string, Forms> = {
  legato: {
    adjective: ["smooth", "legato", "seamless", "fluid", "long-breathed"],
    adverbial: [
      "in (long|broad)? (smooth|legato|seamless|unbroken) (phrases|lines)", "smoothly", "with a (smooth|fluid|legato) touch", "in long-breathed (phrases|lines)", "in a (smooth|seamless) flow", "with hardly a break between the smooth phrases",
      "each note joined smoothly to the next", "in long, smooth (curves|spans|arcs)",
    ],
    noun: ["(smooth|seamless|legato|long-breathed|fluid) (phrasing|phrases|lines)", "smoothly joined notes", "long (smooth|legato|seamless) (phrases|lines)", "a (legato|smooth|fluid|seamless) line", "a (smooth|fluid|legato) touch", "long, smooth (curves|spans|arcs)"],
    verb: [
      "flow (smoothly|on smoothly|in smooth phrases)", "glide in (smooth|seamless|legato) (phrases|lines)", "pass smoothly from (note to note|phrase to phrase)", "(spin|draw) out (long)? (legato|smooth|seamless) lines",
      "(unfold|move|run) in (long|broad)? (smooth|legato|seamless) (phrases|lines)", "(join|bind) the notes smoothly", "keep the (phrasing|line) (smooth|legato|fluid)", "move smoothly, with no gap between the notes", "draw its phrases out smoothly",
      "lead smoothly from one phrase into the next", "stretch out in (smooth|seamless|legato) lines", "bind its notes into (long)? (smooth|seamless|legato) phrases",
    ],
    clause: [
      "the (phrasing|touch|line|playing) is (smooth|legato|fluid|seamless)", "the (notes|phrases) are smoothly (joined|bound)", "one (note|phrase) (melts|passes|leads|runs) smoothly into the next", "(phrases|lines) (unfold|flow|run) smoothly",
      "phrase runs (seamlessly|smoothly) into phrase", "(the lines|its phrases|the phrases) (flow|move|run|glide) (smoothly|seamlessly) (on|along)?", "the notes are (tied|bound|joined) in (long)? legato (phrases|lines)", "no gap opens between the smoothly joined notes",
      "the (lines|phrases) are (long and|broad and)? (smooth|fluid|seamless|legato)", "everything (flows|runs) smoothly", "the notes follow one another smoothly, without a gap", "each phrase grows smoothly out of the last",
    ],
  },
  detached: {
    adjective: ["crisp", "crisply articulated", "clear-cut", "staccato", "pointed", "clipped"],
    adverbial: [
      "in (crisp|short|clipped), (detached|separate) notes", "crisply", "with a (crisp|staccato|clipped|pointed) (touch|attack)", "in (crisp|clipped|staccato|detached) notes", "with each note set apart", "with a gap after each clipped note", "in short, staccato (steps|strokes)",
      "with the notes (clipped short|neatly separated)",
    ],
    noun: ["(crisp|short|clipped), (detached|separate) notes", "a (crisp|pointed|staccato|clipped) (touch|attack|articulation)", "(crisp|staccato|clipped|pointed) (notes|figures|articulation)", "short, staccato (steps|strokes)"],
    verb: [
      "(step|pick|tap) out (crisp|short|clipped), (detached|separate) notes", "keep the notes (crisp|short|clipped) and (detached|separate)", "articulate each note crisply", "(set each note apart|place each note crisply)",
      "(move|step|go) in (crisp|clipped|staccato|detached) notes", "point its notes crisply", "clip {its} notes crisply", "step along in (crisp|staccato|detached) notes", "leave a gap after each clipped note", "let each note sound crisp and short",
    ],
    clause: [
      "the notes are (crisp|short|clipped) and (detached|separate)", "the (touch|attack|articulation|playing) is (crisp|staccato|pointed|clipped)", "(each|every) note is (set apart|crisply placed|clipped short|kept crisp and short)", "the notes are (staccato|clipped|kept short and separate|neatly separated)",
      "(notes|figures) (are struck|come|fall) (crisp and short|crisply)", "there is (air|space) between the crisp notes", "the (lines|figures) are crisply articulated", "a gap follows each clipped note", "the notes come short and separate", "the playing keeps each note short and detached",
    ],
  },
  mixed: {
    adverbial: ["in smooth and detached notes by turns", "now smooth and (now|then) detached"],
    noun: ["smooth and detached (notes|phrases|figures) by turns", "(a mixture|a mix|an exchange) of smooth and detached notes"],
    verb: ["mix smooth and detached (notes|phrases|figures)", "(alternate|move|pass|change) between smooth and detached (notes|phrases)", "set smooth and detached (notes|phrases) side by side"],
    clause: ["smooth and detached (notes|phrases) (alternate|take turns|stand side by side)", "the (touch|articulation|phrasing) is smooth and detached by turns"],
  },
  percussive: {
    adjective: ["percussive", "hard-edged", "hard-hitting", "hammered"],
    adverbial: ["in (hard|hammered|percussive) (strokes|notes)", "with a (percussive|hard-edged|hard) attack", "in hard, percussive strokes"],
    noun: ["a (percussive|hard-edged|hard) (attack|touch)", "(hard|percussive|hammered) (strokes|attacks|notes)", "hard, percussive strokes"],
    verb: ["strike with a (percussive|hard|hard-edged) attack", "(land|strike|hit) each note with a (percussive|hard) attack", "hammer out {its} (notes|figures|rhythm)", "(go|move|press) on with a (percussive|hard-edged) attack", "drop each note with a (percussive|hard) attack"],
    clause: ["the attack is (percussive|hard-edged|hard)", "(each|every) note lands with a (percussive|hard) attack", "the notes are (struck hard|hammered|struck with a percussive attack)", "(each|every) attack is (percussive|hard-edged)", "the touch is (percussive|hard)", "every stroke has a hard, percussive edge"],
  },
};

export const densityWords: Record<string, Forms> = {
  sparse: {
    adjective: ["sparse", "spare", "pared-down", "thin-textured", "open-textured"],
    adverbial: ["in few notes", "with (space|room|air) between the notes", "with (few|sparse) notes", "with room left between the notes"],
    noun: ["few notes", "(space|room|air) between the notes", "a (sparse|spare|pared-down) texture", "(sparse|spare) (writing|notes|figures)"],
    verb: ["use few notes", "leave (space|room|air|plenty of space) between the notes", "(make do|manage|work) with few notes", "(stay|remain) sparse", "keep the (texture|writing) (sparse|spare)", "say what it has to say in few notes", "give each of {its} few notes time to sound"],
    clause: [
      "the notes are few", "the (texture|writing) is (sparse|spare|pared-down)", "there is (space|room|air|plenty of room) between the notes", "few notes are (needed|used|played)", "few notes are (played|heard) at a time",
      "the few notes have time to (sound|ring)", "there is room to breathe between the notes",
    ],
  },
  moderate: {
    noun: ["a moderate flow of notes"],
    verb: ["keep (up|to) a moderate flow of notes"],
    clause: ["the notes come in a moderate flow", "there is a moderate flow of notes"],
  },
  dense: {
    adjective: ["dense", "busy", "tightly packed", "closely packed", "full of notes", "crowded"],
    adverbial: ["in a dense (flow|stream|mass) of notes", "with many notes (to the bar|at once)", "with the bars tightly packed"],
    noun: ["a dense (flow|stream|mass) of notes", "a (busy|dense|crowded) texture", "crowded bars", "a thicket of notes", "(busy|dense|crowded) (writing|figures|lines)", "many notes to the bar"],
    verb: ["crowd the (bars|beats) with notes", "pack many notes into each (bar|beat)", "teem with notes", "(keep|stay|remain) (busy|dense)", "fill (each|every) bar with many notes", "leave hardly a gap in the dense texture", "press many notes into (each|every) bar"],
    clause: [
      "the (texture|writing) is (dense|busy|crowded)", "the (bars|beats) are (crowded with notes|tightly packed|full of notes)", "the notes come thick and close", "many notes (crowd|fill) (each|every) bar", "the notes are (closely|tightly) packed", "there are many notes to (each|every) (bar|beat)",
      "the busy texture hardly leaves a gap",
    ],
  },
};
