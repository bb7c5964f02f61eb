import type { Forms } from "./forms";

/** How touch and density are said. */
export const articulationWords: Record<string, Forms> = {
  legato: {
    adjective: ["smooth", "legato", "seamless", "fluid", "long-breathed", "unbroken in line"],
    adverbial: ["in (long|broad)? (smooth|legato|seamless|unbroken) (phrases|lines)", "smoothly", "note joined smoothly to note", "with a (smooth|fluid|legato) touch", "in long-breathed (phrases|lines)", "in a (smooth|seamless) flow"],
    noun: ["(smooth|seamless|legato|long-breathed|fluid) (phrasing|phrases|lines)", "smoothly joined notes", "long (smooth|legato|seamless) (phrases|lines)", "a (legato|smooth|fluid|seamless) line", "a (smooth|fluid|legato) touch"],
    verb: [
      "flow (smoothly|on smoothly|in smooth phrases)", "glide in (smooth|seamless|legato) (phrases|lines)", "pass smoothly from (note to note|phrase to phrase)", "(sustain|spin out|draw out) a (legato|smooth|seamless) line",
      "(unfold|move|run|speak) in (long|broad)? (smooth|legato|seamless) (phrases|lines)", "(join|bind|tie) (note to note|the notes) smoothly", "keep the (phrasing|line|notes) (smooth|legato|fluid)",
    ],
    clause: [
      "the (phrasing|touch|line|playing) is (smooth|legato|fluid|seamless)", "the (notes|phrases|tones) are smoothly (joined|tied|bound)", "one (note|phrase|tone) (melts|passes|leads|runs) smoothly into the next", "(phrases|lines) (unfold|flow|run) smoothly",
      "phrase runs (seamlessly|smoothly) into phrase", "(the lines|its phrases|the phrases) (flow|move|run|glide) (smoothly|seamlessly) (on|along)?", "(the notes|note and note) are (tied|bound|joined) in (long)? legato (phrases|lines)",
    ],
  },
  detached: {
    adjective: ["crisp", "crisply articulated", "clear-cut", "staccato", "pointed", "clipped"],
    adverbial: ["in (crisp|short|clipped), (detached|separate) notes", "crisply", "with a (crisp|staccato|clipped|pointed) (touch|attack)", "in (crisp|clipped|staccato|detached) notes", "note by separate note", "with each note set apart"],
    noun: ["(crisp|short|clipped), (detached|separate) notes", "a (crisp|pointed|staccato|clipped) (touch|attack|articulation)", "(crisp|staccato|clipped|pointed) (notes|figures|articulation)"],
    verb: [
      "(step|pick|tap) out (crisp|short|clipped), (detached|separate) notes", "keep the notes (crisp|short|clipped) and (detached|separate)", "articulate each note crisply", "(set each note apart|place each note crisply)",
      "(speak|move|step|go) in (crisp|clipped|staccato|detached) notes", "point its notes crisply",
    ],
    clause: [
      "the notes are (crisp|short|clipped) and (detached|separate)", "the (touch|attack|articulation|playing) is (crisp|staccato|pointed|clipped)", "(each|every) note is (set apart|crisply placed|clipped short|kept crisp and short)", "the notes are (staccato|clipped|kept short and separate|neatly separated)",
      "(notes|figures) (are struck|come|fall) (crisp and short|crisply)", "there is (air|space) between the crisp notes", "the (lines|figures) are crisply articulated",
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
    verb: ["strike with a (percussive|hard|hard-edged) attack", "(land|strike|hit) each note with a (percussive|hard) attack", "hammer out {its} (notes|figures|rhythm)", "(go|move|press) on with a (percussive|hard-edged) attack"],
    clause: ["the attack is (percussive|hard-edged|hard)", "(each|every) note lands with a (percussive|hard) attack", "the notes are (struck hard|hammered|struck with a percussive attack)", "(each|every) attack is (percussive|hard-edged)", "the touch is (percussive|hard)"],
  },
};

export const densityWords: Record<string, Forms> = {
  sparse: {
    adjective: ["sparse", "spare", "pared-down", "sparing of notes", "thin-textured", "open-textured"],
    adverbial: ["in few notes", "with (space|room|air) between the notes", "with (few|sparse) notes"],
    noun: ["few notes", "(space|room|air) between the notes", "a (sparse|spare|pared-down) texture", "(sparse|sparing|spare) (writing|notes|figures)"],
    verb: ["use few notes", "leave (space|room|air) between the notes", "(make do|manage|work) with few notes", "spend few notes", "(stay|remain) sparse", "keep the (texture|writing) (sparse|spare)"],
    clause: ["the notes are few", "the (texture|writing) is (sparse|spare|pared-down)", "there is (space|room|air) between the notes", "few notes are (spent|needed|used)", "the notes are few", "few notes are (played|heard) at a time"],
  },
  moderate: {
    noun: ["a moderate flow of notes"],
    verb: ["keep (up|to) a moderate flow of notes"],
    clause: ["the notes come in a moderate flow", "there is a moderate flow of notes"],
  },
  dense: {
    adjective: ["dense", "busy", "tightly packed", "closely packed", "full of notes", "crowded"],
    adverbial: ["in a dense (flow|stream|mass) of notes", "with many notes (to the bar|at once)"],
    noun: ["a dense (flow|stream|mass) of notes", "a (busy|dense|crowded) texture", "crowded bars", "a thicket of notes", "(busy|dense|crowded) (writing|figures|lines)", "many notes to the bar"],
    verb: ["crowd the (bars|beats) with notes", "pack many notes into each (bar|beat)", "teem with notes", "(keep|stay|remain) (busy|dense)", "fill (each|every) bar with many notes"],
    clause: ["the (texture|writing) is (dense|busy|crowded)", "the (bars|beats) are (crowded with notes|tightly packed|full of notes)", "the notes come thick and close", "many notes (crowd|fill) (each|every) bar", "the notes are (closely|tightly) packed", "there are many notes to (each|every) (bar|beat)"],
  },
};
